import type { Answers } from '#lib/domain/ballot/answers.ts';
import type { Theme } from '#lib/domain/questionnaire/definition.ts';
import { displayItem } from '../display.ts';
import { figureOf, type Measure, type Shown } from '../figure.ts';
import { tallyGroup, tallyItem } from '../tally.ts';
import { releaseTally } from '../team.ts';
import { wordMean } from '../wording.ts';
import {
	populationOf,
	whole,
	type OrganisationFigure,
	type OrganisationInput,
	type OrganisationTeam
} from './input.ts';
import type { OrganisationRules } from './rules.ts';
import { wordCount, wordTimeMean } from './wording.ts';

/** How a leader and the employees can see a theme, in the order in which it is told. */
const gapGroups = [
	'agreeHigh',
	'agreeLow',
	'overHigh',
	'overLow',
	'underHigh',
	'underLow'
] as const;

type MakeFigure = (measure: Measure, shown: Shown | undefined) => OrganisationFigure;

/**
 * What the leaders of a round answered about themselves, as a group like any other: of the whole round
 * only, coded, and counts in steps. Evaluations that came too soon after the last are left out.
 */
export function releaseLeaders(
	input: OrganisationInput,
	rules: OrganisationRules
): readonly OrganisationFigure[] {
	const { questionnaire, shared: selection = input.selection } = input;
	const leaders = listCounted(input.teams);
	const answers = leaders.flatMap(({ own }) => own ?? []);
	const asked = leaders.filter(({ groups }) => groups.some(({ group }) => group === 'self'));
	const invited = Math.max(asked.length, answers.length);
	if (invited === 0) return [];

	const size = { n: answers.length, invited };
	const enough = size.n >= rules.leaders;
	const population = populationOf(input.round, 'self', whole);
	const figure: MakeFigure = (measure, shown) =>
		figureOf(population, measure, enough ? shown : undefined, size);
	const tally = tallyGroup(questionnaire, selection, 'self', answers, invited);
	const statements = releaseTally({ questionnaire, selection }, population, tally, {
		...rules.own,
		threshold: rules.leaders
	});

	return [
		...statements,
		...(selection.conditions ? releaseConditions(input, answers, rules, figure) : []),
		...releaseGaps(input, leaders, rules, figure)
	];
}

/** The leaders whose own answers count here. */
function listCounted(teams: readonly OrganisationTeam[]): readonly OrganisationTeam[] {
	return teams.filter(({ pulse }) => !pulse);
}

function releaseConditions(
	{ questionnaire }: OrganisationInput,
	answers: readonly Answers[],
	rules: OrganisationRules,
	figure: MakeFigure
): readonly OrganisationFigure[] {
	const { items, timeSplit } = questionnaire.leaderContext;

	const least = rules.own.leastAnswers(answers.length);

	return [
		...items.map(({ id }) => {
			const { counts } = tallyItem({ id, reverse: false }, answers);
			const { mean } = displayItem(counts, answers.length, rules.own);

			return figure({ kind: 'condition', id, statistic: 'mean' }, wordMean(mean));
		}),
		...timeSplit.parts.flatMap(({ code: id }) => {
			const mean = (splits: readonly Answers['timeNow'][]) => {
				const filled = splits.filter((split) => Object.keys(split).length > 0);
				const total = filled.reduce((sum, split) => sum + (split[id] ?? 0), 0);

				return filled.length < least
					? undefined
					: wordTimeMean(total, filled.length, least, rules.timeStep);
			};

			return [
				figure({ kind: 'timeSplit', id, statistic: 'now' }, mean(answers.map((a) => a.timeNow))),
				figure({ kind: 'timeSplit', id, statistic: 'wished' }, mean(answers.map((a) => a.timeWish)))
			];
		}),
		...listThemes(questionnaire.themes).map(({ id }) => {
			const count = answers.filter(({ challenges }) => challenges.includes(id)).length;
			const shown = wordCount(count, answers.length, rules.countStep);

			return figure({ kind: 'challenge', id, statistic: 'count' }, shown);
		})
	];
}

/** How many leaders see a theme in which way, where enough of them can be compared with their employees. */
function releaseGaps(
	{ questionnaire }: OrganisationInput,
	leaders: readonly OrganisationTeam[],
	rules: OrganisationRules,
	figure: MakeFigure
): readonly OrganisationFigure[] {
	return listThemes(questionnaire.themes).flatMap(({ id: theme }) => {
		const seen = leaders.flatMap(({ gaps }) => gaps.filter((gap) => gap.theme === theme));
		if (seen.length === 0) return [];

		return gapGroups.map((name) => {
			const count = seen.filter(({ group }) => group === name).length;
			const shown =
				seen.length < rules.leaders ? undefined : wordCount(count, seen.length, rules.countStep);

			return figure({ kind: 'gapGroup', id: `${theme}:${name}`, statistic: 'count' }, shown);
		});
	});
}

function listThemes(themes: readonly Theme[]): readonly Theme[] {
	return themes.filter(({ kind }) => kind === 'theme');
}
