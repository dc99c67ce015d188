import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DatabaseAddress } from '#lib/server/environment.ts';
import { parseDatabaseAddress } from '#lib/server/environment/variables.ts';

/** From which database to which. */
export interface MoveWish {
	readonly from: DatabaseAddress;
	readonly to: DatabaseAddress;
}

const usage = 'Use: move -- --from ADDRESS --to ADDRESS, each file:PATH or postgres://…';

/** Reads the words after `move`. Throws where an option is unknown. No address is repeated: it may hold a password. */
export function readMoveWish(words: readonly string[]): MoveWish | { readonly problem: string } {
	const { values } = parseArgs({
		args: [...words],
		options: { from: { type: 'string' }, to: { type: 'string' } }
	});
	if (values.from === undefined || values.to === undefined) return { problem: usage };

	const from = parseDatabaseAddress(values.from);
	const to = parseDatabaseAddress(values.to);
	if (from === undefined) return { problem: '--from must be file:PATH or postgres://….' };
	if (to === undefined) return { problem: '--to must be file:PATH or postgres://….' };
	if (placeOf(from) === placeOf(to)) return { problem: '--from and --to are the same database.' };

	return { from, to };
}

/** Where it lies, however it was written. */
function placeOf(address: DatabaseAddress): string {
	if (address.kind === 'postgres') {
		const { hostname, port, pathname, search } = new URL(address.url);
		return `${hostname}:${port || '5432'}${pathname}${search}`;
	}

	const path = resolve(address.file);
	if (existsSync(path)) return realpathSync(path);
	const folder = dirname(path);

	return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path;
}
