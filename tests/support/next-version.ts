import type { Item, Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';

/**
 * An invented version 1.1.0 of the questionnaire: one statement about operations is said in other
 * words, and so has another id. All else is as it was.
 */
export function nextVersion(
	change: (item: Item) => Item = (item) =>
		item.id === 'drift_2' ? { ...item, id: 'drift_9', employee: said, self: said } : item
): Questionnaire {
	const current = currentQuestionnaire();

	return {
		...current,
		instrument: { ...current.instrument, version: '1.1.0' },
		themes: current.themes.map((theme) => ({ ...theme, items: theme.items.map(change) }))
	};
}

const said = { da: 'Arbejdet er delt klogt.', en: 'The work is divided wisely.' };
