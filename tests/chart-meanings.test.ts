import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	largeTeamCharts,
	organisationCharts,
	readMeaning,
	reportCharts
} from './support/views/charts.ts';

const folder = 'src/lib/components';
/** Parts of pictures, keys to them, and bars that only say how far a computer has come. */
const parts = [
	...['chart/Chart', 'chart/Hatch', 'over-time/StillHistory', 'over-time/HistoryKey', 'Progress'],
	...['report/ReadingGuide', 'SendingProgress', 'table-file/SendForm', 'table-file/Applying'],
	'employees-version/EmployeesVersion'
];

test('each picture that is shown to a fresh reader has one sentence that it is to say', () => {
	const meanings = [...reportCharts, ...largeTeamCharts, ...organisationCharts].map(
		({ component }) => readMeaning(component)
	);

	expect(new Set(meanings).size).toBe(meanings.length);
	for (const meaning of meanings) expect(meaning).toMatch(/^[A-Z].*\.$/u);
});

test('whatever draws figures says what it draws them for', () => {
	const drawing = globSync('**/*.svelte', { cwd: folder })
		.map((file) => file.replace(/\.svelte$/u, ''))
		.filter((name) => !parts.includes(name))
		.filter((name) =>
			/<(?:rect|circle|progress|canvas|Plot|Progress)\b/u.test(
				readFileSync(`${folder}/${name}.svelte`, 'utf8')
			)
		);

	expect(drawing.length).toBeGreaterThan(5);
	expect(drawing.map(readMeaning).every((meaning) => meaning.length < 160)).toBe(true);
});
