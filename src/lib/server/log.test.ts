import { afterEach, expect, test } from 'vitest';
import { createLog, logFailure, type Log } from './log.ts';

const token = 'q3vXb0Yt7mKf2Hs9LwZr5NcJ8dGpU1aE4oTiWxVyB6Q';
const written: string[] = [];
const log = createLog({ write: (line: string) => void written.push(line) });

afterEach(() => written.splice(0));

/** As somebody would who wrote the line without the types in the way. */
function say(facts: object, event: string): string {
	(log.info as (facts: object, event: string) => void)(facts, event);

	return written.join('');
}

test('a line says what it knows', () => {
	log.warn({ job: 'mail', name: 'SqliteError', rounds: 2 }, 'a job failed');

	expect(JSON.parse(written.join(''))).toEqual({
		level: 40,
		time: expect.any(Number) as number,
		...{ job: 'mail', name: 'SqliteError', rounds: 2, msg: 'a job failed' }
	});
});

test.for<[string, object]>([
	['an address', { email: 'mette@eksempel.dk' }],
	['a token', { token }],
	['an object with a secret in it', { request: { headers: { cookie: `session=${token}` } } }],
	['an error', { err: new Error('mette@eksempel.dk') }],
	['a field with a secret for a name', { [token]: 1, 'mette@eksempel.dk': 1 }]
])('%s in a field of its own is refused', ([, facts]) => {
	const line = say(facts, 'planted');

	expect(line).toContain('"refused":[');
	expect(line).not.toMatch(/mette|q3vX/u);
});

test.for<[keyof Parameters<Log['info']>[0], unknown]>([
	['reference', token],
	['reference', 'mette@eksempel.dk'],
	['route', `/s/${token}`],
	['route', '/s/[token]'],
	['route', '/evaluering/0123456789abcdef0123456789abcdef'],
	['route', '/konto?email=mette@eksempel.dk'],
	['name', 'Mette Holm'],
	['name', 'mette@eksempel.dk'],
	['code', token],
	['code', 'no such table: mette'],
	['job', 'Mette'],
	['kind', '192.0.2.7'],
	['kind', ['invitation']],
	['kind', { toString: () => 'mail' }],
	['rounds', '2'],
	['rounds', 1.5],
	['milliseconds', -1],
	['version', '0.1.0-mette'],
	['place', token],
	['place', Array.from({ length: 6 }, () => 'at start.ts:1:1')]
])('in %s, %j is refused', ([field, value]) => {
	const line = say({ [field]: value }, 'planted');

	expect(JSON.parse(line)).toMatchObject({ [field]: '[refused]', msg: 'planted' });
});

test.for([
	'mail to mette@eksempel.dk',
	`asked for /s/${token}`,
	'GET /s/abc',
	token,
	'code 123456',
	'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
	'hun lytter aldrig, '.repeat(6),
	'one line\nand another',
	'%s'
])('%j is no event', (event) => {
	expect(JSON.parse(say({}, event))).toMatchObject({ msg: '[refused]' });
});

test('a failure is told by name, code and place, and by nothing of its message', () => {
	const problem = Object.assign(new TypeError(`mette@eksempel.dk\n    at ${token} (x.ts:1:2)`), {
		code: 'SQLITE_BUSY'
	});
	logFailure(log, '0123456789ab', problem, '/(app)/evaluering/[id]/vis-[rolle]');
	const line = written.join('');

	expect(JSON.parse(line)).toMatchObject({
		reference: '0123456789ab',
		route: '/(app)/evaluering/[id]/vis-[rolle]',
		name: 'TypeError',
		code: 'SQLITE_BUSY'
	});
	expect(line).not.toMatch(/mette|q3vX/u);
});

test('the place of a failure is readable', () => {
	logFailure(log, 'uncaught', new Error('no'), null);
	const { place } = JSON.parse(written.join('')) as { place: readonly string[] };

	expect(place[0]).toMatch(/^at (?:.+ \()?log\.test\.ts:\d+:\d+\)?$/u);
});

test('of a stack, a line that is no place is refused, and the others stay', () => {
	const place = [`at ${token} (start.ts:1:1)`, 'Hun lytter aldrig.', {}, 'at start.ts:1:1'];
	const refused = '[refused]';

	expect(JSON.parse(say({ place }, 'planted'))).toMatchObject({
		place: [refused, refused, refused, 'at start.ts:1:1']
	});
});

test('where people answer, not even the route is told', () => {
	logFailure(log, '0123456789ab', new Error('no'), '/s/[token]/[page]');

	expect(written.join('')).not.toMatch(/route|token/u);
});
