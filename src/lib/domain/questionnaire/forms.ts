import type { Form } from './definition.ts';
import type { Selection } from './selection.ts';

/** A form for some of a round's leaders, beside the round's own. */
export interface RoundForm {
	readonly id: string;
	readonly name: string;
	readonly form: Form;
	readonly themes: readonly string[];
}

/** What a round asks: its own selection, and which of its leaders are asked about by another form. */
export interface AskedByForms {
	readonly selection: Selection;
	readonly forms: readonly RoundForm[];
}

/** What is asked about one leader. All but the form and its themes is the same in the whole round. */
export function selectionOf(
	{ selection, forms }: AskedByForms,
	{ formId }: { readonly formId: string | undefined }
): Selection {
	const own = forms.find(({ id }) => id === formId);

	return own === undefined ? selection : { ...selection, form: own.form, themes: own.themes };
}

/** What all forms of a round ask alike: of people under several forms, only this can be counted together. */
export function sharedSelection({ selection, forms }: AskedByForms): Selection {
	const all = [selection, ...forms];
	const partly = all.filter(({ form }) => form !== 'standard').map(listChosen);
	const [first] = partly;
	if (first === undefined) return { ...selection, form: 'standard', themes: [] };

	return tailored(
		selection,
		first.filter((theme) => partly.every((themes) => themes.includes(theme)))
	);
}

/** What any form of a round asks. */
export function widestSelection({ selection, forms }: AskedByForms): Selection {
	const all = [selection, ...forms];
	if (all.some(({ form }) => form === 'standard'))
		return { ...selection, form: 'standard', themes: [] };

	return tailored(selection, [...new Set(all.flatMap(listChosen))]);
}

/** The themes that a form asks in full, where it does not ask all. A short form keeps what was once chosen. */
function listChosen({ form, themes }: Pick<Selection, 'form' | 'themes'>): readonly string[] {
	return form === 'tilpasset' ? themes : [];
}

function tailored(selection: Selection, themes: readonly string[]): Selection {
	return { ...selection, form: themes.length === 0 ? 'kort' : 'tilpasset', themes };
}
