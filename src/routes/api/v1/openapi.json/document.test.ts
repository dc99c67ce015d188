import { expect, test } from 'vitest';
import { rights } from '#lib/domain/access/table.ts';
import { queryParameters } from '#lib/domain/national/query/query.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { findFaultsOf } from '#tests/support/interface/description.ts';
import { describeInterface } from './document.ts';

const document = describeInterface({
	origin: 'https://spejl.example.dk',
	questionnaire: currentQuestionnaire(),
	sample: {
		year: 2026,
		years: { years: [{ year: 2026 }] },
		cells: { json: { figures: [] }, csv: 'year\r\n' }
	}
});
const operations = Object.values(document.paths).map(({ get }) => get);

test('the interface is described as OpenAPI 3.1, from the address it is served at', () => {
	expect(document.openapi).toMatch(/^3\.1\.\d+$/u);
	expect(document.servers).toEqual([{ url: 'https://spejl.example.dk' }]);
	expect(document.components.securitySchemes.session.name).toBe('__Host-session');
});

test('the schema of OpenAPI finds nothing wrong with it, and finds what is', async () => {
	const { info, ...others } = document;

	expect(await findFaultsOf(document)).toEqual([]);
	expect(await findFaultsOf(others)).not.toEqual([]);
	expect(await findFaultsOf({ ...others, info, path: {} })).not.toEqual([]);
	expect(
		await findFaultsOf({ ...others, info, components: { schemas: { Year: { type: 'year' } } } })
	).not.toEqual([]);
});

test('before any year is released, it is described all the same', async () => {
	const early = describeInterface({
		origin: 'http://localhost:3000',
		questionnaire: currentQuestionnaire()
	});

	expect(await findFaultsOf(early)).toEqual([]);
	expect(early.components.securitySchemes.session.name).toBe('session');
});

test('every address for programs is described, with the methods it takes, and no other', () => {
	const described = Object.entries(document.paths).map(([path, methods]) => [
		path.replaceAll(/\{(\w+)\}/gu, '[$1]'),
		Object.keys(methods)
	]);
	const ours = Object.entries(rights)
		.filter(([address]) => address.startsWith('/api/'))
		.map(([address, methods]) => [
			address,
			Object.keys(methods).map((method) => method.toLowerCase())
		]);

	expect(new Map(described as [])).toEqual(new Map(ours as []));
});

test('what needs no session is what anyone may read', () => {
	const open = Object.entries(document.paths).flatMap(([path, { get }]) =>
		'security' in get ? [path.replaceAll(/\{(\w+)\}/gu, '[$1]')] : []
	);

	expect(open.toSorted()).toEqual(
		Object.entries(rights)
			.flatMap(([address, { GET }]) =>
				address.startsWith('/api/') && GET === 'anyone' ? [address] : []
			)
			.toSorted()
	);
});

test('every reference leads somewhere', () => {
	const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/gu)];

	expect(references.length).toBeGreaterThan(2);
	for (const [, path = ''] of references) {
		const target = path
			.split('/')
			.reduce<unknown>((place, key) => (place as Record<string, unknown>)[key], document);

		expect(target, path).toBeDefined();
	}
});

test('every operation has a name of its own and says what its answers are', () => {
	expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
	for (const { responses } of operations) {
		const said = Object.values(responses as Record<string, object>).filter(
			(response) => '$ref' in response || 'description' in response
		);
		expect(said).toHaveLength(Object.keys(responses).length);
	}
});

test('every parameter of a question is described, and codes are those of the questionnaire', () => {
	const { parameters } = document.paths['/api/v1/national/{year}/cells'].get;
	const asked = parameters.flatMap((parameter) =>
		parameter.in === 'query' ? [parameter.name] : []
	);

	expect(asked).toEqual([...queryParameters]);
	expect(JSON.stringify(parameters)).toContain('["all","stat","region","kommune"]');
});

test('a figure is described in both its shapes, and with nothing else', () => {
	const figure = JSON.stringify(document.components.schemas.Figure);

	expect(figure).toContain('"shareMiddle"');
	expect(figure).not.toContain('"additionalProperties":true');
	expect(figure.match(/"additionalProperties":false/gu)?.length).toBeGreaterThan(3);
});
