import { z } from 'zod';
import { statistics } from '#lib/domain/disclosure/figure.ts';
import { raterGroups } from '#lib/domain/rater-group/groups.ts';

/*
 * The published figure as the interface describes it to programs. A test holds it against the type
 * that the domain makes figures of.
 */

const group = z.enum(raterGroups);
const organisation = z.string().describe('The organisation, by its id');
const round = z.string().describe('The round, by its id');
const code = z.string().describe('A code of the leader’s background, or `all`');

const team = z.strictObject({
	kind: z.literal('team'),
	evaluation: z.string().describe('The evaluation, by its id'),
	leader: z.string().describe('The leader, by their id'),
	group
});

const organisationPart = z.strictObject({
	kind: z.literal('organisation'),
	organisation,
	round,
	group,
	unit: z.string().exactOptional(),
	level: code.exactOptional(),
	field: code.exactOptional()
});

const pool = z.strictObject({
	kind: z.literal('pool'),
	organisation,
	round,
	group
});

const national = z.strictObject({
	kind: z.literal('national'),
	year: z.int(),
	group,
	cell: z.strictObject({ sector: code, level: code, field: code, age: code, region: code })
});

/** Of what there are figures, and the statistics that the domain knows of each. */
const measure = z.discriminatedUnion('kind', [
	measureOf('item', statistics.item, 'A statement of the questionnaire'),
	measureOf('theme', statistics.theme, 'A theme of which all statements were asked'),
	measureOf('work', statistics.work, 'A statement to employees about their own work'),
	measureOf('local', statistics.local, 'An organisation’s own statement to its employees'),
	measureOf('condition', statistics.condition, 'A statement about the leader’s conditions'),
	measureOf('timeSplit', statistics.timeSplit, 'A part of the leader’s time'),
	measureOf('challenge', statistics.challenge, 'A theme that leaders find challenging'),
	measureOf('gapGroup', statistics.gapGroup, 'A theme, and how leader and employees see it'),
	measureOf('balance', statistics.balance, 'A direction in which leaders work'),
	measureOf('responseRate', statistics.responseRate, 'A rater group'),
	measureOf('reliability', statistics.reliability, 'A theme')
]);

function measureOf<K extends string, const S extends readonly string[]>(
	kind: K,
	names: S,
	about: string
) {
	return z.strictObject({
		kind: z.literal(kind),
		id: z.string().describe(about),
		statistic: z.enum(names)
	});
}

function figureOf<P extends z.ZodType>(population: P) {
	const shown = z.strictObject({
		population,
		measure,
		shown: z.literal(true),
		low: z.number().describe('The lower bound of what the text says'),
		high: z.number().describe('The upper bound of what the text says'),
		text: z.strictObject({ da: z.string(), en: z.string() }),
		n: z.int().describe('How many in the group answered, never how many answered one statement'),
		invited: z.int().describe('How many in the group were invited')
	});

	return z.discriminatedUnion('shown', [
		shown,
		z.strictObject({ population, measure, shown: z.literal(false) })
	]);
}

/** A figure of a leader's report. */
export const figureSchema = figureOf(team);

/** The body of an answer. */
export const figuresSchema = z.strictObject({ figures: z.array(figureSchema) });

/** A figure of an organisation's round: of its published teams, or of its small teams together. */
export const organisationFigureSchema = figureOf(
	z.discriminatedUnion('kind', [organisationPart, pool])
);

/** A figure of the country. */
export const nationalFigureSchema = figureOf(national);
