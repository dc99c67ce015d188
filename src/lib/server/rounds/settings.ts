import type { Form } from '#lib/domain/questionnaire/definition.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { Audience } from '#lib/domain/round/audience.ts';

/** Who answers questions about a round, and is not the leader it is about. */
export interface Contact {
	readonly name: string;
	readonly email: string;
}

interface SelectionColumns {
	readonly form: Form;
	readonly themes: string;
	readonly comments: number;
	readonly conditions: number;
	readonly peers: number;
}

export function readSelection(row: SelectionColumns): Selection {
	return {
		form: row.form,
		themes: JSON.parse(row.themes) as string[],
		comments: row.comments === 1,
		conditions: row.conditions === 1,
		peers: row.peers === 1
	};
}

export function writeSelection(selection: Selection): SelectionColumns {
	return {
		form: selection.form,
		themes: JSON.stringify(selection.themes),
		comments: selection.comments ? 1 : 0,
		conditions: selection.conditions ? 1 : 0,
		peers: selection.peers ? 1 : 0
	};
}

export function readAudience(text: string): Audience {
	return JSON.parse(text) as Audience;
}

export function readContact(text: string): Contact {
	return JSON.parse(text) as Contact;
}
