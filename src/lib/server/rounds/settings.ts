import type { Form, PlainItem } from '#lib/domain/questionnaire/definition.ts';
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
	readonly focus_only: number;
	readonly comments: number;
	readonly conditions: number;
	readonly peers: number;
	readonly work: number;
	readonly examples: number;
	readonly own_statements: string;
}

/** The columns of a round that say what it asks, and those of the form of a leader's group, if any. */
export const selectionColumns = [
	'round.form',
	'round.themes',
	'round.focus_only',
	'round.comments',
	'round.conditions',
	'round.peers',
	'round.work',
	'round.examples',
	'round.own_statements'
] as const;

/** Beside them, where `round_form` is joined to the evaluation: one leader's form in place of the round's. */
export const formColumns = [
	'round_form.form as group_form',
	'round_form.themes as group_themes'
] as const;

interface FormColumns {
	readonly group_form?: Form | null;
	readonly group_themes?: string | null;
}

export function readSelection(row: SelectionColumns & FormColumns): Selection {
	const ownStatements = JSON.parse(row.own_statements) as PlainItem[];

	return {
		form: row.group_form ?? row.form,
		themes: JSON.parse(row.group_themes ?? row.themes) as string[],
		...(row.focus_only === 1 && { focusOnly: true }),
		comments: row.comments === 1,
		conditions: row.conditions === 1,
		peers: row.peers === 1,
		...(row.work === 1 && { work: true }),
		...(ownStatements.length > 0 && { ownStatements }),
		...(row.examples === 1 && { examples: true })
	};
}

export function writeSelection(selection: Selection): SelectionColumns {
	return {
		form: selection.form,
		themes: JSON.stringify(selection.themes),
		focus_only: selection.focusOnly ? 1 : 0,
		comments: selection.comments ? 1 : 0,
		conditions: selection.conditions ? 1 : 0,
		peers: selection.peers ? 1 : 0,
		work: selection.work ? 1 : 0,
		examples: selection.examples ? 1 : 0,
		own_statements: JSON.stringify(selection.ownStatements ?? [])
	};
}

export function readAudience(text: string): Audience {
	return JSON.parse(text) as Audience;
}

export function readContact(text: string): Contact {
	return JSON.parse(text) as Contact;
}
