import { describe, expect, test } from 'vitest';
import { judgeAgreement } from '#lib/domain/disclosure/agreement.ts';
import {
	endBounds,
	leastAnswers,
	teamRules,
	type TeamRules,
	tenthsHalfToEven
} from '#lib/domain/disclosure/bounds.ts';
import { type Display, displayItem, roundHalfUp } from '#lib/domain/disclosure/display.ts';
import type { Counts } from '#lib/domain/disclosure/tally.ts';
import {
	findColleagueLeaks,
	findLeaks,
	listAnswerSets,
	type Publish
} from '#tests/support/attacker.ts';

const groupSizes = Array.from({ length: 14 }, (_, index) => index + 5);

describe('everything that a group can have answered', () => {
	test.for(groupSizes)('%i people: nobody can be read from what is shown', (n) => {
		expect(findLeaks(n, publishBy(teamRules))).toEqual([]);
	});

	test('19 to 30 people: nobody can be read from what is shown', () => {
		for (let n = 19; n <= 30; n++) expect(findLeaks(n, publishBy(teamRules))).toEqual([]);
	});

	test('29 people, where a word for agreement stands beside: nobody can be read', () => {
		const publish = publishBy(teamRules);

		expect(findLeaks(29, (counts, n) => publish(counts, n) + judgeAgreement([counts]))).toEqual([]);
	});

	/**
	 * The word is about all statements of a theme, so for one of them it says no more than: at least so
	 * divided. The strongest such message is that answers are as divided as the mean allows.
	 */
	test('29 people: nobody can be read even where the word says as divided as can be', () => {
		const publish = publishBy(teamRules);
		const most = new Map<string, number>();
		for (const [counts] of listAnswerSets(29)) {
			const shown = publish(counts, 29);
			most.set(shown, Math.max(most.get(shown) ?? 0, deviationOf(counts)));
		}
		const isMost = (counts: Counts, shown: string) =>
			deviationOf(counts) > (most.get(shown) ?? 0) - 1e-9;

		const leaks = findLeaks(29, (counts, n) => {
			const shown = publish(counts, n);
			return isMost(counts, shown) ? `${shown} most divided` : shown;
		});

		expect(leaks).toEqual([]);
	});
});

/** Each rule taken away on its own: the search above must then find somebody. */
describe('a weaker rule gives somebody away', () => {
	const weakened: readonly (readonly [string, number, Publish])[] = [
		[
			'a threshold of four',
			4,
			publishBy({ ...teamRules, threshold: 4, leastAnswers: leastOfFour })
		],
		['no coded ends', 5, publishBy({ ...teamRules, bounds: () => ({ high: 60, low: 0 }) })],
		['ends coded one tenth later', 5, publishBy({ ...teamRules, bounds: oneTenthLater })],
		['shares from m = 10', 14, publishBy({ ...teamRules, sharesFrom: 10 })],
		['shares for ten people', 10, publishBy({ ...teamRules, sharesFrom: leastAnswers(10) })],
		['shares with halves rounded up', 17, publishBy({ ...teamRules, roundShare: halvesUp })],
		['shares without coded ends', 17, besides(uncodedShares)],
		['a standard deviation', 12, besides(standardDeviation)],
		['the smallest and the largest answer', 12, besides(extremes)],
		['the exact distribution', 18, besides((counts) => counts.join())],
		['two decimals', 5, besides(twoDecimals)]
	];

	test.for(weakened)('%s', ([, n, publish]) => {
		expect(findLeaks(n, publish)).not.toEqual([]);
	});

	test('ends from the number of valid answers: the end that is shown tells that number', () => {
		const fromValid = { ...teamRules, bounds: (_: number, valid: number) => endBounds(valid) };

		for (const n of groupSizes) expect(listEnds(n, teamRules)).toHaveLength(2);
		expect(listEnds(9, fromValid)).toHaveLength(8);
	});

	test('ends from the number of valid answers: a colleague pins another down', () => {
		const fromValid = { ...teamRules, bounds: (_: number, valid: number) => endBounds(valid) };

		expect(findColleagueLeaks(9, publishBy(teamRules), 1)).toEqual([]);
		expect(findColleagueLeaks(9, publishBy(fromValid), 1)).not.toEqual([]);
	});

	test('statements shown from five answers, however many were asked', () => {
		const fromFive = { ...teamRules, leastAnswers: () => 5 };

		expect(displayItem([0, 1, 2, 2, 0], 9, fromFive).mean.kind).toBe('value');
		expect(displayItem([0, 1, 2, 2, 0], 9).mean.kind).toBe('withheld');
	});
});

describe('what no rule for five people can prevent', () => {
	test('a colleague who takes their own answer away knows the mean of the other four', () => {
		expect(findColleagueLeaks(5, publishBy(teamRules), 4)).not.toEqual([]);
	});

	test('from six people on a colleague pins down neither one nor two of the others', () => {
		for (const n of groupSizes.filter((size) => size >= 6 && size <= 16))
			for (const others of [1, 2])
				expect(findColleagueLeaks(n, publishBy(teamRules), others)).toEqual([]);
	});
});

function publishBy(rules: TeamRules): Publish {
	return (counts, n) => {
		const { mean, shares = [] } = displayItem(counts, n, rules);

		return [mean, ...shares].map(wordsOf).join(' ');
	};
}

/** What is shown, and something more beside it wherever there is a mean. */
function besides(more: (counts: Counts, valid: number) => string): Publish {
	return (counts, n) => {
		const { mean } = displayItem(counts, n);
		const valid = countValid(counts);

		return mean.kind === 'withheld' ? wordsOf(mean) : `${wordsOf(mean)} ${more(counts, valid)}`;
	};
}

function wordsOf(display: Display): string {
	if (display.kind === 'withheld') return '-';

	return display.kind === 'value' ? `${display.tenths}` : `${display.low}–${display.high}`;
}

function leastOfFour(n: number): number {
	return Math.max(4, Math.ceil((2 * n) / 3));
}

function oneTenthLater(n: number) {
	const { high, low } = endBounds(leastAnswers(n));

	return { high: high + 1, low: low - 1 };
}

function halvesUp(count: number, valid: number): number {
	return roundHalfUp(10 * count, valid);
}

function uncodedShares([one, two, three, four, five]: Counts, valid: number): string {
	return [one + two, three, four + five].map((count) => tenthsHalfToEven(count, valid)).join();
}

function standardDeviation(counts: Counts, valid: number): string {
	const squares = counts.reduce((total, count, index) => total + count * (index + 1) ** 2, 0);

	return Math.sqrt(squares / valid - (sumOf(counts) / valid) ** 2).toFixed(1);
}

function extremes(counts: Counts): string {
	return `${counts.findIndex(Boolean)} ${counts.findLastIndex(Boolean)}`;
}

function twoDecimals(counts: Counts, valid: number): string {
	return (sumOf(counts) / valid).toFixed(2);
}

/** Every coded end that can be shown for n people. */
function listEnds(n: number, rules: TeamRules): readonly string[] {
	const publish = publishBy(rules);
	const shown = [...listAnswerSets(n)].map(([counts]) => publish(counts, n).split(' ')[0] ?? '');

	return [...new Set(shown)].filter((text) => text.includes('–'));
}

function deviationOf(counts: Counts): number {
	const valid = countValid(counts);
	if (valid === 0) return 0;
	const mean = sumOf(counts) / valid;

	return counts.reduce((total, count, i) => total + count * Math.abs(i + 1 - mean), 0) / valid;
}

function countValid(counts: Counts): number {
	return counts.reduce((total, count) => total + count, 0);
}

function sumOf(counts: Counts): number {
	return counts.reduce((total, count, index) => total + count * (index + 1), 0);
}
