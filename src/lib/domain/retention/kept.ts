import type { Length } from './length.ts';

/**
 * How long everything is kept. The jobs that delete and the page that says so both read this, so that
 * they cannot disagree. What has no length here goes with something that has: a list of addresses with
 * its round, a role with its account.
 */
export const kept = {
	/** From the mail to the end of its link. */
	signInLink: { minutes: 10 },
	/** From somebody's first wrong guess at a link or a code. */
	misses: { minutes: 10 },
	/** From the last click. */
	idleSession: { minutes: 30 },
	/** From the sign-in, however busy; shorter for those who see more than their own. */
	leaderSession: { hours: 12 },
	staffSession: { hours: 8 },

	/**
	 * From the day it was due. To the invited it holds no address, which is looked up at the moment of
	 * sending; to a colleague who is offered a role it does, and goes before the offer.
	 */
	invitationMail: { days: 7 },
	/** From the close, or from the stop: the last mail that needs an address. */
	closingMail: { hours: 72 },
	/** From the release: that a report is ready, to the leader and to those who may read it. */
	reportMail: { days: 14 },
	/** From the press of the button: what the employees will get, to the leader. */
	testMail: { hours: 1 },

	/** From the moment it was sent in; an applied one goes at once. */
	uploads: { hours: 24 },
	/** From the day a role was offered. */
	roleOffers: { days: 30 },

	/** From the day on which the leader last worked on a round that has not started. */
	plannedAddresses: { days: 90 },
	drafts: { months: 12 },
	/** From the last day of a round whose keys are lost: so long a second copy can still be found. */
	lostRounds: { days: 35 },
	/** From the last day of a round that was stopped. */
	stoppedRounds: { months: 12 },

	/** From the close. */
	comments: { months: 12 },
	reports: { months: 60 },
	/** From the day it happened. The database itself refuses anything earlier. */
	auditEntries: { months: 24 },
	/** From the last sign-in. */
	unusedAccounts: { months: 36 },
	/** From the last close of a leader whose account is deleted. */
	restMark: { days: 180 },
	/** From the day they were taken. */
	backups: { days: 35 }
} as const satisfies Readonly<Record<string, Length>>;

export type Kept = keyof typeof kept;
