import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** What came back, as it came over the wire. */
export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
	/** Milliseconds from asking to the last byte. */
	readonly took: number;
}

export interface Visit {
	readonly method?: string;
	/** Fields of a form; posts it. */
	readonly form?: Readonly<Record<string, string>>;
	readonly cookies?: Readonly<Record<string, string>>;
	/** The address that the proxy names, where the server believes one. */
	readonly address?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

export interface Visits {
	readonly ask: (path: string, visit?: Visit) => Promise<Answer>;
	close(): void;
}

/** Asks a server over connections that stay open. Follows nothing and keeps no cookies. */
export function openVisits(origin: string, connections = 16): Visits {
	const { hostname, port } = new URL(origin);
	const agent = new Agent({ keepAlive: true, maxSockets: connections });

	return {
		ask: (path, visit = {}) =>
			new Promise((resolve, reject) => {
				const began = performance.now();
				const body = visit.form && new URLSearchParams(visit.form).toString();
				const asked = request(
					{
						...{ agent, hostname, port, path },
						method: visit.method ?? (visit.form ? 'POST' : 'GET'),
						headers: describe(origin, visit)
					},
					(answer) => {
						const chunks: Buffer[] = [];
						answer.on('data', (chunk: Buffer) => chunks.push(chunk));
						answer.on('error', reject);
						answer.on('end', () =>
							resolve({
								status: answer.statusCode ?? 0,
								headers: answer.headers,
								body: Buffer.concat(chunks).toString(),
								took: performance.now() - began
							})
						);
					}
				);
				asked.on('error', reject);
				asked.end(body);
			}),
		close: () => agent.destroy()
	};
}

function describe(origin: string, { form, cookies, address, headers }: Visit) {
	const pairs = Object.entries(cookies ?? {}).map(([name, value]) => `${name}=${value}`);

	return {
		accept: 'text/html',
		...(form && { origin, 'content-type': 'application/x-www-form-urlencoded' }),
		...(pairs.length > 0 && { cookie: pairs.join('; ') }),
		...(address !== undefined && { 'x-forwarded-for': address }),
		...headers
	};
}

/** The value that an answer gives a cookie; undefined where it gives none, or takes it away. */
export function cookieIn({ headers }: Answer, name: string): string | undefined {
	const set = (headers['set-cookie'] ?? []).find((line) => line.startsWith(`${name}=`));
	const value = set?.slice(name.length + 1).split(';')[0];

	return value === '' ? undefined : value;
}

/** Does many things, so many at a time. */
export async function inParallel<T>(
	width: number,
	items: readonly T[],
	work: (item: T, index: number) => Promise<void>
): Promise<void> {
	const left = items.entries();
	await Promise.all(
		Array.from({ length: width }, async () => {
			for (const [index, item] of left) await work(item, index);
		})
	);
}
