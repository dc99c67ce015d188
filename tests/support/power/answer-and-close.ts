import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { makeReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { submitBallot } from '#lib/server/ballots/submit.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import { emptyLog, tidyDatabase } from '#lib/server/db/tidy.ts';
import { saveDraft } from '#lib/server/drafts/save.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { readSettings } from '#lib/server/environment.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { publishQuestionnaire } from '#lib/server/questionnaires/publish.ts';
import { closeDueRounds } from '#lib/server/rounds/close.ts';
import {
	answerAll,
	closingTime,
	openingTime,
	openTestRound,
	type OpenedEvaluation
} from '../builders.ts';

/*
 * A program of its own, so that strace can watch it: a whole round from an empty folder to its reports.
 * Before each thing that somebody waits for it says that it begins, and afterwards that it is done, as
 * the server would with its answer. The further words plant faults.
 */
const [, , folder = '', employees = '', ...faults] = process.argv;
const file = join(folder, 'database', 'spejl.db');

const keyFolder = join(folder, 'keys');
readSettings({
	DATABASE_URL: `file:${file}`,
	KEY_DIR: keyFolder,
	MAIL_OUTBOX: join(folder, 'outbox')
});
const db = openDatabase({ kind: 'sqlite', file });
if (faults.includes('unsynced')) await sql`pragma synchronous = normal`.execute(db);
await migrateToLatest(db);
await publishQuestionnaire(db, currentQuestionnaire());
const keys = openKeyRing(keyFolder);
say('made');

const round = await openTestRound({ db, keys }, { employees: employees.split(',').map(Number) });
say(`opened ${round.id}`);
/* So that it is what people send afterwards that can be lost, and not all of the round. */
if (faults.includes('unsynced')) await emptyLog(db);

const people = round.evaluations.flatMap(({ links }) => links);
const atOnce = 4;
for (let start = 0; start < people.length; start += atOnce) {
	await Promise.all(
		people.slice(start, start + atOnce).map((person, index) => send(start + index, person))
	);
	if (start % 40 === 20) await emptyLog(db);
	if (start === 60) await tidyDatabase(db);
}

say('closing');
await closeDueRounds(db, hasty(), closingTime);
say('closed');
await db.destroy();
say('ended');

/** Some change their mind afterwards, with the code they were shown. */
async function send(index: number, person: OpenedEvaluation['links'][number]): Promise<void> {
	const code = await answerOnce(index, person, undefined);
	if (index % 5 === 0) await answerOnce(index, person, code);
}

async function answerOnce(
	index: number,
	{ token, group }: OpenedEvaluation['links'][number],
	replaces: string | undefined
): Promise<string> {
	const invitation = await findInvitation(db, token);
	if (!invitation) throw new Error('a link leads nowhere');
	const draft = {
		...answerAll(round.selection, group, ((index % 5) + 1) as 1 | 2 | 3 | 4 | 5),
		comments: { aaben_1: `Ord fra nummer ${index}` },
		...(replaces === undefined ? {} : { replaces })
	};
	say(`saving ${token}`);
	if ((await saveDraft(db, keys, invitation, token, draft)) !== 'saved')
		throw new Error('not saved');
	say(`saved ${token}`);

	const code = makeReplaceCode();
	say(`sending ${token} ${code}`);
	if ((await submitBallot(db, keys, token, code, openingTime)) !== 'accepted')
		throw new Error('not accepted');
	say(`sent ${token} ${code}`);

	return code;
}

/** The planted fault of a close that destroys the ballots' key before the count is kept. */
function hasty(): typeof keys {
	if (!faults.includes('hasty')) return keys;

	return {
		...keys,
		async ballotOpener(id) {
			const opener = await keys.ballotOpener(id);
			keys.destroyRoundKeys(id);
			return opener;
		}
	};
}

function say(line: string): void {
	writeSync(1, `${line}\n`);
}
