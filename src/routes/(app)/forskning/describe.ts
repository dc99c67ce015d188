import type { Language } from '#lib/domain/language.ts';
import { peerScale } from '#lib/domain/disclosure/moments.ts';
import { all, backgroundFields } from '#lib/domain/national/cells.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { ResearchPage } from '#lib/server/national/show-research.ts';

/** A year for researchers with names in one language, and reliability of the sector that is asked for. */
export function describeResearch(page: ResearchPage, asked: string, language: Language) {
	const { year, years, releasedOn, sha256, questionnaire, research } = page;
	const sector = research.reliability.has(asked) ? asked : all;
	const nameOf = listNames(questionnaire, language);

	return {
		...{ year, years, releasedOn, sha256, sector },
		sectors: [...research.reliability.keys()].map((code) => ({ code, name: nameOf(code) })),
		reliability: (research.reliability.get(sector) ?? []).map(({ scale, ...row }) => ({
			...row,
			name: nameOf(scale),
			scale
		})),
		pairs: research.pairs.map((pair) => ({ ...pair, name: nameOf(pair.theme) })),
		outcome: findStatement(questionnaire, research.pairs, language),
		correlations: research.correlations,
		themes: questionnaire.themes
			.filter(({ kind }) => kind === 'theme')
			.map(({ id, name }) => ({ id, name: name[language] })),
		response: research.response.map(({ classes, ...group }) => ({
			...group,
			classes: classes.map((each) => ({ ...each, name: nameOf(each.code) }))
		}))
	};
}

export type DescribedResearch = ReturnType<typeof describeResearch>;

/** What response surfaces explain, as employees are asked it. */
function findStatement(
	{ themes }: Questionnaire,
	pairs: ResearchPage['research']['pairs'],
	language: Language
): string | undefined {
	const outcome = pairs.find(({ surface }) => surface)?.surface?.outcome;

	return themes.flatMap(({ items }) => items).find(({ id }) => id === outcome)?.employee[language];
}

/** What a code of a theme, a sector or a level is called; undefined for everybody. */
function listNames(
	{ themes, peerModule, background }: Questionnaire,
	language: Language
): (code: string) => string | undefined {
	const options = background.leader
		.filter(({ id }) => id === backgroundFields.sector || id === backgroundFields.level)
		.flatMap((field) => field.options.map(({ code, label }) => [code, label[language]] as const));
	const names = new Map([
		...options,
		...themes.map(({ id, name }) => [id, name[language]] as const),
		[peerScale, peerModule.name[language]] as const
	]);

	return (code) => names.get(code);
}
