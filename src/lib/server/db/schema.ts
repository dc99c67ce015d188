import type { ColumnType, Generated } from 'kysely';
import type { Role } from '#lib/domain/access/actor.ts';
import type { FocusStatus } from '#lib/domain/follow-up/plan.ts';
import type { System } from '#lib/domain/import/suggest-mapping.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Form } from '#lib/domain/questionnaire/definition.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';

type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;
/** 0 or 1: SQLite has no booleans. */
type Flag = Generated<number>;

/** A round of another system: its files wait, are looked through, and become a round here. */
export type HandoverState = 'received' | 'checking' | 'checked' | 'importing' | 'imported';

export type RoundState = 'draft' | 'open' | 'counted' | 'released' | 'cancelled' | 'lost';

export interface Database {
	questionnaire_version: { id: string; sha256: string; body: string };
	organisation: {
		id: string;
		kind: 'private' | 'organisation';
		name: string;
		sector: string | null;
		/** The operator has seen who asked for it. */
		verified: Flag;
		/** How its people prove who they are. */
		login: Generated<'mail' | 'oidc'>;
	};
	account: {
		id: string;
		email: string;
		name: string;
		language: Language;
		/** The day since which nobody has signed in, as a job noticed it. */
		left_on: ColumnType<string | null, string | null | undefined, string | null>;
	};
	account_identity: { issuer: string; subject: string; account_id: string };
	role: { organisation_id: string; account_id: string; role: Role };
	/** A role that is somebody's once they sign in with this address and accept. */
	role_offer: {
		organisation_id: string;
		email: string;
		role: 'coordinator' | 'orgadmin' | 'researcher';
		offered_on: string;
	};
	/** A researcher has accepted an edition of the terms. Days as yyyy-mm-dd. */
	terms_acceptance: { account_id: string; terms: string; accepted_on: string };
	session: {
		token_hash: Bytes;
		account_id: string;
		browser: string;
		started_at: string;
		seen_at: string;
		expires_at: string;
		/** How its person proved who they are. */
		login: Generated<'mail' | 'oidc'>;
	};
	/** How often somebody has guessed wrong, where several processes serve. The key is a print of who. */
	miss: { key_hash: Bytes; count: number; since: string };
	/** A sign-in through an identity provider that has begun and not come back. */
	oidc_attempt: {
		state_hash: Bytes;
		browser_hash: Bytes;
		nonce: string;
		verifier: string;
		language: Language;
		next_path: string;
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
	unit: {
		organisation_id: string;
		id: string;
		parent_id: string | null;
		/** The organisation's own number or short name for it. */
		key: string;
		name: string;
	};
	leader: {
		organisation_id: string;
		id: string;
		account_id: string | null;
		name: string;
		email: string;
		/** The organisation's own number for them; none for a leader who came alone. */
		key: ColumnType<string | null, string | null | undefined, string | null>;
		unit_id: ColumnType<string | null, string | null | undefined, string | null>;
		/** Codes of the questionnaire's background fields, as JSON. */
		background: Generated<string>;
		/** The address of their own manager; may be empty. */
		manager: Generated<string>;
		/** The day on which they began in this post, as yyyy-mm-dd. */
		started_on: ColumnType<string | null, string | null | undefined, string | null>;
		acting: Flag;
		/** No longer in the organisation's file. */
		gone: Flag;
	};
	/** A file that was sent in and changes nothing until somebody applies it. */
	upload: {
		organisation_id: string;
		id: string;
		account_id: string;
		round_id: string | null;
		kind: 'leaders' | 'raters';
		name: string;
		body: Bytes;
		expires_at: string;
		state: Generated<'waiting' | 'applying' | 'applied'>;
		orders: Generated<string>;
		outcome: Generated<string>;
		step: Generated<number>;
	};
	handover: {
		organisation_id: string;
		id: string;
		account_id: string;
		system: System;
		year: number;
		file_key: Bytes;
		state: Generated<HandoverState>;
		step: Generated<number>;
		round_id: string | null;
		expires_at: string;
	};
	import_mapping: {
		organisation_id: string;
		system: System;
		mappings: string;
	};
	round: {
		organisation_id: string;
		id: string;
		name: string;
		questionnaire_version: string;
		form: Form;
		themes: string;
		/** Nothing but the themes is asked. */
		focus_only: Flag;
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
		/** Employees are asked about their own work too. */
		work: Flag;
		/** Statements are shown with an example from the leader's field. */
		examples: Flag;
		/** The organisation's own statements, as JSON; each has the id of its place in the ballot. */
		own_statements: Generated<string>;
		/** The last day on which leaders can confirm or correct their lists; none where they are not asked. */
		confirm_by: ColumnType<string | null, string | null | undefined, string | null>;
		/** The coordinator has seen all of it, and it opens by itself on its day. */
		ready: Flag;
		/** How often it was changed before it opened. */
		revision: Generated<number>;
		/** Of the mails to those who have none of their own on a list. */
		language: Generated<Language>;
		/** Its last day was moved once, and is not moved again. */
		extended: Flag;
		/** The day its invitations leave, from its start on; an organisation's wait for a working day. */
		mails_on: ColumnType<string | null, string | null | undefined, string | null>;
		/** An organisation's round that its one leader sets up and runs. */
		by_leader: Flag;
	};
	/** A form for some of a round's leaders, beside the round's own. */
	round_form: {
		organisation_id: string;
		round_id: string;
		id: string;
		name: string;
		form: Form;
		themes: string;
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
		/** One of the round's forms; none for the round's own. */
		form_id: ColumnType<string | null, string | null | undefined, string | null>;
		unit_id: ColumnType<string | null, string | null | undefined, string | null>;
		/** The unit under those above it, as they were when the round opened: a JSON list from the top. */
		unit_path: Generated<string>;
		/** The address of the own manager where they may read the report; else empty. */
		manager: Generated<string>;
		/** Whether the leader was asked about the list, and what became of it. */
		list: Generated<'given' | 'asked' | 'confirmed' | 'changed'>;
	};
	adoption: {
		organisation_id: string;
		evaluation_id: string;
		private_organisation_id: string;
	};
	open_evaluation: { leader_email: string; organisation_id: string; evaluation_id: string };
	planned_rater: {
		organisation_id: string;
		evaluation_id: string;
		rater_group: Exclude<RaterGroup, 'self'>;
		/** Of somebody without mail, what their slip of paper is handed out by. */
		address: string;
		language: ColumnType<Language | null, Language | null | undefined, Language | null>;
		delivery: Generated<'mail' | 'slip'>;
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
		delivery: Generated<'mail' | 'slip'>;
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
	/** Of groups that are one person about each leader: counted for units of enough people only. */
	unit_progress: {
		organisation_id: string;
		round_id: string;
		/** Empty for the whole round. */
		unit_id: string;
		rater_group: 'self' | 'manager';
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
		scope: 'team' | 'pool' | 'organisation';
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
		/** The leader has put it out of sight, for themselves only. */
		hidden: Flag;
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
	/** A questionnaire that an organisation has a licence for. Days as yyyy-mm-dd. */
	organisation_questionnaire: {
		organisation_id: string;
		questionnaire_version: string;
		loaded_on: string;
		/** New rounds cannot choose it any more. */
		retired: Flag;
	};
	/** Another installation whose packages are trusted. */
	federation_partner: { fingerprint: string; name: string; card: string; trusted_on: string };
	/** A round that another installation counted, as its package tells it. */
	federated_round: {
		organisation_id: string;
		id: string;
		year: number;
		closed_on: string;
		questionnaire_version: string;
		/** The fingerprint of who sealed it. */
		partner: string;
		received_on: string;
		body: string;
	};
	report_reader: { address: string; organisation_id: string; report_id: string };
	/** What a leader plans after a report, for the leader's eyes only. Days as yyyy-mm-dd, times as hh:mm. */
	follow_up: {
		organisation_id: string;
		report_id: string;
		talk_on: string | null;
		talk_at: string | null;
		talk_held: Flag;
		/** The day on which a reminder of the date was queued. */
		talk_reminded_on: string | null;
		meeting_on: string | null;
		meeting_at: string | null;
		meeting_minutes: Generated<60 | 90>;
		meeting_held: Flag;
		meeting_reminded_on: string | null;
		notes: Generated<string>;
		remind_talk: Flag;
		remind_meeting: Flag;
		remind_focus: Flag;
	};
	focus_area: {
		organisation_id: string;
		report_id: string;
		/** 1 to 3. */
		number: number;
		theme: string | null;
		words: string;
		first_step: string;
		due_on: string | null;
		status: FocusStatus;
		reminded_on: string | null;
	};
	mail_outbox: {
		id: string;
		kind: string;
		organisation_id: string | null;
		round_id: string | null;
		evaluation_id: string | null;
		invitation_id: string | null;
		/** What leaves together as one mail has the same here; none for what leaves alone. */
		letter: ColumnType<string | null, string | null | undefined, string | null>;
		address: string | null;
		language: Language | null;
		sealed: ColumnType<Buffer | null, Uint8Array | null, Uint8Array | null>;
		attempts: Generated<number>;
		not_before: string;
		delete_after: string;
	};
	resting_leader: { email_hash: Bytes; closed_at: string };
	job_lease: {
		name: string;
		holder: string;
		until: string;
		/** When it last ended well, and badly; none of the two before its first run. */
		succeeded_at: string | null;
		failed_at: string | null;
	};
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
