import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Background } from '#lib/domain/round/plan.ts';
import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { inviteMore } from '#lib/server/invitations/invite-more.ts';
import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';
import { remindMissing } from '#lib/server/mail/remind.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { makeReady, planMunicipalityRound } from '#tests/support/municipality-round.ts';
import { findRound, type RoundRef } from '../queries.ts';
import { lookThrough } from './look-through.ts';
import { openReadyRounds } from './open-ready.ts';
import { changeRound } from './queries.ts';

const at = (text: string) => new Date(`${text}+01:00`);

describe.each(databaseKinds)('the day on which a round opens, on %s', (kind) => {
	let place: TestDatabase;
	let keys: KeyRing;

	beforeAll(async () => {
		place = await openTestDatabase(kind);
		keys = openKeyRing(join(place.folder, 'keys'));
	});
	afterAll(() => place.close());

	test.for([
		['2026-11-23T06:00', '2026-11-23T08:00', 'on a Monday'],
		['2026-11-23T12:00', '2026-11-23T12:00', 'at noon'],
		['2026-11-23T17:00', '2026-11-24T08:00', 'after work'],
		['2026-11-27T18:30', '2026-11-30T08:00', 'on a Friday evening'],
		['2026-11-21T06:00', '2026-11-23T08:00', 'on a Saturday'],
		['2026-11-22T12:00', '2026-11-23T08:00', 'on a Sunday'],
		['2026-12-24T06:00', '2026-12-28T08:00', 'on Christmas Eve'],
		['2026-12-31T06:00', '2027-01-04T08:00', 'on New Year’s Eve']
	])('opened at %s, its mails leave at %s: %s', async ([opened = '', leave = '']) => {
		const { ref } = await openAt(opened);

		expect(await mailsOf(ref)).toEqual([at(leave).toISOString()]);
		expect((await findRound(place.db, ref))?.mailsOn).toBe(leave.slice(0, 10));
	});

	test('who is invited on the weekend it opens gets the mail with the others, and later at once', async () => {
		const { town, ref } = await openAt('2026-11-21T06:00');
		const keeper = { ...town.coordinator, organisationId: town.id };
		const [evaluation] = await evaluationsOf(ref);
		const add = (address: string, now: Date) =>
			inviteMore(
				...[place.db, keeper, evaluation?.id ?? ''],
				...[{ group: 'employee' as const, addresses: [address] }, now]
			);
		expect(await add('ny@example.dk', at('2026-11-22T10:00'))).toBe('invited');
		expect(await mailsOf(ref)).toEqual([at('2026-11-23T08:00').toISOString()]);

		expect(await add('nyere@example.dk', at('2026-11-28T10:00'))).toBe('invited');
		expect((await mailsOf(ref)).at(-1)).toBe(at('2026-11-28T10:00').toISOString());
	});

	test('nobody is reminded on the day the invitations leave', async () => {
		const { ref } = await openAt('2026-12-24T06:00', 6);
		expect(await mailsOf(ref)).toEqual([at('2026-12-28T08:00').toISOString()]);

		expect(await remindMissing(place.db, at('2026-12-28T09:30'))).toBe(0);
	});

	test('a round that would close before its mails leave is not ready, and does not open', async () => {
		const days = { opensOn: '2026-12-24', closesOn: '2026-12-27' };
		const { town, ref } = await planMunicipalityRound(place, 1, days);
		const now = at('2026-12-01T10:00');
		expect(await makeReady(place, town.coordinator, ref, now)).toBe('incomplete');

		await place.db.transaction().execute((trx) => changeRound(trx, ref, { ready: 1 }));
		await openReadyRounds(place.db, keys, at('2026-12-24T06:00'));
		expect(await findRound(place.db, ref)).toMatchObject({ state: 'draft', isReady: false });
	});

	test('a region that ends is the one that follows it, from its day on', async () => {
		const regions = ['hovedstaden', 'sjaelland', 'syddanmark'];

		expect(await frozenRegions('2026-12-31', regions)).toEqual(regions);
		expect(await frozenRegions('2027-01-01', regions)).toEqual(['oest', 'oest', 'syddanmark']);
	});

	test('a region that begins later is nobody’s yet: which one it was cannot be known', async () => {
		const obstacles = (day: string) =>
			planWith(day, ['oest', 'syddanmark']).then(({ seen }) => seen);

		expect(await obstacles('2026-12-31')).toEqual(['background', undefined]);
		expect(await obstacles('2027-01-01')).toEqual([undefined, undefined]);
	});

	test('a round that opens late has the regions of the day it opens on', async () => {
		const { ref } = await planWith('2026-12-31', ['sjaelland']);
		await openReadyRounds(place.db, keys, at('2027-01-02T10:00'));

		expect(await regionsOf(ref)).toEqual(['oest']);
	});

	/** Made ready the week before and opened by itself; or at once where it is looked through that day. */
	async function openAt(moment: string, length = 14) {
		const now = at(moment);
		const opensOn = dayOf(now);
		const days = { opensOn, closesOn: addDays(opensOn, length) };
		const planned = await planMunicipalityRound(place, 1, days);
		await makeReady(place, planned.town.coordinator, planned.ref, now);
		await openReadyRounds(place.db, keys, now);

		return planned;
	}

	/** A leader for each region, in a round that is ready to open on a day; and what stands in their way. */
	async function planWith(opensOn: string, regions: readonly string[]) {
		const days = { opensOn, closesOn: addDays(opensOn, 14) };
		const { town, ref } = await planMunicipalityRound(place, regions.length, days);
		for (const [index, geografi] of regions.entries()) {
			const background = { niveau: 'medarbejdere', omraade: 'skole', geografi };
			await place.db
				.updateTable('leader')
				.set({ background: JSON.stringify(background) })
				.where('id', '=', town.leaders[index] ?? '')
				.execute();
		}
		const before = at('2026-12-20T10:00');
		expect(await makeReady(place, town.coordinator, ref, before)).toBe('saved');
		const round = await findRound(place.db, ref);
		const leaders = round ? await lookThrough(place.db, round, before) : [];

		return { ref, seen: leaders.map(({ obstacle }) => obstacle) };
	}

	async function frozenRegions(opensOn: string, regions: readonly string[]) {
		const { ref } = await planWith(opensOn, regions);
		expect(await openReadyRounds(place.db, keys, at(`${opensOn}T06:00`))).toBe(1);

		return regionsOf(ref);
	}

	async function regionsOf(ref: RoundRef): Promise<readonly (string | undefined)[]> {
		const rows = await evaluationsOf(ref);

		return rows.map(({ background }) => (JSON.parse(background) as Background)['geografi']);
	}

	/** When invitations of a round leave, the earliest first. */
	async function mailsOf({ id }: RoundRef): Promise<readonly string[]> {
		const rows = await place.db
			.selectFrom('mail_outbox')
			.where('round_id', '=', id)
			.where('kind', '=', 'invitation')
			.select('not_before')
			.distinct()
			.orderBy('not_before')
			.execute();

		return rows.map((row) => row.not_before);
	}

	function evaluationsOf({ id }: RoundRef) {
		return place.db
			.selectFrom('evaluation')
			.where('round_id', '=', id)
			.select(['id', 'background'])
			.orderBy('leader_name')
			.execute();
	}
});
