import { decodeAnswers } from '#lib/domain/ballot/encode.ts';
import type { Layout } from '#lib/domain/ballot/layout.ts';
import type { FrameTeam } from '#lib/domain/disclosure/audit/frame.ts';
import type { GroupTally } from '#lib/domain/disclosure/tally.ts';
import { backgroundFields } from '#lib/domain/national/cells.ts';
import type { Country } from '#lib/domain/national/country.ts';
import type { ReliabilityCount } from '#lib/domain/national/reliability.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { AnonymousGroup, RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { LeftByClose, NationalEvaluation, NationalRound } from './country.queries.ts';

/** A year that is being gathered. */
export interface Gathering {
	readonly questionnaireVersion: string;
	readonly country: Country;
	readonly reliability: ReliabilityCount;
	readonly questionnaire: Questionnaire;
	readonly layout: Layout;
	/** Those that are in the country's sheets, in the order of their rows. */
	readonly framed: Readonly<Record<'employee' | 'peer' | 'self', FrameTeam[]>>;
	readonly small: FrameTeam[];
	teams: number;
}

/** One leader in one round, their groups' counts read. */
export interface ReadEvaluation extends NationalEvaluation {
	readonly round: NationalRound;
	/** What was asked about this leader. */
	readonly selection: Selection;
	readonly tallies: ReadonlyMap<AnonymousGroup, GroupTally>;
}

/** A leader's group counts once, as it was in the last round in which anybody was invited to it. */
export function addGroup(
	gathering: Gathering,
	organisation: string,
	group: AnonymousGroup,
	evaluations: readonly ReadEvaluation[],
	{ counts }: LeftByClose
): void {
	for (const evaluation of evaluations) {
		const asked = counts.get(evaluation.id)?.find((count) => count.group === group);
		if (!asked || asked.invited === 0) continue;
		const tally = evaluation.tallies.get(group);
		const place = placeOf(organisation, evaluation);
		const framed = frameTeam(gathering, place, evaluation, asked);
		if (!tally) {
			gathering.small.push(framed);
			return gathering.country.addSmallTeam(asked);
		}
		const team = { ...place, group, tally };
		gathering.framed[group].push(framed);
		gathering.country.addTeam(team);
		gathering.reliability.addTeam(team);
		gathering.teams += 1;
		return;
	}
}

/** What a leader answered in their last round, if anything, beside the employees of the same round. */
export function addOwn(
	gathering: Gathering,
	organisation: string,
	evaluations: readonly ReadEvaluation[],
	{ own }: LeftByClose
): void {
	const [evaluation] = evaluations;
	if (!evaluation) return;
	const plain = own.get(evaluation.id);
	const answers = plain && decodeAnswers(plain, gathering.layout);
	const place = placeOf(organisation, evaluation);
	const asked = { group: 'self' as const, invited: 1, answered: answers ? 1 : 0 };

	gathering.framed.self.push(frameTeam(gathering, place, evaluation, asked));
	gathering.country.addLeader({ ...place, answers, employees: evaluation.tallies.get('employee') });
}

type Place = ReturnType<typeof placeOf>;

function placeOf(
	organisation: string,
	{ leaderId, background, selection, isPulse }: ReadEvaluation
) {
	return {
		...{ organisation, isPrivate: false, leader: leaderId, background, isPulse },
		selection
	};
}

const dimensions = Object.entries(backgroundFields);

/** One group as the audit knows it: everything but the answers. */
function frameTeam(
	{ country: { year } }: Gathering,
	{ organisation, leader, background, isPulse }: Place,
	{ id, round }: ReadEvaluation,
	asked: { readonly group: RaterGroup; readonly invited: number; readonly answered: number }
): FrameTeam {
	const codes: Record<string, string> = {};
	for (const [name, field] of dimensions) {
		const code = background[field];
		if (code !== undefined) codes[name] = code;
	}

	return {
		...{ evaluation: id, leader, organisation, round: round.id, year, pulse: isPulse },
		...{ group: asked.group, invited: asked.invited, answered: asked.answered },
		closedOn: round.closedOn,
		...codes
	};
}
