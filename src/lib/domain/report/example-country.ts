import type { Answer, Answers } from '../ballot/answers.ts';
import type { LeaderReference } from '../disclosure/leader/reference.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { exampleEmployees } from './example-answers.ts';

/** In thousandths of a scale point: the mean of leaders' values, by theme. All of it is invented. */
const means: Readonly<Record<string, number>> = {
	retning: 3600,
	anerkendelse: 3600,
	faglighed: 3700,
	tillid: 3950,
	tryghed: 3650,
	inddragelse: 3700,
	drift: 3750,
	forandring: 3350,
	opad: 3450,
	tvaers: 3650,
	borger: 3900,
	trivsel: 3750
};

/** The quantiles of the normal distribution at 5, 10 … 45 per cent, in thousandths. */
const halfOfQuantiles = [-1645, -1282, -1036, -842, -674, -524, -385, -253, -126];
const quantiles = [
	...halfOfQuantiles,
	0,
	...halfOfQuantiles.map((quantile) => -quantile).toReversed()
];

/** Places for an invented leader in an invented country. */
export function exampleCountry({ themes }: Questionnaire): LeaderReference {
	return {
		year: 2025,
		sha256: '0'.repeat(64),
		among: { sector: 'kommune', level: 'medarbejdere', field: 'all' },
		measures: Object.fromEntries(
			themes
				.filter(({ id }) => id in means)
				.map(({ id }) => {
					const mean = means[id] ?? 3700;
					const cuts = quantiles.map((quantile) => Math.round((mean + 0.4 * quantile) / 100) * 100);
					return [id, { within: 780, between: 260, mean, cuts }];
				})
		)
	};
}

/** What five of eight answered one higher or lower two years before, by theme. */
const shifts: Readonly<Record<string, 1 | -1>> = { retning: -1, opad: 1 };

/** What eight employees sent two years before the example's round. */
export const earlierEmployees: readonly Answers[] = exampleEmployees
	.slice(0, 8)
	.map((answers, person) => ({
		...answers,
		items: Object.fromEntries(
			Object.entries(answers.items).map(([id, answer]) => [id, shiftAnswer(id, answer, person)])
		)
	}));

function shiftAnswer(id: string, answer: Answer | undefined, person: number): Answer {
	const by = shifts[id.split('_')[0] ?? ''] ?? 0;
	if (answer === undefined || answer === 'ved_ikke' || person > 5) return answer ?? 'ved_ikke';
	const value = answer + by;

	return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 ? value : answer;
}
