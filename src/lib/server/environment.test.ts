import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { environmentsIn, problem, secret, settings } from '#tests/support/settings.ts';
import { readSettings } from './environment.ts';
import { listVariables } from './environment/variables.ts';

let folder: string;
let local: Record<string, string>;
let open: Record<string, string>;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'environment-'));
	({ local, open } = environmentsIn(folder));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a clean clone needs no setting at all', () => {
	expect(settings(local)).toMatchObject({
		port: 3000,
		host: '127.0.0.1',
		origin: 'http://localhost:3000',
		isLocal: true,
		database: { kind: 'sqlite', url: 'file:data/ledelsesspejl.db', file: 'data/ledelsesspejl.db' },
		mail: { kind: 'outbox', folder: 'outbox' },
		login: undefined,
		proxy: undefined,
		rateLimit: true,
		stylePage: false,
		metrics: undefined
	});
});

test('figures for monitoring programs are told on a port of their own, to this machine', () => {
	expect(settings({ ...local, METRICS_PORT: '9400' })).toMatchObject({
		metrics: { port: 9400, host: '127.0.0.1' }
	});
	expect(settings({ ...local, METRICS_PORT: '9400', METRICS_HOST: '10.0.0.7' })).toMatchObject({
		metrics: { port: 9400, host: '10.0.0.7' }
	});
	expect(problem({ ...local, METRICS_PORT: '3000' })).toMatch(/^METRICS_PORT must be another port/);
	expect(problem({ ...local, METRIC_PORT: '1', METRICS_PROT: '1' })).toMatch(
		/^METRICS_PROT is not/
	);
});

test('without KEY_DIR the keys lie in ./keys', () => {
	expect(settings({ APP_SECRET: secret })).toMatchObject({ keyDir: 'keys' });
});

test('another machine may have the keys where both use one server and one secret', () => {
	const elsewhere = { ...open, KEYS: 'elsewhere' };
	const shared = { ...elsewhere, DATABASE_URL: 'postgres://db.example.dk/spejl' };

	expect(settings(shared).keysElsewhere).toBe(true);
	expect(settings({ ...open, KEYS: 'here' }).keysElsewhere).toBe(false);
	expect(problem(elsewhere)).toMatch(/^KEYS=elsewhere needs PostgreSQL/);
	expect(problem({ ...shared, APP_SECRET: '' })).toMatch(/^APP_SECRET .* with KEYS=elsewhere/);
	expect(problem({ ...open, KEYS: 'no' })).toBe('KEYS must be here or elsewhere.');
});

test('the address follows the port unless it is given', () => {
	expect(settings({ ...local, PORT: '4000' })).toMatchObject({ origin: 'http://localhost:4000' });
	expect(settings({ ...open, PORT: '4000' })).toMatchObject({
		origin: 'https://spejl.example.dk',
		isLocal: false
	});
});

test.for([
	'http://localhost:1',
	'http://127.0.0.1:8080',
	'http://[::1]:3000',
	'http://a.localhost'
])('%s is local', (address) => {
	expect(settings({ ...local, ORIGIN: address })).toMatchObject({ isLocal: true });
});

test('an empty variable is one that is not set', () => {
	expect(settings({ ...local, PORT: '', SMTP_URL: '', OIDC_ISSUER: '' })).toMatchObject({
		port: 3000,
		login: undefined
	});
});

test.for([
	['PORT', '0'],
	['PORT', '65536'],
	['PORT', '3000 '],
	['PORT', 'http'],
	['ORIGIN', 'localhost:3000'],
	['ORIGIN', 'https://example.dk/spejl'],
	['ORIGIN', 'https://user@example.dk'],
	['ORIGIN', 'ftp://example.dk'],
	['DATABASE_URL', 'data/spejl.db'],
	['DATABASE_URL', 'mysql://localhost/spejl'],
	['DATABASE_URL', 'file:'],
	['DATABASE_URL', 'file:data/'],
	['DATABASE_URL', 'file://host/spejl.db'],
	['DATABASE_URL', 'file:spejl.db?mode=memory'],
	['DATABASE_URL', 'file::memory:'],
	['SMTP_URL', 'mail.example.dk:25'],
	['MAIL_FROM', 'spejl'],
	['MAIL_FROM', 'Spejl <spejl@example.dk>\r\nBcc: all@example.dk'],
	['OIDC_ISSUER', 'login'],
	['OIDC_ISSUER', 'http://login.example.dk'],
	['OIDC_ISSUER', 'https://login.example.dk?tenant=1'],
	['OIDC_ISSUER', 'http://localhost.example.dk'],
	['OIDC_MAIL_DOMAINS', 'example'],
	['OIDC_MAIL_DOMAINS', 'example.dk,,example.com'],
	['OIDC_MAIL_DOMAINS', '@example.dk'],
	['ADDRESS_HEADER', 'X Real IP'],
	['XFF_DEPTH', '0'],
	['XFF_DEPTH', '21'],
	['RATE_LIMIT', 'yes']
] as const)('%s cannot be %j, and the line that says so names it', ([name, value]) => {
	const line = problem({ ...open, [name]: value });

	expect(line).toMatch(new RegExp(`^${name} must `));
	expect(line).not.toContain('\n');
});

test.for([
	'OIDC_CLIENTID',
	'MAIL_OUTBOKS',
	'SMTP_URI',
	'KEY_DIRECTORY',
	'APP_SECRETS',
	'RATE_LIMITS'
])('%s is a slip, not a setting', (name) => {
	expect(problem({ ...open, [name]: 'x' })).toMatch(new RegExp(`^${name} is not a setting`));
});

test.for([
	'SMTP_PORT',
	'MAIL_SERVICE_HOST',
	'MAIL_PORT_25_TCP_ADDR',
	'PATH',
	'KEYBOARD',
	'MAILCHECK'
])('%s belongs to somebody else and is let pass', (name) => {
	expect(settings({ ...open, [name]: 'x' }).origin).toBe('https://spejl.example.dk');
});

test('away from localhost the address is encrypted', () => {
	expect(problem({ ...open, ORIGIN: 'http://spejl.example.dk' })).toMatch(/^ORIGIN must .*https/);
});

test('PostgreSQL is named by its address', () => {
	const url = 'postgres://spejl@db.example.dk/spejl';

	expect(settings({ ...open, DATABASE_URL: url }).database).toEqual({ kind: 'postgres', url });
});

test.for(['file:/srv/spejl.db', 'file:///srv/spejl.db'])('%s is the file /srv/spejl.db', (url) => {
	expect(settings({ ...open, DATABASE_URL: url }).database).toMatchObject({
		file: '/srv/spejl.db'
	});
});

test('mail goes to a server or to a folder, and never nowhere', () => {
	const smtp = { SMTP_URL: 'smtps://mail.example.dk', MAIL_FROM: 'Spejl <spejl@example.dk>' };
	const unset = { ...open, MAIL_OUTBOX: '' };

	expect(settings({ ...unset, ...smtp }).mail).toEqual({
		kind: 'smtp',
		url: 'smtps://mail.example.dk',
		from: 'Spejl <spejl@example.dk>'
	});
	expect(settings(open).mail).toMatchObject({ kind: 'outbox', folder: join(folder, 'outbox') });
	expect(problem(unset)).toMatch(/^SMTP_URL with MAIL_FROM, or MAIL_OUTBOX, is required/);
	expect(problem({ ...unset, SMTP_URL: smtp.SMTP_URL })).toBe(
		'MAIL_FROM is required with SMTP_URL.'
	);
	expect(problem({ ...open, ...smtp })).toBe('Set SMTP_URL or MAIL_OUTBOX, not both.');
});

test('behind a proxy the header is named as Node names it', () => {
	const given = { ...open, ADDRESS_HEADER: 'X-Forwarded-For' };

	expect(settings(given).proxy).toEqual({ addressHeader: 'x-forwarded-for', depth: 1 });
	expect(settings({ ...given, XFF_DEPTH: '2' }).proxy).toMatchObject({ depth: 2 });
});

test('the rate limit is on unless it is turned off', () => {
	expect(settings({ ...open, RATE_LIMIT: 'on' }).rateLimit).toBe(true);
	expect(settings({ ...open, RATE_LIMIT: 'off' }).rateLimit).toBe(false);
});

test('whatever the environment holds, it is settings or one line that repeats nothing', () => {
	const value = fc.oneof(
		fc.string({ minLength: 4, unit: 'binary' }),
		fc.webUrl(),
		fc.constantFrom('smtp://a', 'postgres://a', 'file:a/b', 'http://localhost', 'on', '30')
	);
	const environments = fc.dictionary(fc.constantFrom(...listVariables()), value);

	fc.assert(
		fc.property(environments, (given) => {
			const secrets = Object.entries(given)
				.filter(([name]) => name.includes('SECRET'))
				.map(([name, text]) => [name, `hidden ${text}`]);
			const keys = { KEY_DIR: join(folder, 'keys') };
			const read = readSettings({ ...given, ...Object.fromEntries(secrets), ...keys });
			const line = 'problem' in read ? read.problem : 'fine.';

			expect(line).toMatch(/^.+\.$/u);
			expect(line).not.toContain('hidden');
		}),
		{ numRuns: 2000, seed: 20261121 }
	);
});
