import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rights } from '#lib/domain/access/table.ts';
import { findUnjudged, listRoutes } from '../scripts/judge-routes.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-routes-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function plant(route: string, file: string, source: string): void {
	mkdirSync(join(folder, route), { recursive: true });
	writeFileSync(join(folder, route, file), source);
}

test('every route and method is in the table of rights, and the table names no other', () => {
	const routes = listRoutes('src/routes');

	expect(routes.size).toBeGreaterThan(30);
	expect(findUnjudged(routes, rights)).toEqual([]);
});

test('a route, a form and a method that nobody has judged end the build', () => {
	plant('(app)/ny', '+page.svelte', '<h1>Ny</h1>');
	plant('konto', '+page.svelte', '');
	plant('konto', '+page.server.ts', 'export const actions: Actions = {};');
	plant('api', '+server.ts', 'export const GET = read;\nexport async function DELETE() {}');
	plant('api/alt', '+server.js', 'export const fallback = take;');
	const table = { '/konto': { GET: 'anyone' }, '/api': { GET: 'anyone' }, '/væk': {} };

	const problems = findUnjudged(listRoutes(folder), table);

	expect(problems.map((problem) => problem.split(' is ')[0]).sort()).toEqual([
		'/væk',
		'DELETE /api',
		'GET /ny',
		'POST /konto',
		'fallback /api/alt'
	]);
});
