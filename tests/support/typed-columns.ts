import type { Database } from '#lib/server/db/schema.ts';

/** Every column that schema.ts types. The compiler demands all of them; a test compares them with the database. */
export const typedColumns: { [Table in keyof Database]: Record<keyof Database[Table], true> } = {
	questionnaire_version: { id: true, sha256: true, body: true },
	organisation: { id: true, kind: true, name: true, sector: true },
	account: { id: true, email: true, name: true, language: true, left_on: true },
	role: { organisation_id: true, account_id: true, role: true },
	session: {
		token_hash: true,
		account_id: true,
		browser: true,
		started_at: true,
		seen_at: true,
		expires_at: true
	},
	sign_in: {
		token_hash: true,
		email: true,
		language: true,
		browser_hash: true,
		code_hash: true,
		misses: true,
		kept: true,
		next_path: true,
		expires_at: true
	},
	saved_mirror: { account_id: true, questionnaire_version: true, answers: true, saved_on: true },
	leader: { organisation_id: true, id: true, account_id: true, name: true, email: true },
	round: {
		organisation_id: true,
		id: true,
		name: true,
		questionnaire_version: true,
		form: true,
		themes: true,
		comments: true,
		conditions: true,
		peers: true,
		opens_on: true,
		closes_on: true,
		closes_at: true,
		audience: true,
		contact: true,
		own_words: true,
		state: true,
		ballot_key: true,
		mail_key: true,
		reminders: true,
		closed_at: true,
		left_on: true,
		imported: true,
		managers: true
	},
	evaluation: {
		organisation_id: true,
		id: true,
		round_id: true,
		leader_id: true,
		leader_name: true,
		leader_email: true,
		unit: true,
		background: true,
		cancelled: true,
		forgotten: true,
		pulse: true
	},
	open_evaluation: { leader_email: true, organisation_id: true, evaluation_id: true },
	planned_rater: { organisation_id: true, evaluation_id: true, rater_group: true, address: true },
	invitation: {
		organisation_id: true,
		round_id: true,
		id: true,
		evaluation_id: true,
		rater_group: true,
		address: true,
		language: true,
		token_hash: true,
		sealed_token: true,
		answered: true,
		withdrawn: true,
		bounced: true,
		silent: true,
		replace_misses: true
	},
	draft: {
		organisation_id: true,
		round_id: true,
		id: true,
		evaluation_id: true,
		sealed: true,
		code_salt: true,
		misses: true
	},
	ballot: {
		organisation_id: true,
		round_id: true,
		id: true,
		evaluation_id: true,
		rater_group: true,
		part: true,
		sealed: true,
		replace_hash: true
	},
	progress_count: {
		organisation_id: true,
		evaluation_id: true,
		rater_group: true,
		counted_on: true,
		invited: true,
		answered: true
	},
	group_count: {
		organisation_id: true,
		evaluation_id: true,
		rater_group: true,
		round_id: true,
		invited: true,
		answered: true,
		discarded: true
	},
	tally: {
		organisation_id: true,
		id: true,
		round_id: true,
		scope: true,
		evaluation_id: true,
		rater_group: true,
		packed: true
	},
	moments: {
		year: true,
		id: true,
		sector: true,
		rater_group: true,
		questionnaire_version: true,
		sealed: true
	},
	moments_key: { year: true, public_key: true },
	named_answer: { organisation_id: true, evaluation_id: true, rater_group: true, packed: true },
	comment: {
		organisation_id: true,
		id: true,
		evaluation_id: true,
		rater_group: true,
		question: true,
		body: true
	},
	leader_release: {
		organisation_id: true,
		id: true,
		round_id: true,
		evaluation_id: true,
		state: true,
		body: true,
		sha256: true,
		reason: true
	},
	organisation_release: {
		organisation_id: true,
		round_id: true,
		state: true,
		body: true,
		sha256: true,
		reason: true
	},
	national_release: {
		year: true,
		released_on: true,
		state: true,
		body: true,
		sha256: true,
		reason: true,
		basis: true
	},
	report_reader: { address: true, organisation_id: true, report_id: true },
	mail_outbox: {
		id: true,
		kind: true,
		organisation_id: true,
		round_id: true,
		evaluation_id: true,
		invitation_id: true,
		address: true,
		language: true,
		sealed: true,
		attempts: true,
		not_before: true,
		delete_after: true
	},
	resting_leader: { email_hash: true, closed_at: true },
	job_lease: { name: true, holder: true, until: true },
	audit_entry: {
		organisation_id: true,
		id: true,
		at: true,
		account_id: true,
		action: true,
		object: true,
		detail: true,
		outcome: true
	},
	audit_limit: { id: true, forget_before: true }
};
