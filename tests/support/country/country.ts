import type { Answers } from '#lib/domain/ballot/answers.ts';
import { selectionOf, type RoundForm } from '#lib/domain/questionnaire/forms.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { Background } from '#lib/domain/round/plan.ts';

/** An invented country with everything that people answered in it: what no attacker has. */
export interface Country {
	readonly seed: number;
	readonly rounds: readonly CountryRound[];
}

export interface CountryRound {
	readonly id: string;
	readonly organisation: string;
	/** Nobody but the leader vouches for the organisation. */
	readonly isPrivate: boolean;
	readonly closedOn: string;
	readonly year: number;
	/** What it asks about leaders who are in no group with a form of its own. */
	readonly selection: Selection;
	readonly forms: readonly RoundForm[];
	/** Managers are shown together only. */
	readonly managersTogether: boolean;
	readonly evaluations: readonly CountryEvaluation[];
}

export interface CountryEvaluation {
	readonly id: string;
	readonly leader: string;
	readonly unit: string;
	/** Of the group of leaders that this one is in, where the group has a form of its own. */
	readonly formId: string | undefined;
	readonly background: Background;
	readonly isPulse: boolean;
	readonly self: Answers | undefined;
	readonly manager: Answers | undefined;
	readonly employees: CountryGroup;
	readonly peers: CountryGroup;
	/** How many employees wrote something to the first open question. */
	readonly comments: number;
}

export interface CountryGroup {
	readonly invited: number;
	/** Those who answered, in the order in which they did. */
	readonly ballots: readonly CountryBallot[];
}

export interface CountryBallot {
	readonly person: string;
	readonly answers: Answers;
}

/** What was asked about one leader of a round. */
export function selectionIn(
	round: Pick<CountryRound, 'selection' | 'forms'>,
	{ formId }: Pick<CountryEvaluation, 'formId'>
): Selection {
	return selectionOf(round, { formId });
}
