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
