import type { OutlinedRoute } from '../../../src/cli/seed/routes.ts';
import type { Finding } from './findings.ts';
import type { Raid } from './raid.ts';
import { see, signIn, type Seen, type Visitor } from './visit.ts';

/** Somebody who looks, again and again, at everything that they may see. */
export interface Onlooker extends Visitor {
	readonly name: string;
	readonly paths: readonly string[];
}

/** Everything that all onlookers see, by who looks and where. */
export type View = ReadonlyMap<string, Seen>;

/**
 * Every role of the round's organisation and one leader of another, each with a session, and
 * somebody without one, each with every page there is for reading.
 */
export async function gatherOnlookers(raid: Raid): Promise<readonly Onlooker[]> {
	const { origin } = raid.server;
	const paths = raid.outline.routes
		.filter(({ methods, path }) => methods.includes('GET') && !tellsTheTime(path))
		.flatMap((route) => listPaths(raid, route));
	const onlookers: Onlooker[] = [];

	for (const { id, org, login } of raid.outline.actors) {
		if (login && org !== 'A' && id !== 'leaderB') continue;
		const cookie = login ? { cookie: await signIn(origin, login.url) } : {};
		onlookers.push({ name: id, origin, ...cookie, paths });
	}

	return onlookers;
}

/**
 * Moved by time itself: when each job last ended, and the room on disks that others use too. What else
 * it tells is rounded where /metrics has it from, and metrics.test.ts looks at that while people answer.
 */
function tellsTheTime(path: string): boolean {
	return path === '/drift/status';
}

/** Leaves to each onlooker what was there for them, with the data behind it, so that looking again is quick. */
export function keepWhatIsThere(onlookers: readonly Onlooker[], first: View): readonly Onlooker[] {
	const stranger = onlookers.find(({ cookie }) => cookie === undefined);

	return onlookers.map((onlooker) => {
		const paths = onlooker.paths.filter((path) => {
			const seen = first.get(`${onlooker.name} ${path}`);
			const open = first.get(`${stranger?.name ?? ''} ${path}`);

			return seen?.status === 200 && (onlooker === stranger || open?.status !== 200);
		});

		return { ...onlooker, paths: [...paths, ...paths.flatMap(listDataBehind)] };
	});
}

/**
 * Pages that tell who did what. Looking elsewhere moves them, so they are compared apart, with nothing
 * but one answer in between.
 */
export function keepLogs(onlookers: readonly Onlooker[]): readonly Onlooker[] {
	return onlookers.map((onlooker) => ({ ...onlooker, paths: onlooker.paths.filter(isLog) }));
}

export function leaveOutLogs(onlookers: readonly Onlooker[]): readonly Onlooker[] {
	return onlookers.map((onlooker) => ({
		...onlooker,
		paths: onlooker.paths.filter((path) => !isLog(path))
	}));
}

function isLog(path: string): boolean {
	return /^\/(log|konto\/data)(\/|$)/u.test(path);
}

/** Has everybody look for reports that have come since, too. */
export function addReports(
	onlookers: readonly Onlooker[],
	ids: readonly string[]
): readonly Onlooker[] {
	const paths = ids.flatMap((id) => [
		`/rapport/${id}`,
		`/rapport/${id}/__data.json`,
		`/api/v1/reports/${id}`
	]);

	return onlookers.map((onlooker) => ({ ...onlooker, paths: [...onlooker.paths, ...paths] }));
}

export async function lookAround(onlookers: readonly Onlooker[]): Promise<View> {
	const view = new Map<string, Seen>();
	for (const onlooker of onlookers) {
		for (const path of onlooker.paths)
			view.set(`${onlooker.name} ${path}`, await see(onlooker, path));
	}

	return view;
}

/** What moved between two looks: nothing may, because one person answered. */
export function compareViews(before: View, after: View): readonly Finding[] {
	return [...after]
		.filter(([where, seen]) => {
			const earlier = before.get(where);
			return earlier && (earlier.status !== seen.status || earlier.body !== seen.body);
		})
		.map(([where, { body }]) => ({
			fault: 'count',
			words: `${where} moved: ${firstDifference(before.get(where)?.body ?? '', body)}`
		}));
}

function firstDifference(one: string, other: string): string {
	const at = [...one].findIndex((letter, index) => letter !== other[index]);

	return `${one.slice(Math.max(0, at - 60), at + 60)} … ${other.slice(Math.max(0, at - 60), at + 60)}`;
}

/** The addresses of a route: about the round that is robbed, about a report, and the data behind a page. */
function listPaths(
	{ outline, round, people }: Raid,
	{ path, params }: OutlinedRoute
): readonly string[] {
	const kinds: Readonly<Record<string, readonly string[]>> = {
		evaluation: [round.evaluationId],
		...{ org: [round.organisationId], round: [round.id] },
		leader: outline.objects.leader.slice(0, 1).map(({ id }) => id),
		report: outline.objects.report.slice(0, 1).map(({ id }) => id),
		/* Somebody who never answers, and watches by their own link. */
		link: outline.invitations
			.filter(({ url }) => !people.some(({ token }) => url.endsWith(token)))
			.filter(({ state }) => state === 'unused')
			.slice(0, 1)
			.map(({ url }) => url.split('/').at(-1) ?? ''),
		page: ['kommentarer'],
		tema: ['tillid'],
		login: ['x'.repeat(43)]
	};
	const filled = Object.entries(params).reduce(
		(text, [name, kind]) => text.replace(`[${name}]`, kinds[kind]?.[0] ?? 'unknown'),
		path
	);

	return [filled.replace('[rolle]', 'medarbejder').replace('[invitation]', round.invitationId)];
}

/** What the framework's own script would ask for instead of the page. */
function listDataBehind(path: string): readonly string[] {
	if (path.startsWith('/api/') || /^\/(healthz|readyz|s\/)/u.test(path)) return [];

	return [`${path === '/' ? '' : path}/__data.json`];
}
