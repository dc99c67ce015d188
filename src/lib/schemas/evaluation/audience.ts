import { z } from 'zod';
import { parseAddress } from '#lib/domain/rater-group/address.ts';
import { readerLimit, type Audience, type Reader } from '#lib/domain/round/audience.ts';
import { line } from '../form.ts';
import { go, type Go } from './go.ts';

export interface AudienceForm {
	readonly go: Go;
	readonly audience: Audience;
}

/** The places for readers on the form, counted from one. */
export const readerPlaces = Array.from({ length: readerLimit }, (_, index) => index + 1);

/** Who will see the report. A reader needs both a name, which everybody invited is told, and an address. */
export const audienceSchema: z.ZodType<AudienceForm> = z
	.object({
		go,
		scope: z.enum(['leader', 'manager', 'hr', 'named'], 'unknownChoice'),
		...placesFor('hr', [1]),
		...placesFor('reader', readerPlaces)
	})
	.superRefine((form, context) => {
		for (const [prefix, places] of fieldsOf(form.scope)) {
			for (const place of places) {
				const { name, email } = readPlace(form, prefix, place);
				const refuse = (field: string, message: string) =>
					context.addIssue({ code: 'custom', path: [`${prefix}${place}_${field}`], message });

				if (name === '' && email !== '') refuse('name', 'readerName');
				if (name !== '' && email === '') refuse('email', 'readerAddress');
				if (email !== '' && !parseAddress(email)) refuse('email', 'notAnAddress');
			}
		}
	})
	.transform((form) => {
		const readers = fieldsOf(form.scope).flatMap(([prefix, places]) =>
			places.flatMap((place) => toReader(readPlace(form, prefix, place)))
		);

		return { go: form.go, audience: { scope: form.scope, readers } };
	});

function placesFor(prefix: string, places: readonly number[]) {
	return Object.fromEntries(
		places.flatMap((place) => [
			[`${prefix}${place}_name`, line(100).default('')],
			[`${prefix}${place}_email`, line(254).default('')]
		])
	);
}

function fieldsOf(scope: Audience['scope']): readonly (readonly [string, readonly number[]])[] {
	if (scope === 'hr') return [['hr', [1]]];

	return scope === 'named' ? [['reader', readerPlaces]] : [];
}

function readPlace(form: Readonly<Record<string, unknown>>, prefix: string, place: number): Reader {
	const text = (field: string) => String(form[`${prefix}${place}_${field}`] ?? '');

	return { name: text('name'), email: text('email') };
}

function toReader({ name, email }: Reader): readonly Reader[] {
	const address = parseAddress(email);

	return address === undefined ? [] : [{ name, email: address }];
}
