import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { hashReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import { findDraft } from '#lib/server/drafts/find.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { deleteStaleMails } from '#lib/server/mail/queries.ts';
import { openProduct, type Product } from '#lib/server/product.ts';
import { closeDueRounds } from '#lib/server/rounds/close.ts';
import { markLostRounds } from '#lib/server/rounds/find-lost.ts';
import { closingTime, openingTime } from '../builders.ts';
import type { Person, Told } from './told.ts';

/** What a submission is made of, each sealed by itself. */
const parts = 3;

/** What a round must come to, however often the power went. */
export interface Result {
	readonly answered: number;
	readonly discarded: number;
	readonly counts: readonly string[];
	readonly tallies: readonly string[];
	readonly comments: number;
	readonly reports: number;
}

/**
 * Starts on what a power cut left, as the program does, and says what is lost, half or damaged of
 * what people had been told. `result` is what an undisturbed close comes to.
 */
export async function findLosses(
	files: ReadonlyMap<string, Buffer>,
	root: string,
	told: Told,
	result: Result
): Promise<readonly string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-cut-'));
	try {
		for (const [path, content] of files) {
			const copy = join(folder, relative(root, path));
			mkdirSync(dirname(copy), { recursive: true, mode: 0o700 });
			writeFileSync(copy, content, { mode: 0o600 });
		}

		return await startAndLook(folder, told, result);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function startAndLook(
	folder: string,
	told: Told,
	result: Result
): Promise<readonly string[]> {
	const product = await openProduct({
		DATABASE_URL: `file:${join(folder, 'database', 'spejl.db')}`,
		KEY_DIR: join(folder, 'keys'),
		MAIL_OUTBOX: join(folder, 'outbox')
	});
	if ('problem' in product) return [product.problem];

	try {
		return await look(product, told, result);
	} catch (problem) {
		return [`damaged: ${problem instanceof Error ? problem.message : String(problem)}`];
	} finally {
		await product.close();
	}
}

async function look(product: Product, told: Told, result: Result): Promise<readonly string[]> {
	const { db, keys } = product;
	const lost = await markLostRounds(db, keys, openingTime);
	const round = await db.selectFrom('round').select(['id', 'state']).executeTakeFirst();
	const problems: string[] = lost > 0 ? ['the round has lost its keys'] : [];

	if (told.openedRound !== undefined && !round) return [...problems, 'the round is gone'];
	if (told.openedRound !== undefined && round?.state === 'draft')
		problems.push('the round was opened and is not open');
	if (told.isClosed && round?.state !== 'released')
		problems.push('the round was closed and is not');
	if (!told.isClosing) problems.push(...(await checkDatabase(db, keys, openingTime)));
	if (round?.state === 'open') problems.push(...(await findLostAnswers(product, told)));
	const answered = await countAnswered(product);

	await closeDueRounds(db, keys, closingTime);
	await deleteStaleMails(db, closingTime);
	problems.push(...(await checkDatabase(db, keys, closingTime)));
	const counted = await readResult(product);
	const hasCounted = told.isClosing
		? isDeepStrictEqual(counted, result)
		: counted.answered === answered && counted.discarded === 0;
	if (!hasCounted) problems.push('the close has counted something else');

	return problems;
}

export async function readResult({ db }: Pick<Product, 'db'>): Promise<Result> {
	const counts = await db.selectFrom('group_count').selectAll().execute();
	const tallies = await db.selectFrom('tally').select('packed').execute();
	const comments = await db.selectFrom('comment').select('id').execute();
	const reports = await db.selectFrom('leader_release').select('id').execute();

	return {
		answered: counts.reduce((sum, row) => sum + row.answered, 0),
		discarded: counts.reduce((sum, row) => sum + row.discarded, 0),
		counts: counts
			.map((row) => [row.rater_group, row.invited, row.answered, row.discarded].join(' '))
			.sort(),
		tallies: tallies.map(({ packed }) => packed).sort(),
		comments: comments.length,
		reports: reports.length
	};
}

async function countAnswered({ db }: Product): Promise<number> {
	return (await db.selectFrom('invitation').select('id').where('answered', '=', 1).execute())
		.length;
}

async function findLostAnswers(product: Product, told: Told): Promise<readonly string[]> {
	const rows = await product.db.selectFrom('ballot').select('replace_hash').execute();
	const hashes = new Set(rows.map((row) => row.replace_hash.toString('hex')));
	const problems: string[] = [];
	for (const [token, person] of told.people) {
		const problem = await findLost(product, hashes, token, person);
		if (problem !== undefined) problems.push(problem);
	}

	return problems;
}

async function findLost(
	{ db, keys }: Product,
	hashes: ReadonlySet<string>,
	token: string,
	{ hasDraft, sent, sending }: Person
): Promise<string | undefined> {
	const invitation = await findInvitation(db, token);
	if (!invitation) return 'lost: somebody’s link';

	const [old, fresh] = [countParts(hashes, sent), countParts(hashes, sending)];
	const isThere = old === parts || fresh === parts;

	if (old + fresh !== (isThere ? parts : 0)) return 'half: somebody’s answers';
	if (sent !== undefined && !isThere) return 'lost: acknowledged answers';
	if (invitation.answered !== isThere) return 'burned: a link without answers';
	if (hasDraft && fresh === 0) {
		const draft = await findDraft(db, keys, invitation, token);
		if (draft.kind !== 'open') return 'lost: an acknowledged draft';
	}

	return undefined;
}

/** How many of the ballots of one submission are there, by the hashes of its code. */
function countParts(hashes: ReadonlySet<string>, code: string | undefined): number {
	if (code === undefined) return 0;

	return Array.from({ length: parts }, (_, part) =>
		hashReplaceCode(code, part).toString('hex')
	).filter((hash) => hashes.has(hash)).length;
}
