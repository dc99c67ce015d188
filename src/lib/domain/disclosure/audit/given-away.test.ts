import { describe, expect, test } from 'vitest';
import { listAnswerSets } from '#tests/support/attacker.ts';
import { teamRules, type TeamRules } from '../bounds.ts';
import { displayItem } from '../display.ts';
import { wordMean, wordShare } from '../wording.ts';
import { knownOf } from './known.ts';
import { findGivenAway } from './given-away.ts';

/** Every verdict on what so many people's answers look like under some rules, each look once. */
function judgeAll(n: number, rules: TeamRules): readonly string[] {
	const verdicts = new Map<string, string>();
	for (const [counts] of listAnswerSets(n)) {
		const { mean, shares } = displayItem(counts, n, rules);
		const look = JSON.stringify([mean, shares]);
		if (verdicts.has(look)) continue;
		const shown = wordMean(mean);
		const three = shares?.map(wordShare);
		if (shown) verdicts.set(look, findGivenAway(knownOf(n, shown, three ?? [])) ?? 'nobody');
	}

	return [...new Set(verdicts.values())].toSorted();
}

describe('what is shown of a statement', () => {
	test.for([5, 6, 7, 9, 12, 17, 18, 20])('gives nobody away among %i people', (n) => {
		expect(judgeAll(n, teamRules)).toEqual(['nobody']);
	});

	test.for<[string, number, TeamRules, string]>([
		['uncoded ends', 5, { ...teamRules, bounds: () => ({ high: 60, low: 0 }) }, 'unanimous'],
		['uncoded ends', 9, { ...teamRules, bounds: () => ({ high: 60, low: 0 }) }, 'unanimous'],
		['shares of ten people', 10, { ...teamRules, sharesFrom: 7 }, 'confined']
	])('gives somebody away: %s of %i', ([, n, rules, rule]) => {
		expect(judgeAll(n, rules)).toContain(rule);
	});
});
