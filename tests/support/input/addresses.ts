import type { Chance } from './chance.ts';
import { foreignAddresses, hostileTexts, makeText, marker } from './texts.ts';

/** Addresses that a reader may ask for, and many that nobody should. */
export function makeAddress(chance: Chance, known: readonly string[]): string {
	const path = chance.pick(known);

	switch (chance.int(9)) {
		case 0:
			return path + makeQuery(chance);
		case 1:
			return (
				encode(chance.pick(foreignAddresses)) + chance.pick(['', '/', '/konto', '//', '?lang=en'])
			);
		case 2:
			return encodeURI(chance.pick(foreignAddresses).toWellFormed());
		case 3:
			return `${path}/${encodeURIComponent(makeText(chance).toWellFormed())}`.slice(0, 8000);
		case 4:
			return chance.pick(odd(path));
		case 5:
			return replacePart(path, chance.pick(oddParts));
		case 6:
			return `${path}/__data.json${makeQuery(chance)}`;
		case 7:
			return chance.pick(inner);
		default:
			return `${path}${chance.pick(['/', '//', '/.', '/..', '/%2e%2e/', '/..;/', '.', '%00', '%20', ';a=b'])}`;
	}
}

/** What the framework and the file server answer themselves. */
const inner = [
	'/_app/version.json',
	'/_app/env.js',
	'/_app/remote/a/b',
	'/_app/remote/a/b?payload=%zz',
	'/_app/remote/../../konto',
	'/__route.js',
	'/konto/__route.js',
	'/_app/immutable/../../server/index.js',
	'/_app/immutable/%2e%2e/%2e%2e/server/index.js',
	'/_app/immutable/..%2f..%2f..%2fpackage.json',
	'/_app/immutable/%5c..%5c..%5cpackage.json',
	'/eksempel-liste.csv',
	'/eksempel-liste.csv.br',
	'/favicon.svg',
	'/.env',
	'/.git/config',
	'/build/.sources',
	'/src/hooks.server.ts'
];

const oddParts = [
	encodeURIComponent(marker),
	'%00',
	'%zz',
	'%c0%af',
	'%e6',
	'%ed%a0%80',
	'..',
	'%2e%2e%2f%2e%2e',
	"'%20or%201=1",
	'__proto__',
	'constructor',
	'%F0%9F%92%A9',
	'0',
	'-1',
	'a'.repeat(43),
	'f'.repeat(32),
	'F'.repeat(32),
	'x'.repeat(5000),
	'[id]',
	'(app)'
];

function odd(path: string): readonly string[] {
	return [
		`/${path}`,
		`//${path}`,
		`/.${path}`,
		`/%2e${path}`,
		`${path}\\`,
		path.replaceAll('/', '%2f').replace('%2f', '/'),
		path.replaceAll('/', '\\').replace('\\', '/'),
		path.toUpperCase(),
		`${path}#zq`,
		`${path}?`,
		`${path}?${'a'.repeat(10_000)}`,
		`${path}?${'&='.repeat(3000)}`,
		`${path}\xe6\xff`,
		`${path}?${marker.replaceAll(' ', '')}`
	];
}

function makeQuery(chance: Chance): string {
	const names = [
		'lang',
		'next',
		'nu',
		'besked',
		'fra',
		'som',
		'gemt',
		'x-sveltekit-invalidated',
		'/gem',
		'tema',
		marker
	];
	const pairs = Array.from({ length: 1 + chance.int(4) }, () => {
		const value = chance.pick([
			chance.pick(hostileTexts).slice(0, 500),
			chance.pick(foreignAddresses),
			'%zz',
			'en'
		]);
		return `${encode(chance.pick(names))}=${value === '%zz' ? value : encode(value)}`;
	});

	return `?${pairs.join('&')}`;
}

/** Puts something else where an id, a link or a name stands. */
function replacePart(path: string, part: string): string {
	const parts = path.split('/');

	return [...parts.slice(0, Math.max(1, parts.length - 1)), part].join('/');
}

function encode(text: string): string {
	return encodeURIComponent(text.toWellFormed()).replaceAll('%2F', '/');
}
