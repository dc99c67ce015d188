import { z } from 'zod';
import { parseAddress } from '#lib/domain/rater-group/address.ts';
import { line } from '../form.ts';

/** One address, in the form by which addresses are compared. */
export const addressSchema = z.object({
	address: line(254).transform((text, context) => {
		const address = parseAddress(text);
		if (address === undefined) context.addIssue({ code: 'custom', message: 'notAnAddress' });

		return address ?? '';
	})
});
