import type { Answers } from '../ballot/answers.ts';
import { commentLimits } from '../disclosure/leader-report.ts';
import { tallyGroup, type GroupTally } from '../disclosure/tally.ts';
import { threshold } from '../disclosure/bounds.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { Selection } from '../questionnaire/selection.ts';
import {
	anonymousGroups,
	isAnonymousGroup,
	type AnonymousGroup,
	type PooledGroup,
	type RaterGroup
} from '../rater-group/groups.ts';
import { openOrganisationCount, type CountedEmployees } from './count-organisation.ts';
import type { Managers } from './first-page.ts';
import {
	readGroups,
	type CountedEvaluation,
	type OpenedBallot,
	type ReadGroup
} from './read-ballots.ts';

/** Small teams are counted together only when they are this many people from this many teams. */
export const poolLimits = { people: 10, teams: 3 } as const;

/** Managers who are only ever shown together are counted when they are so many different people. */
export const managerLimit = 10;

export interface GroupResult {
	readonly evaluationId: string;
	readonly group: RaterGroup;
	readonly invited: number;
	/** Rating ballots that were counted. */
	readonly answered: number;
	/** Rating ballots that could not be read. */
	readonly discarded: number;
}

export interface TeamTally {
	readonly evaluationId: string;
	readonly group: AnonymousGroup;
	readonly tally: GroupTally;
	/** For the cross-products; the caller seals what it makes of them and keeps nothing else. */
	readonly ballots: readonly Answers[];
}

export interface RoundCount {
	readonly groups: readonly GroupResult[];
	readonly teams: readonly TeamTally[];
	readonly pools: readonly { readonly group: PooledGroup; readonly tally: GroupTally }[];
	/** The plain ballots of self and manager, who are not anonymous. */
	readonly named: readonly {
		readonly evaluationId: string;
		readonly group: 'self' | 'manager';
		readonly plain: Uint8Array;
	}[];
	/** Only those that may be shown. */
	readonly comments: readonly {
		readonly evaluationId: string;
		readonly group: 'employee' | 'manager';
		readonly question: string;
		readonly text: string;
	}[];
}

/** One leader, and what was sent about them. */
export interface SentBallots {
	readonly evaluation: CountedEvaluation;
	readonly ballots: readonly OpenedBallot[];
}

/** What one leader's groups leave on their own. */
export type EvaluationCount = Omit<RoundCount, 'pools'>;

/** A round in the middle of being counted. Of what was added, it keeps what may be counted together only. */
export interface RoundCounter {
	add(sent: SentBallots): EvaluationCount;
	/** What the small groups, and managers who are only shown together, leave together, when every leader has been added. */
	pool(): RoundCount['pools'];
	/** What all employees said to what is not about their leader, where enough answered. */
	organisation(employees: CountedEmployees): GroupTally | undefined;
}

/**
 * Counts a whole round at once. An anonymous group of five or more leaves a tally; smaller ones leave
 * nothing of their own, and enter the round's pool where that is large enough. What is not in the
 * result is gone when the round is closed.
 */
export function countRound(
	questionnaire: Questionnaire,
	selection: Selection,
	evaluations: readonly CountedEvaluation[],
	ballots: readonly OpenedBallot[],
	managers: Managers = 'attributed'
): RoundCount {
	const counter = openCount(questionnaire, selection, managers);
	const counts = pairBallots(evaluations, ballots).map((sent) => counter.add(sent));

	return {
		groups: counts.flatMap(({ groups }) => groups),
		teams: counts.flatMap(({ teams }) => teams),
		pools: counter.pool(),
		named: counts.flatMap(({ named }) => named),
		comments: counts.flatMap(({ comments }) => comments)
	};
}

/**
 * The same leader by leader, for rounds whose ballots would not fit into memory together. `selection`
 * is what all leaders' forms ask alike; an evaluation brings its own where that is more.
 */
export function openCount(
	questionnaire: Questionnaire,
	selection: Selection,
	managers: Managers = 'attributed'
): RoundCounter {
	const small: ReadGroup[] = [];
	const together: ManagerGroup[] = [];
	const organisation = openOrganisationCount(questionnaire, selection);
	const isTogether = ({ group }: ReadGroup) => group === 'manager' && managers === 'aggregate';

	return {
		add({ evaluation, ballots }) {
			const groups = readGroups(questionnaire, evaluation, ballots);
			small.push(...groups.filter(isSmall));
			together.push(
				...groups.filter(isTogether).map((group) => ({ ...group, person: evaluation.manager }))
			);
			const alone = groups.filter((group) => !isTogether(group));
			const asked = evaluation.selection ?? selection;
			if (!evaluation.pulse) organisation.add(listEmployeeBallots(groups));

			return {
				groups: groups.filter(({ invited }) => invited > 0).map(summarise),
				teams: groups.flatMap((group) => tallyTeam(questionnaire, asked, group)),
				named: alone.flatMap(listNamed),
				comments: alone.flatMap(listComments)
			};
		},
		pool: () => [
			...anonymousGroups.flatMap((name) => tallyPool(questionnaire, selection, name, small)),
			...tallyManagers(questionnaire, selection, together)
		],
		organisation: (employees) => organisation.close(employees)
	};
}

/** Each leader with the ballots that are about them. */
export function pairBallots(
	evaluations: readonly CountedEvaluation[],
	ballots: readonly OpenedBallot[]
): readonly SentBallots[] {
	const byEvaluation = Map.groupBy(ballots, ({ evaluationId }) => evaluationId);

	return evaluations.map((evaluation) => ({
		evaluation,
		ballots: byEvaluation.get(evaluation.id) ?? []
	}));
}

function listEmployeeBallots(groups: readonly ReadGroup[]): readonly Answers[] {
	return groups
		.filter(({ group }) => group === 'employee')
		.flatMap(({ ratings }) => ratings.map(({ answers }) => answers));
}

function summarise({ evaluationId, group, invited, ratings, discarded }: ReadGroup): GroupResult {
	return { evaluationId, group, invited, answered: ratings.length, discarded };
}

function tallyTeam(
	questionnaire: Questionnaire,
	selection: Selection,
	{ evaluationId, group, invited, ratings }: ReadGroup
): readonly TeamTally[] {
	if (!isAnonymousGroup(group) || ratings.length < threshold) return [];
	const ballots = ratings.map(({ answers }) => answers);
	const tally = tallyGroup(questionnaire, selection, group, ballots, invited);

	return [{ evaluationId, group, tally, ballots }];
}

function isSmall({ group, ratings }: ReadGroup): boolean {
	return isAnonymousGroup(group) && ratings.length > 0 && ratings.length < threshold;
}

function tallyPool(
	questionnaire: Questionnaire,
	selection: Selection,
	name: AnonymousGroup,
	groups: readonly ReadGroup[]
): RoundCount['pools'] {
	const small = groups.filter(({ group }) => group === name);
	const ballots = small.flatMap(({ ratings }) => ratings.map(({ answers }) => answers));
	if (ballots.length < poolLimits.people || small.length < poolLimits.teams) return [];
	const invited = small.reduce((sum, group) => sum + group.invited, 0);

	return [{ group: name, tally: tallyGroup(questionnaire, selection, name, ballots, invited) }];
}

/** The managers of one leader, with a word that tells them apart from other leaders' managers. */
type ManagerGroup = ReadGroup & { readonly person: string | undefined };

/**
 * Managers of ten or more leaders, who are ten or more people: one who leads most of the leaders would
 * otherwise be shown alone. Managers whom nothing tells apart count as one.
 */
function tallyManagers(
	questionnaire: Questionnaire,
	selection: Selection,
	groups: readonly ManagerGroup[]
): RoundCount['pools'] {
	const answered = groups.filter(({ ratings }) => ratings.length > 0);
	if (new Set(answered.map(({ person }) => person)).size < managerLimit) return [];
	const ballots = answered.flatMap(({ ratings }) => ratings.slice(0, 1));
	const tally = tallyGroup(
		questionnaire,
		selection,
		'manager',
		ballots.map(({ answers }) => answers),
		groups.filter(({ invited }) => invited > 0).length
	);

	return [{ group: 'manager', tally }];
}

function listNamed({ evaluationId, group, ratings }: ReadGroup): RoundCount['named'] {
	if (group !== 'self' && group !== 'manager') return [];

	return ratings.slice(0, 1).map(({ plain }) => ({ evaluationId, group, plain }));
}

function listComments({
	evaluationId,
	group,
	ratings,
	comments
}: ReadGroup): RoundCount['comments'] {
	if (group !== 'manager' && group !== 'employee') return [];
	const isShown = ({ texts }: { readonly texts: readonly string[] }) =>
		group === 'manager' ||
		(ratings.length >= commentLimits.answered && texts.length >= commentLimits.comments);

	return comments
		.filter(isShown)
		.flatMap(({ question, texts }) =>
			texts.map((text) => ({ evaluationId, group, question, text }))
		);
}
