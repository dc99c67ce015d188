// Prints what the first pages of the answering form weigh over the wire, and fails above the limits.
// It starts the built application over a database of its own and turns the pages as a browser without
// script would, which is also the proof that none is needed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { openDatabase } from '#lib/server/db/client.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { openTestRound } from '#tests/support/builders.ts';

const kilobyte = 1024;
const limits = { page: 15 * kilobyte, fonts: 60 * kilobyte };

const port = Number(process.env['PORT'] ?? 4199);
const origin = `http://localhost:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-measure-'));
const file = join(folder, 'data', 'spejl.db');

const server = spawn(process.execPath, ['src/cli/start.ts'], {
	stdio: ['ignore', 'pipe', 'inherit'],
	env: {
		...process.env,
		PORT: String(port),
		ORIGIN: origin,
		DATABASE_URL: `file:${file}`,
		KEY_DIR: join(folder, 'keys'),
		MAIL_OUTBOX: join(folder, 'outbox')
	}
});

try {
	await once(server.stdout, 'data');
	const token = await inviteEmployee();
	const welcome = await follow(`/s/${token}`);
	const form = await follow(`/s/${token}`, 'POST');
	if (!form.text.includes('type="radio"')) throw new Error('The first page asks nothing.');

	const isLight = [
		await weigh('the page before', welcome),
		await weigh('the first page of the form', form)
	].every(Boolean);
	process.exitCode = isLight ? 0 : 1;
} finally {
	server.kill('SIGTERM');
	await once(server, 'exit');
	rmSync(folder, { recursive: true });
}

async function inviteEmployee(): Promise<string> {
	const db = openDatabase({ kind: 'sqlite', file });
	const keys = openKeyRing(join(folder, 'keys'));
	const { evaluations } = await openTestRound({ db, keys }, { employees: [12], now: new Date() });
	await db.destroy();

	const link = evaluations[0]?.links.find(({ group }) => group === 'employee');
	if (!link) throw new Error('The round has no employee.');

	return link.token;
}

/** Prints one page, and says whether it keeps within the limits. */
async function weigh(name: string, page: Answer): Promise<boolean> {
	const styles = await fetchLinked(page, /<link\b[^>]*rel="stylesheet"[^>]*>/g);
	const scripts = await fetchLinked(
		page,
		/<script\b[^>]*src=[^>]*>|<link\b[^>]*modulepreload[^>]*>/g
	);
	const fonts = await Promise.all(styles.flatMap(listFonts).map((path) => ask(path)));

	console.log(`\n${name}`);
	print('HTML', page.bytes);
	print('CSS', sum(styles));
	print('JavaScript needed', 0);
	print('JavaScript offered', sum(scripts));

	return [
		page.status === 200,
		keeps('HTML and CSS', page.bytes + sum(styles), limits.page),
		keeps('fonts, once', sum(fonts), limits.fonts)
	].every(Boolean);
}

function fetchLinked({ path, text }: Answer, tags: RegExp): Promise<readonly Answer[]> {
	const addresses = [...text.matchAll(tags)].flatMap(
		([tag]) => /(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? []
	);

	return Promise.all(addresses.map((address) => ask(new URL(address, origin + path).pathname)));
}

function listFonts({ path, text }: Answer): readonly string[] {
	const names = [...text.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].flatMap(
		([, name]) => name ?? []
	);

	return [...new Set(names)].map((name) => new URL(name, origin + path).pathname);
}

/** Follows redirects, as a browser does after a form. */
async function follow(path: string, method: 'GET' | 'POST' = 'GET'): Promise<Answer> {
	const answer = await ask(path, method);
	const { location } = answer.headers;
	if (location === undefined) return answer;

	const { pathname, search } = new URL(location, origin + path);

	return follow(pathname + search);
}

interface Answer {
	readonly path: string;
	readonly status: number | undefined;
	readonly headers: IncomingHttpHeaders;
	/** Of the body as it came over the wire. */
	readonly bytes: number;
	readonly text: string;
}

function ask(path: string, method: 'GET' | 'POST' = 'GET'): Promise<Answer> {
	const headers = {
		'accept-encoding': 'br',
		...(method === 'POST' && { origin, 'content-type': 'application/x-www-form-urlencoded' })
	};

	return new Promise((resolve, reject) => {
		const asked = request({ port, path, method, headers }, (answer) => {
			const chunks: Buffer[] = [];
			answer.on('data', (chunk: Buffer) => chunks.push(chunk));
			answer.on('end', () => {
				const body = Buffer.concat(chunks);
				const isPacked = answer.headers['content-encoding'] === 'br';
				const text = (isPacked ? brotliDecompressSync(body) : body).toString();

				resolve({
					path,
					status: answer.statusCode,
					headers: answer.headers,
					bytes: body.length,
					text
				});
			});
		});
		asked.on('error', reject);
		asked.end();
	});
}

function sum(answers: readonly Answer[]): number {
	return answers.reduce((total, { bytes }) => total + bytes, 0);
}

function keeps(name: string, bytes: number, limit: number): boolean {
	const isKept = bytes <= limit;
	print(name, bytes, `${isKept ? 'of' : 'TOO MUCH, of'} ${limit.toLocaleString('en')}`);

	return isKept;
}

function print(name: string, bytes: number, remark = ''): void {
	console.log(
		`  ${name.padEnd(20)}${bytes.toLocaleString('en').padStart(8)} bytes  ${remark}`.trimEnd()
	);
}
