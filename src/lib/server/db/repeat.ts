import { Kysely, type Transaction, type TransactionBuilder } from 'kysely';
import { randomInt } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Database } from './schema.ts';

/**
 * A database whose transactions are run again where the server has undone them because they met others:
 * two that waited for each other, or one that could not be put in line. Nothing of them has happened then,
 * and what is inside of one reaches nothing outside, so that nobody can tell.
 */
export class RepeatingKysely extends Kysely<Database> {
	override transaction(): TransactionBuilder<Database> {
		const builder = super.transaction();
		const once = builder.execute.bind(builder);
		builder.execute = <T>(work: (trx: Transaction<Database>) => Promise<T>) =>
			repeatUndone(() => once(work));

		return builder;
	}
}

/** Does something again, a few times and after a moment, where the server says that it has undone it. */
async function repeatUndone<T>(work: () => Promise<T>): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await work();
		} catch (problem) {
			if (attempt >= mostAttempts || !isUndone(problem)) throw problem;
			/* Two that met would meet again if both came back at the same moment. */
			await setTimeout(randomInt(attempt * longestPause));
		}
	}
}

const mostAttempts = 5;

/** Milliseconds after the first attempt; longer after each further one. */
const longestPause = 40;

/** Serialisation failure and deadlock: https://www.postgresql.org/docs/15/mvcc-serialization-failure-handling.html */
function isUndone(problem: unknown): boolean {
	return (
		problem instanceof Error &&
		'code' in problem &&
		(problem.code === '40001' || problem.code === '40P01')
	);
}
