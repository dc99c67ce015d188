import { z } from 'zod';
import { line } from './form.ts';

/** That somebody means it: their own address, typed once more. */
export function deletionSchema(email: string) {
	return z.object({
		confirm: line(254)
			.min(1, 'confirmMissing')
			.refine(
				(typed) => typed === '' || typed.toLowerCase() === email.toLowerCase(),
				'confirmOther'
			)
	});
}

/** That the button of that report's own page was pressed: what cannot be undone is never done by accident. */
export function reportDeletionSchema(id: string) {
	return z.object({ confirm: z.literal(id) });
}
