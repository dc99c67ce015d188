import type { Kept } from './kept.ts';

/**
 * Why the rows of a table do not stay for ever, or may. `round` rows go when their round closes or is
 * stopped; `account` rows with the account; `lengths` rows when they have been kept so long, or with
 * what they belong to. `figures` are counts without a name, an address or a time, and `nobody` is no
 * person's: both may stay.
 */
export type Retention =
	| { readonly goes: 'round' | 'account' }
	| { readonly goes: 'lengths'; readonly lengths: readonly Kept[] }
	| { readonly stays: 'figures' | 'nobody' };

/** Every table of the schema. One that is not here fails a test. */
export const tables: Readonly<Record<string, Retention>> = {
	questionnaire_version: { stays: 'nobody' },
	/* A private one goes with its leader; others are public bodies. */
	organisation: { stays: 'nobody' },
	account: { goes: 'lengths', lengths: ['unusedAccounts'] },
	role: { goes: 'account' },
	saved_mirror: { goes: 'account' },
	session: { goes: 'lengths', lengths: ['idleSession', 'leaderSession', 'staffSession'] },
	sign_in: { goes: 'lengths', lengths: ['signInLink'] },

	/* In an organisation the row stays as what its figures hang on, without name and address. */
	leader: { goes: 'lengths', lengths: ['reports', 'stoppedRounds', 'drafts'] },
	round: { goes: 'lengths', lengths: ['reports', 'stoppedRounds', 'drafts'] },
	evaluation: { goes: 'lengths', lengths: ['reports', 'stoppedRounds', 'drafts'] },
	planned_rater: { goes: 'lengths', lengths: ['plannedAddresses'] },
	open_evaluation: { goes: 'round' },
	invitation: { goes: 'round' },
	draft: { goes: 'round' },
	ballot: { goes: 'round' },
	progress_count: { goes: 'round' },

	group_count: { stays: 'figures' },
	tally: { stays: 'figures' },
	moments: { stays: 'figures' },
	named_answer: { goes: 'lengths', lengths: ['reports'] },
	comment: { goes: 'lengths', lengths: ['comments'] },
	leader_release: { goes: 'lengths', lengths: ['reports'] },
	report_reader: { goes: 'lengths', lengths: ['reports'] },

	mail_outbox: {
		goes: 'lengths',
		lengths: ['signInLink', 'testMail', 'closingMail', 'invitationMail', 'reportMail']
	},
	resting_leader: { goes: 'lengths', lengths: ['restMark'] },
	audit_entry: { goes: 'lengths', lengths: ['auditEntries'] },
	audit_limit: { stays: 'nobody' },
	job_lease: { stays: 'nobody' }
};
