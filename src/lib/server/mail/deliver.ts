import { commitTogether } from '../db/group-commit.ts';
import { happenings } from '../happenings.ts';
import type { Log } from '../log.ts';
import { composeLetter } from './compose/compose.ts';
import { openComposing, type Composing, type Known } from './compose/known.ts';
import { giveUp } from './give-up.ts';
import { claimLetters, deleteLetter, postponeLetter, type QueuedLetter } from './queries.ts';
import type { Delivery, Transport } from './transport.ts';

export interface Delivering extends Composing {
	readonly transport: Transport;
	readonly log: Pick<Log, 'warn' | 'error'>;
}

const minute = 60_000;

/** Milliseconds to wait after each failure; after the last one the mail is given up. */
const patience = [1, 5, 30, 120, 360, 720].map((minutes) => minutes * minute);

/** A letter that is being sent is left alone for so long, should the program stop in the middle. */
export const claimFor = 15 * minute;

/** Few enough that a slow mail server is through with them while the right to send lasts. */
const batch = 40;

/**
 * Sends what is due, a batch at most, and returns how many letters it took. A row is deleted once the
 * mail is out, so that nothing tells later what was sent to whom, and before the next one leaves over
 * the same connection: a program that is killed has sent at most one for each without noting it.
 */
export async function deliverMails(delivering: Delivering, now: Date): Promise<number> {
	const until = new Date(now.getTime() + claimFor);
	const letters = await claimLetters(delivering.db, { most: batch, until }, now);
	const known = openComposing(delivering);
	const waiting = letters.values();
	const outcomes = new Set<Outcome>();

	await Promise.all(
		Array.from({ length: delivering.transport.atOnce }, async () => {
			for (const letter of waiting) outcomes.add(await tryOne(delivering, known, letter, now));
		})
	);
	/* One line for all of them: how many reminders failed would say how many people are missing. */
	if (outcomes.has('put_off')) delivering.log.warn({}, 'some mails were put off');

	return letters.length;
}

/** A mail that need not leave any more counts as sent: those that do must not tell who has answered. */
type Outcome = 'sent' | 'put_off' | 'given_up';

/** A mail that cannot even be written must not keep the others back; it comes again with its claim. */
async function tryOne(
	delivering: Delivering,
	known: Known,
	letter: QueuedLetter,
	now: Date
): Promise<Outcome> {
	try {
		const outcome = await deliverOne(delivering, known, letter, now);
		happenings.emit('mail', outcome);

		return outcome;
	} catch (problem) {
		const name = problem instanceof Error ? problem.name : typeof problem;
		const [{ kind }] = letter.mails;
		delivering.log.error({ kind, name }, 'a mail could not be written');

		return 'given_up';
	}
}

async function deliverOne(
	delivering: Delivering,
	known: Known,
	letter: QueuedLetter,
	now: Date
): Promise<Outcome> {
	const { db, transport } = delivering;
	const mail = await composeLetter(known, letter, now);
	const delivery: Delivery = mail ? await transport.send(mail) : 'sent';

	switch (delivery) {
		case 'sent':
			/* The disk is waited for once for all connections together. */
			await commitTogether(db, (trx) => deleteLetter(trx, letter));
			return 'sent';
		case 'refused':
			await giveUp(delivering, letter, now);
			return 'given_up';
		case 'failed': {
			const wait = patience[letter.attempts];
			if (wait !== undefined) {
				await postponeLetter(db, letter, new Date(now.getTime() + wait));
				return 'put_off';
			}
			await giveUp(delivering, letter, now);
			return 'given_up';
		}
	}
}
