import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** Somebody who answers, from the link to the thanks, over connections that stay open. */
export interface Visits {
	/** What one journey asks for, in order. Each step tells how many milliseconds it took. */
	go(token: string, note: (kind: 'read' | 'write', milliseconds: number) => void): Promise<void>;
	close(): void;
}

/** Which pages of the form are saved. Going through more of them repeats what these do. */
const pages = ['samlet', 'retning', 'tillid'] as const;

export function openVisits(origin: string, pause: () => Promise<void>): Visits {
	const agent = new Agent({ keepAlive: true, maxSockets: 512 });
	const ask = async (path: string, fields?: Readonly<Record<string, string>>) => {
		const began = performance.now();
		const answer = await send(origin, agent, path, fields);

		return { ...answer, milliseconds: performance.now() - began };
	};

	return {
		async go(token, note) {
			const read = async (path: string) => {
				const { status, text, milliseconds } = await ask(path);
				if (status !== 200) throw new Error(`a page answered ${status}`);
				note('read', milliseconds);
				return text;
			};
			const write = async (path: string, fields: Readonly<Record<string, string>>) => {
				const { status, headers, milliseconds } = await ask(path, fields);
				if (status !== 303) throw new Error(`a form answered ${status}`);
				note('write', milliseconds);
				return headers.location ?? '';
			};

			await read(`/s/${token}`);
			let text = '';
			for (const [index, page] of pages.entries()) {
				await pause();
				const to = await write(`/s/${token}/${page}`, { go: 'next' });
				text = await read(index === pages.length - 1 ? `/s/${token}/gennemse` : to);
			}
			await pause();
			const code = /name="code" value="([^"]+)"/u.exec(text)?.[1] ?? '';
			await read(await write(`/s/${token}/gennemse`, { code }));
		},
		close: () => agent.destroy()
	};
}

interface Answer {
	readonly status: number | undefined;
	readonly headers: IncomingHttpHeaders;
	readonly text: string;
}

function send(
	origin: string,
	agent: Agent,
	path: string,
	fields: Readonly<Record<string, string>> | undefined
): Promise<Answer> {
	const form = { origin, 'content-type': 'application/x-www-form-urlencoded' };
	const options = fields ? { method: 'POST', headers: form } : {};

	return new Promise((resolve, reject) => {
		const asked = request(`${origin}${path}`, { agent, ...options }, (response) => {
			let text = '';
			response
				.setEncoding('utf8')
				.on('data', (some: string) => (text += some))
				.on('error', reject)
				.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
		});
		asked.on('error', reject).end(fields && new URLSearchParams(fields).toString());
	});
}
