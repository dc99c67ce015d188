import { expect, test } from 'vitest';
import { rights } from '#lib/domain/access/table.ts';
import { describeInterface } from './document.ts';

const document = describeInterface('https://spejl.example.dk');

test('the interface is described as OpenAPI 3.1, from the address it is served at', () => {
	expect(document.openapi).toMatch(/^3\.1\.\d+$/u);
	expect(document.servers).toEqual([{ url: 'https://spejl.example.dk' }]);
	expect(document.components.securitySchemes.session.name).toBe('__Host-session');
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
	const operations = Object.values(document.paths).map(({ get }) => get);

	expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
	for (const { responses } of operations) {
		expect(Object.values(responses).every(({ description }) => description.length > 0)).toBe(true);
	}
});

test('a figure is described in both its shapes, and with nothing else', () => {
	const figure = JSON.stringify(document.components.schemas.Figure);

	expect(figure).toContain('"shareMiddle"');
	expect(figure).not.toContain('"additionalProperties":true');
	expect(figure.match(/"additionalProperties":false/gu)?.length).toBeGreaterThan(3);
});
