import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { dataFiles } from '#lib/domain/national/files/list.ts';
import { makeFile, type FileSource } from '#lib/server/national/files/make.ts';
import { releaseInvented } from './support/national/released-year.ts';

const isThere =
	existsSync('/usr/bin/Rscript') &&
	['/usr/lib/R/site-library/haven', '/usr/local/lib/R/site-library/haven'].some((path) =>
		existsSync(path)
	);
const folder = mkdtempSync(join(tmpdir(), 'reproduced-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

function keep(source: FileSource, name: string, as = name): void {
	const file = dataFiles.find((each) => each.name === name);
	if (!file) throw new Error(`no file ${name}`);
	const pieces = Array.from(makeFile(file.content, source), (piece) => Buffer.from(piece));
	writeFileSync(join(folder, as), Buffer.concat(pieces));
}

describe.runIf(isThere)('somebody with R and the files', () => {
	test('works out ten published figures of two years again, to the last digit', () => {
		const size = { leaders: 200, organisations: 12 };
		const last = releaseInvented(size, 71);
		const year = releaseInvented(size, 72, last);
		keep(last, 'cells.csv', '2026.csv');
		keep(year, 'cells.csv', '2027.csv');
		for (const name of ['changes.csv', 'cells.sav', 'codebook.xml']) keep(year, name);

		const said = execFileSync('Rscript', [resolve('tests/fixtures/reproduce.R')], {
			cwd: folder,
			encoding: 'utf8',
			/* R writes in the letters of its surroundings, and there may be none. */
			env: { ...process.env, LC_ALL: 'C.UTF-8' }
		});
		const figures = said
			.trim()
			.split('\n')
			.map((line) => line.split('\t'));

		expect(figures.map(([what = '']) => what.split(',')[0])).toEqual([
			...['mean', 'mean', 'mean', 'index', 'index', 'index'],
			...['rate', 'rate', 'change', 'change']
		]);
		expect(figures.map(([what, reckoned]) => [what, reckoned])).toEqual(
			figures.map(([what, , published]) => [what, published])
		);
	});
});
