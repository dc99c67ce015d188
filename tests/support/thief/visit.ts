import type { Person } from './people.ts';

/** What a web server answered, with what differs from answer to answer taken out. */
export interface Seen {
	readonly status: number;
	readonly body: string;
}

export interface Visitor {
	readonly origin: string;
	readonly cookie?: string;
	readonly person?: Person;
}

/** Asks as a browser does, without following where it is sent. */
export async function ask(
	{ origin, cookie, person }: Visitor,
	path: string,
	form?: Readonly<Record<string, string>>
): Promise<Response> {
	return fetch(new URL(path, origin), {
		method: form ? 'POST' : 'GET',
		redirect: 'manual',
		headers: {
			...(form ? { origin } : {}),
			...(cookie ? { cookie } : {}),
			...(person
				? { 'user-agent': person.machine.agent, 'x-forwarded-for': person.machine.address }
				: {})
		},
		...(form ? { body: new URLSearchParams(form) } : {})
	});
}

/** Signs in with a link and returns the session's cookie. */
export async function signIn(origin: string, url: string): Promise<string> {
	const answer = await ask({ origin }, new URL(url).pathname, {});
	const cookie = answer.headers.getSetCookie().find((each) => each.includes('session='));
	if (!cookie) throw new Error(`a sign-in link did not work: ${answer.status}`);

	return cookie.split(';')[0] ?? '';
}

/** Fills in the whole form, page by page, up to the read-through. */
export async function fillIn(origin: string, person: Person): Promise<void> {
	const visitor = { origin, person };
	let path = `/s/${person.token}`;
	await ask(visitor, path);
	let next = await ask(visitor, path, { go: 'next' });

	for (let page = 0; page < 40; page++) {
		path = new URL(next.headers.get('location') ?? '', origin).pathname;
		if (path.endsWith('/gennemse')) return;
		if (next.status !== 303) throw new Error(`a page was refused: ${next.status}`);
		const names = namesIn(await (await ask(visitor, path)).text());
		next = await ask(visitor, path, { ...fieldsOf(person, names), go: 'next' });
	}
	throw new Error('the form does not end');
}

/** Sends what was filled in and returns the replace code that was shown. */
export async function sendIn(origin: string, person: Person): Promise<string> {
	const visitor = { origin, person };
	const path = `/s/${person.token}/gennemse`;
	const page = await (await ask(visitor, path)).text();
	const code = /name="code" value="([^"]+)"/u.exec(page)?.[1] ?? '';
	const sent = await ask(visitor, path, { code });
	const thanks = sent.headers.get('location') ?? '';
	if (!thanks.startsWith('/s/tak')) throw new Error(`an answer was refused: ${sent.status}`);
	await ask(visitor, thanks);

	return code;
}

/**
 * Begins to replace answers with their code, and returns all pages that are shown on the way, as they
 * stand before anything is filled in.
 */
export async function beginAgain(origin: string, person: Person, code: string): Promise<string> {
	const visitor = { origin, person };
	const begun = await ask(visitor, `/s/${person.token}`, { go: 'next', code });
	if (begun.status !== 303) throw new Error(`a replace code was refused: ${begun.status}`);
	const pages = [begun.headers.get('location') ?? '', `/s/${person.token}/kommentarer`];
	const review = `/s/${person.token}/gennemse`;
	const shown = [...pages, review].map(async (path) => (await ask(visitor, path)).text());

	return (await Promise.all(shown)).join('\n');
}

function namesIn(page: string): readonly string[] {
	return [...new Set([...page.matchAll(/ name="([a-z0-9_]+)"/gu)].map(([, name = '']) => name))];
}

function fieldsOf({ draft }: Person, names: readonly string[]): Record<string, string> {
	const given: Record<string, string> = {
		...Object.fromEntries(
			Object.entries(draft.answers.items).map(([name, value]) => [name, String(value)])
		),
		...draft.comments
	};

	return Object.fromEntries(
		names.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]]))
	);
}

/** A page as it was seen, without the marks that each answer carries anew. */
export async function see(visitor: Visitor, path: string): Promise<Seen> {
	const answer = await ask(visitor, path);
	const headers = [...answer.headers].filter(([name]) => !passing.includes(name));
	const body = `${headers.map((each) => each.join(': ')).join('\n')}\n\n${await answer.text()}`;

	return {
		status: answer.status,
		body: body
			.replace(/nonce[-=]"?[A-Za-z0-9+/=]+/gu, 'nonce')
			.replace(/[A-Y]{4}(-[A-Y]{4}){4}/gu, 'code')
			.replace(path.startsWith('/konto') ? ownTimes : /$^/u, 'time')
	};
}

/** When the onlooker themselves used their session last. */
const ownTimes = /kl\. \d\d\.\d\d|\d{4}-\d\d-\d\dT[\d:.]+Z|new Date\(\d+\)/gu;

/** Headers that say when, and nothing else. */
const passing = ['date', 'connection', 'keep-alive', 'content-length', 'etag'];
