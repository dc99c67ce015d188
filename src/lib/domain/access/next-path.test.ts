import { expect, test } from 'vitest';
import { chooseNextPath, signInPath, tellSignedOut } from './next-path.ts';

const id = '0123456789abcdef0123456789abcdef';

test.for([
	'/min-side',
	'/min-side/tilbud',
	'/log-ind/organisation',
	`/organisation/${id}/adgang`,
	'/konto',
	'/konto/data',
	'/konto/slet',
	'/log',
	`/rapport/${id}/slet`,
	'/evaluering/ny',
	`/evaluering/${id}`,
	`/rapport/${id}`,
	`/evaluering/${id}/hvem-svarer`,
	`/organisation/${id}`,
	`/organisation/${id}/runde/ny`,
	`/organisation/${id}/runde/${id}`,
	`/organisation/${id}/runde/${id}/gennemse`
])('%s may follow a sign-in', (path) => {
	expect(chooseNextPath(path)).toBe(path);
});

test.for([
	'',
	'//evil.example',
	'https://evil.example/min-side',
	'/\\evil.example',
	'/konto?x=https://evil.example',
	'/konto\n',
	'/min-side/../log-ud',
	'/log-ud',
	'/log-ind',
	'/log-ind/organisation/svar',
	'/log-ind/organisation?next=https://evil.example',
	`/rapport/${id}x`,
	`/rapport/${id}//evil.example`,
	`/organisation/${id}/runde/${id}//evil.example`,
	'javascript:alert(1)'
])('%j leads to one’s own page instead', (path) => {
	expect(chooseNextPath(path)).toBe('/min-side');
});

test('nothing asked for leads to one’s own page', () => {
	expect(chooseNextPath(undefined)).toBe('/min-side');
	expect(chooseNextPath(null)).toBe('/min-side');
});

test('the sign-in page remembers where one was going, and why one was sent there', () => {
	expect(signInPath(undefined, undefined)).toBe('/log-ind');
	expect(signInPath('/min-side', undefined)).toBe('/log-ind');
	expect(signInPath('/konto', undefined)).toBe('/log-ind?next=%2Fkonto');
	expect(signInPath('/min-side', 'udloebet')).toBe('/log-ind?besked=udloebet');
	expect(signInPath('//evil.example', undefined)).toBe('/log-ind');
});

test('whoever came in by an organisation’s login is told that they are still signed in there', () => {
	expect(tellSignedOut('oidc')).toBe('logget-ud-her');
	expect(tellSignedOut('mail')).toBe('logget-ud');
	expect(tellSignedOut(undefined)).toBe('logget-ud');
});
