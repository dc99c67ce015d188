import { randomBytes } from 'node:crypto';
import { makeReplaceCode } from '#lib/server/ballots/replace-code.ts';
import type { BuiltRoute } from './built-routes.ts';
import { goodForms, isGone, type Target } from './expectations.ts';
import { form, formType, type Sent } from './send.ts';
import { listTargets, type Place } from './targets.ts';
import type { Person, World } from './world.ts';

/** One request of the matrix, with all that its verdict depends on. */
export interface Case {
	readonly route: BuiltRoute;
	readonly person: Person;
	readonly target: Target;
	/** The ids in the address, which an answer may repeat. */
	readonly ids: readonly string[];
	readonly isReadable: boolean;
	/** What is unusual about the request; `plain` for nothing. */
	readonly way: Way;
	/** The form that is sent, by its route and name. */
	readonly formName?: string | undefined;
	readonly sent: Sent;
}

export type Way =
	| 'plain'
	| 'data'
	| 'partial data'
	| 'slash'
	| 'form'
	| 'form for a script'
	| 'form from elsewhere'
	| 'form from nowhere'
	| 'no form'
	| 'reserved form'
	| 'unknown form';

const reading = ['GET', 'HEAD'];
const refusedMethods = ['OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'INVENT'];

/** Everybody at every door with everything: the whole matrix, in a fixed order. */
export function listCases(
	routes: readonly BuiltRoute[],
	world: World,
	origin: string
): readonly Case[] {
	return routes.flatMap((route) =>
		world.people.flatMap((person) =>
			listTargets(route.address, person, world).flatMap((place) => [
				...listReads(route, person, place, origin),
				...listForms(route, person, place, origin, world)
			])
		)
	);
}

function listReads(
	route: BuiltRoute,
	person: Person,
	place: Place,
	origin: string
): readonly Case[] {
	const headers = identify(person);
	const { path } = place;
	const one = (
		way: Way,
		method: string,
		asked: string,
		more: Readonly<Record<string, string>> = {}
	) =>
		makeCase(route, person, place, way, { method, path: asked, headers: { ...headers, ...more } });

	return [
		...reading.map((method) => one('plain', method, path)),
		one('plain', 'GET', `${path}?lang=en`, { accept: 'application/json' }),
		one('data', 'GET', `${dataOf(path)}`),
		one('data', 'GET', `${dataOf(path)}?x-sveltekit-invalidated=1111&x-sveltekit-trailing-slash=1`),
		one('partial data', 'GET', `${dataOf(path)}?x-sveltekit-invalidated=%00zz`),
		...(path === '/' || !place.isReadable ? [] : [one('slash', 'GET', `${path}/`)]),
		...refusedMethods.map((method) => one('plain', method, path, { origin }))
	];
}

function listForms(
	route: BuiltRoute,
	person: Person,
	place: Place,
	origin: string,
	world: World
): readonly Case[] {
	const names = route.actions.length === 0 ? ['default'] : route.actions;
	const cases = names.flatMap((name) => listWays(route, person, place, origin, world, name));
	const headers = { ...identify(person), origin, 'content-type': formType };
	const one = (way: Way, query: string) =>
		makeCase(route, person, place, way, { method: 'POST', path: `${place.path}${query}`, headers });

	const unknown = route.kind === 'page' ? [one('unknown form', '?/intet')] : [];

	return [...cases, one('reserved form', '?/default'), ...unknown];
}

function listWays(
	route: BuiltRoute,
	person: Person,
	place: Place,
	origin: string,
	world: World,
	name: string
): readonly Case[] {
	const formName = `${route.address} ${name}`;
	const path = `${place.path}${name === 'default' ? '' : `?/${name}`}`;
	const body = form(fill(formName, place, person, world));
	const headers = { ...identify(person), origin, 'content-type': formType };
	const one = (way: Way, changed: Readonly<Record<string, string | undefined>>) => {
		const kept = Object.entries({ ...headers, ...changed }).filter(
			([, value]) => value !== undefined
		);
		const sent = {
			method: 'POST',
			path,
			body,
			headers: Object.fromEntries(kept) as typeof headers
		};

		return makeCase(route, person, place, way, sent, formName);
	};

	return [
		one('form', {}),
		one('form for a script', { accept: 'application/json', 'x-sveltekit-action': 'true' }),
		one('form from elsewhere', { origin: 'https://elsewhere.example' }),
		one('form from elsewhere', { origin: 'null' }),
		one('form from nowhere', { origin: undefined }),
		one('no form', { 'content-type': 'application/json' }),
		one('no form', { 'content-type': undefined })
	];
}

/**
 * Fields that would be taken, where the thing is not theirs; where it is, fields that hide the ids of
 * other people's things and that no form of ours has, so that nothing may change.
 */
function fill(
	formName: string,
	{ target, ids }: Place,
	person: Person,
	world: World
): Readonly<Record<string, string>> {
	const isMissing = ('whose' in target && target.whose !== 'own') || isGone(target);
	const [id = ''] = ids;
	const isDeletion = formName === '/rapport/[id]/slet default';
	/* What is no id is looked for as `none`. */
	const confirm = /^[0-9a-f]{32}$/u.test(id) ? id : 'none';
	const good = isDeletion ? { confirm } : (goodForms[formName] ?? {});
	if (isMissing)
		return 'code' in good && formName.includes('gennemse') ? { code: makeReplaceCode() } : good;

	const foreign = world.evaluations.find(({ leaderEmail }) => leaderEmail !== person.email);
	const other = [...world.sessions].find(([email]) => email !== person.email)?.[1] ?? '';
	if (formName === '/konto log-ud') return { session: other };

	return { ...good, id: foreign?.id ?? '', evaluation: foreign?.id ?? '', account: 'other' };
}

function makeCase(
	route: BuiltRoute,
	person: Person,
	{ target, ids, isReadable }: Place,
	way: Way,
	sent: Sent,
	formName?: string
): Case {
	return { route, person, target, ids, isReadable, way, sent, formName };
}

function identify({ cookie }: Person): Record<string, string> {
	return { 'user-agent': marks.agent, ...(cookie === undefined ? {} : { cookie }) };
}

function dataOf(path: string): string {
	return path === '/' ? '/__data.json' : `${path}/__data.json`;
}

/** What is sent along so that it can be looked for afterwards where it must not be. */
export const marks = { agent: `Afsender/${randomBytes(6).toString('hex')}` };
