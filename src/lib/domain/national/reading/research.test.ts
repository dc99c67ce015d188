import { expect, test } from 'vitest';
import { thawRelease } from '#lib/domain/disclosure/released.ts';
import { releaseInvented } from '#tests/support/national/released-year.ts';
import { many, openSmallCountry, requireRelease } from '#tests/support/national/small-country.ts';
import { inVersion } from '../compare.ts';
import type { NationalRelease } from '../national-release.ts';
import { readResearch } from './research.ts';

const { release } = releaseInvented({ leaders: 300, organisations: 12 });

test('coefficients of a scale stand side by side, by sector, the whole country first', () => {
	const { reliability } = readResearch(release);
	const [first] = release.figures.filter(
		(figure) => figure.shown && figure.measure.statistic === 'icc1'
	);
	const [row] = reliability.get('all') ?? [];

	expect([...reliability.keys()][0]).toBe('all');
	expect(row).toMatchObject({ group: 'employee', scale: 'samlet' });
	expect(row?.coefficients['icc1']).toEqual(first?.shown ? first.text : undefined);
});

test('a weight is how many were invited for each who answered, never less than one', () => {
	const teams = [
		...many(20, { n: 5, invited: 10, sector: 'stat' }),
		...many(20, { n: 10, sector: 'kommune' })
	];
	const { response } = readResearch(requireRelease(openSmallCountry(teams)));
	const [employees] = response;

	expect(employees).toMatchObject({ group: 'employee', by: 'sector' });
	expect(
		employees?.classes.map(({ code, n, invited, weight }) => [code, n, invited, weight])
	).toEqual([
		['all', 300, 400, 1.33],
		['stat', 100, 200, 2],
		['kommune', 200, 200, 1]
	]);
	/* 300 (100 · 4 + 200) / (100 · 2 + 200)² */
	expect(employees?.designEffect).toBe(1.13);
});

test('of a year that was released before there were any, nothing is shown and nothing fails', () => {
	const body = JSON.stringify(inVersion(release, 1));
	const earlier = thawRelease<NationalRelease>({ body, sha256: '' }, () => '');
	const read = earlier && readResearch(earlier);

	expect(release.themeCorrelations?.length).toBeGreaterThan(0);
	expect(read?.correlations).toEqual([]);
	expect(read?.pairs.length).toBe(release.selfAndOthers.length);
});
