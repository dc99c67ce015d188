import type { NationalCell } from '#lib/domain/disclosure/figure.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { all, type CellLists } from '../cells.ts';
import type { Narrowed } from '../reading/figures.ts';
import type { NationalGroup } from '../reading/subject.ts';
import { listCellColumns, measureNames } from '../tables/cells.ts';
import { dimensions } from '../tables/population.ts';
import type { QueryProblem } from './problem.ts';

/** Which figures of a year are asked for. What is not named is not narrowed down. */
export interface CellQuery {
	/** What the columns of the table must hold, by their names. */
	readonly where: Readonly<Partial<Record<(typeof measureNames)[number], string>>>;
	/** The groups that are asked for and can be divided in this way. */
	readonly groups: readonly NationalGroup[];
	/** What the leaders are divided by, all codes and the margin; at most two. */
	readonly by: readonly (keyof NationalCell)[];
	/** Only leaders with these codes. In what is named neither here nor in `by`, all together. */
	readonly only: Narrowed;
}

/** The names that a question can hold, in the order in which they are described. */
export const queryParameters = [
	...(['theme', 'measure', 'kind', 'category', 'statistic', 'rater_group', 'by'] as const),
	...dimensions
] as const;

export type QueryParameter = (typeof queryParameters)[number];

/** The most that an answer is divided by. */
const mostDivisions = 2;

/** As the release has them. */
export const nationalGroups: readonly NationalGroup[] = ['employee', 'peer', 'self'];

/** Reads a question. Everything that is wrong in it is told; nothing is left out in silence. */
export function parseQuery(
	given: readonly (readonly [string, string])[],
	questionnaire: Questionnaire,
	lists: CellLists
): CellQuery | { readonly problems: readonly QueryProblem[] } {
	const unclear = given.flatMap(([parameter, value], index) =>
		findProblem(
			{ parameter, value },
			given.findIndex(([name]) => name === parameter) < index,
			questionnaire
		)
	);
	if (unclear.length > 0) return { problems: unclear };

	const values = new Map(given.filter(([, value]) => value !== ''));
	const by = dimensions.filter((name) => listDivisions(values.get('by')).includes(name));
	const only: Narrowed = Object.fromEntries(
		dimensions.flatMap((name) => {
			const code = values.get(name) ?? all;
			return code === all ? [] : [[name, code] as const];
		})
	);
	const divisible = nationalGroups.filter((group) =>
		canDivide(group, [...by, ...dimensions.filter((name) => only[name] !== undefined)], lists)
	);
	const group = values.get('rater_group') ?? '';
	const groups = divisible.filter((each) => group === '' || each === group);
	const apart = [
		...by
			.filter((name) => only[name] !== undefined)
			.map((parameter) => ({ parameter, value: only[parameter] ?? '', kind: 'twice' }) as const),
		...(groups.length === 0
			? [
					{
						parameter: by.length > 0 ? 'by' : 'rater_group',
						value: group,
						kind: 'not_together'
					} as const
				]
			: [])
	];
	if (apart.length > 0) return { problems: apart };

	return {
		where: Object.fromEntries(
			measureNames.flatMap((name) => {
				const code = values.get(name);
				return code === undefined ? [] : [[name, code] as const];
			})
		),
		...{ groups, by, only }
	};
}

/** The codes that a parameter may have; none of a name that is not one. */
export function listParameterCodes(
	parameter: string,
	questionnaire: Questionnaire
): readonly string[] {
	if (parameter === 'by') return dimensions;
	const column = listCellColumns(questionnaire).find(({ name }) => name === parameter);

	return (column?.type === 'text' ? (column.codes ?? []) : []).map(({ code }) => code);
}

/**
 * Whether there are cells of a group that are sorted by these. Teams are sorted by sector, level and
 * field in any combination; leaders’ own answers by level, age or region, one at a time.
 */
export function canDivide(
	group: NationalGroup,
	names: readonly (keyof NationalCell)[],
	lists: CellLists
): boolean {
	const own = (group === 'self' ? lists.leaders : lists.teams).dimensions;

	return (
		names.every((name) => own.some((dimension) => dimension.name === name)) &&
		(group !== 'self' || names.length <= 1)
	);
}

function findProblem(
	{ parameter, value }: Pick<QueryProblem, 'parameter' | 'value'>,
	isRepeated: boolean,
	questionnaire: Questionnaire
): readonly QueryProblem[] {
	if (!queryParameters.some((name) => name === parameter))
		return [{ parameter, value, kind: 'unknown_parameter', allowed: queryParameters }];
	if (isRepeated) return [{ parameter, value, kind: 'repeated' }];
	const allowed = listParameterCodes(parameter, questionnaire);
	const parts = parameter === 'by' ? listDivisions(value) : [value];
	if (parts.length > mostDivisions) return [{ parameter, value, kind: 'too_many' }];
	const isKnown = value === '' || parts.every((part) => allowed.includes(part));

	return isKnown ? [] : [{ parameter, value, kind: 'unknown_value', allowed }];
}

function listDivisions(value = ''): readonly string[] {
	return value === '' ? [] : [...new Set(value.split(',').map((name) => name.trim()))];
}
