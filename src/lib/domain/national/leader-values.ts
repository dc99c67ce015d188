import { type Answers, noAnswers } from '../ballot/answers.ts';
import {
	displayMean,
	displayTheme,
	type Display,
	roundHalfUp,
	withheld
} from '../disclosure/display.ts';
import { type Figure, figureOf, type GroupSize } from '../disclosure/figure.ts';
import type { GroupTally } from '../disclosure/tally.ts';
import { wordMean } from '../disclosure/wording.ts';
import type { Questionnaire, Theme } from '../questionnaire/definition.ts';
import type { RaterGroup } from '../rater-group/groups.ts';
import { compareViews, type GapGroup } from '../report/gap.ts';
import { scoreTheme, valueOf } from '../scoring/score.ts';
import { listReportedThemes, listScoredItems } from '../scoring/scope.ts';
import { absent } from './columns.ts';
import type { CountryLeader } from './country.ts';
import { findOutcome, isReported } from './measures.ts';
import { halfUp, isSmallPulse, millionths, publishedCounts } from './team-values.ts';

/** The order in which gap groups are numbered. */
export const gapGroups: readonly GapGroup[] = [
	'agreeHigh',
	'agreeLow',
	'overHigh',
	'overLow',
	'underHigh',
	'underLow',
	'none'
];

/**
 * One leader's value of each measure in the order of `listLeaderMeasures`, and then for each reported
 * theme what the leader's report shows: the own value in tenths, the employees' in twentieths. Last
 * comes what it shows of employees' answers to the outcome of response surfaces, in twentieths.
 */
export function valuesOfLeader(
	questionnaire: Questionnaire,
	leader: CountryLeader,
	answers: Answers
): readonly number[] {
	const { selection } = leader;
	const asked = new Map(
		listScoredItems(questionnaire, selection, 'self').map((item) => [
			item.id,
			valueOf(item, answers.items[item.id])
		])
	);
	const valueOfItem = ({ id }: { readonly id: string }) => scaled(asked.get(id));
	const themes = questionnaire.themes.filter(isReported);
	const reported = new Set(listReportedThemes(questionnaire, selection, 'self'));
	const views = themes.map((theme) => viewTheme(leader, answers, theme, reported.has(theme)));

	return [
		...questionnaire.themes.flatMap((theme) => theme.items.map(valueOfItem)),
		...views.map(({ twelfths }) =>
			twelfths === undefined ? absent : halfUp(twelfths * millionths, 12)
		),
		...questionnaire.peerModule.items.map(valueOfItem),
		...valuesOfConditions(questionnaire, selection.conditions ? answers : noAnswers),
		...views.map(({ gap }) => (gap === undefined ? absent : gapGroups.indexOf(gap))),
		...views.map(({ self }) => self ?? absent),
		...views.map(({ others }) => others ?? absent),
		outcomeOf(questionnaire, leader)
	];
}

/** Conditions, the time as it is and as it is wished, challenges: a part left empty is no time at all. */
function valuesOfConditions(
	{ leaderContext, themes }: Questionnaire,
	{ items: given, timeNow, timeWish, challenges }: Answers
): readonly number[] {
	const { items, timeSplit } = leaderContext;
	const hasChallenges = challenges.length > 0;

	return [
		...items.map(({ id }) => {
			const answer = given[id];
			return scaled(typeof answer === 'number' ? answer : undefined);
		}),
		...[timeNow, timeWish].flatMap((split) =>
			timeSplit.parts.map(({ code }) =>
				Object.keys(split).length === 0 ? absent : ((split[code] ?? 0) * millionths) / 100
			)
		),
		...themes
			.filter(isReported)
			.map(({ id }) => (hasChallenges ? Number(challenges.includes(id)) : absent))
	];
}

interface ThemeView {
	readonly twelfths: number | undefined;
	readonly gap: GapGroup | undefined;
	/** Tenths. */
	readonly self: number | undefined;
	/** Twentieths; the middle of a band. */
	readonly others: number | undefined;
}

function viewTheme(
	{ employees, isPulse }: CountryLeader,
	answers: Answers,
	theme: Theme,
	isAsked: boolean
): ThemeView {
	const twelfths = isAsked ? scoreTheme(theme.items, answers.items) : undefined;
	const self = twelfths === undefined ? undefined : roundHalfUp(10 * twelfths, 12);
	const isShown = employees && !isSmallPulse({ isPulse, tally: employees });
	const theirs = isAsked && isShown ? displayOf(employees, theme) : withheld;
	const own: Display = self === undefined ? withheld : { kind: 'value', tenths: self };
	const size = employees ?? { n: 0, invited: 0 };

	return {
		twelfths,
		self,
		gap: compareViews(
			figureFor(own, theme.id, 'self', { n: 1, invited: 1 }),
			figureFor(theirs, theme.id, 'employee', size)
		)?.group,
		others: twentiethsOf(theirs)
	};
}

/** A pulse shows no statements, so it has none. */
function outcomeOf(
	questionnaire: Questionnaire,
	{ selection, employees, isPulse }: CountryLeader
): number {
	const id = findOutcome(questionnaire);
	const item = listScoredItems(questionnaire, selection, 'employee').find((each) => each.id === id);
	const counts =
		item && employees && !isPulse
			? publishedCounts({ isPulse, tally: employees }, item)
			: undefined;
	if (!counts || !employees) return absent;

	return twentiethsOf(displayMean(counts, employees.n)) ?? absent;
}

function displayOf(tally: GroupTally, theme: Theme): Display {
	return displayTheme(
		theme.items.map(({ id }) => {
			const counts = tally.items[id]?.counts;
			return counts ? displayMean(counts, tally.n) : withheld;
		})
	);
}

function figureFor(display: Display, id: string, group: RaterGroup, size: GroupSize): Figure {
	const population = { kind: 'team', evaluation: '', leader: '', group } as const;

	return figureOf(population, { kind: 'theme', id, statistic: 'mean' }, wordMean(display), {
		n: size.n,
		invited: size.invited
	});
}

function twentiethsOf(display: Display): number | undefined {
	switch (display.kind) {
		case 'withheld':
			return undefined;
		case 'value':
			return 2 * display.tenths;
		case 'band':
			return display.low + display.high;
	}
}

function scaled(value: number | undefined): number {
	return value === undefined ? absent : value * millionths;
}
