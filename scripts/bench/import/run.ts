// Reads and checks the files of an import, or imports them, into an empty database: `run.ts FOLDER ROWS
// check|import`. Says what it took, and how many leaders there were.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '#lib/server/db/client.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import { checkFrom, importRounds } from '#lib/server/imports/import-rounds.ts';
import { readImportFiles } from '#lib/server/imports/read-files.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { publishQuestionnaire } from '#lib/server/questionnaires/publish.ts';
import { measure } from '../measure.ts';
import { filesOf, type Imported } from './import-apart.ts';

const [, , folder = '', rows = '', work] = process.argv;
const place = join(folder, `into-${rows}`);
const year = 2025;
const now = new Date('2026-02-01T12:00:00Z');
rmSync(place, { recursive: true, force: true });
const db = openDatabase({ kind: 'sqlite', file: join(place, 'database', 'import.db') });
await migrateToLatest(db);
await publishQuestionnaire(db, currentQuestionnaire());
const files = filesOf(folder, Number(rows));
let leaders = 0;

const run = await measure(async () => {
	leaders = work === 'check' ? await checkAll() : await importAll();
});
await db.destroy();
rmSync(place, { recursive: true });

const imported: Imported = {
	leaders,
	run: { ...run, megabytes: process.resourceUsage().maxRSS / 1024 }
};
process.stdout.write(JSON.stringify(imported));

async function checkAll(): Promise<number> {
	const order = { year, accountId: undefined, organisationId: undefined };
	const checked = await checkFrom(
		db,
		(questionnaire, day, problems) => readImportFiles(questionnaire, files, day, problems),
		order,
		now
	);
	if (checked.kind !== 'right') throw new Error(JSON.stringify(checked).slice(0, 500));

	return checked.placed.reduce((sum, round) => sum + round.evaluations.length, 0);
}

async function importAll(): Promise<number> {
	const outcome = await importRounds(db, openKeyRing(join(place, 'keys')), files, year, now);
	if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome).slice(0, 500));

	return outcome.evaluations.length;
}
