import { z } from 'zod';
import type { PlainItem } from '#lib/domain/questionnaire/definition.ts';
import { go, type Go } from '../evaluation/go.ts';
import { line } from '../form.ts';

/** How many statements an organisation may add. */
export const statementLimit = 10;

/** Their places on the form, counted from one. */
export const statementPlaces = Array.from({ length: statementLimit }, (_, index) => index + 1);

export interface StatementsForm {
	readonly go: Go | 'more';
	readonly statements: readonly PlainItem[];
}

/** Up to ten statements, each in both languages: everybody must be able to answer in theirs. */
export const statementsSchema: z.ZodType<StatementsForm> = z
	.object({
		go: z.union([go, z.literal('more')]),
		...Object.fromEntries(
			statementPlaces.flatMap((place) => [
				[`da${place}`, line(200).default('')],
				[`en${place}`, line(200).default('')]
			])
		)
	})
	.superRefine((form, context) => {
		const refuse = (field: string, message: string) =>
			context.addIssue({ code: 'custom', path: [field], message });
		const all = statementPlaces.map((place) => read(form, place));

		for (const { place, da, en } of all) {
			if (da === '' && en !== '') refuse(`da${place}`, 'danish');
			if (da !== '' && en === '') refuse(`en${place}`, 'english');
			const isTwice = da !== '' && all.some((one) => one.place < place && isSame(one.da, da));
			if (isTwice) refuse(`da${place}`, 'statementTwice');
		}
	})
	.transform((form) => ({
		go: form.go,
		statements: statementPlaces
			.map((place) => read(form, place))
			.filter(({ da }) => da !== '')
			.map(({ da, en }, index) => ({ id: `lokal_${index + 1}`, text: { da, en } }))
	}));

function read(form: Readonly<Record<string, unknown>>, place: number) {
	return { place, da: String(form[`da${place}`] ?? ''), en: String(form[`en${place}`] ?? '') };
}

function isSame(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase();
}
