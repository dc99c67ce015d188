import type { FrameTeam } from '#lib/domain/disclosure/audit/frame.ts';
import type { Figure } from '#lib/domain/disclosure/figure.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { listReportedThemes, listScoredItems } from '#lib/domain/scoring/scope.ts';
import { questionnaire } from '../team.ts';
import {
	selectionIn,
	type Country,
	type CountryEvaluation,
	type CountryGroup,
	type CountryRound
} from './country.ts';

/** What the attacker knows of a country beforehand: who is asked about whom, and who answered. */
export function frameOf(country: Country): readonly FrameTeam[] {
	return country.rounds.flatMap((round) =>
		round.evaluations.flatMap((evaluation) => frameOfEvaluation(round, evaluation))
	);
}

/** Adds what everybody can see in the reports: what a team's shows at all. */
export function addShown(
	frame: readonly FrameTeam[],
	reports: readonly Figure[]
): readonly FrameTeam[] {
	const shown = Map.groupBy(
		reports.filter((figure) => figure.shown && figure.measure.statistic === 'mean'),
		({ population }) => `${population.evaluation} ${population.group}`
	);

	return frame.map((team) => {
		const figures = shown.get(`${team.evaluation} ${team.group}`) ?? [];

		return {
			...team,
			shows: new Set(figures.map(({ measure }) => `${measure.kind} ${measure.id}`))
		};
	});
}

function frameOfEvaluation(
	round: CountryRound,
	evaluation: CountryEvaluation
): readonly FrameTeam[] {
	const { self, manager, employees, peers } = evaluation;
	const team = teamIn(round, evaluation);

	return [
		{ ...team('self', oneOf(self)), attributed: true },
		{ ...team('manager', oneOf(manager)), attributed: !round.managersTogether },
		team('employee', employees),
		...(peers.invited > 0 ? [team('peer', peers)] : [])
	];
}

function teamIn(round: CountryRound, evaluation: CountryEvaluation) {
	const { id, leader, unit, background, isPulse } = evaluation;
	const selection = selectionIn(round, evaluation);

	return (
		group: RaterGroup,
		{
			invited,
			ballots
		}: Pick<CountryGroup, 'invited'> & { readonly ballots: readonly { readonly person: string }[] }
	): FrameTeam => ({
		...{ evaluation: id, leader, group, unit, invited },
		organisation: round.isPrivate ? 'private' : round.organisation,
		...{ round: round.id, closedOn: round.closedOn, year: round.year },
		answered: ballots.length,
		people: ballots.map(({ person }) => `${group} ${person}`),
		pulse: isPulse,
		...(round.forms.length > 0 && { asks: listAsked(selection, group) }),
		sector: background['sektor'] ?? '',
		level: background['niveau'] ?? '',
		field: background['omraade'] ?? '',
		age: background['alder'] ?? '',
		region: background['geografi'] ?? ''
	});
}

function listAsked(selection: Selection, group: RaterGroup): ReadonlySet<string> {
	const items = listScoredItems(questionnaire, selection, group);
	const themes = listReportedThemes(questionnaire, selection, group);

	return new Set([
		...items.map(({ id }) => `item ${id}`),
		...themes.map(({ id }) => `theme ${id}`)
	]);
}

function oneOf(answers: object | undefined) {
	return { invited: 1, ballots: answers ? [{ person: 'the one' }] : [] };
}
