import { expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { inventYear } from '#tests/support/national/reading.ts';
import { readMeasuring } from './measuring.ts';

const questionnaire = currentQuestionnaire();
const omega = { kind: 'reliability', id: 'drift', statistic: 'omega' } as const;

test('each theme has its coefficients once one of them is shown', () => {
	const themes = readMeasuring(
		inventYear(2025, [{ measure: omega, bounds: [0.855, 0.865], text: '0.86' }]),
		questionnaire
	);

	expect(themes).toHaveLength(12);
	expect(themes.find(({ id }) => id === 'drift')?.omega?.text.da).toBe('0,86');
	expect(themes.find(({ id }) => id === 'tillid')?.omega).toBeUndefined();
});

test('a year that shows none has nothing to tell, nor one that shows those of a sector only', () => {
	expect(readMeasuring(inventYear(2025, [{ measure: omega }]), questionnaire)).toEqual([]);
	expect(
		readMeasuring(
			inventYear(2025, [{ measure: omega, cell: { sector: 'stat' }, bounds: [0.8, 0.9] }]),
			questionnaire
		)
	).toEqual([]);
});
