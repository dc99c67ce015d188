import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startTestServer } from '#tests/support/server.ts';
import type { Bench } from '../bench.ts';
import { requireSame } from '../measure.ts';
import { listAddresses } from './addresses.ts';
import { describeFirstAnswers } from './first-answers.ts';
import { openTimes } from './times.ts';

/**
 * The country's pages and views of the explorer beside the same texts as they are, given out by the same
 * kind of server. Build first. BENCH_COUNTRY names a folder that `npm run country` has made; without it a
 * smaller country is made.
 */
export async function openBench(): Promise<Bench> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-bench-'));
	const country = process.env['BENCH_COUNTRY'] ?? (await makeCountry(join(folder, 'country')));
	const server = await startTestServer({
		DATABASE_URL: `file:${resolve(country, 'ledelsesspejl.db')}`,
		KEY_DIR: resolve(country, 'keys')
	});
	const addresses = listAddresses();
	const file = join(folder, 'pages.json');
	const pages: (readonly [string, string])[] = [];
	for (const address of addresses) pages.push([address, await read(server.origin + address)]);
	writeFileSync(file, JSON.stringify(pages));
	const still = await startStatic(file);
	const firstAnswers = await describeFirstAnswers(server.origin, addresses, read);
	const sizes = pages.map(([, page]) => Buffer.byteLength(page));
	const givers = [
		{ origin: server.origin, pid: server.process.pid ?? 0 },
		{ origin: still.origin, pid: still.process.pid ?? 0 }
	] as const;
	const times = openTimes(addresses, givers, read);

	return {
		about: `${addresses.length} pages of ${inKilobytes(Math.min(...sizes))} to ${inKilobytes(Math.max(...sizes))}`,
		turns: 21,
		sides: [
			{ name: 'the country', run: () => times.visit(0) },
			{ name: 'the same pages as they are', run: () => times.visit(1) }
		],
		async check() {
			for (const address of addresses) {
				const [own, other] = await Promise.all(givers.map(({ origin }) => read(origin + address)));
				requireSame(own, other, address);
			}
			return `${addresses.length} pages, byte for byte`;
		},
		async close() {
			for (const line of [...times.describe(), firstAnswers]) console.log(`  ${line}`);
			still.process.kill();
			await server.remove();
			rmSync(folder, { recursive: true });
		}
	};
}

/** Reads a page as a browser does: packed, and to its end. Throws where there is none. */
async function read(address: string): Promise<string> {
	const response = await fetch(address, {
		redirect: 'manual',
		headers: { 'accept-encoding': 'br', accept: 'text/html' }
	});
	const text = await response.text();
	if (response.status !== 200) throw new Error(`${address}: ${response.status}`);

	return text;
}

async function makeCountry(folder: string): Promise<string> {
	const words = ['--leaders', '900', '--organisations', '45', '--folder', folder];
	const child = spawn(process.execPath, ['scripts/country.ts', ...words], { stdio: 'inherit' });
	await once(child, 'close');
	if (!existsSync(join(folder, 'ledelsesspejl.db'))) throw new Error('the country was not made');

	return folder;
}

async function startStatic(
	file: string
): Promise<{ readonly process: ChildProcess; readonly origin: string }> {
	const child = spawn(process.execPath, ['scripts/serve-static.ts', file], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const [said] = (await once(child.stdout, 'data')) as [Buffer];

	return { process: child, origin: said.toString().trim() };
}

function inKilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(0)} kB`;
}
