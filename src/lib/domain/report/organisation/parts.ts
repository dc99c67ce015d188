import {
	type OrganisationFigure,
	type OrganisationRelease,
	type Split
} from '#lib/domain/disclosure/organisation/input.ts';
import type { Bilingual } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { partOf, type OrganisationFigures } from './find.ts';
import { readThemes, type ThemeRows } from './rows.ts';

/** One unit, level or field. */
export interface PartReading {
	readonly split: Split;
	/** The code of a level or field, the name of a unit. */
	readonly code: string;
	readonly name: Bilingual;
	readonly rate: OrganisationFigure | undefined;
	/** Whether any of its themes or statements is shown. */
	readonly hasFigures: boolean;
}

/** Units by their names, levels and fields in the order of the questionnaire; never by value. */
export function listPartReadings(
	{ figures }: Pick<OrganisationRelease, 'figures'>,
	{ find }: OrganisationFigures,
	questionnaire: Questionnaire,
	split: Split
): readonly PartReading[] {
	const shown = new Map<string, boolean>();
	for (const { population, measure, shown: isShown } of figures) {
		const part = partOf(population);
		if (part.split !== split) continue;
		const isMean = isShown && measure.statistic === 'mean';
		shown.set(part.code, (shown.get(part.code) ?? false) || isMean);
	}
	const named = nameParts([...shown.keys()], questionnaire, split);

	return named.map(({ code, name }) => ({
		split,
		code,
		name,
		rate: find('employee', { id: 'employee', statistic: 'rate' }, { split, code }),
		hasFigures: shown.get(code) ?? false
	}));
}

/** The themes of one part, as the employees see them. */
export function readPartThemes(
	figures: OrganisationFigures,
	questionnaire: Questionnaire,
	{ split, code }: Pick<PartReading, 'split' | 'code'>
): readonly ThemeRows[] {
	const themes = questionnaire.themes.filter(({ kind }) => kind === 'theme');

	return readThemes(figures, themes, { split, code });
}

type NamedPart = Pick<PartReading, 'code' | 'name'>;

function nameParts(
	codes: readonly string[],
	questionnaire: Questionnaire,
	split: Split
): readonly NamedPart[] {
	if (split === 'unit')
		return codes
			.toSorted((one, other) => one.localeCompare(other, 'da'))
			.map((code) => ({ code, name: { da: code, en: code } }));
	const field = questionnaire.background.leader.find(({ id }) => id === backgroundOf[split]);
	const options = field?.options ?? [];
	const known = options
		.filter(({ code }) => codes.includes(code))
		.map(({ code, label }) => ({ code, name: label }));
	const unknown = codes
		.filter((code) => options.every((option) => option.code !== code))
		.toSorted()
		.map((code) => ({ code, name: { da: code, en: code } }));

	return [...known, ...unknown];
}

const backgroundOf = { level: 'niveau', field: 'omraade' } as const;
