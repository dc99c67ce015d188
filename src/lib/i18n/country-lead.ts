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
	const said = [wordSpan(span, name, language), wordDistance(distance, name, language)];
	const sentences = said.filter((sentence) => sentence !== undefined);

	return sentences.length > 0 ? sentences : [words.nothing];
}

type Name = (ids: readonly string[]) => string;

function wordSpan(span: LeadReading['span'], name: Name, language: Language): string | undefined {
	const words = countryPage[language];
	if (span === 'unknown') return undefined;
	if (span === 'unclear') return words.alike;

	return words.mostLeast({ most: name(span.most), least: name(span.least) });
}

function wordDistance(
	distance: LeadReading['distance'],
	name: Name,
	language: Language
): string | undefined {
	const words = countryPage[language];
	if (distance === 'unknown') return undefined;
	if (distance === 'close') return words.close;
	if (distance === 'many') return words.many;
	const themes = name(distance.themes);

	return distance.leadersAnswer === 'higher'
		? words.distanceHigher({ themes })
		: words.distanceLower({ themes });
}
