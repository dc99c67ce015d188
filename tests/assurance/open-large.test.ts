import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { beginRound } from '#lib/server/rounds/plan/begin.ts';
import { addLeaders } from '#lib/server/rounds/plan/choose-leaders.ts';
import { lookThrough } from '#lib/server/rounds/plan/look-through.ts';
import { openReadyRounds } from '#lib/server/rounds/plan/open-ready.ts';
import { saveRoundAudience } from '#lib/server/rounds/plan/save-audience.ts';
import { findRound } from '#lib/server/rounds/queries.ts';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import { openingTime } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase } from '#tests/support/database.ts';
import { fillLists, makeReady, openMunicipality } from '#tests/support/municipality-round.ts';

const leaders = amount(150, 1500);
const employees = 11;

test.for(databaseKinds)('a municipality opens its round at once, on %s', async (kind) => {
	const place = await openTestDatabase(kind);
	try {
		const { db } = place;
		const keys = openKeyRing(join(place.folder, 'keys'));
		const today = dayOf(openingTime);
		const town = await openMunicipality(place, leaders);
		const days = { opensOn: today, closesOn: addDays(today, 14), confirmBy: undefined };
		const ref = await beginRound(db, town.coordinator, town.id, { name: 'Efteråret', ...days });
		if (!ref) throw new Error('no round');

		const choosing = await measure(() => addLeaders(db, town.coordinator, ref, town.leaders));
		await fillLists(place, ref, employees);
		const audience = { scope: 'manager' as const, readers: [] };
		const contact = { name: 'Lone Bech', email: 'lone.bech@example.dk' };
		await saveRoundAudience(db, town.coordinator, ref, audience, contact);
		const round = await findRound(db, ref);
		if (!round) throw new Error('no round');
		const looking = await measure(() => lookThrough(db, round, openingTime));
		await makeReady({ db }, town.coordinator, ref, openingTime);
		const opening = await measure(() => openReadyRounds(db, keys, openingTime));

		const { count } = await db
			.selectFrom('invitation')
			.where('round_id', '=', ref.id)
			.select(({ fn }) => fn.countAll<number | string>().as('count'))
			.executeTakeFirstOrThrow();
		expect(Number(count)).toBe(leaders * (employees + 2));
		const { state } = (await findRound(db, ref)) ?? {};
		expect(state).toBe('open');
		expect(opening).toBeLessThan(60_000);
		if (kind === 'postgres') return;
		recordFigures('open-large', 'A municipality opens its round within a minute.', [
			{ what: 'leaders', value: leaders },
			{ what: 'people invited', value: Number(count) },
			{ what: 'ms to choose all leaders', value: choosing },
			{ what: 'ms to look everybody through', value: looking },
			{ what: 'ms to open', value: opening, bound: 'at most 60,000' }
		]);
	} finally {
		await place.close();
	}
});

async function measure(act: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await act();

	return Math.round(performance.now() - start);
}
