import { existsSync } from 'node:fs';
import { checkDamage } from '#lib/server/moves/check-damage.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { lockDatabase } from '#lib/server/db/lock.ts';
import type { DatabaseAddress } from '#lib/server/environment.ts';
import { moveDatabase, type Moving, type Refusal } from '#lib/server/moves/move.ts';
import { explain, type Answer } from '../command/run.ts';
import type { MoveWish } from './words.ts';

/** Moves a whole installation from one database to another and says what became of it. */
export async function moveAsTold({ from, to }: MoveWish): Promise<Answer> {
	if (from.kind === 'sqlite' && !existsSync(from.file))
		return { problems: [`There is no database at ${from.file}.`] };

	/* Held until this process ends, so that no server begins meanwhile. */
	for (const address of [from, to])
		if (address.kind === 'sqlite' && lockDatabase(address.file) === 'taken')
			return { problems: [`A server is serving ${address.file}: stop it first. ${unchanged}`] };

	const [damage] = from.kind === 'sqlite' ? await checkDamage(from.file) : [];
	if (damage !== undefined) return { problems: [`${damage} ${unchanged}`] };

	return tell(await moveBetween(from, to), to);
}

const unchanged = 'Nothing was moved.';

async function moveBetween(from: DatabaseAddress, to: DatabaseAddress): Promise<Moving | string> {
	const source = openDatabase(from);
	const target = openDatabase(to);

	try {
		return await moveDatabase(source, target);
	} catch (problem) {
		return nameFailure(problem);
	} finally {
		await source.destroy();
		await target.destroy();
	}
}

/** What PostgreSQL or the network says, in a line: these are no faults of the program. */
function nameFailure(problem: unknown): string {
	if (!(problem instanceof Error)) return `${String(problem)} ${unchanged}`;
	const code = 'code' in problem && typeof problem.code === 'string' ? problem.code : '';
	if (
		/^(ECONNRESET|EPIPE|57P0\d|08\w{3})$/.test(code) ||
		/^Connection terminated/.test(problem.message)
	)
		return 'The connection to PostgreSQL was lost. Run it again: it says whether everything had arrived.';

	return `${nameRefused(problem, code)} ${unchanged}`;
}

function nameRefused(problem: Error, code: string): string {
	if (code === '55P03') return 'Something else is writing to one of the databases: stop it first.';
	if (code === '53200')
		return 'PostgreSQL has too few locks for so many open rounds: raise max_locks_per_transaction.';
	if (/^E[A-Z]+$/.test(code) && !isAboutFiles(code))
		return `PostgreSQL cannot be reached (${code}).`;
	if (/^[0-9A-Z]{5}$/.test(code) && code !== diskFull)
		return `PostgreSQL says: ${problem.message}.`;

	return explain(problem);
}

const diskFull = '53100';

function isAboutFiles(code: string): boolean {
	return ['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR', 'ENOENT'].includes(code);
}

function tell(outcome: Moving | string, to: DatabaseAddress): Answer {
	if (typeof outcome === 'string') return { problems: [outcome] };
	if (outcome.kind !== 'moved') return { problems: [`${refuse(outcome)} ${unchanged}`] };

	const { tables } = outcome;
	const rows = tables.reduce((sum, table) => sum + table.rows, 0);
	const place = to.kind === 'sqlite' ? to.file : 'the database of --to';

	return {
		said: [
			...tables.map(({ name, rows: count, sha256 }) => `${name}  ${count}  ${sha256.slice(0, 16)}`),
			`Moved ${rows} rows in ${tables.length} tables; each arrived with the same count and hash.`,
			`Let DATABASE_URL name ${place} and start the server, with KEY_DIR and the secret as they are.`,
			'What was moved from is as it was: let nothing serve it any more, and delete it within 35 days.'
		].join('\n')
	};
}

function refuse(refusal: Refusal): string {
	switch (refusal.kind) {
		case 'in_use':
			return `Others are connected to the database that is to be moved (${refusal.others}): stop every server and whatever else uses it.`;
		case 'version':
			return versions[refusal.of][refusal.version];
		case 'occupied':
			return `The database of --to is not empty (${refusal.table}): make a new one.`;
		case 'unlike':
			return `The two databases do not have the same tables (${refusal.tables.join(', ')}).`;
		case 'differs':
			return `What arrived is not what was sent (${refusal.tables.join(', ')}), so all of it was undone.`;
	}
}

const versions = {
	source: {
		none: 'The database of --from is none of this program.',
		older: 'The database of --from is of an older version: bring it up to date with migrate.',
		newer: 'The database of --from was made by a newer version of this program.'
	},
	target: {
		none: 'The database of --to holds tables that are none of this program: make a new one.',
		older: 'The database of --to is of an older version: bring it up to date with migrate.',
		newer: 'The database of --to was made by a newer version of this program.'
	}
} as const;
