import type { ColumnType, Generated } from 'kysely';
import type { Role } from '#lib/domain/access/actor.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Form } from '#lib/domain/questionnaire/definition.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';

type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;
/** 0 or 1: SQLite has no booleans. */
type Flag = Generated<number>;

export type RoundState = 'draft' | 'open' | 'counted' | 'released' | 'cancelled' | 'lost';

export interface Database {
	questionnaire_version: { id: string; sha256: string; body: string };
	organisation: {
		id: string;
		kind: 'private' | 'organisation';
		name: string;
		sector: string | null;
	};
	account: {
		id: string;
		email: string;
		name: string;
		language: Language;
		/** The day since which nobody has signed in, as a job noticed it. */
		left_on: ColumnType<string | null, string | null | undefined, string | null>;
	};
	role: { organisation_id: string; account_id: string; role: Role };
	session: {
		token_hash: Bytes;
		account_id: string;
		browser: string;
		started_at: string;
		seen_at: string;
		expires_at: string;
	};
	sign_in: {
		token_hash: Bytes;
		email: string;
		language: Language;
		browser_hash: ColumnType<Buffer | null, Uint8Array | null, Uint8Array | null>;
		code_hash: ColumnType<Buffer | null, Uint8Array | null, Uint8Array | null>;
		misses: Generated<number>;
		kept: string | null;
		next_path: string;
		expires_at: string;
	};
	saved_mirror: {
		account_id: string;
		questionnaire_version: string;
		answers: string;
		saved_on: string;
	};
	leader: {
		organisation_id: string;
		id: string;
		account_id: string | null;
		name: string;
		email: string;
	};
	round: {
		organisation_id: string;
		id: string;
		name: string;
		questionnaire_version: string;
		form: Form;
		themes: string;
		comments: Flag;
		conditions: Flag;
		peers: Flag;
		opens_on: string | null;
		closes_on: string | null;
		closes_at: string | null;
		audience: string;
		contact: string;
		own_words: string;
		state: RoundState;
		ballot_key: ColumnType<Buffer | null, Uint8Array | null | undefined, Uint8Array | null>;
		mail_key: ColumnType<Buffer | null, Uint8Array | null | undefined, Uint8Array | null>;
		reminders: Generated<number>;
		closed_at: string | null;
		/** Of a draft: the day since which nobody has worked on it, as a job noticed it. */
		left_on: ColumnType<string | null, string | null | undefined, string | null>;
		/** Its answers were collected by another system, so that somebody held them. */
		imported: Flag;
		/** Whether a manager's answers are shown as theirs, or only together with others'. */
		managers: Generated<'attributed' | 'aggregate'>;
	};
	evaluation: {
		organisation_id: string;
		id: string;
		round_id: string;
		leader_id: string;
		leader_name: string;
		leader_email: string;
		unit: string;
		background: string;
		cancelled: Flag;
		/** Its report was deleted, and with it what was kept for the report. */
		forgotten: Flag;
		/** It opened within 180 days after the leader's last one closed: only themes are shown. */
		pulse: Flag;
	};
	open_evaluation: { leader_email: string; organisation_id: string; evaluation_id: string };
	planned_rater: {
		organisation_id: string;
		evaluation_id: string;
		rater_group: Exclude<RaterGroup, 'self'>;
		address: string;
	};
	invitation: {
		organisation_id: string;
		round_id: string;
		id: string;
		evaluation_id: string;
		rater_group: RaterGroup;
		address: string;
		language: Language;
		token_hash: Bytes;
		sealed_token: Bytes;
		answered: Flag;
		withdrawn: Flag;
		bounced: Flag;
		silent: Flag;
		replace_misses: Generated<number>;
	};
	draft: {
		organisation_id: string;
		round_id: string;
		id: Bytes;
		evaluation_id: string;
		sealed: Bytes;
		code_salt: ColumnType<Buffer | null, Uint8Array | null, Uint8Array | null>;
		misses: Generated<number>;
	};
	ballot: {
		organisation_id: string;
		round_id: string;
		id: string;
		evaluation_id: string;
		rater_group: RaterGroup;
		part: number;
		sealed: Bytes;
		replace_hash: Bytes;
	};
	progress_count: {
		organisation_id: string;
		evaluation_id: string;
		rater_group: RaterGroup;
		counted_on: string;
		invited: number;
		answered: number;
	};
	group_count: {
		organisation_id: string;
		evaluation_id: string;
		rater_group: RaterGroup;
		round_id: string;
		invited: number;
		answered: number;
		discarded: number;
	};
	tally: {
		organisation_id: string;
		id: string;
		round_id: string;
		scope: 'team' | 'pool';
		evaluation_id: string | null;
		rater_group: RaterGroup;
		packed: string;
	};
	moments: {
		year: number;
		id: string;
		sector: string;
		rater_group: RaterGroup;
		questionnaire_version: string;
		sealed: Bytes;
	};
	moments_key: { year: number; public_key: Bytes };
	named_answer: {
		organisation_id: string;
		evaluation_id: string;
		rater_group: 'self' | 'manager';
		packed: Bytes;
	};
	comment: {
		organisation_id: string;
		id: string;
		evaluation_id: string;
		rater_group: RaterGroup;
		question: string;
		body: string;
	};
	leader_release: {
		organisation_id: string;
		id: string;
		round_id: string;
		evaluation_id: string;
		state: 'released' | 'withheld';
		body: string | null;
		sha256: string | null;
		reason: string | null;
	};
	organisation_release: {
		organisation_id: string;
		round_id: string;
		state: 'released' | 'withheld';
		body: string | null;
		sha256: string | null;
		reason: string | null;
	};
	national_release: {
		year: number;
		/** The day, as yyyy-mm-dd. */
		released_on: string;
		state: 'released' | 'withheld';
		body: string | null;
		sha256: string | null;
		reason: string | null;
		/** Sums of sealed moments, which are destroyed: what the agreement of answers is made of. */
		basis: string | null;
	};
	report_reader: { address: string; organisation_id: string; report_id: string };
	mail_outbox: {
		id: string;
		kind: string;
		organisation_id: string | null;
		round_id: string | null;
		evaluation_id: string | null;
		invitation_id: string | null;
		address: string | null;
		language: Language | null;
		sealed: ColumnType<Buffer | null, Uint8Array | null, Uint8Array | null>;
		attempts: Generated<number>;
		not_before: string;
		delete_after: string;
	};
	resting_leader: { email_hash: Bytes; closed_at: string };
	job_lease: { name: string; holder: string; until: string };
	audit_entry: {
		organisation_id: string;
		id: string;
		at: string;
		account_id: string | null;
		action: string;
		object: string;
		detail: string;
		outcome: string;
	};
	audit_limit: { id: number; forget_before: string };
}
