import Sqlite from 'better-sqlite3';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { openDatabase } from '#lib/server/db/client.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { currentQuestionnaire, versionId } from '#lib/server/questionnaires/current.ts';
import { publishQuestionnaire } from '#lib/server/questionnaires/publish.ts';
import type { ClosedLeader, ClosingTerms } from './close.ts';
import { planCountry, type CountrySize, type PlannedOrganisation } from './plan.ts';
import { openWriter, type Writer } from './write.ts';

/**
 * Writes an invented country straight into a SQLite file, as the closes of a year leave it: released
 * rounds, tallies, the leaders' own answers, and moments that are sealed to a key in `keyDir`.
 */
export async function buildCountry(
	{ file, keyDir }: { readonly file: string; readonly keyDir: string },
	size: CountrySize
): Promise<void> {
	const questionnaire = currentQuestionnaire();
	const db = openDatabase({ kind: 'sqlite', file });
	await migrateToLatest(db);
	await publishQuestionnaire(db, questionnaire);
	await db.destroy();

	const publicKey = await openKeyRing(keyDir).createMomentsKey(size.year);
	const terms: ClosingTerms = {
		questionnaire,
		questionnaireVersion: versionId(questionnaire),
		...{ year: size.year, publicKey }
	};
	const raw = new Sqlite(file);
	raw.pragma('synchronous = off');
	const writer = openWriter(raw, terms);
	raw.exec('begin');
	await closeAll(terms, planCountry(questionnaire, size), writer);
	raw.exec('commit');
	raw.pragma('wal_checkpoint(truncate)');
	raw.close();
}

/** Sealing takes nearly all of the time, so the processors share the organisations. */
async function closeAll(
	terms: ClosingTerms,
	organisations: readonly PlannedOrganisation[],
	writer: Writer
): Promise<void> {
	const workers = availableParallelism();
	const shares = Array.from({ length: workers }, (_, index) =>
		organisations.filter((_, place) => place % workers === index)
	);

	await Promise.all(
		shares.map(
			(share) =>
				new Promise<void>((resolve, reject) => {
					const worker = new Worker(new URL('close.worker.ts', import.meta.url), {
						workerData: { terms, organisations: share }
					});
					worker.on('message', ({ organisation, leaders }: Closed) =>
						writer.write(organisation, leaders)
					);
					worker.on('error', reject);
					worker.on('exit', () => resolve());
				})
		)
	);
}

interface Closed {
	readonly organisation: PlannedOrganisation;
	readonly leaders: readonly ClosedLeader[];
}
