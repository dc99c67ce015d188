import { z } from 'zod';
import { raterGroups } from '#lib/domain/rater-group/groups.ts';

/*
 * The published figure as the interface describes it to programs. A test holds it against the type
 * that the domain makes figures of.
 */

const population = z.strictObject({
	kind: z.literal('team'),
	evaluation: z.string().describe('The evaluation, by its id'),
	leader: z.string().describe('The leader, by their id'),
	group: z.enum(raterGroups)
});

const measure = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('item'),
		id: z.string().describe('A statement of the questionnaire'),
		statistic: z.enum(['mean', 'shareLow', 'shareMiddle', 'shareHigh'])
	}),
	z.strictObject({
		kind: z.literal('theme'),
		id: z.string().describe('A theme of which all statements were asked'),
		statistic: z.enum(['mean', 'agreement'])
	}),
	z.strictObject({
		kind: z.literal('condition'),
		id: z.string().describe("A statement about the leader's conditions"),
		statistic: z.literal('mean')
	}),
	z.strictObject({
		kind: z.literal('timeSplit'),
		id: z.string().describe("A part of the leader's time"),
		statistic: z.enum(['now', 'wished'])
	}),
	z.strictObject({
		kind: z.literal('challenge'),
		id: z.string().describe('A theme that the leader finds challenging'),
		statistic: z.literal('count')
	})
]);

const shownFigure = z.strictObject({
	population,
	measure,
	shown: z.literal(true),
	low: z.number().describe('The lower bound of what the text says'),
	high: z.number().describe('The upper bound of what the text says'),
	text: z.strictObject({ da: z.string(), en: z.string() }),
	n: z.int().describe('How many in the group answered, never how many answered one statement'),
	invited: z.int().describe('How many in the group were invited')
});

const suppressedFigure = z.strictObject({ population, measure, shown: z.literal(false) });

export const figureSchema = z.discriminatedUnion('shown', [shownFigure, suppressedFigure]);

/** The body of an answer. */
export const figuresSchema = z.strictObject({ figures: z.array(figureSchema) });
