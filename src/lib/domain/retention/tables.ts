import type { Kept } from './kept.ts';

/**
 * Why the rows of a table do not stay for ever, or may. Rows go with their round, when it closes or is
 * stopped; with their account; or when they have been kept as long as the longest of `lengths`. Of
 * some rows only the `names` go then: an organisation's figures hang on what is left. `figures` are
 * counts without a name, an address or a time, and `nobody` is no person's: both may stay.
 */
export type Retention =
	| { readonly goes: 'with the round' | 'with the account' }
	| { readonly goes: 'in time' | 'names in time'; readonly lengths: readonly Kept[] }
	| { readonly stays: 'figures' | 'nobody' };

/** Every table of the schema. One that is not here fails a test. */
export const tables: Readonly<Record<string, Retention>> = {
	questionnaire_version: { stays: 'nobody' },
	/* A private one goes with its leader; others are public bodies. */
	organisation: { stays: 'nobody' },
	account: { goes: 'in time', lengths: ['unusedAccounts'] },
	account_identity: { goes: 'with the account' },
	role: { goes: 'with the account' },
	role_offer: { goes: 'in time', lengths: ['roleOffers'] },
	terms_acceptance: { goes: 'with the account' },
	saved_mirror: { goes: 'with the account' },
	session: { goes: 'in time', lengths: ['idleSession', 'leaderSession', 'staffSession'] },
	sign_in: { goes: 'in time', lengths: ['signInLink'] },
	oidc_attempt: { goes: 'in time', lengths: ['signInLink'] },
	miss: { goes: 'in time', lengths: ['misses'] },
	upload: { goes: 'in time', lengths: ['uploads'] },
	/* The files go with it, and at once when they are imported. */
	handover: { goes: 'in time', lengths: ['uploads'] },
	import_mapping: { stays: 'nobody' },

	unit: { stays: 'nobody' },
	leader: { goes: 'names in time', lengths: ['reports', 'stoppedRounds', 'drafts'] },
	round: { goes: 'names in time', lengths: ['reports', 'stoppedRounds', 'drafts'] },
	round_form: { stays: 'nobody' },
	evaluation: { goes: 'names in time', lengths: ['reports', 'stoppedRounds', 'drafts'] },
	planned_rater: { goes: 'in time', lengths: ['plannedAddresses'] },
	adoption: { goes: 'in time', lengths: ['drafts'] },
	open_evaluation: { goes: 'with the round' },
	invitation: { goes: 'with the round' },
	draft: { goes: 'with the round' },
	ballot: { goes: 'with the round' },
	progress_count: { goes: 'with the round' },
	unit_progress: { goes: 'with the round' },

	group_count: { stays: 'figures' },
	tally: { stays: 'figures' },
	moments: { stays: 'figures' },
	moments_key: { stays: 'nobody' },
	named_answer: { goes: 'in time', lengths: ['reports'] },
	comment: { goes: 'in time', lengths: ['comments'] },
	leader_release: { goes: 'in time', lengths: ['reports'] },
	organisation_release: { stays: 'figures' },
	national_release: { stays: 'figures' },
	/* Groups of five or more, their leaders under names that mean nothing. */
	federated_round: { stays: 'figures' },
	federation_partner: { stays: 'nobody' },
	organisation_questionnaire: { stays: 'nobody' },
	report_reader: { goes: 'in time', lengths: ['reports'] },
	/* Or with the report, where that goes before. */
	follow_up: { goes: 'with the account' },
	focus_area: { goes: 'with the account' },

	mail_outbox: {
		goes: 'in time',
		lengths: ['signInLink', 'testMail', 'closingMail', 'invitationMail', 'reportMail']
	},
	resting_leader: { goes: 'in time', lengths: ['restMark'] },
	audit_entry: { goes: 'in time', lengths: ['auditEntries'] },
	audit_limit: { stays: 'nobody' },
	job_lease: { stays: 'nobody' }
};
