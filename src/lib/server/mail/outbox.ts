import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import { kept } from '#lib/domain/retention/kept.ts';
import { nextWorkingMorning, thanksMoment } from '#lib/domain/round/working-days.ts';
import { milliseconds, type FixedLength } from '#lib/domain/retention/length.ts';
import type { Database } from '../db/schema.ts';
import { randomId } from '../random.ts';
import { insertMails, type MailKind, type NewMail } from './queries.ts';

/*
 * What other verbs call inside their transaction: the mail then leaves if and only if the change it
 * tells of was kept. A job composes and sends it.
 */

/** An invitation, as far as its mails need to know it. */
export interface MailedInvitation {
	readonly organisationId: string;
	readonly roundId: string;
	readonly evaluationId: string;
	readonly id: string;
}

/** An invitation with the address it goes to: whoever has several gets one mail with all of them. */
export interface AddressedInvitation extends MailedInvitation {
	readonly address: string;
}

/** Somebody who gets a mail about an evaluation outside any invitation, or after it is deleted. */
export interface Recipient {
	readonly organisationId: string;
	readonly roundId: string;
	readonly evaluationId: string;
	readonly address: string;
	readonly language: Language;
}

/** Somebody who gets a mail in their own language. */
export interface Addressee {
	readonly address: string;
	readonly language: Language;
}

/** To people just invited, with their links. `now` may lie ahead: then they wait until it. */
export async function queueInvitations(
	trx: Transaction<Database>,
	invitations: readonly AddressedInvitation[],
	now: Date
): Promise<void> {
	await insertMails(trx, toInvitations('invitation', invitations, now));
}

/** The first reminder, or the second and last one, to those who have not answered. */
export async function queueReminders(
	trx: Transaction<Database>,
	kind: 'reminder' | 'closingSoon',
	invitations: readonly AddressedInvitation[],
	now: Date
): Promise<void> {
	await insertMails(trx, toInvitations(kind, invitations, now));
}

/**
 * To everybody who was invited, answered or not, as the round closes and before the addresses go. It
 * waits for a working morning: rounds close at midnight.
 */
export async function queueClosedThanks(
	trx: Transaction<Database>,
	people: readonly Recipient[],
	now: Date
): Promise<void> {
	const mails = toRecipients('closedThanks', people, kept.closingMail, now);
	await insertMails(
		trx,
		mails.map((mail) => ({ ...mail, notBefore: thanksMoment(now) }))
	);
}

/** To everybody who was invited: the round or this evaluation was stopped and nothing was read. */
export async function queueStopped(
	trx: Transaction<Database>,
	people: readonly Recipient[],
	now: Date
): Promise<void> {
	await insertMails(trx, toRecipients('stopped', people, kept.closingMail, now));
}

/** To leaders: the evaluation of them was given up and nothing was read. */
export async function queueStoppedLeader(
	trx: Transaction<Database>,
	leaders: readonly Recipient[],
	now: Date
): Promise<void> {
	await insertMails(trx, toRecipients('stoppedLeader', leaders, kept.closingMail, now));
}

/** To everybody invited, answered or not: the last day is later than they were told. */
export async function queueExtended(
	trx: Transaction<Database>,
	people: readonly Recipient[],
	now: Date
): Promise<void> {
	await insertMails(trx, toRecipients('extended', people, kept.closingMail, now));
}

/** To the leader, once the release is stored. */
export async function queueReportReady(
	trx: Transaction<Database>,
	leader: Recipient,
	now: Date
): Promise<void> {
	await insertMails(trx, toRecipients('reportReady', [leader], kept.reportMail, now));
}

/** To those besides the leader who were named as readers before the first invitation. */
export async function queueReportShared(
	trx: Transaction<Database>,
	readers: readonly Recipient[],
	now: Date
): Promise<void> {
	await insertMails(trx, toRecipients('reportShared', readers, kept.reportMail, now));
}

/** To a leader who has asked to be reminded. What of is looked up at the moment of sending. */
export async function queueFollowUp(
	trx: Transaction<Database>,
	leader: Recipient,
	now: Date
): Promise<void> {
	await insertMails(trx, toRecipients('followUp', [leader], kept.closingMail, now));
}

/** To whoever keeps the list: an invitation could not be delivered. */
export async function queueBounced(
	trx: Transaction<Database>,
	invitation: MailedInvitation,
	leader: { readonly address: string; readonly language: Language },
	now: Date
): Promise<void> {
	const mail = { ...toInvitation('bounced', invitation, now), ...leader };
	await insertMails(trx, [mail]);
}

/** The mail that employees will get, to the leader, with a link that opens nothing. */
export async function queueTest(
	trx: Transaction<Database>,
	leader: Recipient,
	now: Date
): Promise<void> {
	await insertMails(trx, toRecipients('test', [leader], kept.testMail, now));
}

/** To leaders of a round that has not opened: whether their lists are right. `now` may lie ahead. */
export async function queueConfirmList(
	trx: Transaction<Database>,
	leaders: readonly Recipient[],
	now: Date
): Promise<void> {
	await insertMails(trx, toRecipients('confirmList', leaders, kept.reportMail, now));
}

/**
 * To those who run an organisation's round: there are addresses that cannot be reached, without saying
 * which. It waits for the next working morning, and what comes until then is told by the same mail.
 */
export async function queueRoundBounced(
	trx: Transaction<Database>,
	{ organisationId, roundId }: { readonly organisationId: string; readonly roundId: string },
	people: readonly Addressee[],
	now: Date
): Promise<void> {
	const notBefore = nextWorkingMorning(now);
	const mails = people.map(({ address, language }) => ({
		...{ kind: 'roundBounced' as const, organisationId, roundId, address, language },
		...{ id: nameOnce(['roundBounced', roundId, address, notBefore.toISOString()]) },
		...{ notBefore, deleteAfter: after(notBefore, kept.invitationMail) }
	}));
	await insertMails(trx, mails);
}

/** To whoever asked for an organisation: it can begin, or it was declined. */
export async function queueVerdict(
	trx: Transaction<Database>,
	kind: 'organisationVerified' | 'organisationDeclined',
	organisationId: string,
	people: readonly Addressee[],
	now: Date
): Promise<void> {
	const deleteAfter = after(now, kept.invitationMail);
	await insertMails(
		trx,
		people.map((each) => ({ kind, organisationId, ...each, notBefore: now, deleteAfter }))
	);
}

/** Somebody waits for a sign-in link, also while thousands of invitations leave: nothing waits longer. */
const firstOfAll = new Date(0);

/** To a colleague who is offered a role. Which one is looked up at the moment of sending. */
export async function queueRoleOffer(
	trx: Transaction<Database>,
	{
		organisationId,
		address,
		language
	}: { readonly organisationId: string; readonly address: string; readonly language: Language },
	now: Date
): Promise<void> {
	const mail = { kind: 'roleOffer', organisationId, address, language } as const;
	await insertMails(trx, [
		{ ...mail, notBefore: now, deleteAfter: after(now, kept.invitationMail) }
	]);
}

/** A sign-in link. It is worthless after `expires`, so the mail is not sent after that either. */
export async function queueSignIn(
	trx: Transaction<Database>,
	{
		address,
		language,
		sealed,
		expires
	}: {
		readonly address: string;
		readonly language: Language;
		readonly sealed: Uint8Array;
		readonly expires: Date;
	}
): Promise<void> {
	const mail = { kind: 'signIn', address, language, sealed } as const;
	await insertMails(trx, [{ ...mail, notBefore: firstOfAll, deleteAfter: expires }]);
}

/** The same for the same words, so that a mail which waits already is not written again. */
function nameOnce(words: readonly string[]): string {
	return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 32);
}

function toInvitations(
	kind: MailKind,
	invitations: readonly AddressedInvitation[],
	now: Date
): readonly NewMail[] {
	return bindLetters(
		invitations.map((invitation) => [
			`${invitation.roundId} ${invitation.address.toLowerCase()}`,
			toInvitation(kind, invitation, now)
		])
	);
}

function toInvitation(kind: MailKind, invitation: MailedInvitation, now: Date): NewMail {
	const { organisationId, roundId, evaluationId, id } = invitation;
	const place = { organisationId, roundId, evaluationId, invitationId: id };

	return { kind, ...place, notBefore: now, deleteAfter: after(now, kept.invitationMail) };
}

function toRecipients(
	kind: MailKind,
	people: readonly Recipient[],
	time: FixedLength,
	now: Date
): readonly NewMail[] {
	return bindLetters(
		people.map(({ organisationId, roundId, evaluationId, address, language }) => [
			`${roundId} ${address.toLowerCase()}`,
			{
				...{ kind, organisationId, roundId, evaluationId, address, language },
				...{ notBefore: now, deleteAfter: after(now, time) }
			}
		])
	);
}

/** Makes one letter of all that goes to one person, whose name for it comes first. */
function bindLetters(mails: readonly (readonly [string, NewMail])[]): readonly NewMail[] {
	return [...Map.groupBy(mails, ([person]) => person).values()].flatMap((some) => {
		const letter = some.length > 1 ? randomId() : undefined;

		return some.map(([, mail]) => ({ ...mail, letter }));
	});
}

function after(now: Date, time: FixedLength): Date {
	return new Date(now.getTime() + milliseconds(time));
}
