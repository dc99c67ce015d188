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
	/** Whether any of its themes is shown. */
	readonly hasFigures: boolean;
}

/** Units by their names, levels and fields in the order of the questionnaire; never by value. */
export function listPartReadings(
	{ figures: all }: Pick<OrganisationRelease, 'figures'>,
	figures: OrganisationFigures,
	questionnaire: Questionnaire,
	split: Split
): readonly PartReading[] {
	const parts = all.map(({ population }) => partOf(population));
	const codes = new Set(parts.filter((part) => part.split === split).map(({ code }) => code));

	return nameParts([...codes], questionnaire, split).map(({ code, name }) => ({
		split,
		code,
		name,
		rate: figures.find('employee', { id: 'employee', statistic: 'rate' }, { split, code }),
		hasFigures: readPartThemes(figures, questionnaire, { split, code }).some(
			({ row }) => row.figures.employee?.shown
		)
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
		return codes.toSorted(byName).map((code) => ({ code, name: { da: code, en: code } }));
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

/** As Danes sort, and the second before the tenth. */
const { compare: byName } = new Intl.Collator('da', { numeric: true });

const backgroundOf = { level: 'niveau', field: 'omraade' } as const;
