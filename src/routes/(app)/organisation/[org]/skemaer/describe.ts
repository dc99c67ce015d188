import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { measureQuestionnaire } from '#lib/domain/questionnaire/own.ts';
import type { OwnVersion } from '#lib/server/questionnaires/own/queries.ts';

/** One of the organisation's questionnaires, as its page shows it. */
export function describeOwn(
	{ version, loadedOn, isRetired }: OwnVersion,
	questionnaire: Questionnaire,
	language: Language
) {
	const { instrument, themes } = questionnaire;

	return {
		...{ version, loadedOn, isRetired, number: instrument.version },
		...{ name: instrument.name[language], note: instrument.note[language] },
		size: measureQuestionnaire(questionnaire),
		themes: themes.map(({ id, name, description, items }) => ({
			...{ id, name: name[language], description: description[language] },
			statements: items.map((item) => ({
				...{ id: item.id, text: item.employee[language], isMarker: item.marker }
			}))
		}))
	};
}
