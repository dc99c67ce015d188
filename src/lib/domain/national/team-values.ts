import { teamRules } from '../disclosure/bounds.ts';
import type { Counts } from '../disclosure/tally.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { AnonymousGroup } from '../rater-group/groups.ts';
import { listReportedThemes, listScoredItems, type ScoredItem } from '../scoring/scope.ts';
import type { CountryTeam } from './country.ts';
import { listOrientations, listOriented } from './measures.ts';
import { absent } from './columns.ts';

/** In how many parts of a scale point values are kept. */
export const millionths = 1_000_000;

/**
 * One team's value of each measure in the order of `listTeamMeasures`, in whole millionths, halves
 * upwards; `absent` where the team's own report would show nothing. The true means count, not those
 * that the report rounds and codes.
 */
export function valuesOfTeam(questionnaire: Questionnaire, team: CountryTeam): readonly number[] {
	const { group, selection, isPulse } = team;
	const countsOf = (item: ScoredItem) => publishedCounts(team, item);
	const asked = listScoredItems(questionnaire, selection, group);
	const items = new Map(asked.map((item) => [item.id, meanOf(countsOf(item))]));
	const themes = new Map(
		listReportedThemes(questionnaire, selection, group).map((theme) => [
			theme.id,
			meanOfMeans(theme.items.map(countsOf))
		])
	);

	return [
		...listItemIds(questionnaire, group).map((id) =>
			isPulse ? absent : (items.get(id) ?? absent)
		),
		...(group === 'peer' ? [] : valuesOfThemes(questionnaire, themes))
	];
}

/** Value of each theme, and then of each orientation: the mean of its themes, where all have a value. */
function valuesOfThemes(
	questionnaire: Questionnaire,
	themes: ReadonlyMap<string, number>
): readonly number[] {
	const valueOf = ({ id }: { readonly id: string }) => themes.get(id) ?? absent;
	const orientations = listOrientations(questionnaire).map((id) => {
		const values = listOriented(questionnaire, id).map(valueOf);

		return values.includes(absent) ? absent : halfUp(sum(values), values.length);
	});

	return [
		...questionnaire.themes.filter(({ kind }) => kind === 'theme').map(valueOf),
		...orientations
	];
}

export function listItemIds(
	questionnaire: Questionnaire,
	group: AnonymousGroup
): readonly string[] {
	const items =
		group === 'peer'
			? questionnaire.peerModule.items
			: questionnaire.themes.flatMap((theme) => theme.items);

	return items.map(({ id }) => id);
}

/** Whether nothing is shown of a team, because it came soon after another round and too few answered. */
export function isSmallPulse(
	{ isPulse, tally }: Pick<CountryTeam, 'isPulse' | 'tally'>,
	{ pulseFrom } = teamRules
): boolean {
	return isPulse && tally.n < pulseFrom;
}

/**
 * The counts of a statement that the team's report shows, or makes its themes of where it shows those
 * only; undefined where there are none.
 */
export function publishedCounts(
	team: Pick<CountryTeam, 'isPulse' | 'tally'>,
	{ id }: ScoredItem
): Counts | undefined {
	const { tally } = team;
	if (isSmallPulse(team)) return undefined;
	const counts = tally.items[id]?.counts;
	if (counts === undefined || tally.n < teamRules.threshold) return undefined;

	return countOf(counts) < teamRules.leastAnswers(tally.n) ? undefined : counts;
}

/** A whole division, halves upwards. Exact as long as twice the numerator is a safe integer. */
export function halfUp(numerator: number, denominator: number): number {
	const doubled = 2 * numerator + denominator;

	return (doubled - (doubled % (2 * denominator))) / (2 * denominator);
}

function meanOf(counts: Counts | undefined): number {
	return counts === undefined ? absent : halfUp(totalOf(counts) * millionths, countOf(counts));
}

/** The mean of the published means, where at least half are published, rounded once and at the end. */
function meanOfMeans(statements: readonly (Counts | undefined)[]): number {
	const shown = statements.filter((counts) => counts !== undefined);
	if (shown.length === 0 || 2 * shown.length < statements.length) return absent;

	const [first] = shown;
	const valid = first === undefined ? 0 : countOf(first);
	if (shown.every((counts) => countOf(counts) === valid))
		return halfUp(sum(shown.map(totalOf)) * millionths, valid * shown.length);

	const denominator = shown.reduce((product, counts) => product * BigInt(countOf(counts)), 1n);
	const numerator = shown.reduce(
		(all, counts) => all + (BigInt(totalOf(counts)) * denominator) / BigInt(countOf(counts)),
		0n
	);
	const whole = denominator * BigInt(shown.length);

	return Number((2n * numerator * BigInt(millionths) + whole) / (2n * whole));
}

/* Written out: a country asks these three tens of millions of times. */

/** How many gave a value. */
export function countOf(counts: Counts): number {
	return counts[0] + counts[1] + counts[2] + counts[3] + counts[4];
}

/** What their values add up to. */
export function totalOf(counts: Counts): number {
	return counts[0] + 2 * counts[1] + 3 * counts[2] + 4 * counts[3] + 5 * counts[4];
}

/** What the squares of their values add up to. */
export function squaresOf(counts: Counts): number {
	return counts[0] + 4 * counts[1] + 9 * counts[2] + 16 * counts[3] + 25 * counts[4];
}

function sum(values: readonly number[]): number {
	return values.reduce((all, value) => all + value, 0);
}
