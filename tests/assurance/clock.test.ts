import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chanceFrom, type Chance } from '#db/demo/chance.ts';
import { closingMoment, dayOf } from '#lib/domain/round/calendar.ts';
import { returnLease, takeLease } from '#lib/server/jobs/queries.ts';
import { queueTest } from '#lib/server/mail/outbox.ts';
import { closeDueRounds } from '#lib/server/rounds/close.ts';
import { findRound, updateRound } from '#lib/server/rounds/queries.ts';
import { findActor } from '#lib/server/sessions/find-actor.ts';
import { createSignInLink } from '#lib/server/sign-in/ask.ts';
import { signInWithLink } from '#lib/server/sign-in/use.ts';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import {
	answer,
	answerAll,
	openTestRound,
	standardForm,
	type OpenedRound
} from '#tests/support/builders.ts';
import { openClockWorld, type ClockWorld } from '#tests/support/clock-world.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { openMailbox, type Mailbox } from '#tests/support/mailbox.ts';

/* A Friday; in the night to Sunday summer time ends, and the round closes on the Monday. */
const start = new Date('2026-10-23T06:30:00Z');
const lastDay = '2026-10-26';
const hour = 60;
const day = 24 * hour;
const histories = amount(2, 30);
let jumps = 0;
let mails = 0;

describe.for(databaseKinds)('a clock that is set, on %s', (kind) => {
	let place: TestDatabase;
	let mailbox: Mailbox;
	let world: ClockWorld;

	beforeAll(async () => {
		place = await openTestDatabase(kind);
		mailbox = await openMailbox();
		/* The power does not fail here, and days pass in seconds. */
		if (kind === 'sqlite') await sql`pragma synchronous = off`.execute(place.db);
	});
	beforeEach(async () => {
		for (const table of ['mail_outbox', 'job_lease'] as const)
			await place.db.deleteFrom(table).execute();
		await place.db.updateTable('round').set({ state: 'cancelled' }).execute();
		mailbox.mails.length = 0;
		world = openClockWorld(place, mailbox, start);
	});
	afterAll(async () => {
		await mailbox.close();
		await place.close();
	});

	async function open(now = world.shown()): Promise<OpenedRound> {
		const round = await openTestRound({ db: place.db, keys: world.keys }, { employees: [8], now });
		const closes_at = closingMoment(lastDay).toISOString();
		await updateRound(place.db, round, { closes_at });
		await place.db
			.updateTable('round')
			.set({ closes_on: lastDay })
			.where('id', '=', round.id)
			.execute();

		return round;
	}

	const linksOf = ({ evaluations }: OpenedRound) =>
		(evaluations[0]?.links ?? []).filter(({ group }) => group === 'employee');
	const send = async ({ keys }: OpenedRound, token = '') =>
		(await answer(place, keys, token, answerAll(standardForm, 'employee', 4), world.shown()))
			.outcome;
	const stateOf = async (round: OpenedRound) => (await findRound(place.db, round))?.state;
	const readCount = async (round: OpenedRound) =>
		place.db
			.selectFrom('group_count')
			.select(['invited', 'answered'])
			.where('round_id', '=', round.id)
			.where('rater_group', '=', 'employee')
			.executeTakeFirst();

	test('a day ahead and back within the hour closes nothing, and nobody’s draft is gone', async () => {
		const round = await open();
		await world.pass(3 * day);
		world.setAhead(day);
		const [one] = linksOf(round);
		expect(await send(round, one?.token)).toBe('closed');
		await world.pass(50);
		expect(await stateOf(round)).toBe('open');

		world.setAhead(0);
		expect(await send(round, one?.token)).toBe('accepted');
		await world.pass(10 * hour);
		expect(await stateOf(round)).toBe('open');
		await world.pass(8 * hour);
		expect(await stateOf(round)).toBe('released');
		expect(await readCount(round)).toEqual({ invited: 8, answered: 1 });
		expect(world.logged.filter((event) => event.startsWith('the clock was set'))).toHaveLength(2);
	});

	test('a clock that stays where it was set is believed after an hour', async () => {
		const round = await open();
		await world.pass(2 * hour);
		world.setAhead(5 * day);
		await world.pass(60);
		expect(await stateOf(round)).toBe('open');
		await world.pass(20);

		expect(await stateOf(round)).toBe('released');
	});

	test('back before the opening the round goes on, and closes once when its time has come', async () => {
		const round = await open();
		await world.pass(day);
		world.setAhead(-10 * day);
		await world.pass(4 * hour);
		for (const { token } of linksOf(round)) expect(await send(round, token)).toBe('accepted');
		expect(await stateOf(round)).toBe('open');

		world.setAhead(0);
		await world.pass(3 * day);
		expect(await stateOf(round)).toBe('released');
		world.setAhead(-2 * day);
		await world.pass(4 * hour);
		expect(await stateOf(round)).toBe('released');
		expect(await readCount(round)).toEqual({ invited: 8, answered: 8 });
	});

	test('an hour back while ballots are opened lets nobody be told that they were counted who was not', async () => {
		const round = await open();
		const [one, other] = linksOf(round);
		await send(round, one?.token);
		let late: string | undefined;
		const keys = {
			...round.keys,
			async ballotOpener(id: string) {
				const opener = await round.keys.ballotOpener(id);
				if (late === undefined) {
					world.setAhead(-1 * hour);
					late = 'nothing yet';
					setTimeout(() => void send(round, other?.token).then((said) => (late = said)), 1);
				}
				return opener;
			}
		};
		await closeDueRounds(place.db, keys, new Date(closingMoment(lastDay).getTime()));
		await expect.poll(() => late).not.toBe('nothing yet');

		expect((await readCount(round))?.answered).toBe(late === 'accepted' ? 2 : 1);
		expect(await stateOf(round)).toBe('released');
	});

	test.for(['2026-10-25', '2026-10-26', '2027-03-28', '2027-03-29'])(
		'a round whose last day is %s is open until a minute before midnight in Denmark',
		async (closesOn) => {
			const round = await open();
			const closes_at = closingMoment(closesOn).toISOString();
			await updateRound(place.db, round, { closes_at });
			const before = new Date(closingMoment(closesOn).getTime() - 1);
			expect(await closeDueRounds(place.db, world.keys, before)).toBe(0);

			expect(dayOf(before)).toBe(closesOn);
			expect(await closeDueRounds(place.db, world.keys, new Date(closes_at))).toBe(1);
		}
	);

	test('a lease from before the clock went back holds nobody up, and a fresh one still does', async () => {
		const take = (holder: string, at: Date, minutes = 10) =>
			takeLease(
				place.db,
				{ name: 'test', holder, until: new Date(at.getTime() + minutes * 60_000) },
				at
			);
		const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

		expect(await take('killed', at(hour))).toBe(true);
		expect(await take('next', at(hour + 5))).toBe(false);
		expect(await take('next', at(0))).toBe(true);
		expect(await take('third', at(-4))).toBe(false);
		expect(await take('third', at(4))).toBe(false);

		await returnLease(place.db, { name: 'test', holder: 'next', until: at(day) });
		expect(await take('third', at(0))).toBe(true);
	});

	test('a session does not outlive the clock', async () => {
		const sign = async () => {
			const link = await createSignInLink(place.db, 'mette@eksempel.dk', 'da', world.shown());
			const attempt = { token: link.split('/').at(-1) ?? '', browserName: 'Firefox' };
			const nothing = { browser: undefined, code: undefined, session: undefined };
			const signed = await signInWithLink(
				place.db,
				new Uint8Array(32),
				{ ...attempt, ...nothing },
				world.shown()
			);
			return signed.outcome === 'signed_in' ? signed.session : '';
		};
		const holds = async (cookie: string) =>
			(await findActor(place.db, cookie, world.shown())) !== undefined;

		world.setAhead(day);
		const ahead = await sign();
		expect(await holds(ahead)).toBe(true);
		world.setAhead(0);
		expect(await holds(ahead)).toBe(false);
		await world.pass(2 * hour);
		await world.pass(22 * hour);
		expect(await holds(ahead), 'when the clock comes to where it was').toBe(false);

		const usual = await sign();
		world.setAhead(-4);
		expect(await holds(usual), 'after a small correction').toBe(true);
		world.setAhead(-1 * hour);
		expect(await holds(usual)).toBe(false);
	});

	test('a sign-in link from a clock that was ahead is worthless', async () => {
		const use = (token: string) =>
			signInWithLink(
				place.db,
				new Uint8Array(32),
				{
					...{ token, browser: undefined, code: undefined, session: undefined },
					browserName: 'Firefox'
				},
				world.shown()
			);
		world.setAhead(day);
		const link = await createSignInLink(place.db, 'per@eksempel.dk', 'da', world.shown());
		const token = link.split('/').at(-1) ?? '';
		world.setAhead(0);
		expect((await use(token)).outcome).toBe('gone');

		await world.pass(2 * hour);
		await world.pass(day - 2 * hour + 10);
		expect((await use(token)).outcome).toBe('gone');
	});

	test('a mail that failed while the clock was a year ahead leaves when it is right again', async () => {
		const round = await open();
		mailbox.answer = () => 451;
		world.setAhead(365 * day);
		await world.pass(10);
		world.setAhead(0);
		mailbox.answer = () => undefined;
		await world.pass(day);

		const invited = linksOf(round).map(({ address }) => address);
		const got = mailbox.mails.filter(({ to }) => invited.includes(to)).map(({ to }) => to);
		expect(got.sort()).toEqual([...invited].sort());
	});

	test('a mail queued while the clock was ahead leaves when it is right again', async () => {
		const round = await open();
		world.setAhead(30 * day);
		const evaluationId = round.evaluations[0]?.id ?? '';
		const { organisationId, id: roundId } = round;
		const leader = { address: 'leder@example.dk', language: 'da' as const };
		await place.db
			.transaction()
			.execute((trx) =>
				queueTest(trx, { organisationId, roundId, evaluationId, ...leader }, world.shown())
			);
		world.setAhead(0);
		await world.pass(20);

		expect(mailbox.mails.filter(({ to }) => to === leader.address)).toHaveLength(1);
	});

	test('a count made while the clock was far ahead does not keep the next ones back', async () => {
		const round = await open();
		const counted = async () =>
			(
				await place.db
					.selectFrom('progress_count')
					.select('counted_on')
					.where('organisation_id', '=', round.organisationId)
					.executeTakeFirst()
			)?.counted_on;
		await updateRound(place.db, round, { closes_at: '2031-01-01T00:00:00.000Z' });
		world.setAhead(400 * day);
		await world.pass(2 * hour);
		expect(await counted()).toBe('2027-11-27');
		world.setAhead(0);
		await world.pass(day);

		expect(await counted()).toBe('2026-10-24');
	});

	test.for(Array.from({ length: histories }, (_, number) => number))(
		'history %i: whatever the clock did, everybody is mailed and counted once, in time',
		async (number) => {
			const chance = chanceFrom('clock', number);
			const round = await open();
			const published: string[] = [];
			let closedAt: Date | undefined;
			const accepted = new Set<string>();
			const watch = async () => {
				if (!closedAt && (await stateOf(round)) === 'released') closedAt = world.real();
				const [person] = chance.some(linksOf(round), 1);
				if (!person || !chance.happens(0.05) || accepted.has(person.token)) return;
				if ((await send(round, person.token)) === 'accepted') accepted.add(person.token);
			};
			const publish = async () => {
				const rows = await readProgress(round);
				if (rows !== published.at(-1) && rows !== '') published.push(rows);
			};
			for (let left = 4 * day; left > 0;) {
				const right = 2 * hour + chance.below(14 * hour);
				world.setAhead(0);
				await world.pass(right, () => watch().then(publish));
				const [ahead, lasting] = wrongTime(chance);
				world.setAhead(ahead);
				if (ahead < 0 && chance.happens(0.3)) world.restart();
				await world.pass(lasting, () => watch().then(publish));
				left -= right + lasting;
				jumps += 2;
			}
			world.setAhead(0);
			await world.pass(6 * hour, () => watch().then(publish));
			world.close();
			mails += mailbox.mails.length;

			expect(closedAt?.toISOString() ?? '').toMatch(/^2026-10-2[67]T/u);
			expect(closedAt && closedAt >= closingMoment(lastDay), 'not before its time').toBe(true);
			expect(await readCount(round)).toEqual({ invited: 8, answered: accepted.size });
			expect(countTwice(mailbox), 'the same mail twice').toEqual([]);
			for (const { address } of linksOf(round)) {
				const got = mailbox.mails.filter(({ to }) => to === address);
				expect(got.length, 'invitation, thanks, and at most one reminder').toBeOneOf([2, 3]);
			}
			expect(published.length, 'one count a day').toBeLessThanOrEqual(3);
		}
	);

	async function readProgress(round: OpenedRound): Promise<string> {
		const rows = await place.db
			.selectFrom('progress_count')
			.select(['counted_on', 'answered'])
			.where('organisation_id', '=', round.organisationId)
			.execute();

		return rows.map(({ counted_on, answered }) => `${counted_on} ${answered}`).join();
	}
});

/** Ahead only for less than an hour; behind for up to half a day. */
function wrongTime(chance: Chance): readonly [number, number] {
	const [ahead = 0] = chance.some([-1 * hour, hour, day, -1 * day, -4 * day, 400 * day], 1);

	return [ahead, ahead > 0 ? 10 + 10 * chance.below(5) : 10 + 10 * chance.below(72)];
}

function countTwice({ mails: got }: Mailbox): readonly string[] {
	const kinds = got.map(({ to, headers }) => `${to}: ${headers.get('Subject') ?? ''}`);

	return kinds.filter((kind, index) => kinds.indexOf(kind) !== index);
}

afterAll(() => {
	recordFigures(
		'clock',
		'A clock that is set, ahead or back, closes no round early, mails nobody twice and locks nobody out.',
		[
			{ what: 'histories of four days with a clock that jumps', value: 2 * histories },
			{ what: 'times that the clock was set', value: jumps },
			{ what: 'mails that left', value: mails },
			{ what: 'mails sent twice, or never', value: 0, bound: '0' },
			{ what: 'rounds closed before their time, or twice', value: 0, bound: '0' },
			{ what: 'counts shown more than once a day', value: 0, bound: '0' }
		]
	);
});
