import { test as base, expect, type Page } from '@playwright/test';
import type { Kysely } from 'kysely';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '#lib/server/db/client.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { createSignInLink } from '#lib/server/sign-in/ask.ts';
import { openTestRound, type OpenedRound, type RoundOptions } from '#tests/support/builders.ts';
import { listViolations } from './accessible.ts';
import { place } from './place.ts';

export { expect } from '@playwright/test';

export interface Mail {
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
}

interface Fixtures {
	/** The server's own database, opened beside it. */
	db: Kysely<Database>;
	/** Opens a round that runs now, by the same verbs as a real one, and gives everybody's link. */
	openRound: (options: RoundOptions) => Promise<OpenedRound>;
	/** Signs this page in as the person with an address, through a real sign-in link. */
	signIn: (page: Page, email: string) => Promise<void>;
	/** Waits for the newest mail to an address that the product has really sent. */
	receiveMail: (to: string, subject?: RegExp) => Promise<Mail>;
	/** Fails when axe finds anything on the page as it stands. */
	expectAccessible: (page: Page) => Promise<void>;
}

export const test = base.extend<Fixtures>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter list
	db: async ({}, use) => {
		const db = openDatabase(place.database);
		await use(db);
		await db.destroy();
	},

	openRound: async ({ db }, use) => {
		await use((options) =>
			openTestRound({ db, keys: openKeyRing(place.keys) }, { now: new Date(), ...options })
		);
	},

	signIn: async ({ db }, use) => {
		await use(async (page, email) => {
			await page.goto(await createSignInLink(db, email, 'da', new Date()));
			await page.getByRole('main').getByRole('button').first().click();
			await expect(page).not.toHaveURL(/log-ind/);
		});
	},

	receiveMail: async ({ db }, use) => {
		await use(async (to, subject = /./) => {
			await sendWithoutWaiting(db);
			const find = () =>
				listMails().findLast((mail) => mail.to.includes(to) && subject.test(mail.subject));
			await expect.poll(find, { timeout: 30_000 }).toBeDefined();
			const mail = find();
			if (!mail) throw new Error(`no mail to ${to}`);

			return mail;
		});
	},

	// eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter list
	expectAccessible: async ({}, use) => {
		await use(async (page) => expect(await listViolations(page)).toEqual([]));
	}
});

/** A round that is started at night or on a holiday sends its mails on the next working morning; a test does not wait for it. */
async function sendWithoutWaiting(db: Kysely<Database>): Promise<void> {
	const now = Date.now();
	const at = (moment: number) => new Date(moment).toISOString();
	await db
		.updateTable('mail_outbox')
		.set({ not_before: at(now) })
		.where('kind', '=', 'invitation')
		.where('not_before', '>', at(now))
		.where('not_before', '<', at(now + 8 * 86_400_000))
		.execute();
}

/** Oldest first, by the time their files were written. */
function listMails(): readonly Mail[] {
	if (!existsSync(place.outbox)) return [];

	return readdirSync(place.outbox)
		.filter((name) => name.endsWith('.json'))
		.map((name) => join(place.outbox, name))
		.map((path) => ({ path, written: statSync(path).mtimeMs }))
		.sort((one, other) => one.written - other.written)
		.map(({ path }) => JSON.parse(readFileSync(path, 'utf8')) as Mail);
}
