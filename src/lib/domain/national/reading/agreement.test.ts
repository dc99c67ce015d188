import { expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { inventYear, type InventedFigure } from '#tests/support/national/reading.ts';
import { gapGroups } from '../leader-values.ts';
import { findWidest, readAgreement } from './agreement.ts';

const questionnaire = currentQuestionnaire();

/** A theme's leaders by gap group, in the order in which groups are numbered. */
function gapsOf(theme: string, counts: readonly number[]): readonly InventedFigure[] {
	return gapGroups.map((group, index) => ({
		...{
			group: 'self',
			measure: { kind: 'gapGroup', id: `${theme}:${group}`, statistic: 'count' }
		},
		...(counts[index] === undefined
			? {}
			: { bounds: [counts[index] - 2, counts[index] + 2] as const, n: 200 })
	}));
}

function readOf(...figures: readonly (readonly InventedFigure[])[]) {
	return readAgreement(inventYear(2025, figures.flat()), questionnaire);
}

test('leaders are put together by whose value lies higher, in steps of five per cent', () => {
	const agreement = readOf(gapsOf('tillid', [40, 20, 30, 50, 10, 6, 44]));

	expect(agreement.find(({ id }) => id === 'tillid')).toEqual({
		...{ id: 'tillid', leaders: 200 },
		parts: { leaders: 40, same: 30, employees: 10, unsure: 20 }
	});
});

test('a theme with one group that is not shown has no parts at all', () => {
	const agreement = readOf(gapsOf('tillid', [40, 20, 30, 50, 10, 6]));

	expect(agreement.find(({ id }) => id === 'tillid')?.parts).toBeUndefined();
	expect(agreement.find(({ id }) => id === 'drift')?.leaders).toBeUndefined();
});

test('the widest theme is named from a quarter on, and only where it is alone', () => {
	const wide = gapsOf('anerkendelse', [40, 0, 40, 60, 0, 0, 60]);
	const narrow = gapsOf('drift', [150, 0, 20, 20, 0, 0, 10]);

	expect(findWidest(readOf(wide, narrow))?.id).toBe('anerkendelse');
	expect(findWidest(readOf(wide, gapsOf('tillid', [40, 0, 60, 40, 0, 0, 60])))).toBeUndefined();
	expect(findWidest(readOf(narrow))).toBeUndefined();
});
