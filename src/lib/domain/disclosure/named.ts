import { type Answers, noAnswers } from '../ballot/answers.ts';
import { scoreTheme, valueOf } from '../scoring/score.ts';
import { listReportedThemes, listScoredItems } from '../scoring/scope.ts';
import { roundHalfUp } from './display.ts';
import { type Figure, figureOf, type Measure, type Shown, type TeamPopulation } from './figure.ts';
import type { Team } from './team.ts';
import { wordAnswer, wordMean, wordTime } from './wording.ts';

type MakeFigure = (measure: Measure, shown: Shown | undefined) => Figure;

/** The figures of one person who was told that the answers stand under their name. */
export function releaseNamed(team: Team, group: 'self' | 'manager'): readonly Figure[] {
	const answers = team.named[group] ?? noAnswers;
	const { id, leader } = team.evaluation;
	const population: TeamPopulation = { kind: 'team', evaluation: id, leader, group };
	const figure: MakeFigure = (measure, shown) =>
		figureOf(population, measure, shown, { n: 1, invited: 1 });

	return [
		...releaseStatements(team, group, answers, figure),
		...(group === 'self' && team.selection.conditions
			? releaseConditions(team, answers, figure)
			: [])
	];
}

function releaseStatements(
	team: Team,
	group: 'self' | 'manager',
	{ items }: Answers,
	figure: MakeFigure
): readonly Figure[] {
	const single = listScoredItems(team.questionnaire, team.selection, group).map((item) => {
		const value = valueOf(item, items[item.id]);
		const shown = value === undefined ? undefined : wordAnswer(value);

		return figure({ kind: 'item', id: item.id, statistic: 'mean' }, shown);
	});
	const themes = listReportedThemes(team.questionnaire, team.selection, group).map((theme) => {
		const twelfths = scoreTheme(theme.items, items);
		const shown =
			twelfths === undefined
				? undefined
				: wordMean({ kind: 'value', tenths: roundHalfUp(10 * twelfths, 12) });

		return figure({ kind: 'theme', id: theme.id, statistic: 'mean' }, shown);
	});

	return [...single, ...themes];
}

function releaseConditions(
	{ questionnaire }: Team,
	answers: Answers,
	figure: MakeFigure
): readonly Figure[] {
	const { items, timeSplit } = questionnaire.leaderContext;
	const conditions = items.map(({ id }) => {
		const answer = answers.items[id];
		const shown = typeof answer === 'number' ? wordAnswer(answer) : undefined;

		return figure({ kind: 'condition', id, statistic: 'mean' }, shown);
	});
	const time = timeSplit.parts.flatMap(({ code: id }) => [
		figure({ kind: 'timeSplit', id, statistic: 'now' }, timeOf(answers.timeNow, id)),
		figure({ kind: 'timeSplit', id, statistic: 'wished' }, timeOf(answers.timeWish, id))
	]);
	const challenges = questionnaire.themes
		.filter(({ id }) => answers.challenges.includes(id))
		.map(({ id }) => figure({ kind: 'challenge', id, statistic: 'count' }, wordAnswer(1)));

	return [...conditions, ...time, ...challenges];
}

/** A part left empty is nothing of the time, unless the whole question was. */
function timeOf(split: Answers['timeNow'], part: string): Shown | undefined {
	if (Object.keys(split).length === 0) return undefined;

	return wordTime(split[part] ?? 0);
}
