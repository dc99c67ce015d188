import { z } from 'zod';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { listAskedFields } from '#lib/domain/questionnaire/background.ts';
import type { Background } from '#lib/domain/round/plan.ts';
import { line } from '../form.ts';
import { go, type Go } from './go.ts';

export interface JobForm {
	readonly go: Go;
	readonly name: string;
	readonly unit: string;
	readonly organisation: string;
	readonly background: Background;
}

/** The leader, the unit and the background. All may still be empty: what is missing is told after saving. */
export function jobSchema(questionnaire: Questionnaire): z.ZodType<JobForm> {
	const fields = listAskedFields(questionnaire);
	const choices = Object.fromEntries(
		fields.map(({ id, options }) => [
			id,
			z.enum(['', ...options.map(({ code }) => code)], 'unknownChoice').default('')
		])
	);

	return z
		.object({ go, name: line(100), unit: line(100), organisation: line(100), ...choices })
		.transform((form): JobForm => {
			const { name, unit, organisation } = form;
			const given: Readonly<Record<string, unknown>> = form;
			const background = Object.fromEntries(
				fields.flatMap(({ id }) => {
					const code = given[id];
					return typeof code === 'string' && code !== '' ? [[id, code]] : [];
				})
			);

			return { go: form.go, name, unit, organisation, background };
		});
}
