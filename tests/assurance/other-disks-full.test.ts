import { chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { checkDatabase } from '#lib/server/db/check.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { isUnavailable } from '#lib/server/db/unavailable.ts';
import { saveDraft } from '#lib/server/drafts/save.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { openProduct } from '#lib/server/product.ts';
import { amount, recordFigures, type Figure } from '../support/assurance.ts';
import { answerAll, openTestRound } from '../support/builders.ts';
import { makePlace, runCommand } from '../support/command.ts';
import { makePostgresDatabase } from '../support/database.ts';
import { serverUser } from '../support/postgres-process.ts';
import { startTestServer } from '../support/server.ts';
import { makeSmallDisk, type SmallDisk } from '../support/small-disk.ts';
import { isThanked, visitor } from '../support/visitor.ts';

const figures: Figure[] = [];
afterAll(() =>
	recordFigures(
		'other-disks-full',
		'A full disk of keys, of mails or of PostgreSQL keeps nothing half and loses nothing either.',
		figures
	)
);

describe('when the disk of the keys is full', () => {
	test('a round does not open, says so and leaves no key behind; then it opens', async () => {
		const disk = makeSmallDisk(2);
		const place = makePlace();
		const keyFolder = join(disk.folder, 'keys');
		const env = { ...place.env, KEY_DIR: keyFolder };
		const product = await openProduct(env);
		if ('problem' in product) throw new Error(product.problem);
		try {
			const { db, keys } = product;
			if (disk.isMounted) disk.fill();
			else chmodSync(keyFolder, 0o500);
			await expect(
				openTestRound({ db, keys }, { employees: [5], now: new Date() })
			).rejects.toSatisfy((problem) => isUnavailable(problem) || !disk.isMounted);
			const { id, state } = await db
				.selectFrom('round')
				.select(['id', 'state'])
				.executeTakeFirstOrThrow();
			expect(state).toBe('draft');
			expect(readdirSync(keyFolder)).toEqual(['app-secret']);

			const refused = await runCommand(env, 'round', ['open', id]);
			expect(refused).toMatchObject({ code: 1, out: '' });
			expect(refused.err).toMatch(disk.isMounted ? /^The disk is full[^\n]*\n$/u : /^[^\n]+\n$/u);
			if (disk.isMounted) disk.free();
			else chmodSync(keyFolder, 0o700);
			figures.push({ what: 'keys left by a round that could not open', value: 0, bound: '0' });

			const opened = await runCommand(env, 'round', ['open', id]);
			expect(opened).toMatchObject({ code: 0 });
		} finally {
			await product.close();
			place.remove();
			disk.remove();
		}
	});
});

describe('when the disk of the outgoing mails is full', () => {
	test('a mail waits, leaves no piece of itself, and goes when there is room', async () => {
		const disk = makeSmallDisk(2);
		const outbox = join(disk.folder, 'outbox');
		const server = await startTestServer({ MAIL_OUTBOX: outbox });
		const db = server.openDatabase();
		const waiting = () => db.selectFrom('mail_outbox').select(['attempts', 'kind']).execute();
		const mails = () => readdirSync(outbox);
		try {
			await db
				.insertInto('account')
				.values({ id: 'a', email: 'mette@example.dk', name: 'Mette Holm', language: 'da' })
				.execute();
			mkdirSync(outbox);
			/* What must be full is the outbox and not the database: that lies elsewhere. */
			if (disk.isMounted) disk.fill();
			else chmodSync(outbox, 0o500);
			const asked = await visitor(server).post('/log-ind', { email: 'mette@example.dk' });
			expect(asked.status).toBe(303);
			await expect.poll(waiting).toEqual([{ attempts: 1, kind: 'signIn' }]);
			await new Promise((resolve) => setTimeout(resolve, 500));
			expect(mails()).toEqual([]);

			if (disk.isMounted) disk.free();
			else chmodSync(outbox, 0o700);
			/* As if the minute had passed after which it is tried again. */
			await db.updateTable('mail_outbox').set({ not_before: '' }).execute();
			await expect.poll(() => mails().length, { timeout: 20_000 }).toBe(1);
			await expect.poll(waiting).toEqual([]);
			figures.push({ what: 'mails lost in a full outbox', value: 0, bound: '0' });
		} finally {
			await db.destroy();
			await server.remove();
			disk.remove();
		}
	});
});

describe('when the disk of PostgreSQL is full', () => {
	const people = amount(25, 100);

	test('an answer is refused with 503 and taken, with the same link, when there is room', async () => {
		const disk = makeSmallDisk(64);
		const space = await makeTablespace(disk);
		const { url, drop } = await makePostgresDatabase();
		await space.take(url);
		const server = await startTestServer({ DATABASE_URL: url, RATE_LIMIT: 'off' });
		const db = server.openDatabase();
		try {
			const keys = server.openKeys();
			const round = await openTestRound({ db, keys }, { employees: [people], now: new Date() });
			const links = round.evaluations[0]?.links ?? [];
			const tokens = links.filter(({ group }) => group === 'employee').map(({ token }) => token);
			for (const token of tokens) {
				const invitation = await findInvitation(db, token);
				const draft = answerAll(round.selection, 'employee', 4);
				if (invitation) await saveDraft(db, keys, invitation, token, draft);
			}
			const visit = visitor(server);
			const forms = await Promise.all(tokens.map(visit.readThrough));
			await space.fill();
			const first = await Promise.all(forms.map((send) => send()));
			const refused = first.filter(({ status }) => status === 503);
			expect(first.filter((one) => !isThanked(one) && one.status !== 503)).toEqual([]);
			expect(refused.length).toBeGreaterThan(0);
			expect(refused.every(({ headers }) => headers.has('retry-after'))).toBe(true);
			expect(server.output()).toContain('"code":"53100"');
			expect((await visit.get(`/s/${tokens[0]}`)).status).toBe(200);

			await space.free();
			const second = await Promise.all(forms.map((send) => send()));
			expect(second.map(isThanked)).toEqual(forms.map(() => true));
			expect(await checkDatabase(db, keys, new Date())).toEqual([]);
			const ballots = await db.selectFrom('ballot').select('id').execute();
			expect(ballots).toHaveLength(3 * tokens.length);
			figures.push(
				{ what: 'answers refused with 503 by a full PostgreSQL', value: refused.length },
				{ what: 'answers acknowledged by it and lost, or links burned', value: 0, bound: '0' }
			);
		} finally {
			await db.destroy();
			await server.remove();
			await drop();
			await space.drop();
			disk.remove();
		}
	});
});

/**
 * A tablespace of the tests' server on a small disk, and how a database moves there. Where nothing can be
 * mounted the server says by itself what it says on a full disk.
 */
async function makeTablespace({ folder, isMounted, fill, free }: SmallDisk) {
	const administer = async (statement: string, url = inject('postgresUrl') ?? '') => {
		const db = openDatabase({ kind: 'postgres', url });
		await sql.raw(statement).execute(db);
		await db.destroy();
	};
	if (!isMounted) return sayFull(administer);

	const location = join(folder, 'tablespace');
	mkdirSync(location);
	const { uid, gid } = serverUser();
	if (uid !== undefined && gid !== undefined) chownSync(location, uid, gid);
	const name = `small_${process.pid}`;
	await administer(`create tablespace ${name} location '${location}'`);

	return {
		take: (url: string) =>
			administer(`alter database ${new URL(url).pathname.slice(1)} set tablespace ${name}`),
		fill: () => Promise.resolve(fill()),
		free: () => Promise.resolve(free()),
		drop: () => administer(`drop tablespace ${name}`)
	};
}

function sayFull(administer: (statement: string, url?: string) => Promise<void>) {
	let database = '';

	return {
		take: (url: string) => Promise.resolve(void (database = url)),
		fill: () =>
			administer(
				`create function is_full() returns trigger language plpgsql as
				$$ begin raise exception 'the disk is full' using errcode = '53100'; end $$;
				create trigger is_full before insert on ballot for each row execute function is_full()`,
				database
			),
		free: () => administer('drop function is_full() cascade', database),
		drop: () => Promise.resolve()
	};
}
