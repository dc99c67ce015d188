import { describe, expect, test } from 'vitest';
import { closeDueRounds, closeRound } from '#lib/server/rounds/close.ts';
import { amount, isSoak, recordFigures } from '#tests/support/assurance.ts';
import { closingTime, type OpenedRound } from '#tests/support/builders.ts';
import { closeAndKill, expectCountedOnce, openAndAnswer } from '#tests/support/closing.ts';
import { databaseKinds, type DatabaseKind } from '#tests/support/database.ts';
import { freeze, type Frozen, type Thawed } from '#tests/support/frozen.ts';

/*
 * The close is killed before and after each of its statements, between its keys, and done twice. The
 * next run must count everybody once and leave no key, whatever lay there.
 */

const tried = { kills: 0, together: 0, judged: 0, right: 0 };

describe.for(databaseKinds)('a close on %s', (kind) => {
	test('that is killed at any step is finished by the next run', async () => {
		await withAnswers(kind, async (frozen) => {
			const queries = await countQueries(frozen);
			expect(queries).toBeGreaterThan(20);

			for (const step of listSteps(queries)) {
				const place = await frozen.thaw();
				const { outcome } = await closeAndKill(place.database, place.keys.directory, step);
				expect(outcome, step).toBe('killed');
				await closeDueRounds(place.db, place.keys, closingTime);
				tried.kills += 1;
				await judge(place, frozen.made);
				await place.remove();
			}
		});
	});

	test('that two processes and two connections do at the same time counts once', async () => {
		await withAnswers(kind, async (frozen) => {
			for (let time = 0; time < amount(1, 10); time++) {
				const place = await frozen.thaw();
				const { database, db, keys } = place;
				const never = 'without being killed';
				const [one, other] = await Promise.all([
					closeAndKill(database, keys.directory, never),
					closeAndKill(database, keys.directory, never),
					closeRound(db, keys, frozen.made, closingTime),
					closeDueRounds(db, keys, closingTime)
				]);

				expect([one.outcome, other.outcome]).toEqual(['finished', 'finished']);
				tried.together += 4;
				await judge(place, frozen.made);
				expect(await closeRound(db, keys, frozen.made, closingTime)).toBe('not_open');
				await judge(place, frozen.made);
				await place.remove();
			}
		});
	});
});

test('the closes are counted', () => {
	recordFigures(
		'anonymity-close',
		'A close that is killed anywhere counts everybody once and leaves no key.',
		[
			{ what: 'kills before and after each statement and between the keys', value: tried.kills },
			{ what: 'closes of one round at the same time', value: tried.together },
			{
				what: 'closes after which somebody was lost or counted twice, or a key was left',
				value: tried.judged - tried.right,
				bound: '0'
			}
		]
	);

	expect(tried.kills).toBeGreaterThan(amount(10, 200));
});

async function withAnswers(
	kind: DatabaseKind,
	work: (frozen: Frozen<OpenedRound>) => Promise<void>
): Promise<void> {
	const frozen = await freeze(kind, (place) => openAndAnswer(place));
	try {
		await work(frozen);
	} finally {
		await frozen.remove();
	}
}

/** Counted before it is judged, so that a close that went wrong stands in the figures. */
async function judge({ db, keys }: Thawed, round: OpenedRound): Promise<void> {
	tried.judged += 1;
	await expectCountedOnce(db, keys, round);
	tried.right += 1;
}

async function countQueries(frozen: Frozen<OpenedRound>): Promise<number> {
	const place = await frozen.thaw();
	const { queries } = await closeAndKill(place.database, place.keys.directory, 'never');
	await expectCountedOnce(place.db, place.keys, frozen.made);
	await place.remove();

	return queries;
}

/** All of them in the long version, some from everywhere in the short one. */
function listSteps(queries: number): readonly string[] {
	const keys = [
		...['before the keys are destroyed', 'after 0 keys and a half', 'after 1 keys'],
		...['after 1 keys and a half', 'after 2 keys', 'after 2 keys and a half', 'after 3 keys']
	];
	const statements = Array.from({ length: queries }, (_, index) => index + 1).flatMap((number) => [
		`at query ${number}`,
		`after query ${number}`
	]);
	const steps = ['while the ballots are opened', ...statements, ...keys];

	return isSoak ? steps : steps.filter((_, index) => index % 24 === 5);
}
