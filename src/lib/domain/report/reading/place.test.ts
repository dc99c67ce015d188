import { describe, expect, test } from 'vitest';
import { questionnaire } from '#tests/support/team.ts';
import { describeMiddle, describePlace, describeReferenceGroup } from './place.ts';

test.for([
	[
		40,
		60,
		'Medarbejdernes tal ligner det, ledere som dig plejer at få. Af 100 ledere som dig har mellem 40 og 60 et lavere tal.',
		'The employees’ figure is like those that leaders like you usually get. Of 100 leaders like you, between 40 and 60 have a lower figure.'
	],
	[
		5,
		25,
		'Medarbejdernes tal ligger lavere, end de fleste ledere som dig får. Af 100 ledere som dig har højst 25 et lavere tal.',
		'The employees’ figure lies lower than most leaders like you get. Of 100 leaders like you, at most 25 have a lower figure.'
	],
	[
		75,
		95,
		'Medarbejdernes tal ligger højere, end de fleste ledere som dig får. Af 100 ledere som dig har mindst 75 et lavere tal.',
		'The employees’ figure lies higher than most leaders like you get. Of 100 leaders like you, at least 75 have a lower figure.'
	],
	[
		10,
		50,
		'Medarbejdernes tal ligger nok under midten for ledere som dig. Af 100 ledere som dig har mellem 10 og 50 et lavere tal.',
		'The employees’ figure probably lies below the middle for leaders like you. Of 100 leaders like you, between 10 and 50 have a lower figure.'
	],
	[
		50,
		95,
		'Medarbejdernes tal ligger nok over midten for ledere som dig. Af 100 ledere som dig har mindst 50 et lavere tal.',
		'The employees’ figure probably lies above the middle for leaders like you. Of 100 leaders like you, at least 50 have a lower figure.'
	],
	[
		15,
		85,
		'Vi kan kun sige nogenlunde, hvor medarbejdernes tal ligger. Af 100 ledere som dig har mellem 15 og 85 et lavere tal.',
		'We can only say roughly where the employees’ figure lies. Of 100 leaders like you, between 15 and 85 have a lower figure.'
	]
] as const)('from %i to %i of 100', ([low, high, da, en]) => {
	expect(describePlace({ low, high })).toEqual({ da, en });
});

test('the words for a place never say more than the range', () => {
	for (let low = 5; low <= 95; low += 5)
		for (let high = low; high <= 95; high += 5) {
			const { en } = describePlace({ low, high });
			if (en.includes('lies lower')) expect(high).toBeLessThanOrEqual(25);
			if (en.includes('lies higher')) expect(low).toBeGreaterThanOrEqual(75);
			if (en.includes('below the middle')) expect(high).toBeLessThanOrEqual(50);
			if (en.includes('above the middle')) expect(low).toBeGreaterThanOrEqual(50);
			if (en.includes('is like')) expect(low >= 25 && high <= 75).toBe(true);
			expect(en).not.toMatch(/rank|best|worst|number \d/u);
		}
});

describe('leaders like you', () => {
	const national = { kind: 'national', year: 2027, sha256: '', spreads: {} } as const;

	test('are those with the same background that the release could show', () => {
		const among = { sector: 'kommune', level: 'medarbejdere', field: 'all' };

		expect(describeReferenceGroup({ ...national, among }, questionnaire)).toEqual({
			da: '»Ledere som dig« er ledere med samme baggrund i landstallene for 2027: Kommune, Leder af medarbejdere.',
			en: '“Leaders like you” are leaders with the same background in the national figures for 2027: Municipality, Leads employees.'
		});
	});

	test('are all leaders where it could show no narrower group', () => {
		const among = { sector: 'all', level: 'all', field: 'all' };

		expect(describeReferenceGroup({ ...national, among }, questionnaire)).toEqual({
			da: '»Ledere som dig« er alle ledere i landstallene for 2027.',
			en: '“Leaders like you” are all leaders in the national figures for 2027.'
		});
	});
});

test('the band behind a figure is told with both its ends', () => {
	expect(describeMiddle({ low: 3.4, high: 3.9 })).toEqual({
		da: 'Halvdelen af dem ligger mellem 3,4 og 3,9.',
		en: 'Half of them lie between 3.4 and 3.9.'
	});
});
