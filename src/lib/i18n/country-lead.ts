import type { LeadReading } from '#lib/domain/national/reading/lead.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { formatList } from './format.ts';
import { countryPage } from './messages/country.ts';
import { requireTheme } from './report-names.ts';

/** The sentences that a year's page begins with: themes only, never leaders against each other. */
export function wordLead(
	{ span, distance }: LeadReading,
	questionnaire: Questionnaire,
	language: Language
): readonly string[] {
	const words = countryPage[language];
	const name = (ids: readonly string[]) =>
		formatList(
			ids.map((id) => words.inSentence({ name: requireTheme(questionnaire, id).name[language] })),
			language
		);
	const first = span
		? words.mostLeast({ most: name(span.most), least: name(span.least) })
		: words.alike;
	if (!distance) return [first, words.close];
	const themes = name(distance.themes);

	return [
		first,
		distance.leadersAnswer === 'higher'
			? words.distanceHigher({ themes })
			: words.distanceLower({ themes })
	];
}
