import type { Published } from '#lib/domain/disclosure/audit/audit-published.ts';
import {
	type Figure,
	figureOf,
	type Measure,
	type OrganisationPopulation
} from '#lib/domain/disclosure/figure.ts';
import { roundHalfUp } from '#lib/domain/disclosure/display.ts';
import { releaseTally } from '#lib/domain/disclosure/team.ts';
import { wordMean } from '#lib/domain/disclosure/wording.ts';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import { listScoredItems } from '#lib/domain/scoring/scope.ts';
import { scoreTheme } from '#lib/domain/scoring/score.ts';
import { questionnaire, standard } from '../team.ts';
import { sayAlways } from './answers.ts';
import type { CountryBallot, CountryEvaluation, CountryRound } from './country.ts';
import { frameOf } from './frame.ts';
import { themeItems } from './publish.ts';
import { tallyOf } from './tally.ts';

/** One time that a leader's figures are published: when, and what of whom. */
export interface Release {
	readonly closedOn: string;
	readonly ballots: readonly CountryBallot[];
}

/** A leader's employees published several times, each time as if it were the only one. */
export function publishReleases(releases: readonly Release[]): Published {
	const rounds = releases.map(({ closedOn, ballots }, index): CountryRound => ({
		...{ id: `round-${index}`, organisation: 'organisation', closedOn, year: 2026 },
		...{ isPrivate: false, managersTogether: false, selection: standard, forms: [] },
		evaluations: [evaluationOf(`evaluation-${index}`, ballots)]
	}));
	const figures = rounds.flatMap((round) =>
		round.evaluations.flatMap(({ id, leader, employees }) =>
			releaseTally(
				{ questionnaire, selection: standard },
				{ kind: 'team', evaluation: id, leader, group: 'employee' },
				tallyOf(round, 'employee', employees)
			)
		)
	);

	return { frame: frameOf({ seed: 0, rounds }), figures, themes: themeItems };
}

function evaluationOf(id: string, ballots: readonly CountryBallot[]): CountryEvaluation {
	return {
		...{
			id,
			leader: 'leader',
			unit: 'unit',
			formId: undefined,
			background: {},
			isPulse: false,
			comments: 0
		},
		...{ self: undefined, manager: undefined },
		employees: { invited: ballots.length + 2, ballots },
		peers: { invited: 0, ballots: [] }
	};
}

/** People who each say one thing to everything; equal numbers at equal places are the same people. */
export function peopleWhoSay(values: readonly ScaleValue[], from = 0): readonly CountryBallot[] {
	return values.map((value, index) => ({
		person: `person-${from + index}`,
		answers: sayAlways(standard, 'employee', value)
	}));
}

/** A theme as the mean of people's own values, instead of the published statements'. */
export function themesOfPersons({
	id: evaluation,
	leader,
	employees
}: CountryEvaluation): readonly Figure[] {
	const { ballots, invited } = employees;
	if (ballots.length < 5) return [];

	return questionnaire.themes
		.filter(({ kind }) => kind === 'theme')
		.map(({ id, items }) => {
			const scores = ballots.flatMap(({ answers }) => scoreTheme(items, answers.items) ?? []);
			const total = scores.reduce((sum, score) => sum + score, 0);
			const tenths = roundHalfUp(10 * total, 12 * scores.length);
			return figureOf(
				{ kind: 'team', evaluation, leader, group: 'employee' },
				{ kind: 'theme', id, statistic: 'mean' },
				wordMean({ kind: 'value', tenths }),
				{ n: ballots.length, invited }
			);
		});
}

/** Everybody who answered about a leader in one figure: employees, the manager, fellow leaders. */
export function allRaters(
	round: CountryRound,
	{ id, leader, employees, manager }: CountryEvaluation
): readonly Figure[] {
	if (!manager) return [];
	const ballots = [...employees.ballots, { person: 'manager', answers: manager }];
	const tally = tallyOf(round, 'employee', { invited: employees.invited + 1, ballots });

	return releaseTally(
		{ questionnaire, selection: round.selection },
		{ kind: 'team', evaluation: id, leader, group: 'manager' },
		tally
	).filter(({ measure }) => measure.kind === 'item');
}

/** An organisation's means of everybody's answers, small teams and all, in so many decimals. */
export function rawMeans(
	round: CountryRound,
	decimals: 'one' | 'all'
): readonly Figure<OrganisationPopulation>[] {
	const groups = round.evaluations.map(({ employees }) => employees);
	const ballots = groups.flatMap((group) => group.ballots);
	const invited = groups.reduce((sum, group) => sum + group.invited, 0);
	const tally = tallyOf(round, 'employee', { invited, ballots });
	const population: OrganisationPopulation = {
		...{ kind: 'organisation', organisation: round.organisation, round: round.id },
		group: 'employee'
	};

	return listScoredItems(questionnaire, round.selection, 'employee').map(({ id }) => {
		const counts = tally.items[id]?.counts ?? [0, 0, 0, 0, 0];
		const valid = counts.reduce((sum, count) => sum + count, 0);
		const total = counts.reduce((sum, count, index) => sum + count * (index + 1), 0);
		const measure: Measure = { kind: 'item', id, statistic: 'mean' };
		const exact = { low: total / valid, high: total / valid, text: { da: '', en: '' } };
		const rounded = wordMean({ kind: 'value', tenths: roundHalfUp(10 * total, valid) });
		return figureOf(population, measure, decimals === 'all' ? exact : rounded, {
			n: ballots.length,
			invited
		});
	});
}
