import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeToken } from '#lib/server/invitations/token.ts';
import { createSignInLink } from '#lib/server/sign-in/ask.ts';
import type { TestServer } from './server.ts';
import { cookieIn, type Visit, type Visits } from './visits.ts';

export interface Asked {
	/** The link that was mailed, without the origin. */
	readonly link: string;
	/** What ties it to the browser that asked. */
	readonly cookies: { readonly 'sign-in': string };
	/** The code that this browser shows for use in another one. */
	readonly code: string;
}

/** Asks for a link as a person does, and reads it from the mail. The address must be a new one. */
export async function askForLink(
	server: TestServer,
	visits: Visits,
	email: string,
	visit: Visit = {}
): Promise<Asked> {
	const given = await visits.ask('/log-ind', { ...visit, form: { email } });
	const cookies = { 'sign-in': cookieIn(given, 'sign-in') ?? '' };
	if (given.status !== 303) throw new Error(`asking for a link was answered with ${given.status}`);

	const { body } = await visits.ask('/log-ind/sendt', { ...visit, cookies });
	const code = (/(\d{3}) (\d{3})/u.exec(body) ?? []).slice(1).join('');

	return { link: await readLink(server, email), cookies, code };
}

/** Signs somebody in who may be new; the value of their session's cookie. */
export async function signIn(
	server: TestServer,
	visits: Visits,
	email = `${makeToken().slice(0, 12).toLowerCase()}@example.dk`,
	visit: Visit = {}
): Promise<string> {
	const db = server.openDatabase();
	const link = await createSignInLink(db, email, 'da', new Date());
	await db.destroy();
	const session = cookieIn(await visits.ask(link, { ...visit, form: {} }), 'session');
	if (session === undefined) throw new Error('nobody was signed in');

	return session;
}

async function readLink({ folder }: TestServer, email: string): Promise<string> {
	for (let wait = 0; wait < 500; wait += 1) {
		const [, link] = /(\/log-ind\/[\w-]{43})/u.exec(findMail(join(folder, 'outbox'), email)) ?? [];
		if (link !== undefined) return link;
		await new Promise((resolve) => setTimeout(resolve, 40));
	}

	throw new Error(`no mail came to ${email}`);
}

function findMail(outbox: string, email: string): string {
	const names = existsSync(outbox) ? readdirSync(outbox) : [];
	const mails = names.filter((name) => name.endsWith('.json')).map((name) => join(outbox, name));

	return mails.map((file) => readFileSync(file, 'utf8')).find((text) => text.includes(email)) ?? '';
}
