import { parseArgs } from 'node:util';
import { usualDays } from '#lib/server/backups/names.ts';

/** Where a backup goes: into one file, or into a folder that keeps those of so many days. */
export type BackupWish =
	{ readonly to: string } | { readonly toFolder: string; readonly keepDays: number };

export interface RestoreWish {
	readonly from: string;
	/** The database that is there may be moved aside. */
	readonly force: boolean;
}

interface Usage {
	readonly usage: string;
}

const backupUsage = 'Use: backup -- --to FILE | --to-folder FOLDER [--keep-days N]';
const restoreUsage = 'Use: restore -- --from FILE [--force]';

/** Reads the words after `backup`. Throws where an option is unknown. */
export function readBackupWish(words: readonly string[]): BackupWish | Usage {
	const { values } = parseArgs({
		args: [...words],
		options: {
			to: { type: 'string' },
			'to-folder': { type: 'string' },
			'keep-days': { type: 'string' }
		}
	});
	const { to, 'to-folder': toFolder, 'keep-days': days } = values;
	const keepDays = readDays(days);

	if (to && !toFolder && days === undefined) return { to };
	if (toFolder && to === undefined && keepDays !== undefined) return { toFolder, keepDays };

	return { usage: backupUsage };
}

/** Reads the words after `restore`. Throws where an option is unknown. */
export function readRestoreWish(words: readonly string[]): RestoreWish | Usage {
	const { values } = parseArgs({
		args: [...words],
		options: { from: { type: 'string' }, force: { type: 'boolean', default: false } }
	});

	return values.from ? { from: values.from, force: values.force } : { usage: restoreUsage };
}

function readDays(text: string | undefined): number | undefined {
	if (text === undefined) return usualDays;
	const days = Number(text);

	return /^\d{1,4}$/.test(text) && days >= 1 ? days : undefined;
}
