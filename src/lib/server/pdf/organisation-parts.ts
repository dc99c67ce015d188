import type { OrganisationFigure } from '#lib/domain/disclosure/organisation/input.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { OrganisationFigures } from '#lib/domain/report/organisation/find.ts';
import { readPartThemes, type PartReading } from '#lib/domain/report/organisation/parts.ts';
import { common } from '#lib/i18n/messages/common.ts';
import { organisationReport } from '#lib/i18n/messages/organisation-report.ts';
import type { Block, TableBlock } from './document.ts';

/** How many answered and how the employees see each theme, a line for each part that anything is shown of. */
export function tabulateParts(
	parts: readonly PartReading[],
	figures: OrganisationFigures,
	questionnaire: Questionnaire,
	split: PartReading['split'],
	language: Language
): readonly Block[] {
	if (parts.length === 0) return [];
	const words = organisationReport[language];
	const shown = parts.filter(({ hasFigures, rate }) => hasFigures || rate?.shown);
	const left = parts.length - shown.length;
	const themes = questionnaire.themes.filter(({ kind }) => kind === 'theme');
	const table: TableBlock = {
		kind: 'table',
		columns: [
			{ text: words.parts.names[split], end: false },
			{ text: words.answered.answered, mm: 16, end: true },
			...themes.map(({ name }) => ({ text: name[language], mm: 9.6, end: true }))
		],
		rows: shown.map((part) => [
			part.name[language],
			write(part.rate, language),
			...readPartThemes(figures, questionnaire, part).map(({ row }) =>
				write(row.figures.employee, language)
			)
		]),
		...{ small: true, upright: true }
	};

	return [
		{ kind: 'heading', level: 3, text: words.parts[split] },
		...(shown.length === 0
			? [{ kind: 'text', tone: 'plain', text: words.parts.none[split] } as const]
			: [table]),
		...(left > 0 && shown.length > 0
			? [{ kind: 'text', tone: 'soft', text: words.parts.left({ count: left }) } as const]
			: [])
	];
}

function write(figure: OrganisationFigure | undefined, language: Language): string {
	return figure?.shown ? figure.text[language] : common[language].notShown;
}
