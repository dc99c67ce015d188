import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request, type Agent, type IncomingHttpHeaders } from 'node:http';

/** What one person's way through the form took, as their browser would have noticed it. */
export interface Journey {
	/** Milliseconds that each request took, in their order. */
	readonly times: readonly number[];
	/** Bytes of all answers as they came over the wire, without their heads. */
	readonly bytes: number;
}

/** A server, and the connections that are kept open to it. */
export interface Way {
	readonly origin: string;
	readonly agent: Agent;
	/** Fields of each page of the form, and under '' where it begins, so that only the first person has to look. */
	readonly fields: Map<string, readonly string[]>;
}

/** Pages of statements that are filled in; whoever answers less sends what they have. */
const saves = 3;

/**
 * Follows one link as a browser without script does: opens it, fills in and saves three pages,
 * reads through, sends, and is thanked. Throws at the first answer that is not what a respondent gets.
 */
export async function makeJourney(way: Way, token: string, value: number): Promise<Journey> {
	const times: number[] = [];
	let bytes = 0;
	const ask = async (path: string, form?: Readonly<Record<string, string>>) => {
		const answer = await askOnce(way, path, form);
		times.push(answer.took);
		bytes += answer.body.length;
		const expected = form ? 303 : 200;
		if (answer.status !== expected)
			throw new Error(`${form ? 'POST' : 'GET'} was met with ${answer.status}`);

		return answer;
	};
	const post = async (path: string, form: Readonly<Record<string, string>>) =>
		(await ask(path, form)).headers.location ?? '';

	const link = `/s/${token}`;
	let page = link + startOf(way, link, await ask(link));
	for (let done = 0; done < saves; done++) {
		const shown = await ask(page);
		const fields = fieldsOf(way, page.slice(link.length), shown);
		page = await post(page, { ...answered(fields, value), go: 'next' });
	}
	const review = `${link}/gennemse?lang=da`;
	const code = /name="code" value="([^"]+)"/u.exec(textOf(await ask(review)))?.[1] ?? '';
	const thanked = await post(review, { code });
	if (!thanked.startsWith('/s/tak')) throw new Error('what was sent was not taken');
	await ask(thanked);

	return { times, bytes };
}

function answered(fields: readonly string[], value: number): Record<string, string> {
	return Object.fromEntries(fields.map((field) => [field, `${value}`]));
}

/** The page that the first one leads to, as it stands behind the link. */
function startOf({ fields }: Way, link: string, answer: Answer): string {
	const [known] = fields.get('') ?? [];
	if (known !== undefined) return known;
	const [, found] = new RegExp(`href="${link}(/[^"]+)"`, 'u').exec(textOf(answer)) ?? [];
	if (found === undefined) throw new Error('the first page leads nowhere');
	fields.set('', [found]);

	return found;
}

function fieldsOf({ fields }: Way, page: string, answer: Answer): readonly string[] {
	const known = fields.get(page);
	if (known) return known;
	const names = [...textOf(answer).matchAll(/type="radio" name="([^"]+)"/gu)];
	const found = [...new Set(names.flatMap(([, name]) => name ?? []))];
	if (found.length === 0) throw new Error('a page of the form asks nothing');
	fields.set(page, found);

	return found;
}

interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
	readonly took: number;
}

const unpackers: Readonly<Record<string, (body: Buffer) => Buffer>> = {
	br: (body) => brotliDecompressSync(body),
	gzip: (body) => gunzipSync(body)
};

function textOf({ headers, body }: Answer): string {
	const unpack = unpackers[headers['content-encoding'] ?? ''];

	return (unpack?.(body) ?? body).toString();
}

function askOnce(
	{ origin, agent }: Way,
	path: string,
	form: Readonly<Record<string, string>> | undefined
): Promise<Answer> {
	const { hostname, port } = new URL(origin);
	const sent = form && new URLSearchParams(form).toString();
	const headers = {
		accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
		'accept-encoding': 'gzip, deflate, br',
		'accept-language': 'da',
		...(sent !== undefined && {
			...{ origin, 'content-type': 'application/x-www-form-urlencoded' },
			'content-length': Buffer.byteLength(sent)
		})
	};

	return new Promise((resolve, reject) => {
		const began = performance.now();
		const asked = request(
			{ agent, hostname, port, path, headers, method: form ? 'POST' : 'GET' },
			(answer) => {
				const chunks: Buffer[] = [];
				answer.on('data', (chunk: Buffer) => chunks.push(chunk));
				answer.on('error', reject);
				answer.on('end', () =>
					resolve({
						status: answer.statusCode ?? 0,
						headers: answer.headers,
						body: Buffer.concat(chunks),
						took: performance.now() - began
					})
				);
			}
		);
		asked.on('error', reject);
		asked.end(sent);
	});
}
