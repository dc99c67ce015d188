import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { tellCountry } from '#db/demo/country.ts';
import { tellPair } from '#db/demo/pair.ts';
import type { Story } from '#db/demo/story.ts';
import { rights } from '#lib/domain/access/table.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { linkState } from '#lib/domain/round/link.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { signInWithLink } from '#lib/server/sign-in/use.ts';
import { buildDemo } from '../src/cli/demo/build.ts';
import { makePlace, type Place } from './support/command.ts';

const org = z.enum(['A', 'B']);
const object = z.strictObject({ id: z.string().regex(/^[0-9a-f]{32}$/u), org });
const origin = z.literal('http://localhost:3449');

/** The object that other programs rely on, to the key. */
const outlineSchema = z.strictObject({
	version: z.literal(1),
	origin,
	actors: z.array(
		z.union([
			z.strictObject({
				id: z.string(),
				role: z.enum(['leader', 'manager', 'coordinator', 'orgadmin', 'researcher', 'operator']),
				leader: object.shape.id.optional(),
				org,
				email: z.email(),
				login: z.strictObject({ kind: z.literal('link'), url: z.url() })
			}),
			z.strictObject({
				id: z.literal('anon'),
				role: z.literal('anonymous'),
				login: z.null()
			})
		])
	),
	objects: z.strictObject({
		leader: z.array(object),
		round: z.array(object),
		org: z.array(object),
		report: z.array(object),
		export: z.array(object),
		evaluation: z.array(object),
		invitation: z.array(object)
	}),
	invitations: z.array(
		z.strictObject({
			url: z.string().regex(/^http:\/\/localhost:3449\/s\/[\w-]{43}$/u),
			leader: object.shape.id,
			group: z.enum(['employee', 'peer', 'manager', 'self']),
			email: z.email(),
			state: z.enum(['unused', 'used', 'withdrawn', 'closed'])
		})
	),
	canaries: z.array(
		z.strictObject({
			value: z.string().min(8),
			kind: z.enum(['free_text', 'leader_name', 'email']),
			visible_to: z.array(z.string())
		})
	),
	routes: z.array(
		z.strictObject({
			path: z.string().startsWith('/'),
			params: z.record(z.string(), z.string()),
			methods: z.array(z.enum(['GET', 'POST'])),
			actions: z.array(z.string())
		})
	)
});

type Outline = z.infer<typeof outlineSchema>;

async function seed(place: Place, ...words: readonly string[]): Promise<Outline> {
	const { code, out, err } = await place.run('seed', '--demo', '--json', ...words);
	if (code !== 0) throw new Error(err);

	return outlineSchema.parse(JSON.parse(out));
}

describe('a seeded database', () => {
	let place: Place;
	let outline: Outline;
	beforeAll(async () => {
		place = makePlace();
		outline = await seed(place);
	});
	afterAll(() => place.remove());

	async function withDatabase<T>(
		work: (db: ReturnType<typeof openDatabase>) => Promise<T>
	): Promise<T> {
		const db = openDatabase({ kind: 'sqlite', file: place.file });
		try {
			return await work(db);
		} finally {
			await db.destroy();
		}
	}

	test('has every role in both organisations, and somebody without an account', () => {
		const roles = outline.actors.flatMap((actor) =>
			'org' in actor ? [`${actor.role} ${actor.org}`] : []
		);

		for (const role of ['leader', 'manager', 'coordinator', 'orgadmin', 'researcher', 'operator']) {
			expect(roles).toContain(`${role} A`);
			expect(roles).toContain(`${role} B`);
		}
		expect(outline.actors.at(-1)).toEqual({ id: 'anon', role: 'anonymous', login: null });
		expect(new Set(outline.actors.map(({ id }) => id)).size).toBe(outline.actors.length);
	});

	test('knows its leaders by the same ids everywhere', () => {
		const leaders = new Set(outline.objects.leader.map(({ id }) => id));
		const mentioned = [
			...outline.invitations.map(({ leader }) => leader),
			...outline.actors.flatMap((actor) =>
				'leader' in actor && actor.leader ? [actor.leader] : []
			)
		];

		expect(leaders.size).toBe(20);
		expect(mentioned.filter((id) => !leaders.has(id))).toEqual([]);
	});

	test('gives each leader a unit, a number of their own and a manager, as an organisation’s file would', async () => {
		const leaders = await withDatabase((db) =>
			db.selectFrom('leader').select(['organisation_id', 'key', 'unit_id', 'manager']).execute()
		);
		const numbers = leaders.map(({ organisation_id, key }) => `${organisation_id} ${key ?? ''}`);

		expect(leaders.filter(({ key, unit_id }) => key === null || unit_id === null)).toEqual([]);
		expect(leaders.filter(({ manager }) => !manager.includes('@'))).toEqual([]);
		expect(new Set(numbers).size).toBe(leaders.length);
	});

	test('has groups of 4, 5, 6 and 30, and one in which just ten have not answered', () => {
		const open = outline.invitations.filter(
			({ group, state }) => group === 'employee' && state !== 'closed'
		);
		const sizes = (states: readonly string[]) =>
			[
				...Map.groupBy(
					open.filter(({ state }) => states.includes(state)),
					({ leader }) => leader
				)
			].map(([, group]) => group.length);

		expect(sizes(['unused', 'used', 'withdrawn'])).toEqual(expect.arrayContaining([4, 5, 6, 30]));
		expect(sizes(['unused'])).toContain(10);
		expect(new Set(open.map(({ state }) => state)).size).toBe(3);
	});

	test('has rounds a year apart, and open ones with comments', async () => {
		const rounds = await withDatabase((db) =>
			db.selectFrom('round').select(['state', 'comments', 'closed_at']).execute()
		);
		const closes = rounds.flatMap(({ closed_at }) => (closed_at ? [Date.parse(closed_at)] : []));
		const days = (Math.max(...closes) - Math.min(...closes)) / 86_400_000;

		expect(Math.round(days)).toBe(325);
		expect(rounds.filter(({ state }) => state === 'open').map(({ comments }) => comments)).toEqual([
			1, 1, 1, 1
		]);
	});

	test('signs each actor in with a link from any browser', async () => {
		const outcomes = await withDatabase((db) =>
			Promise.all(
				outline.actors.flatMap((actor) => {
					if (!actor.login) return [];
					const token = actor.login.url.split('/').at(-1) ?? '';
					const attempt = { token, browser: undefined, code: undefined, session: undefined };
					return [
						signInWithLink(db, new Uint8Array(32), { ...attempt, browserName: '' }, new Date())
					];
				})
			)
		);

		expect(outcomes.map(({ outcome }) => outcome)).toEqual(outcomes.map(() => 'signed_in'));
	});

	test('says of each link what it is', async () => {
		const wrong = await withDatabase(async (db) => {
			const states = await Promise.all(
				outline.invitations.map(async ({ url, state }) => {
					const invitation = await findInvitation(db, url.split('/').at(-1) ?? '');
					return { state, found: invitation ? linkState(invitation, new Date()) : 'closed' };
				})
			);

			return states.filter(({ state, found }) => foundAs[state] !== found);
		});

		expect(wrong).toEqual([]);
	});

	const foundAs = { unused: 'open', used: 'answered', withdrawn: 'withdrawn', closed: 'closed' };

	test('has forgotten what nobody may see: it is in no file, save what a manager signed', async () => {
		const files = readdirSync(place.folder, { recursive: true, encoding: 'utf8' })
			.map((name) => join(place.folder, name))
			.filter((name) => name.endsWith('.db') || name.endsWith('.json'))
			.map((name) => readFileSync(name));
		const hidden = outline.canaries.filter(
			({ kind, visible_to }) => kind !== 'leader_name' && visible_to.length === 0
		);

		const found = hidden.filter(({ value }) => files.some((file) => file.includes(value)));
		const signed = await withDatabase((db) =>
			db.selectFrom('comment').select('body').where('rater_group', '=', 'manager').execute()
		);

		expect(hidden.length).toBeGreaterThan(20);
		expect(found.filter(({ value }) => !signed.some(({ body }) => body.includes(value)))).toEqual(
			[]
		);
	});

	test('names only actors and lets nobody see into the other organisation', () => {
		const ids = new Set(outline.actors.map(({ id }) => id));

		for (const { value, visible_to } of outline.canaries) {
			expect(
				visible_to.filter((id) => !ids.has(id)),
				value
			).toEqual([]);
			expect(new Set(visible_to.map((id) => /[AB]/u.exec(id)?.[0])).size, value).toBeLessThan(2);
		}
		expect(new Set(outline.canaries.map(({ value }) => value)).size).toBe(outline.canaries.length);
	});

	test('lists every route, and objects of every kind that a route asks for', () => {
		const kinds = new Set(outline.routes.flatMap(({ params }) => Object.values(params)));
		const elsewhere = new Set([
			'link',
			'login',
			'page',
			'year',
			'tema',
			'fil',
			'file',
			'aflevering'
		]);

		expect(outline.routes.map(({ path }) => path)).toEqual(Object.keys(rights));
		for (const kind of kinds) {
			if (!elsewhere.has(kind)) expect(Object.keys(outline.objects)).toContain(kind);
		}
		expect(outline.routes.find(({ path }) => path === '/selvevaluering')?.actions).toEqual([
			'default'
		]);
	});

	test('is sound, and no mail waits', async () => {
		const waiting = await withDatabase((db) => db.selectFrom('mail_outbox').select('id').execute());

		expect(
			await withDatabase((db) => checkDatabase(db, openKeyRing(place.keys), new Date()))
		).toEqual([]);
		expect(waiting).toEqual([]);
	});

	test('is not filled twice', async () => {
		expect(await place.run('seed', '--demo')).toEqual({
			code: 1,
			out: '',
			err: 'The database is not empty: seed fills an empty one only.\n'
		});
	});
});

describe('the seed', () => {
	const places: Place[] = [];
	afterAll(() => places.forEach((place) => place.remove()));

	async function figuresOf(number: string): Promise<readonly string[]> {
		const place = makePlace();
		places.push(place);
		await seed(place, '--seed', number);
		const db = openDatabase({ kind: 'sqlite', file: place.file });
		const rows = await db.selectFrom('leader_release').select('body').execute();
		await db.destroy();

		return rows
			.map(({ body }) => body?.replace(/[0-9a-f]{32}/gu, 'ID') ?? '')
			.map((body) => JSON.stringify({ ...(JSON.parse(body) as object), comments: [] }))
			.sort();
	}

	test('decides every figure: the same number gives the same, another gives others', async () => {
		const [seven, again, eight] = await Promise.all(['7', '7', '8'].map(figuresOf));

		expect(seven).toHaveLength(18);
		expect(again).toEqual(seven);
		expect(eight).not.toEqual(seven);
	});

	test('adds as many unused employees as are asked for, all with links that work', async () => {
		const place = makePlace();
		places.push(place);

		const { invitations } = await seed(place, '--invites', '1200');
		const unused = invitations.filter(
			({ group, state }) => group === 'employee' && state === 'unused'
		);
		const [most = []] = [...Map.groupBy(unused, ({ leader }) => leader).values()].sort(
			(one, other) => other.length - one.length
		);
		const db = openDatabase({ kind: 'sqlite', file: place.file });
		const found = await Promise.all(
			most.map(({ url }) => findInvitation(db, url.split('/').at(-1) ?? ''))
		);
		const problems = await checkDatabase(db, openKeyRing(place.keys), new Date());
		await db.destroy();

		expect(most).toHaveLength(1200);
		expect(found.every((invitation) => invitation?.invitedInGroup === 1200)).toBe(true);
		expect(new Set(found.map((invitation) => invitation?.id)).size).toBe(1200);
		expect(problems).toEqual([]);
	});

	test.for(['', '--demo --seed -1', '--demo --seed x', '--demo --invites 1.5', '--demo --fast'])(
		'does nothing and says how it is used for "%s"',
		async (line) => {
			const place = makePlace();
			places.push(place);

			const { code, out, err } = await place.run('seed', ...line.split(' ').filter(Boolean));

			expect({ code, out }).toEqual({ code: 1, out: '' });
			expect(err.trimEnd().split('\n')).toHaveLength(1);
			expect(readdirSync(place.folder)).toEqual([]);
		}
	);
});

describe('the small country', () => {
	const now = new Date('2026-11-21T10:00:00Z');
	const story = tellCountry(currentQuestionnaire(), 1, now);
	const evaluations = story.rounds.flatMap(({ evaluations: those }) => those);
	const latest = story.rounds
		.filter(({ closesOn }) => closesOn.startsWith('2026'))
		.flatMap(({ evaluations: those }) => those);

	/** The share of leaders of a level who name a theme as challenging. */
	function share(level: string, theme: string): number {
		const own = evaluations
			.filter(({ background }) => background['niveau'] === level)
			.flatMap(({ leader, sendings }) => sendings.filter(({ address }) => address === leader.email))
			.map(({ draft }) => draft.answers.challenges);

		return own.filter((themes) => themes.includes(theme)).length / own.length;
	}

	function meanOf(theme: string, who: 'self' | 'employee'): number {
		const values = latest.flatMap(({ leader, raters, sendings }) => {
			const group = raters.filter((rater) => rater.group === who).map(({ address }) => address);
			const asked = new Set(who === 'self' ? [leader.email] : group);
			return sendings
				.filter(({ address }) => asked.has(address))
				.flatMap(({ draft }) => Object.entries(draft.answers.items))
				.flatMap(([id, answer]) =>
					id.startsWith(`${theme}_`) && answer !== 'ved_ikke' ? [answer] : []
				);
		});

		return values.reduce<number>((sum, value) => sum + value, 0) / values.length;
	}

	test('is thirteen organisations and about two hundred leaders over three years', () => {
		const organisations = story.organisations.filter(({ kind }) => kind === 'organisation');
		const leaders = new Set(evaluations.map(({ leader }) => leader.email));

		expect(organisations).toHaveLength(13);
		expect(leaders.size).toBeGreaterThan(190);
		expect(leaders.size).toBeLessThan(240);
		expect(new Set(story.rounds.map(({ closesOn }) => closesOn.slice(0, 4)))).toEqual(
			new Set(['2024', '2025', '2026'])
		);
	});

	test('asks teams of three to thirty, and only people who were asked answer', () => {
		for (const { leader, raters, sendings } of evaluations) {
			const invited = new Set([leader.email, ...raters.map(({ address }) => address)]);
			const employees = raters.filter(({ group }) => group === 'employee');

			expect(employees.length).toBeGreaterThanOrEqual(3);
			expect(employees.length).toBeLessThanOrEqual(30);
			expect(invited.size).toBe(raters.length + 1);
			expect(sendings.filter(({ address }) => !invited.has(address))).toEqual([]);
		}
	});

	test('lets level decide what is challenging', () => {
		expect(share('medarbejdere', 'drift')).toBeGreaterThan(2 * share('topleder', 'drift'));
		expect(share('topleder', 'opad')).toBeGreaterThan(2 * share('medarbejdere', 'opad'));
		expect(share('ledere', 'forandring')).toBeGreaterThan(share('medarbejdere', 'forandring'));
	});

	test('sees less recognition and more operations than outward leadership', () => {
		expect(meanOf('anerkendelse', 'self') - meanOf('anerkendelse', 'employee')).toBeGreaterThan(
			0.5
		);
		expect(meanOf('drift', 'employee') - meanOf('tvaers', 'employee')).toBeGreaterThan(0.4);
		expect(meanOf('drift', 'employee') - meanOf('borger', 'employee')).toBeGreaterThan(0.2);
	});

	test('splits each leader’s time into a hundred', () => {
		const splits = evaluations.flatMap(({ sendings }) =>
			sendings.flatMap(({ draft }) => [draft.answers.timeNow, draft.answers.timeWish])
		);
		const sums = splits.map((split) => Object.values(split).reduce((sum, part) => sum + part, 0));

		expect(new Set(sums)).toEqual(new Set([0, 100]));
	});

	test('gives a coordinator a round to look through, one that is open with slips, and others that have ended', () => {
		const of = story.organisations[0]?.key;
		const rounds = story.rounds.filter(
			({ organisation, selection }) => organisation === of && !selection.focusOnly
		);
		const only = (fate: string) => rounds.filter((round) => round.fate === fate);
		const [open] = only('open');
		const raters = open?.evaluations.flatMap((each) => each.raters) ?? [];

		expect(rounds.map(({ fate }) => fate).sort()).toEqual([
			...Array.from({ length: 8 }, () => 'closed'),
			...['draft', 'open']
		]);
		expect(raters.filter(({ delivery }) => delivery === 'slip').length).toBeGreaterThan(10);
		expect(open?.evaluations.flatMap(({ unreachable = [] }) => unreachable)).not.toEqual([]);
		const asked = only('closed').flatMap((each) =>
			each.evaluations.map(({ leader }) => leader.key)
		);
		for (const fate of ['open', 'draft'])
			for (const { leader } of only(fate).flatMap((each) => each.evaluations))
				expect(asked).not.toContain(leader.key);
	});

	test('has one round that is half way and half answered', () => {
		const all = story.rounds.filter(({ fate }) => fate === 'open');
		const alone = all.filter(({ evaluations: those }) => those.length === 1);
		const [open, ...others] = alone.filter(({ selection }) => !selection.focusOnly);
		const [evaluation] = open?.evaluations ?? [];

		expect(others).toEqual([]);
		expect(alone.filter(({ selection }) => selection.focusOnly)).toHaveLength(1);
		expect(open?.closesOn && open.closesOn > dayOf(now)).toBe(true);
		expect(evaluation?.sendings).toHaveLength(6);
		expect(evaluation?.raters.filter(({ group }) => group === 'employee')).toHaveLength(12);
	});
});

describe('the demonstration', () => {
	let place: Place;
	beforeAll(() => {
		place = makePlace();
	});
	afterAll(() => place.remove());

	const now = new Date();
	const tell = () => tellPair(currentQuestionnaire(), 1, 0, now);
	const tellHalf = (): Story => {
		const story = tell();
		const [first, ...rest] = story.rounds;
		if (!first) throw new Error('the story has no rounds');

		return { ...story, rounds: [first, { ...first, organisation: 'nobody’s' }, ...rest] };
	};

	test('leaves nothing to be taken for finished when it is interrupted, and then begins afresh', async () => {
		await expect(buildDemo(place.env, tellHalf, now)).rejects.toThrow('nobody’s');
		const half = readdirSync(join(place.folder, 'database'));
		expect(await buildDemo(place.env, tell, now)).toEqual({});

		expect(half).toEqual(['unfinished']);
		expect(readdirSync(join(place.folder, 'database'))).toEqual(['test.db']);
		expect(await place.run('check-db')).toMatchObject({ code: 0 });
	});

	test('is not made again once it is there', async () => {
		const mustNot = () => {
			throw new Error('told twice');
		};

		expect(await buildDemo(place.env, mustNot, now)).toEqual({});
	});
});
