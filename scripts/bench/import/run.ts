// Imports files into an empty database: `run.ts FOLDER ROWS written|imported`. `written` ends where the rounds are
// written and their reports are still to be made. Says what it took, and what is in the database then.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { openDatabase } from '#lib/server/db/client.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { importFrom } from '#lib/server/imports/import-rounds.ts';
import { readImportFiles } from '#lib/server/imports/read-files.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { publishQuestionnaire } from '#lib/server/questionnaires/publish.ts';
import { measure } from '../measure.ts';
import { filesOf, type Imported, type Until } from './import-apart.ts';

/** Of an import, as it notes them. */
const steps = ['read and checked', 'counted', 'written'];

const [, , folder = '', rows = '', until] = process.argv;
const place = join(folder, `into-${rows}`);
rmSync(place, { recursive: true, force: true });
const db = openDatabase({ kind: 'sqlite', file: join(place, 'database', 'import.db') });
await migrateToLatest(db);
await publishQuestionnaire(db, currentQuestionnaire());

const remarks: string[] = [];
const run = await measure(() => importUntil(until as Until));
/* Before anything else is asked, which would take memory of its own. */
const megabytes = readMegabytes();
const imported: Imported = { ...(await count(db)), run: { ...run, megabytes, remarks } };
await db.destroy();
rmSync(place, { recursive: true });
process.stdout.write(JSON.stringify(imported));

/** The most that was held so far. */
function readMegabytes(): number {
	return process.resourceUsage().maxRSS / 1024;
}

async function importUntil(end: Until): Promise<void> {
	const enough = new Error('the rounds are written');
	const order = {
		...{ year: 2025, accountId: undefined, organisationId: undefined },
		noteStep(step: number) {
			const { user, system } = process.cpuUsage();
			const seconds = `${((user + system) / 1e6).toFixed(1)} s of processors since the start`;
			remarks.push(`${steps[step - 1] ?? ''}: ${readMegabytes().toFixed(0)} MB, ${seconds}`);
			return step === 3 && end === 'written' ? Promise.reject(enough) : Promise.resolve();
		}
	};
	const files = filesOf(folder, Number(rows));
	try {
		const outcome = await importFrom(
			...([db, openKeyRing(join(place, 'keys'))] as const),
			(gathering) => readImportFiles(files, gathering),
			order,
			new Date('2026-02-01T12:00:00Z')
		);
		if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome).slice(0, 500));
	} catch (problem) {
		if (problem !== enough) throw problem;
	}
}

async function count(from: Kysely<Database>): Promise<Omit<Imported, 'run'>> {
	const { rows: counts } = await sql<Omit<Imported, 'run'>>`
		select
			(select count(*) from evaluation) as leaders,
			(select sum(answered) from group_count) as people,
			(select count(*) from leader_release) as reports
	`.execute(from);
	const [counted] = counts;
	if (!counted) throw new Error('a count has a row');

	return counted;
}
