import { createHmac, hkdfSync } from 'node:crypto';
import type { Kysely } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import { kept } from '#lib/domain/retention/kept.ts';
import { milliseconds } from '#lib/domain/retention/length.ts';
import type { Database } from '../db/schema.ts';
import { changeMisses, findMisses } from './queries.ts';

/** Milliseconds in which misses are counted together, from the first one on. */
export const missWindow = milliseconds(kept.misses);

/** How often somebody has missed, and the moment of their first miss in milliseconds. */
export interface Tally {
	readonly count: number;
	readonly since: number;
}

/** The misses of one kind, as all processes count them. Keys are networks, addresses and accounts. */
export interface SharedMisses {
	/** Adds misses, or takes some back, and says how many there are now. */
	add(key: string, change: number, now: Date): Promise<Tally>;
	find(key: string): Promise<Tally | undefined>;
}

/** Where misses of a kind are counted together; undefined where one process counts them alone. */
export type Sharing = (kind: string) => SharedMisses | undefined;

/**
 * On PostgreSQL several processes may serve, and count in the database, which never sees whom it counts:
 * keys are hashed with the application's secret, which all processes share. One process serves SQLite.
 */
export function shareMisses(db: Kysely<Database>, appSecret: Uint8Array): Sharing {
	if (dialectOf(db) === 'sqlite') return () => undefined;
	const secret = Buffer.from(hkdfSync('sha256', appSecret, '', 'ledelsesspejl misses 1', 32));

	return (kind) => {
		const print = (key: string) => createHmac('sha256', secret).update(`${kind}\n${key}`).digest();

		return {
			add: (key, change, now) => changeMisses(db, { keyHash: print(key), change }, missWindow, now),
			find: (key) => findMisses(db, print(key))
		};
	};
}

/** For a process that is alone. */
export const alone: Sharing = () => undefined;
