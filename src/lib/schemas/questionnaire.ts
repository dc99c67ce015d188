import { z } from 'zod';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';

const text = z.object({ da: z.string().min(1), en: z.string().min(1) });
const id = z.string().regex(/^[a-z][a-z0-9_-]*$/);
const option = z.object({ code: z.string().min(1), label: text });
const day = z.iso.date().optional();
const datedOption = option.extend({ validFrom: day, validTo: day });
const form = z.object({ label: text, estimatedMinutes: z.number().int().positive() });
const plainItem = z.object({ id, text });

const item = z.object({
	id,
	marker: z.boolean(),
	reverse: z.boolean(),
	self: text,
	employee: text,
	manager: text
});

const theme = z.object({
	id,
	order: z.number().int().nonnegative(),
	kind: z.enum(['overall', 'theme']),
	orientation: z.enum(['opad', 'indad', 'udad', 'fremad']).nullable(),
	name: text,
	description: text,
	items: z.array(item).min(1)
});

const definition = z.object({
	instrument: z.object({
		id: z.string(),
		version: z.string(),
		status: z.string(),
		name: text,
		note: text,
		owner: z.string().optional()
	}),
	scale: z.object({
		points: z.array(z.object({ value: z.literal([1, 2, 3, 4, 5]), label: text })).length(5),
		nonSubstantive: z.object({ code: z.literal('ved_ikke'), label: text })
	}),
	instructions: z.object({ self: text, employee: text, manager: text, peer: text }),
	forms: z.object({ standard: form, tilpasset: form, kort: form }),
	themes: z.array(theme).min(1),
	openQuestions: z.array(
		z.object({
			id,
			maxLength: z.number().int().max(1000),
			self: text,
			employee: text,
			manager: text
		})
	),
	openQuestionNotice: text,
	leaderContext: z.object({
		name: text,
		description: text,
		items: z.array(plainItem),
		timeSplit: z.object({
			id,
			text,
			wishText: text,
			parts: z.array(option).min(1),
			sum: z.literal(100)
		}),
		challenges: z.object({ id, text, max: z.number().int().positive() })
	}),
	employeeOutcomes: z.object({ name: text, items: z.array(plainItem) }),
	background: z.object({
		principle: text,
		leader: z.array(
			z.object({
				id,
				label: text,
				setBy: z.enum(['organiser', 'leader', 'derived-from-invitations']),
				required: z.boolean().optional(),
				optional: z.boolean().optional(),
				options: z.array(datedOption).min(1)
			})
		)
	}),
	peerModule: z.object({
		name: text,
		description: text,
		items: z.array(z.object({ id, reverse: z.boolean(), self: text, peer: text }))
	})
});

/**
 * A questionnaire file. Every text must exist in both languages, ids must be unique, and every theme
 * must hold a marker: without one the short form could not ask about it.
 */
export const questionnaireSchema: z.ZodType<Questionnaire> = definition.superRefine(
	(questionnaire, context) => {
		const ids = [
			...questionnaire.themes.flatMap((one) => [one.id, ...one.items.map((each) => each.id)]),
			...questionnaire.peerModule.items.map((each) => each.id),
			...questionnaire.employeeOutcomes.items.map((each) => each.id),
			...questionnaire.leaderContext.items.map((each) => each.id),
			...questionnaire.openQuestions.map((each) => each.id)
		];
		const repeated = ids.filter((each, index) => ids.indexOf(each) !== index);
		for (const each of repeated)
			context.addIssue({ code: 'custom', message: `${each} is used twice` });

		for (const one of questionnaire.themes) {
			if (!one.items.some((each) => each.marker)) {
				context.addIssue({ code: 'custom', message: `the theme ${one.id} has no marker` });
			}
		}
	}
);
