import type { Published, PublishedComments } from '#lib/domain/disclosure/audit/audit-published.ts';
import { teamRules, type TeamRules } from '#lib/domain/disclosure/bounds.ts';
import type { Figure, Population } from '#lib/domain/disclosure/figure.ts';
import { commentLimits, releaseLeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import { keepPulseFigures } from '#lib/domain/disclosure/leader/pulse.ts';
import type { OrganisationTeam } from '#lib/domain/disclosure/organisation/input.ts';
import { readGaps, readPublished } from '#lib/domain/disclosure/organisation/published.ts';
import { releaseOrganisation } from '#lib/domain/disclosure/organisation/release.ts';
import {
	organisationRules,
	type OrganisationRules
} from '#lib/domain/disclosure/organisation/rules.ts';
import { isWithheld } from '#lib/domain/disclosure/released.ts';
import type { GroupTally } from '#lib/domain/disclosure/tally.ts';
import { type GroupCount, releaseTally } from '#lib/domain/disclosure/team.ts';
import { nationalRules, type NationalRules } from '#lib/domain/national/rules.ts';
import { poolLimits } from '#lib/domain/round/count.ts';
import { sharedSelection, widestSelection } from '#lib/domain/questionnaire/forms.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { AnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { questionnaire } from '../team.ts';
import {
	selectionIn,
	type Country,
	type CountryEvaluation,
	type CountryGroup,
	type CountryRound
} from './country.ts';
import { employeesOf } from './employees.ts';
import { frameOf, addShown } from './frame.ts';
import { publishYears } from './national.ts';
import { tallyOf } from './tally.ts';

/** Every rule by which a country's figures are published. */
export interface CountryRules {
	readonly team: TeamRules;
	readonly organisation: OrganisationRules;
	readonly national: NationalRules;
	/** Whether each private organisation counts as one of its own. */
	readonly adoptsAll: boolean;
	/** How many employees must have answered before comments are shown. */
	readonly commentsFrom: number;
}

export const countryRules: CountryRules = {
	team: teamRules,
	organisation: organisationRules,
	national: nationalRules,
	adoptsAll: false,
	commentsFrom: commentLimits.answered
};

/** The statements of each theme, as they are asked in full. */
export const themeItems = Object.fromEntries(
	questionnaire.themes.map(({ id, items }) => [id, items.map((item) => item.id)])
);

/**
 * Everything that would be published of a country, to everybody, by the product's own release
 * functions: all leaders' reports, all organisations' figures of all rounds, the country's of all years.
 */
export function publishCountry(country: Country, rules: CountryRules = countryRules): Published {
	const rounds = country.rounds.map((round) => publishRound(round, rules));
	const reports = rounds.flatMap(({ reports: ofRound }) => ofRound);
	const { adoptsAll, national } = rules;

	return {
		frame: addShown(frameOf(country), reports),
		figures: [
			...reports,
			...rounds.flatMap(({ together }) => together),
			...publishYears(country, { rules: national, adoptsAll })
		],
		comments: rounds.flatMap(({ comments }) => comments),
		themes: themeItems
	};
}

function publishRound(round: CountryRound, rules: CountryRules) {
	const reports = round.evaluations.map((evaluation) => ({
		evaluation,
		figures: publishReport(round, evaluation, rules)
	}));
	/* One object for each form, by which the figures tell apart what was asked of whom. */
	const forms = new Map(
		[undefined, ...round.forms.map(({ id }) => id)].map((formId) => [
			formId,
			selectionIn(round, { formId })
		])
	);
	const together = publishOrganisation(
		round,
		reports.map(({ evaluation, figures }) => ({
			...teamOf(evaluation, figures),
			selection: round.forms.length > 0 ? forms.get(evaluation.formId) : undefined
		})),
		rules
	);

	return {
		reports: reports.flatMap(({ figures }) => figures),
		together,
		comments: round.evaluations.flatMap((evaluation) => publishComments(evaluation, rules))
	};
}

/** A leader's report. Weakened rules would not pass its audit, so those figures are made without it. */
function publishReport(
	round: CountryRound,
	evaluation: CountryEvaluation,
	{ team }: CountryRules
): readonly Figure[] {
	const selection = selectionIn(round, evaluation);
	const { id, leader, self, manager } = evaluation;
	const tallies = talliesOf(round, evaluation, team.threshold);
	const named = {
		...(self && { self }),
		...(manager && !round.managersTogether && { manager })
	};
	if (team !== teamRules)
		return (['employee', 'peer'] as const).flatMap((group) => {
			const tally = tallies[group];
			const population = { kind: 'team', evaluation: id, leader, group } as const;
			if (!tally) return [];
			const figures = releaseTally({ questionnaire, selection }, population, tally, team);
			return evaluation.isPulse ? keepPulseFigures(figures, team) : figures;
		});

	const outcome = releaseLeaderReport({
		...{ questionnaire, selection, tallies, named, comments: [] },
		groups: countsOf(evaluation),
		evaluation: {
			...{ id, leader, leaderName: leader, unit: evaluation.unit },
			...{ organisation: round.organisation, closedOn: round.closedOn },
			audience: { scope: 'leader', readers: [] },
			...{ form: selection.form, themes: selection.themes, questionnaireVersion: '1.0.0' },
			...(evaluation.isPulse && { pulse: true as const })
		}
	});
	if (isWithheld(outcome)) throw new Error(`${id}: ${outcome.withheld}, ${outcome.place}`);

	return outcome.figures;
}

export function countsOf({
	self,
	manager,
	employees,
	peers
}: CountryEvaluation): readonly GroupCount[] {
	return [
		{ group: 'self', invited: 1, answered: self ? 1 : 0 },
		{ group: 'employee', invited: employees.invited, answered: employees.ballots.length },
		{ group: 'manager', invited: 1, answered: manager ? 1 : 0 },
		{ group: 'peer', invited: peers.invited, answered: peers.ballots.length }
	];
}

function talliesOf(
	round: CountryRound,
	evaluation: CountryEvaluation,
	threshold: number
): Partial<Record<AnonymousGroup, GroupTally>> {
	const { employees, peers } = evaluation;
	const asked = { selection: selectionIn(round, evaluation) };

	return {
		...(employees.ballots.length >= threshold && {
			employee: tallyOf(asked, 'employee', employees)
		}),
		...(peers.ballots.length >= threshold && { peer: tallyOf(asked, 'peer', peers) })
	};
}

function teamOf(evaluation: CountryEvaluation, figures: readonly Figure[]): OrganisationTeam {
	const { id, unit, background, isPulse, self } = evaluation;

	return {
		...{ evaluation: id, unit, pulse: isPulse, own: self },
		level: background['niveau'] ?? '',
		field: background['omraade'] ?? '',
		groups: countsOf(evaluation),
		published: readPublished(figures),
		gaps: readGaps({ figures })
	};
}

/** The leaders' reports alone. */
export function publishReports(country: Country, rules: CountryRules = countryRules): Published {
	const figures = country.rounds.flatMap((round) =>
		round.evaluations.flatMap((evaluation) => publishReport(round, evaluation, rules))
	);

	return { frame: frameOf(country), figures, themes: themeItems };
}

function publishOrganisation(
	round: CountryRound,
	teams: readonly OrganisationTeam[],
	{ organisation }: CountryRules
): readonly Figure<Population>[] {
	const [selection, shared] = [widestSelection(round), sharedSelection(round)];
	const { forms } = round;
	const outcome = releaseOrganisation(
		{
			...{ questionnaire, selection, shared, teams, pools: poolsOf(round, shared) },
			employees: employeesOf(round, organisation),
			round: {
				...{ organisation: round.organisation, organisationName: round.organisation },
				...{ round: round.id, roundName: round.id, closedOn: round.closedOn },
				...{ form: selection.form, themes: selection.themes, questionnaireVersion: '1.0.0' },
				...{ forms, ownStatements: selection.ownStatements }
			}
		},
		organisation
	);
	if (isWithheld(outcome)) throw new Error(`${round.id}: ${outcome.withheld}, ${outcome.place}`);

	return outcome.figures;
}

/** The small teams of a round together, where they are many enough. */
function poolsOf(
	round: CountryRound,
	selection: Selection
): Partial<Record<AnonymousGroup, GroupTally>> {
	const pool = (name: AnonymousGroup, groups: readonly CountryGroup[]) => {
		const small = groups.filter(({ ballots }) => ballots.length > 0 && ballots.length < 5);
		const ballots = small.flatMap((group) => group.ballots);
		if (ballots.length < poolLimits.people || small.length < poolLimits.teams) return {};
		const invited = small.reduce((sum, group) => sum + group.invited, 0);

		return { [name]: tallyOf({ selection }, name, { invited, ballots }) };
	};
	const of = (key: 'employees' | 'peers') => round.evaluations.map((evaluation) => evaluation[key]);

	return { ...pool('employee', of('employees')), ...pool('peer', of('peers')) };
}

function publishComments(
	{ id, employees, comments }: CountryEvaluation,
	{ commentsFrom }: CountryRules
): readonly PublishedComments[] {
	if (employees.ballots.length < commentsFrom || comments < commentLimits.comments) return [];

	return [{ evaluation: id, group: 'employee', question: 'aaben_1', texts: comments }];
}
