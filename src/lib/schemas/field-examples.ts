import { z } from 'zod';
import type { FieldExamples } from '#lib/domain/questionnaire/examples.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';

const text = z.strictObject({ da: z.string().min(1).max(120), en: z.string().min(1).max(120) });

/** A file of examples: only of statements that every form asks, and of fields that leaders can have. */
export function fieldExamplesSchema({
	instrument,
	themes,
	background
}: Questionnaire): z.ZodType<{ readonly examples: FieldExamples }> {
	const markers = themes.flatMap(({ items }) => items.filter(({ marker }) => marker));
	const fields = background.leader.find(({ id }) => id === 'omraade')?.options ?? [];
	const ids = z.enum(markers.map(({ id }) => id));
	const codes = z.enum(fields.map(({ code }) => code));

	return z.strictObject({
		questionnaire: z.literal(instrument.id),
		examples: z.partialRecord(ids, z.partialRecord(codes, text)) as z.ZodType<FieldExamples>
	});
}
