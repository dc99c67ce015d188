/** What npm's lock file says of one package, by the place where it is installed. */
export interface LockedPackage {
	readonly name?: string;
	readonly version?: string;
	readonly license?: string;
	readonly integrity?: string;
	readonly dev?: boolean;
	readonly optional?: boolean;
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly devDependencies?: Readonly<Record<string, string>>;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
	readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
	readonly packages: Readonly<Record<string, LockedPackage>>;
}

const folder = 'node_modules/';

/** The name of the package at a place; the place of the program itself is the empty one. */
export function nameAt(place: string, { packages }: Lock): string {
	const from = place.lastIndexOf(folder);

	return from === -1 ? (packages[place]?.name ?? '') : place.slice(from + folder.length);
}

/** The places of what a package needs, found as Node finds them: beside it, or further up. */
export function listNeeded(place: string, { packages }: Lock): readonly string[] {
	const found = packages[place] ?? {};
	const names = [
		found.dependencies,
		found.optionalDependencies,
		found.peerDependencies,
		place === '' ? found.devDependencies : undefined
	].flatMap((each) => Object.keys(each ?? {}));

	return [...new Set(names)].flatMap((name) => {
		const at = placesAbove(place).find((above) => `${above}${folder}${name}` in packages);
		return at === undefined ? [] : [`${at}${folder}${name}`];
	});
}

/** A place and all above it, each as it stands before the next folder of packages. */
function placesAbove(place: string): readonly string[] {
	if (place === '') return [''];
	const above = place.slice(0, place.lastIndexOf(folder));

	return [`${place}/`, ...(above === '' ? [''] : placesAbove(above.replace(/\/$/u, '')))];
}
