import { threshold } from '../disclosure/bounds.ts';
import { previewGroup, type Preview } from '../disclosure/preview.ts';
import { isSameAddress } from '../rater-group/address.ts';
import { includesManager } from './audience.ts';
import { daysBetween, roundLimits, type Day } from './calendar.ts';
import type { Person, Plan, Step } from './plan.ts';

/** Something without which a round cannot start, and the step and field where it is settled. */
export interface Missing {
	readonly step: Step;
	readonly field: string;
	readonly what:
		| 'name'
		| 'unit'
		| 'organisation'
		| (typeof requiredBackground)[number]
		| 'themes'
		| 'opens'
		| 'closes'
		| 'opensPast'
		| 'raters'
		| 'peersNotAsked'
		| 'managerToRead'
		| 'readers'
		| 'contactName'
		| 'contactEmail'
		| 'contactIsLeader';
}

/** The background that every comparison needs; the rest may be left empty. */
export const requiredBackground = ['sektor', 'niveau', 'omraade'] as const;

/** What a plan lacks before it can start, step by step. */
export function listMissing(plan: Plan, today: Day): readonly Missing[] {
	return [
		...missingFromJob(plan),
		...missingFromForm(plan),
		...missingFromDates(plan, today),
		...missingFromRaters(plan),
		...missingFromAudience(plan),
		...missingFromContact(plan)
	];
}

/** The first step where something is missing, or the last one when nothing is. */
export function findNextStep(plan: Plan, today: Day): Step {
	return listMissing(plan, today)[0]?.step ?? 'gennemse';
}

/** Whether a contact is the very leader that people should be able to doubt. */
export function isLeader(contact: Person, leader: Person): boolean {
	const hasSameName =
		contact.name.trim() !== '' && contact.name.trim().toLowerCase() === leader.name.toLowerCase();

	return hasSameName || isSameAddress(contact.email, leader.email);
}

/** What a leader can hope to see from a group of so many, if enough of them answer. */
export type GroupOutlook =
	| { readonly kind: 'nobody' | 'nothing' | 'allMustAnswer' }
	/** Averages; and from so many answers on, shares and a word for agreement, where that many are invited. */
	| ({ readonly kind: 'figures' } & Pick<Preview, 'shares' | 'agreement'>);

export function outlookFor(invited: number): GroupOutlook {
	if (invited === 0) return { kind: 'nobody' };
	if (invited < threshold) return { kind: 'nothing' };
	if (invited === threshold) return { kind: 'allMustAnswer' };
	const { shares, agreement } = previewGroup(invited);

	return { kind: 'figures', shares, agreement };
}

/** Advice that does not stop anyone. */
export type Advice =
	'newInPost' | 'shortRound' | 'fewEmployees' | 'fewAlone' | 'fewPeers' | 'noManager';

export function listAdvice(plan: Plan): readonly Advice[] {
	const { raters, opensOn, closesOn } = plan;
	const length = opensOn && closesOn ? daysBetween(opensOn, closesOn) : Infinity;
	const hasFew = raters.employees.length < threshold;
	const advice: readonly [Advice, boolean][] = [
		['newInPost', plan.background['anciennitet_stilling'] === '0-1'],
		['shortRound', length < roundLimits.advised],
		['fewEmployees', hasFew && raters.manager !== undefined],
		['fewAlone', hasFew && raters.manager === undefined],
		['fewPeers', raters.peers.length > 0 && raters.peers.length < threshold],
		['noManager', raters.manager === undefined]
	];

	return advice.filter(([, applies]) => applies).map(([kind]) => kind);
}

function missingFromJob({ leader, unit, organisationName, background }: Plan): readonly Missing[] {
	const texts = [
		{ field: 'name', text: leader.name },
		{ field: 'unit', text: unit },
		{ field: 'organisation', text: organisationName }
	] as const;

	return [
		...texts
			.filter(({ text }) => text === '')
			.map(({ field }): Missing => ({ step: 'job', field, what: field })),
		...requiredBackground
			.filter((field) => background[field] === undefined)
			.map((field): Missing => ({ step: 'job', field, what: field }))
	];
}

function missingFromForm({ selection }: Plan): readonly Missing[] {
	const needsThemes = selection.form === 'tilpasset' && selection.themes.length === 0;

	return needsThemes ? [{ step: 'skema', field: 'themes', what: 'themes' }] : [];
}

function missingFromDates({ opensOn, closesOn }: Plan, today: Day): readonly Missing[] {
	const gaps: Missing[] = [];
	if (!opensOn) gaps.push({ step: 'datoer', field: 'opens', what: 'opens' });
	else if (opensOn < today) gaps.push({ step: 'datoer', field: 'opens', what: 'opensPast' });
	if (!closesOn) gaps.push({ step: 'datoer', field: 'closes', what: 'closes' });

	return gaps;
}

function missingFromRaters({ raters, selection }: Plan): readonly Missing[] {
	/* What fellow leaders are asked is shown in no report of a few themes. */
	if (raters.peers.length > 0 && selection.focusOnly)
		return [{ step: 'hvem', field: 'peers', what: 'peersNotAsked' }];
	const count = raters.employees.length + raters.peers.length + (raters.manager ? 1 : 0);

	return count === 0 ? [{ step: 'hvem', field: 'employees', what: 'raters' }] : [];
}

function missingFromAudience({ audience, raters }: Plan): readonly Missing[] {
	if (includesManager(audience) && !raters.manager)
		return [{ step: 'rapport', field: 'scope', what: 'managerToRead' }];
	const needsReaders = audience.scope === 'hr' || audience.scope === 'named';

	return needsReaders && audience.readers.length === 0
		? [{ step: 'rapport', field: 'reader1_name', what: 'readers' }]
		: [];
}

function missingFromContact({ contact, leader }: Plan): readonly Missing[] {
	const gaps: Missing[] = [];
	if (contact.name === '')
		gaps.push({ step: 'gennemse', field: 'contact_name', what: 'contactName' });
	if (contact.email === '')
		gaps.push({ step: 'gennemse', field: 'contact_email', what: 'contactEmail' });
	if (gaps.length === 0 && isLeader(contact, leader))
		gaps.push({ step: 'gennemse', field: 'contact_email', what: 'contactIsLeader' });

	return gaps;
}
