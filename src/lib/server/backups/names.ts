import { kept } from '#lib/domain/retention/kept.ts';

/** Days after which a backup is forgotten, unless the operator says otherwise. */
export const usualDays = kept.backups.days;

/** A moment as part of a file's name: `2026-11-21T030000Z`. */
export function stampOf(now: Date): string {
	return `${now.toISOString().slice(0, 19).replaceAll(':', '')}Z`;
}

/** The name of a backup in a folder that holds many: `ledelsesspejl-2026-11-21T030000Z.db`. */
export function nameBackup(ending: 'db' | 'dump', now: Date): string {
	return `ledelsesspejl-${stampOf(now)}.${ending}`;
}

/** When a backup of that name was made; undefined for every file that this program has not named. */
export function readBackupDate(name: string): Date | undefined {
	return readStamp(new RegExp(`^ledelsesspejl-(${stamp})\\.(?:db|dump)$`).exec(name)?.[1]);
}

/** Where a copy from before a step of the schema is kept, beside the database. */
export function nameCopyBefore(file: string, step: string, now: Date): string {
	return `${file}.before-${step}.${stampOf(now)}`;
}

/** Where the database lies that a restored one has taken the place of. */
export function nameReplaced(file: string, now: Date): string {
	return `${file}.replaced.${stampOf(now)}`;
}

/** When a file beside the database `base` was put aside under one of the two names above. */
export function readAsideDate(base: string, name: string): Date | undefined {
	if (!name.startsWith(`${base}.`)) return undefined;
	const rest = name.slice(base.length + 1);

	return readStamp(
		new RegExp(`^(?:before-[a-z0-9_]+|replaced)\\.(${stamp})(?:-wal|-shm)?$`).exec(rest)?.[1]
	);
}

/** A copy that is not finished. The name says nothing else, and is found again after a crash. */
export function nameDraft(random: string): string {
	return `.ledelsesspejl-copy-${random}.tmp`;
}

export function isDraft(name: string): boolean {
	return /^\.ledelsesspejl-copy-[0-9a-f]+\.tmp(?:-wal|-shm|-journal)?$/.test(name);
}

const stamp = '\\d{4}-\\d\\d-\\d\\dT\\d{6}Z';

function readStamp(text: string | undefined): Date | undefined {
	if (text === undefined) return undefined;
	const time = text.replace(/T(\d\d)(\d\d)(\d\d)Z$/, 'T$1:$2:$3Z');
	const date = new Date(time);

	return Number.isNaN(date.getTime()) ? undefined : date;
}
