import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Log } from '../log.ts';
import {
	findAccountLanguage,
	findMailedEvaluation,
	findMailedPerson,
	markBounced
} from './letters.queries.ts';
import { listKeepers } from './keepers.queries.ts';
import { queueBounced, queueRoundBounced } from './outbox.ts';
import { deleteLetter, type QueuedLetter, type QueuedMail } from './queries.ts';

interface GivingUp {
	readonly db: Kysely<Database>;
	readonly log: Pick<Log, 'warn'>;
}

/**
 * An invitation that cannot be delivered is marked, and the leader is told: of each, where one mail
 * carried several. About a reminder nobody is told: it only goes to those who have not answered, so
 * that would tell who they are. Those who run an organisation's round hear of it in the morning.
 *
 * Who has answered by one of the links has the mail, whatever became of the receipt. Then nothing is
 * marked: a second link would let them answer twice, and one mark missing would tell that they have.
 */
export async function giveUp(
	{ db, log }: GivingUp,
	letter: QueuedLetter,
	now: Date
): Promise<void> {
	const [{ kind }] = letter.mails;
	log.warn({ kind }, 'a mail could not be delivered');

	await db.transaction().execute(async (trx) => {
		await deleteLetter(trx, letter);
		if (kind !== 'invitation') return;

		const news = await Promise.all(letter.mails.map((each) => findNews(trx, each)));
		if (news.some((bounce) => bounce?.hasAnswered)) return;
		for (const bounce of news) {
			if (!bounce || !(await markBounced(trx, bounce.place))) continue;
			if (bounce.leader) await queueBounced(trx, bounce.invitation, bounce.leader, now);
			await queueRoundBounced(trx, bounce.place, await listKeepers(trx, bounce.place), now);
		}
	});
}

/** What there is to tell about one invitation; nothing where it is gone. */
async function findNews(db: Kysely<Database>, queued: QueuedMail) {
	const { organisationId, roundId, evaluationId, invitationId } = queued;
	if (!organisationId || !roundId || !evaluationId || !invitationId) return undefined;

	const place = { organisationId, roundId, invitationId };
	const person = await findMailedPerson(db, place);
	if (!person) return undefined;

	const evaluation = await findMailedEvaluation(db, organisationId, evaluationId);
	const address = evaluation?.leaderEmail;
	const language = address && (await findAccountLanguage(db, address));

	return {
		place,
		hasAnswered: person.answered,
		invitation: { organisationId, roundId, evaluationId, id: invitationId },
		/* The leader's own address is where the news would go. */
		leader: address && person.group !== 'self' ? { address, language: language || 'da' } : undefined
	} as const;
}
