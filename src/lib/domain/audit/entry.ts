/** Everything that is written down in the audit log. A new action needs its sentence in both languages. */
export const auditActions = [
	'round_ready',
	'leader_left_out',
	'round_opened',
	'round_closed',
	'round_cancelled',
	'round_lost',
	'round_imported',
	'round_extended',
	'evaluation_cancelled',
	'raters_added',
	'rater_withdrawn',
	'rater_replaced',
	'slip_replaced',
	'raters_imported',
	'lists_asked',
	'list_extended',
	'list_shortened',
	'list_confirmed',
	'adoption_offered',
	'adoption_accepted',
	'adoption_declined',
	'list_exported',
	'counts_exported',
	'report_read',
	'report_exported',
	'report_deleted',
	'slips_printed',
	'organisation_read',
	'organisation_exported',
	'leaders_changed',
	'organisation_asked',
	'organisation_verified',
	'organisation_declined',
	'signed_in',
	'signed_out',
	'role_granted',
	'role_removed',
	'role_offered',
	'role_offer_withdrawn',
	'role_accepted',
	'login_connected',
	'login_demanded',
	'login_freed',
	'access_refused',
	'account_exported',
	'account_deleted',
	'log_exported',
	'national_released',
	'research_terms_accepted',
	'research_read',
	'research_exported',
	'round_handed_over',
	'round_received',
	'partner_trusted',
	'partner_removed',
	'questionnaire_loaded',
	'questionnaire_retired'
] as const;

export type AuditAction = (typeof auditActions)[number];

/** Who did it, as somebody who reads the log is told. */
export type Doer =
	| { readonly kind: 'you' | 'program' | 'deleted' | 'nameless' | 'outsider' }
	| { readonly kind: 'person'; readonly name: string };

/** An entry in the hands of somebody who may read it. */
export interface LoggedEntry {
	readonly at: Date;
	readonly doer: Doer;
	readonly action: AuditAction;
	/** The leader or the person it is about; empty for what is gone, and for the reader's own account. */
	readonly about: string;
	readonly detail: Readonly<Record<string, string | number>>;
	readonly outcome: 'done' | 'refused';
}
