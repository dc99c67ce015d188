import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { findKeptEvaluation } from '#lib/server/evaluations/own/queries.ts';
import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';
import { saveList } from '#lib/server/raters/save-list.ts';
import { openingTime } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import {
	makeReady,
	openMunicipality,
	planMunicipalityRound
} from '#tests/support/municipality-round.ts';
import { findRound, type RoundRef } from '../queries.ts';
import { addLeaders, giveForm, removeLeaders } from './choose-leaders.ts';
import { declareReady, takeBackReady } from './declare-ready.ts';
import { discardRound } from './discard.ts';
import { lookThrough } from './look-through.ts';
import { openReadyRounds } from './open-ready.ts';
import { saveRoundAudience, saveRoundWords } from './save-audience.ts';
import { saveGroupForm } from './save-form.ts';

const today = dayOf(openingTime);
const inAWeek = { opensOn: addDays(today, 7), closesOn: addDays(today, 21) };
const contact = { name: 'Lone Bech', email: 'lone.bech@example.dk' };

describe.each(databaseKinds)('an organisation plans a round, on %s', (kind) => {
	let place: TestDatabase;
	let keys: KeyRing;

	beforeAll(async () => {
		place = await openTestDatabase(kind);
		keys = openKeyRing(join(place.folder, 'keys'));
	});
	afterAll(() => place.close());

	test('it opens by itself on its day, with what the register says on that day', async () => {
		const { town, ref } = await plan(3);
		expect(await makeReady(place, town.coordinator, ref, openingTime)).toBe('saved');
		await place.db
			.updateTable('leader')
			.set({ name: 'Mette Holm', unit_id: town.units.below })
			.where('id', '=', town.leaders[0] ?? '')
			.execute();

		expect(await openReadyRounds(place.db, keys, openingTime)).toBe(0);
		expect(await openReadyRounds(place.db, keys, atSix(7))).toBe(1);
		const rows = await evaluationsOf(ref);
		expect(rows).toHaveLength(3);
		const [mette] = rows.filter(({ leader_name }) => leader_name === 'Mette Holm');
		expect(mette).toMatchObject({ unit: 'Skoler', manager: `chef-${mette?.id}@example.dk` });
		expect(JSON.parse(mette?.background ?? '')).toEqual({
			...{ sektor: 'kommune', niveau: 'medarbejdere', omraade: 'skole', spaend: '5-9' }
		});
		const { invited } = await place.db
			.selectFrom('invitation')
			.where('round_id', '=', ref.id)
			.select(({ fn }) => fn.countAll<number | string>().as('invited'))
			.executeTakeFirstOrThrow();
		expect(Number(invited)).toBe(3 * 7);
	});

	test('whoever cannot take part is left out when it opens, and the others are not kept back', async () => {
		const { town, ref } = await plan(4);
		const [gone = '', busy = '', empty = ''] = town.leaders;
		await place.db.updateTable('leader').set({ gone: 1 }).where('id', '=', gone).execute();
		const leaders = await evaluationsOf(ref);
		const emailOf = (id: string) => leaders.find((row) => row.leader_id === id);
		await place.db
			.insertInto('open_evaluation')
			.values({
				...{ leader_email: emailOf(busy)?.leader_email ?? '' },
				...{ organisation_id: town.id, evaluation_id: 'another' }
			})
			.execute();
		await place.db
			.deleteFrom('planned_rater')
			.where('evaluation_id', '=', emailOf(empty)?.id ?? '')
			.execute();

		const round = await requireRound(ref);
		const seen = await lookThrough(place.db, round, openingTime);
		expect(new Map(seen.map(({ leaderId, obstacle }) => [leaderId, obstacle]))).toEqual(
			new Map([
				[gone, 'gone'],
				[busy, 'open'],
				[empty, 'nobody'],
				[town.leaders[3], undefined]
			])
		);
		expect(await makeReady(place, town.coordinator, ref, openingTime)).toBe('saved');
		expect(await openReadyRounds(place.db, keys, atSix(7))).toBe(1);
		expect((await evaluationsOf(ref)).map((row) => row.leader_id)).toEqual([town.leaders[3]]);
		const noted = await place.db
			.selectFrom('audit_entry')
			.where('organisation_id', '=', town.id)
			.where('action', '=', 'leader_left_out')
			.select('object')
			.execute();
		expect(noted.map(({ object }) => object).sort()).toEqual(
			[gone, busy, empty].map((id) => `leader:${id}`).sort()
		);
	});

	test('where nobody could take part, nobody is left out, and somebody must look again', async () => {
		const { town, ref } = await plan(2);
		await makeReady(place, town.coordinator, ref, openingTime);
		await place.db.updateTable('leader').set({ gone: 1 }).where('id', 'in', town.leaders).execute();

		expect(await openReadyRounds(place.db, keys, atSix(7))).toBe(0);
		expect(await requireRound(ref)).toMatchObject({ state: 'draft', isReady: false });
		expect(await evaluationsOf(ref)).toHaveLength(2);
	});

	test('what was looked through and is changed does not open before somebody looks again', async () => {
		const { town, ref } = await plan(1);
		await makeReady(place, town.coordinator, ref, openingTime);
		await saveRoundWords(place.db, town.coordinator, ref, { ownWords: 'Hej', language: 'en' });

		expect(await openReadyRounds(place.db, keys, atSix(7))).toBe(0);
		expect(await requireRound(ref)).toMatchObject({ state: 'draft', isReady: false });
		await makeReady(place, town.coordinator, ref, openingTime);
		await takeBackReady(place.db, town.coordinator, ref);
		expect(await openReadyRounds(place.db, keys, atSix(7))).toBe(0);
	});

	test.for(['readers', 'taken back'])(
		'what is changed while its links are made does not open either: %s',
		async (what) => {
			const { town, ref } = await plan(2);
			await makeReady(place, town.coordinator, ref, openingTime);
			const hr = { scope: 'hr', readers: [{ name: 'Bo', email: 'bo@x.dk' }] } as const;
			const slow: KeyRing = {
				...keys,
				async createRoundKeys(id) {
					const made = await keys.createRoundKeys(id);
					const change = [place.db, town.coordinator, ref] as const;
					const saved =
						what === 'readers'
							? await saveRoundAudience(...change, hr, contact)
							: await takeBackReady(...change);
					expect(saved).toBe('saved');
					return made;
				}
			};

			expect(await openReadyRounds(place.db, slow, atSix(7))).toBe(0);
			expect(await requireRound(ref)).toMatchObject({ state: 'draft', isReady: false });
		}
	);

	test('what somebody else has changed since the page was shown is not ready, and says so', async () => {
		const { town, ref } = await plan(2);
		const declare = async (seen: number) =>
			declareReady(place.db, town.coordinator, ref, String(seen), openingTime);
		const { revision } = await requireRound(ref);
		const form = { id: undefined, name: 'Kort', form: 'kort' as const, themes: [] };
		await saveGroupForm(place.db, town.coordinator, ref, form);
		expect(await declare(revision)).toBe('changed_since');
		expect(await requireRound(ref)).toMatchObject({ isReady: false });

		const [list] = await evaluationsOf(ref);
		const { revision: second } = await requireRound(ref);
		const added = { group: 'employee', address: 'ny@example.dk', language: 'da' } as const;
		const raters = [{ ...added, delivery: 'mail' as const }];
		const changed = { evaluationId: list?.id ?? '', raters };
		await saveList(place.db, town.coordinator, ref, changed, openingTime);
		expect(await declare(second)).toBe('changed_since');

		const { revision: third } = await requireRound(ref);
		expect(await declare(third)).toBe('saved');
		expect(await declare(third)).toBe('saved');
		expect(await declareReady(place.db, town.coordinator, ref, '', openingTime)).toBe(
			'changed_since'
		);
		expect(await requireRound(ref)).toMatchObject({ isReady: true });
	});

	test('a round that lacks something is not ready', async () => {
		const { town, ref } = await plan(1);
		await saveRoundAudience(
			...[place.db, town.coordinator, ref],
			...[{ scope: 'hr' as const, readers: [] }, contact]
		);

		expect(await makeReady(place, town.coordinator, ref, openingTime)).toBe('incomplete');
	});

	test('nobody from elsewhere changes it, or takes leaders of another organisation in', async () => {
		const { town, ref } = await plan(1);
		const other = await openMunicipality(place, 1);

		expect(await addLeaders(place.db, other.coordinator, ref, other.leaders)).toBe('not_found');
		expect(await discardRound(place.db, other.coordinator, ref)).toBe('not_found');
		const strange = { organisationId: other.id, id: ref.id };
		expect(await discardRound(place.db, other.coordinator, strange)).toBe('not_found');
		await addLeaders(place.db, town.coordinator, ref, other.leaders);
		expect(await evaluationsOf(ref)).toHaveLength(1);
	});

	test('some leaders are asked about by a form of their own, until they are taken out', async () => {
		const { town, ref } = await plan(2);
		const [first = '', second = ''] = town.leaders;
		const form = { id: undefined, name: 'Kort', form: 'kort' as const, themes: [] };
		await saveGroupForm(place.db, town.coordinator, ref, form);
		const [group] = (await requireRound(ref)).forms;
		await giveForm(place.db, town.coordinator, ref, [first], group?.id);
		await giveForm(place.db, town.coordinator, ref, [second], 'a form of another round');

		const formOf = async (id: string) =>
			(await evaluationsOf(ref)).find((row) => row.leader_id === id)?.form_id;
		expect(await formOf(first)).toBe(group?.id);
		expect(await formOf(second)).toBeNull();
		await removeLeaders(place.db, town.coordinator, ref, [first]);
		expect(await formOf(first)).toBeUndefined();
	});

	test('a draft that is deleted leaves the leaders, and nobody on a list', async () => {
		const { town, ref } = await plan(2);
		expect(await discardRound(place.db, town.coordinator, ref)).toBe('saved');

		expect(await findRound(place.db, ref)).toBeUndefined();
		expect(await evaluationsOf(ref)).toEqual([]);
		const left = await place.db
			.selectFrom('planned_rater')
			.where('organisation_id', '=', town.id)
			.select('address')
			.execute();
		expect(left).toEqual([]);
	});

	test('it stays the organisation’s where it is about one leader only, before and after it opens', async () => {
		const { town, ref } = await plan(1);
		const [evaluation] = await evaluationsOf(ref);
		const keeper = { ...town.coordinator, organisationId: town.id };
		const find = () => findKeptEvaluation(place.db, keeper, evaluation?.id ?? '');
		expect(await find()).toMatchObject({ state: 'draft', isShared: true });

		await makeReady(place, town.coordinator, ref, openingTime);
		await openReadyRounds(place.db, keys, atSix(7));
		expect(await find()).toMatchObject({ state: 'open', isShared: true });

		await place.db.updateTable('round').set({ by_leader: 1 }).where('id', '=', ref.id).execute();
		expect(await find()).toMatchObject({ state: 'open', isShared: false });
	});

	/** A round in a week, with so many leaders of the organisation. */
	const plan = (leaders: number) => planMunicipalityRound(place, leaders, inAWeek);

	async function requireRound(ref: RoundRef) {
		const round = await findRound(place.db, ref);
		if (!round) throw new Error('no round');

		return round;
	}

	function evaluationsOf(ref: RoundRef) {
		return place.db
			.selectFrom('evaluation')
			.where('round_id', '=', ref.id)
			.selectAll()
			.orderBy('leader_name')
			.execute();
	}
});

/** Six in the morning of a day that lies so many days ahead. */
function atSix(days: number): Date {
	return new Date(`${addDays(today, days)}T06:00:00+01:00`);
}
