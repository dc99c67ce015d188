import type { Chance } from './chance.ts';

/** What must never come back as it stands: it would end a text, an attribute or a script. */
export const marker = `zq<"'>&zq`;

/** The same, made to become an attribute or a header of its own. */
export const hostileTexts = [
	marker,
	`zq"onx=1 zq`,
	`zq'onx=1 zq`,
	`</textarea></script><zq>`,
	'\r\nx-zq: 1',
	'%0d%0ax-zq: 1',
	`{{zq}}\${zq}`,
	`' or 1=1 --`,
	`"; drop table account; --`,
	'=HYPERLINK("http://evil.example")@x.dk',
	'../../../../etc/passwd',
	'__proto__',
	'constructor',
	'null',
	'[object Object]',
	'-1',
	'1e309',
	'2026-02-31',
	'',
	' ',
	'\u{1f9ff}'.repeat(300),
	'a\u0300'.repeat(400),
	'\ufdfa'.repeat(300),
	'å'.repeat(3000),
	'a@b'.padEnd(20_000, '.'),
	'x'.repeat(160_000),
	'\u200b\u2060\ufeff',
	'\ufffd\ufffe\uffff'
];

/** Characters that no text of ours may hold. */
export const strangeCharacters = [
	'\0',
	'\u0007',
	'\u001b',
	'\u007f',
	'\u0085',
	'\u2028',
	'\u202e',
	'\u2066'
];

/** Addresses on other sites, as they are written to slip past a check. */
export const foreignAddresses = [
	'//evil.example',
	'///evil.example',
	'/\\evil.example',
	'\\\\evil.example',
	'\\/evil.example',
	'https://evil.example',
	'https:evil.example',
	'http:///evil.example',
	'HTTPS://EVIL.EXAMPLE',
	'javascript:alert(1)',
	'data:text/html,zq',
	'/\t/evil.example',
	'/\n/evil.example',
	'\t//evil.example',
	' //evil.example',
	'/%09/evil.example',
	'/%2f/evil.example',
	'/%5cevil.example',
	'/konto/../..//evil.example',
	'/konto\\@evil.example',
	'/konto@evil.example',
	'//localhost@evil.example',
	'http://localhost:3000@evil.example/konto',
	'.evil.example',
	'@evil.example',
	'／／evil.example',
	'⁄⁄evil.example',
	'/konto\r\nlocation: //evil.example',
	'/konto?next=//evil.example',
	'/min-side#//evil.example'
];

/** Any text at all, mostly of characters that mean something somewhere. */
export function makeText(chance: Chance): string {
	if (chance.int(3) === 0) return chance.pick(hostileTexts);
	const alphabet = [...`<>"'&;=%+\\/?#[]{}()|\`$*@:, \n\t-_.~0123456789abcæøåÅß√\u{1f4a9}`, marker];

	return Array.from({ length: 1 + chance.int(40) }, () => chance.pick(alphabet)).join('');
}
