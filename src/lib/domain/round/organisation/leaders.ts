import { threshold } from '#lib/domain/disclosure/bounds.ts';
import { followCode } from '#lib/domain/questionnaire/background.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import { addDays, openingMoment, type Day } from '../calendar.ts';
import type { Background } from '../plan.ts';
import { requiredBackground } from '../readiness.ts';
import { judgeRest, wouldShowNothing } from '../rest.ts';

/** A leader of an organisation, as far as a round needs to know them. */
export interface ListedLeader {
	readonly leaderId: string;
	readonly name: string;
	readonly email: string;
	readonly unitId: string | undefined;
	readonly unit: string;
	readonly background: Background;
	readonly startedOn: Day | undefined;
	readonly acting: boolean;
	/** No longer in the organisation's file. */
	readonly gone: boolean;
	/** Where they are in the round. */
	readonly evaluationId: string | undefined;
	readonly formId: string | undefined;
}

/** A leader in a round that has not opened, with all that decides whether and how they take part. */
export interface PlannedLeader extends ListedLeader {
	readonly evaluationId: string;
	readonly invited: { readonly employee: number; readonly manager: number; readonly peer: number };
	readonly list: 'given' | 'asked' | 'confirmed' | 'changed';
	/** Under any of their addresses there is an open round, or another place in this one. */
	readonly busy: 'open' | 'twice' | undefined;
	/** When their latest round was counted, as ISO 8601. */
	readonly lastClose: string | undefined;
}

/** Why somebody cannot take part as it stands; they are left out when the round opens. */
export const obstacles = [
	'gone',
	'twice',
	'open',
	'too_soon',
	'shows_nothing',
	'nobody',
	'background'
] as const;

export type Obstacle = (typeof obstacles)[number];

/** What somebody should know before it opens, and which stops nothing. */
export const remarks = ['new', 'few', 'pulse', 'fewPeers', 'noManager', 'unconfirmed'] as const;

export type Remark = (typeof remarks)[number];

export interface JudgedLeader extends PlannedLeader {
	readonly obstacle: Obstacle | undefined;
	readonly remarks: readonly Remark[];
}

interface Round {
	readonly opensOn: Day;
	readonly questionnaire: Questionnaire;
	/** What is asked about this leader. */
	readonly selection: Selection;
}

/** Months in a post before others can say much about it, in days. */
const newInPost = 182;

/** What stands in a leader's way, and what there is to know about them, on the day the round opens. */
export function judgeLeader(leader: PlannedLeader, round: Round, now: Date): JudgedLeader {
	const rest = judgeRest(leader.lastClose, openingMoment(round.opensOn, now));
	const shows = rest !== 'pulse' || !wouldShowNothing(round.questionnaire, round.selection);
	const { employee, manager, peer } = leader.invited;
	const checks: readonly [Obstacle, boolean][] = [
		['gone', leader.gone],
		['twice', leader.busy === 'twice'],
		['open', leader.busy === 'open'],
		['too_soon', rest === 'too_soon'],
		['shows_nothing', !shows],
		['nobody', employee + manager + peer === 0],
		['background', !hasValidBackground(leader.background, round)]
	];
	const notes: readonly [Remark, boolean][] = [
		['new', isNewInPost(leader.startedOn, round.opensOn)],
		['few', employee < threshold],
		['pulse', rest === 'pulse'],
		['fewPeers', peer > 0 && peer < threshold],
		['noManager', manager === 0],
		['unconfirmed', leader.list === 'asked']
	];

	return {
		...leader,
		obstacle: checks.find(([, stands]) => stands)?.[0],
		remarks: notes.filter(([, applies]) => applies).map(([kind]) => kind)
	};
}

/** Whether somebody has been in their post for less than half a year on a day. Unknown is not new. */
export function isNewInPost(startedOn: Day | undefined, day: Day): boolean {
	return startedOn !== undefined && startedOn > addDays(day, -newInPost);
}

/** The fields that figures are compared by are there, and each code holds on the day or has one that follows it. */
function hasValidBackground(background: Background, { opensOn, questionnaire }: Round): boolean {
	const isThere = requiredBackground.every((field) => background[field]);
	const isValid = questionnaire.background.leader.every((field) => {
		const code = background[field.id];
		return !code || followCode(field, code, opensOn) !== undefined;
	});

	return isThere && isValid;
}
