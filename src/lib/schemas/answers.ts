import { z } from 'zod';
import type { Answer } from '#lib/domain/ballot/answers.ts';
import { sumOf, type PageAnswers } from '#lib/domain/ballot/change.ts';
import { parseReplaceCode } from '#lib/domain/ballot/replace-code.ts';
import type { Questionnaire, ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import type { Step } from '#lib/domain/questionnaire/steps.ts';
import { line, lines } from './form.ts';

/** Where somebody goes from a page of the form. `save` stays: it is what the page does by itself. */
const direction = z.enum(['next', 'back', 'later', 'language', 'save']).default('next');

export type Direction = z.infer<typeof direction>;

export interface PostedPage {
	readonly go: Direction;
	readonly change: PageAnswers;
}

/** The names of the two time splits in the form, each followed by a part's code. */
export const splits = { timeNow: 'nu', timeWish: 'helst' } as const;

/** The fields of a page of which several may be chosen. */
export function listManyFields(step: Step): readonly string[] {
	return step.kind === 'challenges' ? ['udfordringer'] : [];
}

/** What one page of the form may send. Nothing on it is compulsory. */
export function pageSchema(step: Step, questionnaire: Questionnaire): z.ZodType<PostedPage> {
	switch (step.kind) {
		case 'statements': {
			const known = schemas.get(step) ?? statementSchema(step.statements.map(({ id }) => id));
			schemas.set(step, known);
			return known;
		}
		case 'time':
			return timeSchema(questionnaire.leaderContext.timeSplit.parts.map(({ code }) => code));
		case 'challenges':
			return challengeSchema(questionnaire);
		case 'comments':
			return commentSchema(step.questions);
	}
}

/** Made once for each page of statements: making a schema takes longer than reading a form with it. */
const schemas = new WeakMap<Step, z.ZodType<PostedPage>>();

/** What the page before the form may send: to begin, or one of the small choices below it. */
export const linkSchema = z.object({
	go: z.enum(['next', 'silence', 'not_mine', 'close', 'afresh', 'erase']).default('next'),
	code: line(200).optional()
});

/** A code that the writer makes up for the draft. */
export const draftCodeLimits = { shortest: 6, longest: 100 } as const;

export const draftCodeSchema = z.object({
	code: line(draftCodeLimits.longest).refine(
		(code) => [...code].length >= draftCodeLimits.shortest,
		'codeTooShort'
	)
});

/** The replace code that the read-through page made, sent back with the answers. */
export const reviewSchema = z.object({
	code: z.string().refine((text) => parseReplaceCode(text) === text, 'badCode')
});

/** The empty value is the choice that takes an answer back. */
function statementSchema(ids: readonly string[]) {
	const choice = z.enum(['', '1', '2', '3', '4', '5', 'ved_ikke'], 'badChoice').optional();

	return z
		.object({ go: direction, ...Object.fromEntries(ids.map((id) => [id, choice])) })
		.transform(({ go, ...form }) => {
			const chosen = form as Record<string, string | undefined>;

			return {
				go,
				change: { items: Object.fromEntries(ids.map((id) => [id, readAnswer(chosen[id])])) }
			};
		});
}

/** An answer as a field holds it; undefined for none, and for anything that could not be one. */
export function readAnswer(value: string | undefined): Answer | undefined {
	if (value === 'ved_ikke') return value;

	return value !== undefined && /^[1-5]$/u.test(value) ? (Number(value) as ScaleValue) : undefined;
}

/**
 * A split adds up to 100 or is empty before one may go on; on every other way out it is kept as far
 * as it got, so that nobody is held back.
 */
function timeSchema(parts: readonly string[]) {
	const percent = z
		.string()
		.trim()
		.regex(/^(\d{1,3}\s*%?)?$/u, 'percent')
		.transform((text) => (text === '' ? undefined : Number.parseInt(text, 10)))
		.refine((value) => value === undefined || value <= 100, 'percent')
		.optional();
	const names = Object.values(splits).flatMap((split) => parts.map((part) => `${split}_${part}`));

	return z
		.object({ go: direction, ...Object.fromEntries(names.map((name) => [name, percent])) })
		.superRefine((form, context) => {
			if (form.go !== 'next') return;
			for (const split of Object.values(splits)) {
				const given = Object.values(readSplit(form, split, parts));
				if (given.length > 0 && sumOf(given) !== 100) {
					context.addIssue({ code: 'custom', path: [split], message: 'sum' });
				}
			}
		})
		.transform(({ go, ...form }) => ({
			go,
			change: {
				timeNow: fillSplit(readSplit(form, splits.timeNow, parts), parts),
				timeWish: fillSplit(readSplit(form, splits.timeWish, parts), parts)
			}
		}));
}

function readSplit(form: object, split: string, parts: readonly string[]): Record<string, number> {
	const values = form as Record<string, number | undefined>;

	return Object.fromEntries(
		parts.flatMap((part) => {
			const value = values[`${split}_${part}`];
			return value === undefined ? [] : [[part, value]];
		})
	);
}

/** What was left empty in a split that adds up is zero. */
function fillSplit(
	split: Record<string, number>,
	parts: readonly string[]
): Record<string, number> {
	if (sumOf(Object.values(split)) !== 100) return split;

	return Object.fromEntries(parts.map((part) => [part, split[part] ?? 0]));
}

function challengeSchema({ leaderContext, themes }: Questionnaire) {
	const ids = themes.filter(({ kind }) => kind === 'theme').map(({ id }) => id);

	return z
		.object({
			go: direction,
			udfordringer: z
				.array(z.enum(ids, 'badChoice'))
				.max(leaderContext.challenges.max, 'tooManyChallenges')
		})
		.transform(({ go, udfordringer }) => ({
			go,
			change: { challenges: [...new Set(udfordringer)] }
		}));
}

function commentSchema(questions: readonly { readonly id: string; readonly maxLength: number }[]) {
	const fields = Object.fromEntries(
		questions.map(({ id, maxLength }) => [id, lines(maxLength).optional()])
	);

	return z.object({ go: direction, ...fields }).transform(({ go, ...form }) => {
		const written = form as Record<string, string | undefined>;

		return {
			go,
			change: { comments: Object.fromEntries(questions.map(({ id }) => [id, written[id] ?? ''])) }
		};
	});
}
