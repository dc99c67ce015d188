import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What a mail server has taken so far. */
export interface Taken {
	/** Message-ID and address of each, in the order of their coming. */
	readonly mails: readonly (readonly [id: string, to: string])[];
	/** The most connections that were open at the same time. */
	readonly mostOpen: number;
}

export interface OwnMailServer {
	/** What SMTP_URL would say. */
	readonly url: string;
	tell(): Promise<Taken>;
	close(): Promise<void>;
}

/** Starts a mail server in a process of its own on a free port. */
export async function startMailServer(): Promise<OwnMailServer> {
	const child = fork('tests/support/mail-server.ts', {
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
	const [{ port }] = (await once(child, 'message')) as [{ readonly port: number }];

	return {
		url: `smtp://127.0.0.1:${port}`,
		async tell() {
			const told = once(child, 'message') as Promise<[Taken]>;
			child.send('tell');
			return (await told)[0];
		},
		async close() {
			const ended = once(child, 'exit');
			child.disconnect();
			await ended;
		}
	};
}
