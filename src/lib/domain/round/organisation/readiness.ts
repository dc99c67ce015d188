import { isSameAddress } from '#lib/domain/rater-group/address.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { Audience } from '../audience.ts';
import { dayOf, daysBetween, roundLimits, type Day } from '../calendar.ts';
import type { Person } from '../plan.ts';
import { invitationMoment } from '../working-days.ts';
import type { JudgedLeader } from './leaders.ts';
import type { RoundStep } from './steps.ts';

/** All that is settled about an organisation's round that has not opened. */
export interface RoundPlan {
	readonly name: string;
	readonly opensOn: Day | undefined;
	readonly closesOn: Day | undefined;
	readonly confirmBy: Day | undefined;
	readonly selection: Selection;
	readonly forms: readonly { readonly id: string; readonly name: string }[];
	readonly audience: Audience;
	readonly contact: Person;
}

/** Something without which a round cannot open, and the step and field where it is settled. */
export interface RoundMissing {
	readonly step: RoundStep;
	readonly field: string;
	readonly what:
		| 'name'
		| 'opens'
		| 'closes'
		| 'opensPast'
		| 'closesSoon'
		| 'leaders'
		| 'nobodyCan'
		| 'themes'
		| 'raters'
		| 'peersNotAsked'
		| 'readers'
		| 'contactName'
		| 'contactEmail'
		| 'contactIsLeader';
}

/** What a round lacks before it can open, step by step. */
export function listRoundMissing(
	plan: RoundPlan,
	leaders: readonly JudgedLeader[],
	now: Date
): readonly RoundMissing[] {
	return [
		...missingFromName(plan, now),
		...missingFromLeaders(leaders),
		...missingFromForm(plan),
		...missingFromRaters(plan, leaders),
		...missingFromAudience(plan),
		...missingFromContact(plan, leaders)
	];
}

/**
 * The day on which the invitations leave, where that is not the first day: that is no working day, or
 * it is today and the working day is over.
 */
export function laterMailDay(opensOn: Day | undefined, now: Date): Day | undefined {
	if (opensOn === undefined) return undefined;
	const day = mailDay(opensOn, now);

	return day > opensOn ? day : undefined;
}

function missingFromName(
	{ name, opensOn, closesOn }: RoundPlan,
	now: Date
): readonly RoundMissing[] {
	const today = dayOf(now);
	const gaps: RoundMissing[] = [];
	if (name === '') gaps.push({ step: 'navn', field: 'name', what: 'name' });
	if (!opensOn) gaps.push({ step: 'navn', field: 'opens', what: 'opens' });
	else if (opensOn < today) gaps.push({ step: 'navn', field: 'opens', what: 'opensPast' });
	if (!closesOn) gaps.push({ step: 'navn', field: 'closes', what: 'closes' });
	else if (daysBetween(mailDay(opensOn ?? today, now), closesOn) < roundLimits.shortest)
		gaps.push({ step: 'navn', field: 'closes', what: 'closesSoon' });

	return gaps;
}

/** The day on which the invitations of an organisation's round leave. */
function mailDay(opensOn: Day, now: Date): Day {
	return dayOf(invitationMoment({ opensOn, isLeadersOwn: false }, now));
}

function missingFromLeaders(leaders: readonly JudgedLeader[]): readonly RoundMissing[] {
	if (leaders.length === 0) return [{ step: 'ledere', field: 'ledere', what: 'leaders' }];
	const hasRaters = leaders.some(({ obstacle }) => obstacle !== 'nobody');
	const canTakePart = leaders.some(({ obstacle }) => obstacle === undefined);

	return hasRaters && !canTakePart ? [{ step: 'ledere', field: 'ledere', what: 'nobodyCan' }] : [];
}

function missingFromForm({ selection: { form, themes } }: RoundPlan): readonly RoundMissing[] {
	return form === 'tilpasset' && themes.length === 0
		? [{ step: 'skema', field: 'themes', what: 'themes' }]
		: [];
}

function missingFromRaters(
	{ selection }: RoundPlan,
	leaders: readonly JudgedLeader[]
): readonly RoundMissing[] {
	const invited = leaders.map((leader) => leader.invited);
	const hasPeers = invited.some(({ peer }) => peer > 0);
	if (hasPeers && !selection.peers)
		return [{ step: 'skema', field: 'peers', what: 'peersNotAsked' }];
	const isEmpty = invited.every(({ employee, manager, peer }) => employee + manager + peer === 0);

	return leaders.length > 0 && isEmpty
		? [{ step: 'deltagere', field: 'deltagere', what: 'raters' }]
		: [];
}

function missingFromAudience({ audience }: RoundPlan): readonly RoundMissing[] {
	const needsReaders = audience.scope === 'hr' || audience.scope === 'named';

	return needsReaders && audience.readers.length === 0
		? [{ step: 'hvem-ser', field: 'hr1_name', what: 'readers' }]
		: [];
}

/** Whoever is asked about the lists must not be one whom they are about. */
function missingFromContact(
	{ contact }: RoundPlan,
	leaders: readonly JudgedLeader[]
): readonly RoundMissing[] {
	const gaps: RoundMissing[] = [];
	if (contact.name === '')
		gaps.push({ step: 'hvem-ser', field: 'contact_name', what: 'contactName' });
	if (contact.email === '')
		gaps.push({ step: 'hvem-ser', field: 'contact_email', what: 'contactEmail' });
	else if (leaders.some(({ email }) => isSameAddress(email, contact.email)))
		gaps.push({ step: 'hvem-ser', field: 'contact_email', what: 'contactIsLeader' });

	return gaps;
}
