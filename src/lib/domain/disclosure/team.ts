import type { Answers } from '../ballot/answers.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { Selection } from '../questionnaire/selection.ts';
import { type AnonymousGroup, isAnonymousGroup, type RaterGroup } from '../rater-group/groups.ts';
import { listReportedThemes, listScoredItems, type ScoredItem } from '../scoring/scope.ts';
import { judgeAgreement } from './agreement.ts';
import { teamRules } from './bounds.ts';
import { displayItem, displayTheme, type ItemDisplay } from './display.ts';
import { type Figure, figureOf, type GroupSize, type Measure, type Population } from './figure.ts';
import type { LeaderReport } from './leader-report.ts';
import type { LeaderReference } from './leader/reference.ts';
import { releaseNamed } from './named.ts';
import type { GroupTally } from './tally.ts';
import { wordAgreement, wordMean, wordShare } from './wording.ts';

/** How many of a group were invited and how many answered. */
export interface GroupCount {
	readonly group: RaterGroup;
	readonly invited: number;
	readonly answered: number;
}

/** What is known of one leader's groups after the close. */
export interface Team {
	readonly questionnaire: Questionnaire;
	readonly selection: Selection;
	readonly evaluation: { readonly id: string; readonly leader: string };
	/** In the order of the report; a group that was never invited is not among them. */
	readonly groups: readonly GroupCount[];
	readonly tallies: Readonly<Partial<Record<AnonymousGroup, GroupTally>>>;
	readonly named: Readonly<Partial<Record<'self' | 'manager', Answers>>>;
	/** The country, as the latest national release before the close shows it. */
	readonly reference?: LeaderReference | undefined;
	/** The same leader's report before this one, where those who may read this one may read that. */
	readonly earlier?: LeaderReport | undefined;
}

/** Every figure of one leader's report, shown or not, in the order of groups and questionnaire. */
export function releaseTeam(team: Team): readonly Figure[] {
	return team.groups
		.filter(({ invited }) => invited > 0)
		.flatMap(({ group, invited }) => {
			if (!isAnonymousGroup(group)) return releaseNamed(team, group);

			return releaseGroup(team, group, team.tallies[group] ?? { ...emptyTally, invited });
		});
}

const emptyTally: GroupTally = { n: 0, invited: 0, items: {}, themes: {} };
const nobody = { counts: [0, 0, 0, 0, 0], dontKnow: 0, skipped: 0 } as const;
const shareStatistics = ['shareLow', 'shareMiddle', 'shareHigh'] as const;

/** What the counts of a group were counted with. */
type Asked = Pick<Team, 'questionnaire' | 'selection'>;

function releaseGroup(team: Team, group: AnonymousGroup, tally: GroupTally): readonly Figure[] {
	const { id, leader } = team.evaluation;

	return releaseTally(team, { kind: 'team', evaluation: id, leader, group }, tally);
}

/**
 * The figures of any group of people whose answers were only counted: a leader's employees, small teams
 * together, an organisation's leaders.
 */
export function releaseTally<P extends Population>(
	{ questionnaire, selection }: Asked,
	population: P,
	tally: GroupTally,
	rules = teamRules
): readonly Figure<P>[] {
	const size: GroupSize = { n: tally.n, invited: tally.invited };
	const figure: MakeFigure<P> = (measure, shown) => figureOf(population, measure, shown, size);
	const countsOf = (item: ScoredItem) => (tally.items[item.id] ?? nobody).counts;
	const display = (item: ScoredItem) => displayItem(countsOf(item), tally.n, rules);

	const items = listScoredItems(questionnaire, selection, population.group).flatMap((item) =>
		releaseItem({ kind: 'item', id: item.id }, display(item), figure)
	);
	const themes = listReportedThemes(questionnaire, selection, population.group).flatMap((theme) => {
		const mean = displayTheme(theme.items.map((item) => display(item).mean));
		const measure = { kind: 'theme', id: theme.id } as const;
		const meanFigure = figure({ ...measure, statistic: 'mean' }, wordMean(mean));
		if (tally.n < rules.threshold || rules.leastAnswers(tally.n) < rules.agreementFrom)
			return [meanFigure];

		const published = theme.items.filter((item) => display(item).mean.kind !== 'withheld');
		const word =
			mean.kind === 'withheld' ? undefined : wordAgreement(judgeAgreement(published.map(countsOf)));
		return [meanFigure, figure({ ...measure, statistic: 'agreement' }, word)];
	});

	return [...items, ...themes];
}

type MakeFigure<P extends Population> = (
	measure: Measure,
	shown: Parameters<typeof figureOf>[2]
) => Figure<P>;

/** The mean of one statement, and its shares where there are any. */
export function releaseItem<P extends Population>(
	measure: { readonly kind: 'item' | 'work' | 'local'; readonly id: string },
	{ mean, shares }: ItemDisplay,
	figure: MakeFigure<P>
): readonly Figure<P>[] {
	return [
		figure({ ...measure, statistic: 'mean' }, wordMean(mean)),
		...(shares ?? []).map((share, index) =>
			figure({ ...measure, statistic: shareStatistics[index] ?? 'shareLow' }, wordShare(share))
		)
	];
}
