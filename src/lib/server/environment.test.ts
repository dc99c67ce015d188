import fc from 'fast-check';
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readSettings, type Settings } from './environment.ts';
import { listVariables } from './environment/variables.ts';

const secret = 'a secret of exactly 32 bytes, ok';

let folder: string;
let local: Record<string, string>;
let open: Record<string, string>;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'environment-'));
	local = { KEY_DIR: join(folder, 'keys') };
	open = {
		ORIGIN: 'https://spejl.example.dk',
		KEY_DIR: join(folder, 'keys'),
		DATABASE_URL: `file:${join(folder, 'data', 'spejl.db')}`,
		APP_SECRET: secret,
		MAIL_OUTBOX: join(folder, 'outbox')
	};
});

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
		rateLimit: true
	});
});

test('without KEY_DIR the keys lie in ./keys', () => {
	expect(settings({ APP_SECRET: secret })).toMatchObject({ keyDir: 'keys' });
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

test('the keys never lie in the folder of the database, or below it', () => {
	const refused = 'KEY_DIR must lie outside the folder of the database.';

	expect(problem({ ...open, KEY_DIR: join(folder, 'data') })).toBe(refused);
	expect(problem({ ...open, KEY_DIR: join(folder, 'data', 'deep', 'keys') })).toBe(refused);
	expect(settings({ ...open, KEY_DIR: join(folder, 'data-keys') }).isLocal).toBe(false);
	expect(settings({ ...open, KEY_DIR: join(folder, '..keys') }).isLocal).toBe(false);
});

test('a link into the folder of the database does not help', () => {
	mkdirSync(join(folder, 'data', 'keys'), { recursive: true });
	symlinkSync(join(folder, 'data', 'keys'), join(folder, 'elsewhere'));

	expect(problem({ ...open, KEY_DIR: join(folder, 'elsewhere') })).toMatch(/^KEY_DIR must lie/);
});

test('on localhost the keys may lie beside the database', () => {
	const beside = { DATABASE_URL: `file:${folder}/spejl.db`, KEY_DIR: join(folder, 'keys') };

	expect(settings(beside).isLocal).toBe(true);
});

test('on localhost a secret is made once and kept for this user only', () => {
	const first = settings(local).appSecret;
	const file = join(folder, 'keys', 'app-secret');

	expect(first.length).toBeGreaterThanOrEqual(32);
	expect(settings(local).appSecret).toEqual(first);
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(settings({ KEY_DIR: join(folder, 'other') }).appSecret).not.toEqual(first);
});

test('a kept secret that was cut short stops the start', () => {
	settings(local);
	writeFileSync(
		join(folder, 'keys', 'app-secret'),
		readFileSync(join(folder, 'keys', 'app-secret'), 'utf8').slice(0, 31)
	);

	expect(problem(local)).toMatch(/app-secret in KEY_DIR must hold at least 32 bytes/);
});

test('a key folder that is a file stops the start', () => {
	writeFileSync(join(folder, 'keys'), '');

	expect(problem(local)).toBe('KEY_DIR must be a folder that can be written.');
});

test('anywhere else the secret must be given', () => {
	expect(problem({ ...open, APP_SECRET: '' })).toMatch(
		/^APP_SECRET or APP_SECRET_FILE is required/
	);
});

test('the secret holds 32 bytes, counted as bytes', () => {
	expect(settings({ ...open, APP_SECRET: 'x'.repeat(32) }).appSecret).toHaveLength(32);
	expect(settings({ ...open, APP_SECRET: 'æ'.repeat(16) }).appSecret).toHaveLength(32);
	expect(problem({ ...open, APP_SECRET: 'x'.repeat(31) })).toBe(
		'APP_SECRET must hold at least 32 bytes.'
	);
});

test('no line repeats a secret', () => {
	expect(problem({ ...open, APP_SECRET: 'hunter2' })).not.toContain('hunter2');
	expect(problem({ ...open, DATABASE_URL: 'mysql://spejl:hunter2@db' })).not.toContain('hunter2');
});

test('the secret may lie in a file, with a line break at its end', () => {
	const file = join(folder, 'secret');
	writeFileSync(file, `${secret}\n`);

	const { appSecret } = settings({ ...open, APP_SECRET: '', APP_SECRET_FILE: file });

	expect(new TextDecoder().decode(appSecret)).toBe(secret);
});

test('a secret file that is missing, short or one of two is refused', () => {
	const file = join(folder, 'secret');
	writeFileSync(file, 'short');
	const given = { ...open, APP_SECRET_FILE: file };

	expect(problem({ ...given, APP_SECRET: '' })).toMatch(/^APP_SECRET_FILE must hold at least 32/);
	expect(problem({ ...given, APP_SECRET: '', APP_SECRET_FILE: join(folder, 'none') })).toBe(
		'APP_SECRET_FILE must name a file that can be read.'
	);
	expect(problem(given)).toBe('Set APP_SECRET or APP_SECRET_FILE, not both.');
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

test('organisation login is set as a whole', () => {
	const login = {
		OIDC_ISSUER: 'https://login.example.dk',
		OIDC_CLIENT_ID: 'spejl',
		OIDC_CLIENT_SECRET: 'shared'
	};
	const together = /^OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET .* together/;

	expect(settings({ ...open, ...login, OIDC_MIN_ACR: 'high' }).login).toEqual({
		issuer: 'https://login.example.dk',
		clientId: 'spejl',
		clientSecret: 'shared',
		minimumAcr: 'high'
	});
	for (const name of Object.keys(login)) {
		expect(problem({ ...open, ...login, [name]: '' })).toMatch(together);
	}
	expect(problem({ ...open, OIDC_MIN_ACR: 'high' })).toMatch(together);
});

test('the secret of the login may lie in a file', () => {
	const file = join(folder, 'oidc');
	writeFileSync(file, 'shared\n');
	const login = { OIDC_ISSUER: 'https://login.example.dk', OIDC_CLIENT_ID: 'spejl' };
	const given = { ...open, ...login, OIDC_CLIENT_SECRET_FILE: file };

	expect(settings(given).login).toMatchObject({ clientSecret: 'shared' });
	expect(problem({ ...given, OIDC_CLIENT_SECRET: 'shared' })).toMatch(/not both/);
	expect(problem({ ...given, OIDC_CLIENT_SECRET_FILE: join(folder, 'none') })).toBe(
		'OIDC_CLIENT_SECRET_FILE must name a file that can be read.'
	);
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

function settings(env: Record<string, string>): Settings {
	const read = readSettings(env);
	if ('problem' in read) throw new Error(read.problem);

	return read;
}

function problem(env: Record<string, string>): string {
	const read = readSettings(env);
	if (!('problem' in read)) throw new Error('The settings were accepted.');

	return read.problem;
}
