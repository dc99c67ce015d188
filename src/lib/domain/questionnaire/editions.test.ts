import { expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { listEditions } from './editions.ts';

const first = currentQuestionnaire();
const second = {
	...first,
	instrument: { ...first.instrument, version: '2.0.0' },
	themes: first.themes.map((theme) => ({
		...theme,
		items: theme.items.map((item) => (item.id === 'drift_4' ? { ...item, id: 'drift_5' } : item))
	}))
};

test('a version stands once with all its years, and the first has no changes', () => {
	const uses = [2025, 2026].map((year) => ({ questionnaire: first, year }));

	expect(listEditions([...uses, { questionnaire: first }])).toEqual([
		{ version: '1.0.0', statements: 51, years: [2025, 2026], changes: undefined }
	]);
});

test('a version that no year has asked yet says what has come and gone', () => {
	expect(
		listEditions([{ questionnaire: first, year: 2026 }, { questionnaire: second }]).at(-1)
	).toEqual({ version: '2.0.0', statements: 51, years: [], changes: { added: 1, removed: 1 } });
});
