import type { Form } from './definition.ts';
import type { Selection } from './selection.ts';

/** What stands chosen on a page that asks for the form. */
export interface ChosenForm {
	readonly form: Form | 'puls';
	/** Theme ids. */
	readonly themes: readonly string[];
	readonly comments: 'yes' | 'no';
	readonly conditions: 'yes' | 'no';
}

/**
 * What a round with that choice asks. A pulse is a tailored form without anything else: what it would not
 * show is not asked.
 */
export function selectChosen({ form, themes, comments, conditions }: ChosenForm) {
	const isPulse = form === 'puls';

	return {
		form: isPulse ? 'tilpasset' : form,
		...{ themes, focusOnly: isPulse },
		comments: !isPulse && comments === 'yes',
		conditions: !isPulse && conditions === 'yes'
	} satisfies Partial<Selection>;
}
