/** How near a number must come to the expected one: the larger of the two distances. */
export interface Tolerance {
	readonly relTol: number;
	readonly absTol: number;
}

/**
 * What differs, one line each. `null` and "NA" stand for none, which is `undefined` with us; a list
 * of one is the same as what is in it.
 */
export function differences(
	expected: unknown,
	actual: unknown,
	tolerance: Tolerance,
	place: string
): readonly string[] {
	if (Array.isArray(expected)) {
		return compareLists(expected, Array.isArray(actual) ? actual : [actual], tolerance, place);
	}
	if (Array.isArray(actual) && actual.length === 1) {
		return differences(expected, actual[0], tolerance, place);
	}
	if (isNone(expected)) return actual === undefined ? [] : [`${place}: ${show(actual)}, not none`];
	if (typeof expected === 'object') return compareRecords(expected, actual, tolerance, place);
	if (typeof expected === 'number' && typeof actual === 'number') {
		return isNear(expected, actual, tolerance) ? [] : [`${place}: ${actual}, not ${expected}`];
	}

	return expected === actual ? [] : [`${place}: ${show(actual)}, not ${show(expected)}`];
}

/** A name without what differs between spellings: case, dots and dashes, the level of an interval. */
export function plainName(name: string): string {
	return name
		.toLowerCase()
		.replaceAll(/[^a-z0-9]/g, '')
		.replace(/(ci|wilson|clopperpearson|feldt)\d\d/, '$1')
		.replace(/(ci[a-z]+)\d\d$/, '$1');
}

function isNear(expected: number, actual: number, { relTol, absTol }: Tolerance): boolean {
	return Math.abs(actual - expected) <= Math.max(relTol * Math.abs(expected), absTol);
}

function isNone(expected: unknown): expected is null | undefined | string {
	return expected === null || expected === undefined || expected === 'NA' || expected === 'NaN';
}

function compareLists(
	expected: readonly unknown[],
	actual: readonly unknown[],
	tolerance: Tolerance,
	place: string
): readonly string[] {
	if (expected.length !== actual.length) {
		return [`${place}: ${actual.length} entries, not ${expected.length}`];
	}

	return expected.flatMap((value, index) =>
		differences(value, actual[index], tolerance, `${place}[${index}]`)
	);
}

function compareRecords(
	expected: object,
	actual: unknown,
	tolerance: Tolerance,
	place: string
): readonly string[] {
	if (typeof actual !== 'object' || actual === null)
		return [`${place}: ${show(actual)}, not a record`];
	const known = new Map(
		Object.entries(actual).map(([name, value]: [string, unknown]) => [plainName(name), value])
	);

	return Object.entries(expected).flatMap(([name, value]: [string, unknown]) =>
		known.has(plainName(name))
			? differences(value, known.get(plainName(name)), tolerance, `${place}.${name}`)
			: [`${place}.${name}: nothing of that name`]
	);
}

function show(value: unknown): string {
	return value === undefined ? 'none' : JSON.stringify(value);
}
