import type { Role } from '#lib/domain/access/actor.ts';
import type { Draft } from '#lib/domain/ballot/draft.ts';
import type { FollowUp } from '#lib/domain/follow-up/plan.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Audience } from '#lib/domain/round/audience.ts';
import type { Day } from '#lib/domain/round/calendar.ts';

/** All that an invented country or a pair of organisations does, before any of it is in a database. */
export interface Story {
	readonly organisations: readonly StoryOrganisation[];
	readonly accounts: readonly StoryAccount[];
	/** In the order in which they happen. */
	readonly rounds: readonly StoryRound[];
}

export interface StoryOrganisation {
	/** By which the story knows it. */
	readonly key: string;
	readonly kind: 'organisation' | 'private';
	readonly name: string;
	readonly sector: string;
}

export interface StoryAccount {
	readonly name: string;
	readonly email: string;
	readonly roles: readonly { readonly organisation: string; readonly role: Role }[];
}

export interface StoryRound {
	readonly key: string;
	readonly organisation: string;
	readonly name: string;
	readonly selection: Selection;
	readonly opensOn: Day;
	readonly closesOn: Day;
	readonly fate: 'draft' | 'open' | 'closed';
	readonly audience: Audience;
	readonly contact: { readonly name: string; readonly email: string };
	readonly evaluations: readonly StoryEvaluation[];
}

export interface StoryEvaluation {
	readonly leader: StoryLeader;
	readonly unit: string;
	/** The unit that it is part of; at the top where there is none. */
	readonly above?: string | undefined;
	readonly background: Readonly<Record<string, string>>;
	readonly raters: readonly {
		readonly group: Exclude<RaterGroup, 'self'>;
		readonly address: string;
		/** On paper, for somebody without mail: then the address is what it is handed out by. */
		readonly delivery?: 'slip';
	}[];
	/** Those of them whose mail never arrives, while the round is open. */
	readonly unreachable?: readonly string[];
	/** What those who answer send. */
	readonly sendings: readonly Sending[];
	/** What the leader has planned since the report. */
	readonly followUp?: FollowUp | undefined;
}

export interface StoryLeader {
	/** The same in every round. */
	readonly key: string;
	readonly name: string;
	readonly email: string;
}

export interface Sending {
	readonly address: string;
	readonly draft: Draft;
}
