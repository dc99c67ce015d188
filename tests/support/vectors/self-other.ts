import {
	differenceScoreConstraint as constraint,
	polynomialRegression as surface
} from '#lib/domain/statistics/response-surface.ts';
import { meanOf } from '#lib/domain/statistics/sample.ts';
import { selfOtherAgreement as agreement, type Norm } from '#lib/domain/statistics/self-other.ts';
import { named, type Answer, type Question } from './answer.ts';
import { readFrame, valuesOf } from './frame.ts';
import { given, isRecord, numberOf, tableOf, textOf } from './inline.ts';

export function selfOtherAgreement(question: Question): Answer {
	const { params } = question.asked;
	const [self = [], other = []] = completeColumns(question, [
		['self', 'x'],
		['other', 'y']
	]);
	const own = normIn(question, 'self');
	const others = normIn(question, 'other');
	const norm = own && others ? { norm: { self: own, other: others } } : {};
	const found = agreement(self, other, {
		band: numberOf(params, 'band') ?? 0.5,
		level: question.level,
		...norm
	});
	const category = found.groups?.map((group) =>
		group.startsWith('agree') ? group : group.replace(/High|Low/, '')
	);
	const count = (name: string) => category?.filter((one) => one === name).length;
	const names = ['over', 'under', 'agreeHigh', 'agreeLow'];
	const six = ['overHigh', 'overLow', 'underHigh', 'underLow', 'agreeHigh', 'agreeLow'];

	return {
		...found,
		rawDiff: found.differences,
		meanDiff: found.meanDifference,
		sdDiff: found.sdDifference,
		pairedT: found.t,
		pairedDf: found.df,
		pairedP: found.p,
		zDiff: found.zDifferences,
		category,
		category6: found.groups,
		sixGroups: found.groups,
		counts: Object.fromEntries(names.map((name) => [name, count(name)])),
		counts6: Object.fromEntries(
			six.map((name) => [name, found.groups?.filter((group) => group === name).length])
		)
	};
}

export function polynomialRegression(question: Question): Answer {
	const [x = [], y = [], z = []] = completeColumns(question, predictors);
	const centre = centreOf(question, x, y);

	const found = surface(x, y, z, centre);

	return {
		...{ centre, center: centre, n: z.length },
		...named('coef se r2 adjR2 fTestQuadratic a1 a2 a3 a4', found)
	};
}

export function differenceScoreConstraint(question: Question): Answer {
	const [x = [], y = [], z = []] = completeColumns(question, predictors);

	const found = constraint(x, y, z);

	return { n: z.length, ...named('r2Diff r2Unconstrained F df1 df2 p', found) };
}

const predictors = [
	['x', 'self'],
	['y', 'other'],
	['z', 'outcome']
];

function centreOf({ asked }: Question, x: readonly number[], y: readonly number[]): number {
	const { params } = asked;
	const number = numberOf(params, 'centre', 'center');
	if (number !== undefined) return number;
	const text = textOf(params, 'centre', 'center') ?? 'pooled mean';
	if (/mid/i.test(text)) {
		const middle = ((numberOf(params, 'min') ?? 1) + (numberOf(params, 'max') ?? 5)) / 2;
		return Number(/\d+(\.\d+)?/.exec(text)?.[0] ?? middle);
	}
	if (/none|raw|uncent/i.test(text)) return 0;

	return meanOf([...x, ...y]) ?? NaN;
}

/** The columns under the first of each names that is there, of the rows where none is missing. */
function completeColumns(
	{ set, asked }: Question,
	names: readonly (readonly string[])[]
): readonly (readonly number[])[] {
	const columns = names.map((spellings) => {
		const inline = textOf(asked.params, ...spellings) ?? spellings.at(-1);
		const listed = tableOf(asked.params, ...spellings)?.map(([value]) => value);
		return typeof given(asked.params, ...spellings) === 'object' && listed !== undefined
			? listed
			: valuesOf(set, asked, readFrame(set, asked), inline);
	});
	const rows = (columns[0] ?? []).map((_, row) => columns.map((values) => values[row]));
	const complete = rows.filter((row) => row.every((value) => value !== undefined));

	return columns.map((_, place) => complete.flatMap((row) => row[place] ?? []));
}

/** A norm given as `norm: {self: {mean, sd}}`, or flat as `selfMean` and `selfSd`. */
function normIn({ asked }: Question, who: 'self' | 'other'): Norm | undefined {
	const all = given(asked.params, 'norm', 'norms');
	const params = isRecord(all) ? all : asked.params;
	const own = params[who];
	const place = isRecord(own) ? own : params;
	const mean = numberOf(place, 'mean', `${who}Mean`, `mean${who}`, `normMean${who}`);
	const sd = numberOf(place, 'sd', `${who}Sd`, `sd${who}`, `normSd${who}`);

	return mean === undefined || sd === undefined ? undefined : { mean, sd };
}
