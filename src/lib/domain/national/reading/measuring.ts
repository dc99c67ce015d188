import type { Bilingual } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { isReported } from '../measures.ts';
import type { CellFigure, CountryYear } from './figures.ts';

/** How well the employees' answers about a theme measured it, in the whole country. */
export interface ThemeMeasuring {
	readonly id: string;
	/** As the year's own questionnaire has it. */
	readonly name: Bilingual;
	/** How far a theme's statements hang together. */
	readonly omega: CellFigure | undefined;
	/** How much of what people answer is about who leads them. */
	readonly icc1: CellFigure | undefined;
	/** How surely a team's mean parts leaders from each other. */
	readonly icc2: CellFigure | undefined;
}

/** The themes in the order of the questionnaire; none where no coefficient of the year is shown. */
export function readMeasuring(
	{ find }: CountryYear,
	{ themes }: Questionnaire
): readonly ThemeMeasuring[] {
	const measured = themes.filter(isReported).map(({ id, name }) => {
		const coefficient = (statistic: 'omega' | 'icc1' | 'icc2') =>
			find('employee', { kind: 'reliability', id, statistic }, {});

		return {
			...{ id, name, omega: coefficient('omega') },
			...{ icc1: coefficient('icc1'), icc2: coefficient('icc2') }
		};
	});
	const isShown = measured.some(({ omega, icc1, icc2 }) => omega ?? icc1 ?? icc2);

	return isShown ? measured : [];
}
