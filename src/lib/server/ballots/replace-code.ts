import { createHash, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { formatReplaceCode, parseReplaceCode } from '#lib/domain/ballot/replace-code.ts';
import type { Database } from '../db/schema.ts';
import { countReplaceMiss, findReplaceMisses } from '../invitations/queries.ts';
import { hasBallot } from './queries.ts';

/** Wrong codes after which a link can no longer replace its answers. They still count. */
export const replaceTries = 10;

/** A fresh code with which its holder can replace what they are about to send. It never reads anything. */
export function makeReplaceCode(): string {
	return formatReplaceCode(randomBytes(64));
}

/**
 * What ballot number `part` of a submission keeps of its code. Each part has a hash of its own, so that
 * the ballots of one person do not point at each other.
 */
export function hashReplaceCode(code: string, part: number): Buffer {
	const secret = createSecretKey(Buffer.from(code));
	const own = hkdfSync('sha256', secret, 'ledelsesspejl', `replace ${part} 1`, 32);

	return createHash('sha256').update(Buffer.from(own)).digest();
}

/** Whether a code belongs to answers sent with this link. Ten misses lock replacing. */
export async function checkReplaceCode(
	db: Kysely<Database>,
	token: string,
	evaluationId: string,
	text: string
): Promise<'ok' | 'wrong' | 'locked'> {
	if ((await findReplaceMisses(db, token)) >= replaceTries) return 'locked';

	const code = parseReplaceCode(text);
	if (code !== undefined && (await hasBallot(db, evaluationId, hashReplaceCode(code, 0))))
		return 'ok';
	await countReplaceMiss(db, token);

	return 'wrong';
}

/** Whether answers are there that were sent with this very code: somebody pressed twice. */
export async function isSentWith(
	db: Kysely<Database>,
	evaluationId: string,
	text: string
): Promise<boolean> {
	const code = parseReplaceCode(text);

	return code !== undefined && (await hasBallot(db, evaluationId, hashReplaceCode(code, 0)));
}
