import { z } from 'zod';
import { systems } from '#lib/domain/import/suggest-mapping.ts';

/** The texts beside the files of an earlier round. */
export const handOverSchema = z.object({
	year: z
		.string()
		.trim()
		.regex(/^20\d\d$/u, 'year')
		.transform(Number),
	system: z.enum(systems, 'system')
});

/** How one file of answers is to be read; `texts` are the different texts that stand in it. */
interface ChoiceFields {
	readonly items: readonly string[];
	readonly texts: number;
}

/** The names of a file's fields: what is chosen, by number of the file and of the text. */
export const choiceField = {
	of: (file: number, field: 'leader' | 'group' | 'sent') => `f${file}-${field}`,
	item: (file: number, id: string) => `f${file}-i-${id}`,
	answer: (file: number, text: number) => `f${file}-a-${text}`,
	group: (file: number, text: number) => `f${file}-g-${text}`
} as const;

/** The form in which the columns of some files are chosen. */
export function choiceSchema(files: readonly ChoiceFields[]) {
	const names = files.flatMap(({ items, texts }, file) => [
		...(['leader', 'group', 'sent'] as const).map((field) => choiceField.of(file, field)),
		...items.map((id) => choiceField.item(file, id)),
		...Array.from({ length: texts }, (_, text) => choiceField.answer(file, text)),
		...Array.from({ length: texts }, (_, text) => choiceField.group(file, text))
	]);

	return z.object(Object.fromEntries(names.map((name) => [name, choice])));
}

/** A heading may be a whole question. */
const choice = z.string().trim().max(5000).default('');
