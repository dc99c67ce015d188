import { expect, test } from 'vitest';
import {
	figureIn,
	many,
	openSmallCountry,
	requireRelease
} from '#tests/support/national/small-country.ts';
import { exampleParts, reckonExample } from './worked-example.ts';

test('the example of the method page is what the rules do: two parts are hidden, one is shown', () => {
	const teams = exampleParts.flatMap(({ sector, leaders }) => many(leaders, { sector }));
	const release = requireRelease(openSmallCountry(teams));

	for (const { sector, hidden } of exampleParts)
		expect(figureIn(release, { sector }, 'item tillid_1 mean')?.shown, sector).toBe(!hidden);
	expect(figureIn(release, {}, 'item tillid_1 mean')?.shown).toBe(true);
});

test('what the example takes away leaves the hidden part', () => {
	const hidden = exampleParts.find((part) => part.hidden === 'too few');

	expect(reckonExample()).toMatchObject({ leaders: 22, whole: 858, tenths: 39, rest: 82 });
	expect(reckonExample()).toMatchObject({ few: hidden?.leaders, found: hidden?.tenths });
});
