import type { TestServer } from './server.ts';

export interface Visitor {
	get(path: string, cookie?: string): Promise<Response>;
	post(path: string, fields: Readonly<Record<string, string>>): Promise<Response>;
	/** The form as the read-through page shows it, to be sent once or more often. */
	readThrough(token: string): Promise<() => Promise<Response>>;
	/** Where the first page of the form takes what is filled in. */
	findFirstPage(token: string): Promise<string>;
}

/** Somebody with a browser that runs no script. */
export function visitor({ origin }: Pick<TestServer, 'origin'>): Visitor {
	const get = (path: string, cookie = '') =>
		fetch(`${origin}${path}`, { redirect: 'manual', headers: { cookie } });
	const post = (path: string, fields: Readonly<Record<string, string>>) =>
		fetch(`${origin}${path}`, {
			...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) },
			headers: { origin }
		});

	return {
		get,
		post,
		async readThrough(token: string): Promise<() => Promise<Response>> {
			const page = `/s/${token}/gennemse`;
			const code = /name="code" value="([^"]+)"/u.exec(await (await get(page)).text())?.[1] ?? '';

			return () => post(page, { code });
		},
		async findFirstPage(token: string): Promise<string> {
			const summary = await (await get(`/s/${token}/gennemse`)).text();

			return /\/s\/[\w-]+\/[\w-]+(?=\?fra=gennemse)/u.exec(summary)?.[0] ?? '';
		}
	};
}

/** Whether an answer was acknowledged: its sender is led to the page that thanks. */
export function isThanked({ status, headers }: Response): boolean {
	return status === 303 && headers.get('location')?.startsWith('/s/tak') === true;
}
