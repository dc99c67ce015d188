import { z } from 'zod';
import { parseAddress } from '#lib/domain/rater-group/address.ts';
import { readerLimit, type Audience, type Reader } from '#lib/domain/round/audience.ts';
import type { Person } from '#lib/domain/round/plan.ts';
import { go, type Go } from '../evaluation/go.ts';
import { line } from '../form.ts';

/** The places for HR's people on the form, counted from one. */
export const hrPlaces = Array.from({ length: readerLimit }, (_, index) => index + 1);

export interface RoundAudienceForm {
	readonly go: Go;
	readonly audience: Audience;
	readonly contact: Person;
}

/** Who besides the leaders will see their reports, and whom everybody may ask. Both are shown to all who are asked. */
export const roundAudienceSchema: z.ZodType<RoundAudienceForm> = z
	.object({
		go,
		scope: z.enum(['leader', 'manager', 'hr'], 'unknownChoice'),
		...Object.fromEntries(
			hrPlaces.flatMap((place) => [
				[`hr${place}_name`, line(100).default('')],
				[`hr${place}_email`, line(254).default('')]
			])
		),
		contact_name: line(100),
		contact_email: line(254)
	})
	.superRefine((form, context) => {
		const refuse = (field: string, message: string) =>
			context.addIssue({ code: 'custom', path: [field], message });

		for (const place of form.scope === 'hr' ? hrPlaces : []) {
			const { name, email } = readPlace(form, place);
			if (name === '' && email !== '') refuse(`hr${place}_name`, 'readerName');
			if (name !== '' && email === '') refuse(`hr${place}_email`, 'readerAddress');
			if (email !== '' && !parseAddress(email)) refuse(`hr${place}_email`, 'notAnAddress');
		}
		if (form.contact_email !== '' && !parseAddress(form.contact_email))
			refuse('contact_email', 'notAnAddress');
	})
	.transform((form) => {
		const places = form.scope === 'hr' ? hrPlaces : [];
		const readers = places.flatMap((place) => toReader(readPlace(form, place)));
		const contact = { name: form.contact_name, email: parseAddress(form.contact_email) ?? '' };

		return { go: form.go, audience: { scope: form.scope, readers }, contact };
	});

function readPlace(form: Readonly<Record<string, unknown>>, place: number): Reader {
	const text = (field: string) => String(form[`hr${place}_${field}`] ?? '');

	return { name: text('name'), email: text('email') };
}

function toReader({ name, email }: Reader): readonly Reader[] {
	const address = parseAddress(email);

	return address === undefined || name === '' ? [] : [{ name, email: address }];
}
