/**
 * Where the rows of a table lie when PostgreSQL is spread over several machines. `by` is the column
 * whose hash says on which: it stands in the primary key and in everything that is unique, since no
 * machine can see alone that a value is the only one. `reference` is small and whole on every machine,
 * `local` is on the one that the program speaks to. `why` is said where it is not the organisation.
 */
export type Placement =
	| { readonly by: 'organisation_id' }
	| { readonly by: string; readonly why: string }
	| { readonly kept: 'reference' | 'local'; readonly why: string };

const organisation: Placement = { by: 'organisation_id' };

/**
 * Every table of the schema, those that others refer to first. One that is not here fails a test, and so
 * does one whose keys do not fit its placement. docs/scale.md says what to do with it.
 */
export const placements: Readonly<Record<string, Placement>> = {
	questionnaire_version: { kept: 'reference', why: 'A few rows a year, and rounds refer to them.' },
	account: {
		kept: 'reference',
		why: 'One for each leader and for staff, none for those who answer; an address is unique everywhere.'
	},
	account_identity: { kept: 'reference', why: 'As many as accounts at most.' },
	federation_partner: { kept: 'reference', why: 'A handful of installations.' },
	audit_limit: {
		kept: 'reference',
		why: 'One row, which a trigger reads beside each audit entry.'
	},
	moments_key: { kept: 'reference', why: 'One row a year.' },
	national_release: { kept: 'reference', why: 'One row a year, read by everybody.' },
	job_lease: {
		kept: 'local',
		why: 'A row for each job; a machine that is down must not keep the others from theirs.'
	},
	miss: {
		kept: 'local',
		why: 'Ten minutes of guesses, written to no log; nothing refers to them.'
	},

	organisation: { by: 'id', why: 'The organisation itself, beside all that is its own.' },
	role: organisation,
	role_offer: organisation,
	unit: organisation,
	leader: organisation,
	upload: organisation,
	handover: organisation,
	import_mapping: organisation,
	organisation_questionnaire: organisation,
	federated_round: organisation,
	round: organisation,
	round_form: organisation,
	evaluation: organisation,
	adoption: organisation,
	planned_rater: organisation,
	invitation: organisation,
	draft: organisation,
	ballot: organisation,
	progress_count: organisation,
	unit_progress: organisation,
	group_count: organisation,
	tally: organisation,
	named_answer: organisation,
	comment: organisation,
	leader_release: organisation,
	organisation_release: organisation,
	report_reader: organisation,
	follow_up: organisation,
	focus_area: organisation,
	audit_entry: organisation,

	session: {
		by: 'token_hash',
		why: 'Found by its cookie; it is of a person, whatever their roles.'
	},
	sign_in: { by: 'token_hash', why: 'Found by the link in the mail; there may be no account yet.' },
	oidc_attempt: { by: 'state_hash', why: 'Found by what comes back from the login.' },
	saved_mirror: { by: 'account_id', why: 'A person’s own, whatever organisation they are in.' },
	terms_acceptance: { by: 'account_id', why: 'A person’s own, whatever organisation they are in.' },
	resting_leader: {
		by: 'email_hash',
		why: 'Looked up when an evaluation begins, across organisations.'
	},
	open_evaluation: {
		by: 'leader_email',
		why: 'One open evaluation for each leader, whoever started it: unique across organisations.'
	},
	mail_outbox: { by: 'id', why: 'A queue; mails to sign in by belong to no organisation.' },
	moments: {
		by: 'id',
		why: 'Must not say whose they are. By the year, all of a year would lie on one machine.'
	}
};
