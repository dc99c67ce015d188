import {
	registerSchema,
	validate,
	type SchemaFragment,
	type SchemaObject
} from '@hyperjump/json-schema/openapi-3-1';

type Values<T> = Readonly<Record<string, T>>;

interface Parameter {
	readonly name: string;
	readonly in: string;
	readonly example?: string;
	readonly examples?: Values<{ readonly value: string | readonly string[] }>;
}

interface Content {
	readonly schema: object;
	readonly example?: unknown;
	readonly examples?: Values<{ readonly value: unknown }>;
}

interface Operation {
	readonly operationId: string;
	readonly security?: readonly object[];
	readonly parameters?: readonly Parameter[];
	readonly responses: Values<{ readonly content?: Values<Content> }>;
}

/** What a description of the interface says, as far as a test asks it. */
export interface Description {
	readonly paths: Values<{ readonly get: Operation }>;
	readonly components: { readonly schemas: object };
}

/** A request that the description gives as an example, and what its answer is. */
export interface ExampleRequest {
	readonly name: string;
	readonly address: string;
	readonly type: string;
	readonly schema: object;
	/** The very answer, where the description has it. */
	readonly example: unknown;
}

/** Every example of what everybody may ask, in every format. Where nothing is to be chosen there is one. */
export function listRequests({ paths }: Description): readonly ExampleRequest[] {
	return Object.entries(paths).flatMap(([path, { get }]) => {
		if (get.security?.length !== 0) return [];
		const parameters = get.parameters ?? [];
		const named = parameters.flatMap(({ examples = {} }) => Object.keys(examples));
		const names = named.length === 0 ? ['it'] : [...new Set(named)];

		return names.flatMap((name) =>
			Object.entries(get.responses['200']?.content ?? {}).map(([type, content]) => ({
				name: `${get.operationId} ${name} ${type}`,
				address: writeAddress(path, parameters, name),
				...{ type, schema: content.schema },
				example: content.example ?? content.examples?.[name]?.value
			}))
		);
	});
}

function writeAddress(path: string, parameters: readonly Parameter[], name: string): string {
	const place = parameters
		.filter((parameter) => parameter.in === 'path')
		.reduce((text, { name: key, example = '' }) => text.replace(`{${key}}`, example), path);
	const question = parameters.flatMap(({ name: key, examples }) => {
		const value = examples?.[name]?.value;
		return value === undefined ? [] : [`${key}=${encodeURIComponent(String(value))}`];
	});

	return question.length === 0 ? place : `${place}?${question.join('&')}`;
}

/** What the schema of OpenAPI 3.1 finds wrong with a description, by place. */
export async function findFaultsOf(document: unknown): Promise<readonly string[]> {
	return findFaults('https://spec.openapis.org/oas/3.1/schema-base', document);
}

/** What a schema of the description, or a reference into it, finds wrong with an answer. */
export async function findFaultsOfAnswer(
	{ components }: Description,
	schema: object,
	answer: unknown
): Promise<readonly string[]> {
	const whole = JSON.stringify({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		...schema,
		$defs: components.schemas
	}).replaceAll('#/components/schemas/', '#/$defs/');
	const address = `https://schemas.test/${registered.size}`;
	const known = registered.get(whole) ?? address;
	if (known === address) registerSchema(JSON.parse(whole) as SchemaObject, address);
	registered.set(whole, known);

	return findFaults(known, answer);
}

/** Addresses of schemas by their text: each is read once. */
const registered = new Map<string, string>();

async function findFaults(schema: string, value: unknown): Promise<readonly string[]> {
	const json = JSON.parse(JSON.stringify(value)) as SchemaFragment;
	const said = await validate(schema, json, 'BASIC');
	if (said.valid) return [];

	return (said.errors ?? []).map(
		({ instanceLocation, keyword }) => `${instanceLocation} ${keyword}`
	);
}
