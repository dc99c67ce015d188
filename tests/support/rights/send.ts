import { Agent, request as open } from 'node:http';

/** A request as it goes over the wire: nothing is made tidy on the way. */
export interface Sent {
	readonly method: string;
	/** Path and query, as they are. */
	readonly path: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string;
}

export interface Answered {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: string;
	readonly milliseconds: number;
}

export type Send = (sent: Sent) => Promise<Answered>;

/** Sends to one server, over a few connections that stay open. `close` ends them. */
export function openLine(origin: string): { send: Send; close(): void } {
	const agent = new Agent({ keepAlive: true, maxSockets: 12 });
	const { hostname, port } = new URL(origin);

	return {
		send: (sent) => sendOne({ agent, hostname, port }, sent),
		close: () => agent.destroy()
	};
}

function sendOne(
	place: { agent: Agent; hostname: string; port: string },
	{ method, path, headers, body }: Sent
): Promise<Answered> {
	const began = performance.now();

	return new Promise((resolve, reject) => {
		const request = open({ ...place, method, path, headers: { ...headers } }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', reject);
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks).toString(),
					milliseconds: performance.now() - began
				})
			);
		});
		request.on('error', reject);
		request.end(body);
	});
}

export const formType = 'application/x-www-form-urlencoded';

export function form(fields: Readonly<Record<string, string>>): string {
	return new URLSearchParams(fields).toString();
}
