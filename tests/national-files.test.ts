import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeRelease } from '#lib/domain/national/codebook/codebook.ts';
import { writeDdi } from '#lib/domain/national/codebook/ddi.ts';
import { dataFiles } from '#lib/domain/national/files/list.ts';
import { makeFile } from '#lib/server/national/files/make.ts';
import { releaseInvented } from './support/national/released-year.ts';

const source = releaseInvented({ leaders: 200, organisations: 12 });
const folder = mkdtempSync(join(tmpdir(), 'files-'));
const shown = source.release.figures.flatMap((figure) =>
	figure.shown && figure.measure.kind !== 'reliability' ? [figure] : []
);
/** Ten figures from one end of the release to the other, by their place in the files. */
const ten = Array.from({ length: 10 }, (_, index) => Math.floor((index * (shown.length - 1)) / 9));

function write(name: string): Buffer {
	const file = dataFiles.find((each) => each.name === name);
	if (!file) throw new Error(`no file ${name}`);

	return Buffer.concat(Array.from(makeFile(file.content, source), (piece) => Buffer.from(piece)));
}

function run(program: string, ...words: readonly string[]): string {
	/* R writes in the letters of its surroundings, and there may be none. */
	const env = { ...process.env, LC_ALL: 'C.UTF-8' };

	return execFileSync(program, words, { cwd: folder, encoding: 'utf8', stdio: 'pipe', env });
}

const isThere = (program: string) => existsSync(`/usr/bin/${program}`);

beforeAll(() => {
	for (const { name } of dataFiles) writeFileSync(join(folder, name), write(name));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

describe('files of the country', () => {
	test('are the same to the byte each time they are made', () => {
		const changed = dataFiles.filter(
			({ name }) => !write(name).equals(readFileSync(join(folder, name)))
		);

		expect(changed).toEqual([]);
	});

	test('hold the same values as Parquet and as JSON', async () => {
		const packed = write('cells.parquet');
		const file = new Uint8Array(packed).buffer;
		const rows = await parquetReadObjects({ file });
		const listed = JSON.parse(write('cells.json').toString()) as { readonly rows: object[] };
		const full = rows.map((row) =>
			Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
		);

		expect(full).toEqual(listed.rows);
		expect(full).toHaveLength(shown.length);
	});

	test('name no year and no place but their own', () => {
		const scripts = ['read.R', 'read.py', 'read.do', 'read.sps'].map((name) =>
			write(name).toString()
		);

		expect(scripts.filter((text) => !text.includes(source.address))).toEqual([]);
		expect(scripts.filter((text) => !text.includes(source.sha256))).toEqual([]);
	});
});

describe('the script for Stata, which no machine of ours can run', () => {
	const script = write('read.do')
		.toString()
		.replaceAll(/ \/\/\/\n\s*/gu, ' ');
	const columns = (write('cells.csv').toString().split('\n')[0] ?? '').split(',');

	test('names no column that the file does not have', () => {
		const named = [
			/label variable (\w+) /gu,
			/[(&] ?(\w+) == "/gu,
			/\bif (\w+) == "/gu,
			/^list (\w+) (\w+) (\w+) if /gmu
		].flatMap((words) => Array.from(script.matchAll(words), ([, ...found]) => found).flat());

		expect(new Set(named).size).toBe(12);
		expect(named.filter((name) => !columns.includes(name))).toEqual([]);
	});

	test('takes as texts what the file has as texts, and nothing else', () => {
		const { columns: described } = JSON.parse(write('cells.json').toString()) as {
			readonly columns: readonly { readonly name: string; readonly type: string }[];
		};
		const texts = described.filter(({ type }) => type === 'text').map(({ name }) => name);
		const [, places = ''] = /stringcols\(([\d ]+)\)/u.exec(script) ?? [];

		expect(places.split(' ').map((place) => columns[Number(place) - 1])).toEqual(texts);
	});

	test('has each command on one line, with its brackets and quotes closed', () => {
		const lines = script.split('\n').filter((line) => line !== '' && !line.startsWith('*'));

		expect(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
			'import delimited',
			...Array.from({ length: 4 }, () => 'label variable'),
			'list sector'
		]);
		for (const line of lines) {
			expect(line.split('"').length % 2).toBe(1);
			expect(line.split('(').length).toBe(line.split(')').length);
		}
	});
});

describe.runIf(isThere('xmllint'))('the codebook', () => {
	const schema = resolve('tests/fixtures/ddi/codebook-parts.xsd');
	const check = (name: string) => run('xmllint', '--nonet', '--noout', '--schema', schema, name);

	test('is valid as DDI Codebook 2.5 has its elements', () => {
		expect(() => check('codebook.xml')).not.toThrow();
	});

	test('is found out where an element stands in the wrong place', () => {
		const wrong = writeDdi(describeRelease(source)).replace('</titlStmt>', '</titlStmt><notes/>');
		writeFileSync(join(folder, 'wrong.xml'), wrong);

		expect(() => check('wrong.xml')).toThrow('not expected');
	});

	test('refers to nothing that is not in it, and names nothing twice', () => {
		const text = write('codebook.xml').toString();
		const list = (attribute: string) =>
			Array.from(text.matchAll(new RegExp(` ${attribute}="([^"]+)"`, 'gu')), ([, value]) => value);
		const names = list('ID');

		expect(new Set(names).size).toBe(names.length);
		expect(new Set(list('files')).difference(new Set(names))).toEqual(new Set());
	});
});

describe.runIf(isThere('Rscript'))('R', () => {
	test('reads ten figures from the file with commas, to the last digit', () => {
		const places = ten.map((place) => place + 1).join(',');
		const said = run(
			'Rscript',
			'-e',
			`x <- read.csv("cells.csv", na.strings = "", encoding = "UTF-8")[c(${places}), ];` +
				'cat(paste(x$text_en, format(x$low, digits = 15, trim = TRUE), x$n, sep = "|"), sep = "\\n")'
		);

		expect(said.trim().split('\n').map(readLine)).toEqual(
			ten.map((place) => readFigure(shown[place]))
		);
	});

	test('runs the script that stands beside the files, as Python does', () => {
		const lines = (text: string) => text.split('\n').map((line) => line.trim());

		expect(lines(run('Rscript', 'read.R'))).toEqual(
			lines(run('/usr/bin/env', 'python3', 'read.py'))
		);
	});
});

describe.runIf(isThere('Rscript') && existsSync('/usr/lib/R/site-library/haven'))('haven', () => {
	test('reads the same from the file of SPSS, with its labels', () => {
		const places = ten.map((place) => place + 1).join(',');
		const said = run(
			'Rscript',
			'-e',
			'library(haven); whole <- read_sav("cells.sav");' +
				'stopifnot(names(attr(whole$theme, "labels"))[attr(whole$theme, "labels") == "tillid"] == "Tillid og handlerum");' +
				`x <- whole[c(${places}), ];` +
				'cat(paste(x$text_en, format(as.numeric(x$low), digits = 15, trim = TRUE), x$n, sep = "|"), sep = "\\n")'
		);

		expect(said.trim().split('\n').map(readLine)).toEqual(
			ten.map((place) => readFigure(shown[place]))
		);
	});
});

describe.runIf(isThere('pspp'))('PSPP', () => {
	test('runs the script, and knows what the codes stand for', () => {
		writeFileSync(
			join(folder, 'labels.sps'),
			"GET FILE='cells.sav'.\nDISPLAY DICTIONARY /VARIABLES=sector theme.\n"
		);
		const labels = run('pspp', 'labels.sps');

		expect(run('pspp', 'read.sps')).toContain('sector');
		expect(labels).toContain('Kommune');
		expect(labels).toContain('Tillid og handlerum');
	});
});

function readLine(line: string): readonly [string, number, number] {
	const [text = '', low = '', n = ''] = line.split('|');

	return [text, Number(low), Number(n)];
}

function readFigure(figure: (typeof shown)[number] | undefined): readonly [string, number, number] {
	if (!figure) throw new Error('no such figure');

	return [figure.text.en, figure.low, figure.n];
}
