import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { GapGroup } from '#lib/domain/report/gap.ts';
import { isReported } from '../measures.ts';
import type { CountryYear } from './figures.ts';

/** Whose value lies higher, or that both see the same, or that the leader's report cannot say. */
export type Side = (typeof sides)[number];

export const sides = ['leaders', 'same', 'employees', 'unsure'] as const;

/** How many leaders see a theme as their employees do. */
export interface AgreementReading {
	readonly id: string;
	/** Leaders with both values, in steps of five; undefined where the theme is not shown. */
	readonly leaders: number | undefined;
	/** Parts of them in steps of five per cent, made of the numbers displayed; not always 100 together. */
	readonly parts: Readonly<Record<Side, number>> | undefined;
}

/** The themes in the order of the questionnaire, in the whole country. */
export function readAgreement(
	{ find }: CountryYear,
	{ themes }: Questionnaire
): readonly AgreementReading[] {
	return themes.filter(isReported).map(({ id }) => {
		const counts = sides.map((side) =>
			groupsOf[side].map((group) =>
				find('self', { kind: 'gapGroup', id: `${id}:${group}`, statistic: 'count' }, {})
			)
		);
		const figures = counts.flat();
		const leaders = figures[0]?.n;
		if (leaders === undefined || figures.includes(undefined))
			return { id, leaders: undefined, parts: undefined };
		const sums = counts.map((some) =>
			some.reduce((sum, figure) => sum + ((figure?.low ?? 0) + (figure?.high ?? 0)) / 2, 0)
		);

		return { id, leaders, parts: partsOf(sums) };
	});
}

/** The theme that the most leaders see more of than their employees, where at least a quarter do. */
export function findWidest(agreement: readonly AgreementReading[]): AgreementReading | undefined {
	const [first, second] = agreement
		.filter(({ parts }) => parts && parts.leaders >= worthTelling)
		.toSorted((one, other) => (other.parts?.leaders ?? 0) - (one.parts?.leaders ?? 0));

	return first?.parts?.leaders === second?.parts?.leaders ? undefined : first;
}

/** Per cent of the leaders. */
const worthTelling = 25;

const groupsOf: Readonly<Record<Side, readonly GapGroup[]>> = {
	leaders: ['overHigh', 'overLow'],
	same: ['agreeHigh', 'agreeLow'],
	employees: ['underHigh', 'underLow'],
	unsure: ['none']
};

function partsOf(sums: readonly number[]): AgreementReading['parts'] {
	const whole = sums.reduce((sum, each) => sum + each, 0);
	const [leaders = 0, same = 0, employees = 0, unsure = 0] = sums.map((sum) =>
		whole === 0 ? 0 : 5 * Math.round((20 * sum) / whole)
	);

	return { leaders, same, employees, unsure };
}
