import { createHash } from 'node:crypto';
import { listNeeded, nameAt, type Lock } from './lock.ts';

/** A part list of the program in the format CycloneDX 1.6, as far as it is used here. */
export interface Supply {
	readonly $schema: string;
	readonly bomFormat: 'CycloneDX';
	readonly specVersion: '1.6';
	readonly serialNumber: string;
	readonly version: 1;
	readonly metadata: { readonly component: Component };
	readonly components: readonly Component[];
	readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

export interface Component {
	readonly type: 'application' | 'library';
	readonly 'bom-ref': string;
	readonly group?: string;
	readonly name: string;
	readonly version: string;
	/** `excluded` is what only builds and tests the program. */
	readonly scope?: 'required' | 'optional' | 'excluded';
	readonly hashes?: readonly Hash[];
	readonly licenses?: readonly Licence[];
	readonly purl: string;
}

interface Hash {
	readonly alg: string;
	readonly content: string;
}

type Licence = { readonly license: { readonly id: string } } | { readonly expression: string };

/**
 * Lists what the program is made of, from npm's lock file and nothing else: the same file gives the
 * same list, on every machine and at any time.
 */
export function describeSupply(lock: Lock): Supply {
	const bundled = listBundled(lock);
	const components = new Map<string, Component>();
	const needs = new Map<string, Set<string>>();

	for (const place of Object.keys(lock.packages)) {
		const component = describe(place, lock, bundled);
		const ref = component['bom-ref'];
		const known = components.get(ref);
		/* The same version may lie in several places. What one of them needs, all have. */
		components.set(ref, known && rank(known) < rank(component) ? known : component);
		const needed = listNeeded(place, lock).map((each) => refOf(each, lock));
		needs.set(ref, new Set([...(needs.get(ref) ?? []), ...needed]));
	}

	const root = components.get(refOf('', lock));
	if (!root) throw new Error('the lock file does not say what it locks');
	components.delete(root['bom-ref']);
	const parts = [...components.values()].sort(byRef);
	const dependencies = [...needs]
		.map(([ref, needed]) => ({ ref, dependsOn: [...needed].sort() }))
		.sort((one, other) => (one.ref < other.ref ? -1 : 1));

	return {
		$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
		...{ bomFormat: 'CycloneDX', specVersion: '1.6' },
		...{ serialNumber: numberOf([root, ...parts]), version: 1, metadata: { component: root } },
		...{ components: parts, dependencies }
	};
}

/** Locked for development, yet the build puts them into the program, with all that they need. */
const builtIn = ['node_modules/svelte', 'node_modules/@sveltejs/kit'];

function listBundled(lock: Lock): ReadonlySet<string> {
	const found = new Set<string>(['node_modules/@sveltejs/adapter-node']);
	const add = (place: string) => {
		if (found.has(place)) return;
		found.add(place);
		const { dependencies = {} } = lock.packages[place] ?? {};
		listNeeded(place, lock)
			.filter((each) => nameAt(each, lock) in dependencies)
			.forEach(add);
	};
	builtIn.filter((place) => place in lock.packages).forEach(add);

	return found;
}

function describe(place: string, lock: Lock, bundled: ReadonlySet<string>): Component {
	const found = lock.packages[place] ?? {};
	const [first = '', second] = nameAt(place, lock).split('/');
	const ref = refOf(place, lock);

	return {
		type: place === '' ? 'application' : 'library',
		'bom-ref': ref,
		...(second !== undefined && { group: first }),
		name: second ?? first,
		version: found.version ?? '',
		...(place !== '' && { scope: scopeOf(place, lock, bundled) }),
		...(found.integrity !== undefined && { hashes: readHashes(found.integrity) }),
		...(found.license !== undefined && { licenses: [readLicence(found.license)] }),
		purl: ref
	};
}

function refOf(place: string, lock: Lock): string {
	const name = nameAt(place, lock).replace('@', '%40');

	return `pkg:npm/${name}@${lock.packages[place]?.version ?? ''}`;
}

function scopeOf(place: string, { packages }: Lock, bundled: ReadonlySet<string>) {
	const { dev = false, optional = false } = packages[place] ?? {};
	if (dev && !bundled.has(place)) return 'excluded';

	return optional ? 'optional' : 'required';
}

/** The more a part is needed, the lower. */
function rank({ scope }: Component): number {
	return ['required', 'optional', 'excluded'].indexOf(scope ?? 'required');
}

/** npm writes one or several hashes as `sha512-` and base64. */
function readHashes(integrity: string): readonly Hash[] {
	return integrity.split(' ').map((hash) => {
		const [, bits = '', content = ''] = /^sha(\d+)-(.+)$/u.exec(hash) ?? [];
		const hex = Buffer.from(content, 'base64').toString('hex');

		return { alg: `SHA-${bits}`, content: hex };
	});
}

function readLicence(licence: string): Licence {
	return / (?:OR|AND|WITH) /u.test(licence)
		? { expression: licence }
		: { license: { id: licence } };
}

/** A number of its own for each content, in the form of a random one. */
function numberOf(components: readonly Component[]): string {
	const hash = createHash('sha256').update(JSON.stringify(components)).digest('hex');
	const parts = [
		hash.slice(0, 8),
		hash.slice(8, 12),
		`8${hash.slice(13, 16)}`,
		`a${hash.slice(17, 20)}`,
		hash.slice(20, 32)
	];

	return `urn:uuid:${parts.join('-')}`;
}

function byRef(one: Component, other: Component): number {
	return one['bom-ref'] < other['bom-ref'] ? -1 : 1;
}
