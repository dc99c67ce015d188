import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findHaproxy } from '../../scripts/haproxy.js';
import { findFreePort, startTestServer, type TestServer } from './server.ts';

/** Several processes of the built program on one PostgreSQL, behind the proxy of docs/haproxy.cfg. */
export interface SeveralProcesses {
	/** Where people reach them. */
	readonly origin: string;
	/** Those that share one folder of keys. */
	readonly servers: readonly TestServer[];
	/** One that has no keys, where it was asked for. */
	readonly elsewhere: TestServer | undefined;
	/** Takes away the proxy and the processes, not the database. */
	remove(): Promise<void>;
}

interface SeveralOptions {
	/** An empty database, or one of this program. */
	readonly databaseUrl: string;
	readonly count: number;
	readonly hasElsewhere?: boolean;
}

export async function startSeveral({
	databaseUrl,
	count,
	hasElsewhere = false
}: SeveralOptions): Promise<SeveralProcesses> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-several-'));
	const port = await findFreePort();
	const origin = `http://localhost:${port}`;
	const settings = {
		ORIGIN: origin,
		DATABASE_URL: databaseUrl,
		APP_SECRET: 'a secret that all of the processes share',
		MAIL_OUTBOX: join(folder, 'outbox'),
		ADDRESS_HEADER: 'X-Forwarded-For'
	};
	const servers = await Promise.all(
		Array.from({ length: count }, () =>
			startTestServer({ ...settings, KEY_DIR: join(folder, 'keys') })
		)
	);
	const elsewhere = hasElsewhere
		? await startTestServer({ ...settings, KEYS: 'elsewhere' })
		: undefined;
	const proxy = startProxy(folder, writeConfiguration(port, servers, elsewhere));
	await untilItAnswers(origin, proxy);

	return {
		origin,
		servers,
		elsewhere,
		async remove() {
			await end(proxy);
			await Promise.all([...servers, ...(elsewhere ? [elsewhere] : [])].map((one) => one.remove()));
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** The documented file with other addresses, as many processes as there are, and no log. */
function writeConfiguration(
	port: number,
	servers: readonly TestServer[],
	elsewhere: TestServer | undefined
): string {
	const addresses = new Map(
		['one', 'two', 'three'].map((name, index) => [name, addressOf(servers[index])])
	);
	addresses.set('elsewhere', addressOf(elsewhere));
	const text = readFileSync('docs/haproxy.cfg', 'utf8')
		.replace(/bind :443 .*/u, `bind 127.0.0.1:${port}`)
		.replace(/^\tlog .*\n/gmu, '');

	return text.replace(/^\tserver (\w+) \S+(.*)\n/gmu, (_, name: string, rest: string) => {
		const address = addresses.get(name);
		return address === undefined ? '' : `\tserver ${name} ${address}${rest}\n`;
	});
}

function addressOf(server: TestServer | undefined): string | undefined {
	return server && `127.0.0.1:${String(server.env['PORT'])}`;
}

function startProxy(folder: string, configuration: string): ChildProcess {
	const program = findHaproxy();
	if (program === undefined) throw new Error('there is no HAProxy on this machine');
	const file = join(folder, 'haproxy.cfg');
	writeFileSync(file, configuration);

	return spawn(program, ['-db', '-f', file], { stdio: 'ignore' });
}

async function untilItAnswers(origin: string, proxy: ChildProcess): Promise<void> {
	for (let attempt = 0; attempt < 200 && proxy.exitCode === null; attempt++) {
		const isUp = await fetch(`${origin}/healthz`).then(
			({ ok }) => ok,
			() => false
		);
		if (isUp) return;
		await new Promise((resolve) => setTimeout(resolve, 25));
	}

	throw new Error('the proxy did not come up');
}

async function end(proxy: ChildProcess): Promise<void> {
	if (proxy.exitCode !== null || proxy.signalCode !== null) return;
	const ended = once(proxy, 'exit');
	proxy.kill('SIGKILL');
	await ended;
}
