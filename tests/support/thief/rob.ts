import { sql } from 'kysely';
import { checkDatabase } from '#lib/server/db/check.ts';
import { tidyDatabase } from '#lib/server/db/tidy.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import type { DatabaseKind } from '../database.ts';
import { findSecrets } from '../thief.ts';
import { asFindings, type Finding } from './findings.ts';
import { judgeClose } from './judge-close.ts';
import {
	addReports,
	compareViews,
	gatherOnlookers,
	keepLogs,
	keepWhatIsThere,
	leaveOutLogs,
	lookAround,
	type View
} from './pages.ts';
import { answersOf, makePerson, wordsOf, type Person } from './people.ts';
import { startRaid, type Raid } from './raid.ts';
import { flush, searchMails, takeRemains } from './remains.ts';
import { beginAgain, fillIn, sendIn, type Seen } from './visit.ts';
import { watchRound, type Watch } from './watch.ts';

/** What a raid on a whole round has brought. */
export interface Haul {
	readonly findings: readonly Finding[];
	readonly people: number;
	readonly copies: number;
	readonly bytes: number;
	readonly pages: number;
	readonly sets: number;
	readonly pairs: number;
	/** The order that says most about arrival, in standard deviations. */
	readonly deviations: number;
}

interface Plan {
	readonly size: number;
	/** After every how many people pages are looked at: by those signed in, and all of them by everybody. */
	readonly pages: number;
	readonly everyPage: number;
	readonly settings?: Readonly<Record<string, string>>;
	/** A fault that is planted after each submission. */
	readonly plant?: (raid: Raid) => Promise<void>;
}

/**
 * Robs one round of a running program from the first answer to the report: a copy of everything after
 * each draft and each submission, every page in between, a kill in the middle, the close.
 */
export async function robRound(kind: DatabaseKind, plan: Plan): Promise<Haul> {
	const raid = await startRaid(kind, plan.size, plan.settings);
	try {
		const watch = watchRound({
			...{ db: raid.db, folders: raid.folders, keyFolder: raid.keyFolder },
			...{ parts: raid.parts, people: raid.people, log: raid.server.output },
			flush: () => flush(raid)
		});
		await watch.look();
		const pages = await answerAll(raid, watch, plan);
		const before = watch.judgeOrders();
		const changed = await replaceOne(raid, watch, pages.firstCode);
		/* PostgreSQL does so by itself, sooner or later, and keeps samples of what it read. */
		if (kind === 'postgres') await sql`analyze`.execute(raid.db);
		await watch.look();

		return await closeAndJudge(raid, watch, pages, { before, changed });
	} finally {
		await raid.remove();
	}
}

interface Pages {
	readonly findings: readonly Finding[];
	readonly seen: number;
	/** The replace code of the first who answered. */
	readonly firstCode: string;
	/** Looks at every page, with everybody's eyes. */
	readonly lookAgain: () => Promise<View>;
}

async function answerAll(raid: Raid, watch: Watch, plan: Plan): Promise<Pages> {
	const everybody = await gatherOnlookers(raid);
	const findings: Finding[] = [];
	let view = await lookAround(everybody);
	let seen = view.size;
	let firstCode = '';
	const present = keepWhatIsThere(everybody, view);
	const [logs, some] = [keepLogs(present), leaveOutLogs(present)];
	const all = [...leaveOutLogs(everybody), ...some];
	const signedIn = some.filter(({ cookie }) => cookie !== undefined);
	const isNth = (person: Person, every: number) =>
		person.arrival === raid.people.length - 1 || person.arrival % every === every - 1;

	for (const person of raid.people) {
		if (person.arrival === Math.floor(plan.size / 2)) await killAndStart(raid, watch);
		await fillIn(raid.server.origin, person);
		const readsAll = isNth(person, plan.everyPage);
		const logged = readsAll ? await lookAround(logs) : new Map<string, Seen>();
		await watch.lookAtDraft(person);
		const code = await sendIn(raid.server.origin, person);
		if (person.arrival === 0) firstCode = code;
		await plan.plant?.(raid);
		await watch.lookAtSubmission(person, code, new Date());
		if (readsAll) findings.push(...compareViews(logged, await lookAround(logs)));

		const readsSome = isNth(person, plan.pages) ? signedIn : [];
		const next = await lookAround(readsAll ? all : readsSome);
		findings.push(...compareViews(view, next));
		seen += next.size + 2 * logged.size;
		view = new Map([...view, ...next]);
	}

	return {
		findings,
		seen,
		firstCode,
		lookAgain: async () => lookAround(addReports(present, await listReports(raid)))
	};
}

/** Somebody answers anew with their code. What they see on the way holds nothing of what they replace. */
async function replaceOne(raid: Raid, watch: Watch, code: string): Promise<Replaced> {
	const { origin } = raid.server;
	const [old] = raid.people;
	if (!old) throw new Error('nobody has answered');
	const other = makePerson(old, raid.people.length, raid.round.selection);
	const person: Person = { ...other, arrival: old.arrival, machine: old.machine };
	watch.expectAlso(person);

	const shown = await beginAgain(origin, person, code);
	const seen = findSecrets(new Map([['the pages of who replaces', Buffer.from(shown)]]), [
		...wordsOf(old),
		...answersOf(old),
		{ name: 'a chosen answer', bytes: Buffer.from(' checked') }
	]);
	await fillIn(origin, person);
	await watch.lookAtDraft(person);
	await watch.lookAtReplacement(person, await sendIn(origin, person), new Date());

	return { person, findings: asFindings('readable', seen) };
}

interface Replaced {
	/** The first person, with their new answers. */
	readonly person: Person;
	readonly findings: readonly Finding[];
}

/** The reports that the close has made, which were not there before. */
async function listReports({ db, round }: Raid): Promise<readonly string[]> {
	const rows = await db
		.selectFrom('leader_release')
		.select('id')
		.where('round_id', '=', round.id)
		.execute();

	return rows.map(({ id }) => id);
}

/** A crash image: the files as `kill -9` leaves them, of the program and of its database. */
async function killAndStart({ server, postgres }: Raid, watch: Watch): Promise<void> {
	await server.kill();
	await postgres?.kill();
	watch.lookAtFiles();
	await postgres?.start();
	await server.start();
}

async function closeAndJudge(
	raid: Raid,
	watch: Watch,
	{ findings, seen, lookAgain }: Pages,
	{ before, changed }: { readonly before: number; readonly changed: Replaced }
): Promise<Haul> {
	const people = [...raid.people, changed.person];
	await raid.run('round', 'close', raid.round.id);
	const atOnce = judgeClose(await takeRemains(raid, new Map(), false), people, watch.loot);
	await raid.drainMail();
	await tidyDatabase(raid.db);
	const view = await lookAgain();
	const later = judgeClose(await takeRemains(raid, view, true), people, watch.loot);
	const problems = await checkDatabase(raid.db, openKeyRing(raid.keyFolder), new Date());

	return {
		findings: [
			...watch.findings,
			...changed.findings,
			...findings,
			...atOnce.findings,
			...later.findings,
			...asFindings('readable', searchMails(raid)),
			...asFindings('kept', problems)
		],
		people: raid.people.length,
		copies: watch.loot.copies + 2,
		bytes: watch.loot.bytes,
		pages: seen + view.size,
		sets: Math.max(atOnce.sets, later.sets),
		pairs: Math.max(atOnce.pairs, later.pairs),
		deviations: Math.max(before, atOnce.deviations, later.deviations)
	};
}
