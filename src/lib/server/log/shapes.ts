/** What a line of the log may say. A new field needs its shape below, and a reason why it tells of nobody. */
export interface Facts {
	/** What the page shows to whoever met the failure, or a word for where there is no page. */
	readonly reference?: string | undefined;
	/** The route's pattern, never a path. Left out where people answer. */
	readonly route?: string | undefined;
	/** The name of an error's class. */
	readonly name?: string | undefined;
	readonly code?: string | undefined;
	/** Where in the program: the lines of a stack. */
	readonly place?: readonly string[] | undefined;
	readonly job?: string | undefined;
	/** Which sort of mail. */
	readonly kind?: string | undefined;
	readonly rounds?: number | undefined;
	/** How long something took, in whole ones. */
	readonly milliseconds?: number | undefined;
	/** Of the program. */
	readonly version?: string | undefined;
}

const refused = '[refused]';

const reference = /^(?:[0-9a-f]{12}|[a-z]{1,20})$/u;
const route = /^(?!\/s(?:\/|$))(?:\/(?:\([a-z]{1,20}\)|[a-z0-9.-]{0,20}(?:\[[a-z]{1,20}\])?))+$/u;
const identifier = /^[A-Za-z]{1,40}$/u;
const code = /^[A-Z0-9_]{1,40}$/u;
const word = /^[a-z_-]{1,30}$/u;
const version = /^\d{1,3}\.\d{1,3}\.\d{1,3}$/u;
const place = /^(?!.*[\w-]{32})at (?:[\w.$<>[\] ]{1,60} \()?[\w.+-]{1,80}:\d{1,7}:\d{1,7}\)?$/u;
const event = /^(?!.*\S{20})(?!.*\d{5})[a-z][A-Za-z0-9 ,;:.'/()-]{0,99}$/u;

/** By field, whether a value may stand in it. */
const shapes: Readonly<Record<keyof Facts, (value: unknown) => boolean>> = {
	reference: like(reference),
	route: like(route),
	name: like(identifier),
	code: like(code),
	place: (value) => Array.isArray(value) && value.length <= 5,
	job: like(word),
	kind: like(word),
	rounds: isCount,
	milliseconds: isCount,
	version: like(version)
};

/**
 * The fields of a line, with what does not belong there taken out. Types keep an unknown field from
 * being written in the first place; this holds also where somebody went around them.
 */
export function factsOf(facts: Facts): Readonly<Record<string, unknown>> {
	const given = Object.entries(facts).filter(([, value]) => value !== undefined);
	const known = given.filter(([field]) => isField(field));
	const strange = given.filter(([field]) => !isField(field)).map(([field]) => nameOf(field));
	const said = Object.fromEntries(
		known.map(([field, value]) => [
			field,
			isField(field) && shapes[field](value) ? eachPlace(value) : refused
		])
	);

	return strange.length === 0 ? said : { ...said, refused: strange };
}

/** What happened, in words that stand in the program's own sources. */
export function eventOf(text: unknown): string {
	return typeof text === 'string' && event.test(text) && !text.includes('/s/') ? text : refused;
}

/** One strange line of a stack does not hide the others. */
function eachPlace(value: unknown): unknown {
	return Array.isArray(value) ? value.map((line) => (like(place)(line) ? line : refused)) : value;
}

function isField(field: string): field is keyof Facts {
	return Object.hasOwn(shapes, field);
}

/** The name of a field tells who is to mend it; a value that somebody used as a name does not get out. */
function nameOf(field: string): string {
	return identifier.test(field) && field.length <= 20 ? field : refused;
}

function like(shape: RegExp): (value: unknown) => boolean {
	return (value) => typeof value === 'string' && shape.test(value);
}

function isCount(value: unknown): boolean {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
