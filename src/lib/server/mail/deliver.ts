import type { Log } from '../log.ts';
import { composeMail, type Composing } from './compose/compose.ts';
import {
	findAccountLanguage,
	findMailedEvaluation,
	findMailedPerson,
	markBounced
} from './letters.queries.ts';
import { queueBounced } from './outbox.ts';
import { claimMails, deleteMail, postponeMail, type QueuedMail } from './queries.ts';
import type { Delivery, Transport } from './transport.ts';

export interface Delivering extends Composing {
	readonly transport: Transport;
	readonly log: Pick<Log, 'warn' | 'error'>;
}

const minute = 60_000;

/** Milliseconds to wait after each failure; after the last one the mail is given up. */
const patience = [1, 5, 30, 120, 360, 720].map((minutes) => minutes * minute);

/** A mail that is being sent is left alone for so long, should the program stop in the middle. */
const claimFor = 15 * minute;

const batch = { size: 40, atOnce: 4 } as const;

/**
 * Sends what is due, a batch at most, and returns how many it took. A row is deleted once the mail is
 * out, so that nothing tells later what was sent to whom.
 */
export async function deliverMails(delivering: Delivering, now: Date): Promise<number> {
	const until = new Date(now.getTime() + claimFor);
	const mails = await claimMails(delivering.db, { most: batch.size, until }, now);

	for (let start = 0; start < mails.length; start += batch.atOnce) {
		const some = mails.slice(start, start + batch.atOnce);
		await Promise.all(some.map((queued) => tryOne(delivering, queued, now)));
	}

	return mails.length;
}

/** A mail that cannot even be written must not keep the others back; it comes again with its claim. */
async function tryOne(delivering: Delivering, queued: QueuedMail, now: Date): Promise<void> {
	try {
		await deliverOne(delivering, queued, now);
	} catch (problem) {
		const name = problem instanceof Error ? problem.name : typeof problem;
		delivering.log.error({ kind: queued.kind, name }, 'a mail could not be written');
	}
}

async function deliverOne(delivering: Delivering, queued: QueuedMail, now: Date): Promise<void> {
	const { db, transport } = delivering;
	const mail = await composeMail(delivering, queued, now);
	const delivery: Delivery = mail ? await transport.send(mail) : 'sent';

	switch (delivery) {
		case 'sent':
			return deleteMail(db, queued.id);
		case 'refused':
			return giveUp(delivering, queued, now);
		case 'failed': {
			const wait = patience[queued.attempts];
			if (wait === undefined) return giveUp(delivering, queued, now);
			return postponeMail(db, queued.id, new Date(now.getTime() + wait));
		}
	}
}

/**
 * An invitation that cannot be delivered is marked, and the leader is told. About a reminder nobody is
 * told: it only goes to those who have not answered, so that would tell who they are.
 */
async function giveUp({ db, log }: Delivering, queued: QueuedMail, now: Date): Promise<void> {
	log.warn({ kind: queued.kind }, 'a mail could not be delivered');
	const { organisationId, roundId, evaluationId, invitationId } = queued;
	if (queued.kind !== 'invitation' || !organisationId || !roundId || !evaluationId || !invitationId)
		return deleteMail(db, queued.id);

	const place = { organisationId, roundId, invitationId };
	const evaluation = await findMailedEvaluation(db, organisationId, evaluationId);
	const person = await findMailedPerson(db, place);
	const address = evaluation?.leaderEmail;
	const language = address && (await findAccountLanguage(db, address));

	await db.transaction().execute(async (trx) => {
		await deleteMail(trx, queued.id);
		const isNews = person && (await markBounced(trx, place));
		// The leader's own address is where the news would go.
		if (!isNews || !address || person.group === 'self') return;

		const invitation = { organisationId, roundId, evaluationId, id: invitationId };
		await queueBounced(trx, invitation, { address, language: language || 'da' }, now);
	});
}
