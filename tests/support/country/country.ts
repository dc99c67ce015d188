import type { Answers } from '#lib/domain/ballot/answers.ts';
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
	readonly selection: Selection;
	/** Managers are shown together only. */
	readonly managersTogether: boolean;
	readonly evaluations: readonly CountryEvaluation[];
}

export interface CountryEvaluation {
	readonly id: string;
	readonly leader: string;
	readonly unit: string;
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
