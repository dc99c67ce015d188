import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listVariables } from '#lib/server/environment/variables.ts';
import { startArenas, startWords } from '#tests/support/server.ts';

interface Package {
	readonly scripts: Readonly<Record<string, string>>;
	readonly dependencies: Readonly<Record<string, string>>;
	readonly devDependencies: Readonly<Record<string, string>>;
}

const own = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const records = readdirSync('docs/decisions').filter((name) => /^\d{4}-.*\.md$/.test(name));
const documents = [
	...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'docs/operating.md'],
	...[
		'docs/threat-model.md',
		'docs/watching.md',
		'docs/import.md',
		'docs/federation.md',
		'docs/own-questionnaire.md',
		'docs/scale.md'
	],
	'docs/performance.md',
	...records.map((name) => `docs/decisions/${name}`),
	'docs/decisions/README.md'
];

test.for(documents)('every command in %s is one of ours', (document) => {
	const text = readFileSync(document, 'utf8');
	const named = [...text.matchAll(/\bnpm (?:run (?:-s )?)?([a-z][\w:-]*)/g)]
		.map(([, name = '']) => name)
		.filter((name) => !['ci', 'run', 'install'].includes(name));

	expect(named.filter((name) => !(name in own.scripts))).toEqual([]);
});

test.for(documents)('every promise that %s says how to try has its test', (document) => {
	const text = readFileSync(document, 'utf8').replaceAll(/\s+/g, ' ');
	const named = [...text.matchAll(/npm run soak -- ([a-z][\w-]*)/g)].map(([, name = '']) => name);

	expect(named.filter((name) => !existsSync(`tests/assurance/${name}.test.ts`))).toEqual([]);
});

test('every test of a promise stands in the threat model', () => {
	const text = readFileSync('docs/threat-model.md', 'utf8');
	const files = readdirSync('tests/assurance').filter((name) => name.endsWith('.test.ts'));

	expect(files.filter((name) => !text.includes(`(../tests/assurance/${name})`))).toEqual([]);
});

test.for(['docs/deploy/ledelsesspejl.service', 'docs/deploy/Containerfile', 'scripts/demo.sh'])(
	'%s starts the program with the words of npm start',
	(file) => {
		const words = readFileSync(file, 'utf8').replaceAll(/[",]/g, '');

		expect(startWords().length).toBeGreaterThan(1);
		expect(words).toContain(`node ${startWords().join(' ')}`);
		expect(words).toContain(`MALLOC_ARENA_MAX=${startArenas()}`);
	}
);

test('every command of the operator has its script', () => {
	const [, rest = ''] = readFileSync('docs/operating.md', 'utf8').split('## Commands');
	const [table = ''] = rest.split('## Keys');
	const named = [...table.matchAll(/^\| (`.*?`) \|/gm)]
		.flatMap(([, cell = '']) => [...cell.matchAll(/`([a-z-]+)/g)])
		.map(([, name = '']) => name);

	expect(named).toContain('check-db');
	expect(named.filter((name) => !(name in own.scripts))).toEqual([]);
});

test('every figure for monitoring programs is documented, and no other', () => {
	const sources = ['state-families', 'meter', 'process-figures', 'watch'].map((name) =>
		readFileSync(`src/lib/server/operation/${name}.ts`, 'utf8')
	);
	const told = sources.flatMap((text) =>
		[...text.matchAll(/(?:name: |gauge\(\s*|histogram\()'([a-z_]+)'/gu)].map(([, name]) => name)
	);
	const [, rest = ''] = readFileSync('docs/watching.md', 'utf8').split('## Figures');
	const [table = ''] = rest.split('## Log');
	const cells = [...table.matchAll(/^\| (`.*?`) \|/gmu)].map(([, cell = '']) => cell);
	const named = cells.flatMap((cell) => [...cell.matchAll(/`([a-z_]+)/gu)].map(([, name]) => name));

	expect(named.length).toBeGreaterThan(20);
	expect(named.toSorted()).toEqual([...new Set(told)].toSorted());
});

test('every setting is documented, and nothing else is', () => {
	const [, rest = ''] = readFileSync('docs/operating.md', 'utf8').split('## Settings');
	const [table = ''] = rest.split('## Commands');
	const documented = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);

	expect(documented).toEqual(listVariables());
});

test('every package that runs in production has its reason', () => {
	const text = readFileSync('docs/decisions/0011-runtime-dependencies.md', 'utf8');
	const [, table = ''] = text.split('## Decision');

	const isListed = (name: string) => new RegExp(`${name}(?![\\w-])`).test(table);

	expect(Object.keys(own.dependencies).filter((name) => !isListed(name))).toEqual([]);
});

test('packages are named with their exact versions', () => {
	const versions = Object.values({ ...own.dependencies, ...own.devDependencies });

	expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-r\.\d+)?$/.test(version))).toEqual([]);
});

test('the lock file names no registry', () => {
	expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(
		/"resolved"|https?:\/\/[^"]*registry/
	);
});

test.for(records)('%s is listed and has its four headings', (record) => {
	const text = readFileSync(join('docs/decisions', record), 'utf8');
	const list = readFileSync('docs/decisions/README.md', 'utf8');

	expect(list).toContain(`[${record.slice(0, 4)}](${record})`);
	expect(text).toMatch(new RegExp(`^# ${record.slice(0, 4)} `));
	expect(text).toMatch(/^Date: \d{4}-\d\d-\d\d · Status: \w/m);
	expect(text.match(/^## .*$/gm)).toEqual(['## Context', '## Decision', '## Consequences']);
});

test('no two decisions share a number', () => {
	const numbers = records.map((name) => name.slice(0, 4));

	expect(new Set(numbers).size).toBe(numbers.length);
});

test.for(documents)('every link in %s leads somewhere', (document) => {
	const targets = [...readFileSync(document, 'utf8').matchAll(/\]\(([^)#]+)[^)]*\)/g)]
		.map(([, target = '']) => target)
		.filter((target) => !/^https?:/.test(target));

	expect(targets.filter((target) => !existsSync(join(dirname(document), target)))).toEqual([]);
});

test('CONTRIBUTING is short enough to be read', () => {
	expect(readFileSync('CONTRIBUTING.md', 'utf8').split('\n').length - 1).toBeLessThanOrEqual(60);
});
