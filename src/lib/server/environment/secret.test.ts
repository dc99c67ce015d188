import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { environmentsIn, problem, secret, settings } from '#tests/support/settings.ts';

let folder: string;
let local: Record<string, string>;
let open: Record<string, string>;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'environment-'));
	({ local, open } = environmentsIn(folder));
});
afterEach(() => rmSync(folder, { recursive: true }));

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
	const domains = 'Example.dk, skole.example.dk';
	expect(settings({ ...open, ...login, OIDC_MAIL_DOMAINS: domains }).login).toMatchObject({
		mailDomains: ['example.dk', 'skole.example.dk']
	});
	for (const name of Object.keys(login)) {
		expect(problem({ ...open, ...login, [name]: '' })).toMatch(together);
	}
	expect(problem({ ...open, OIDC_MIN_ACR: 'high' })).toMatch(together);
	expect(problem({ ...open, OIDC_MAIL_DOMAINS: 'example.dk' })).toMatch(together);
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
