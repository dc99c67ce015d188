import { z } from 'zod';
import { ownFormat, ownLimits, type OwnQuestionnaireFile } from '#lib/domain/questionnaire/own.ts';

/** What is wrong with a questionnaire file, and where: `themes.1.statements.0.employee.en`. */
export interface FileIssue {
	readonly kind: FileIssueKind;
	readonly path: string;
	/** What stood there, or is used twice; empty where it says nothing. */
	readonly given: string;
}

export const fileIssueKinds = [
	'not_json',
	'wrong_format',
	'missing',
	'unknown_field',
	'wrong_type',
	'empty',
	'too_long',
	'wrong_id',
	'wrong_version',
	'used_twice',
	'too_many_themes',
	'too_few_themes',
	'too_many_statements',
	'too_few_statements'
] as const;

export type FileIssueKind = (typeof fileIssueKinds)[number];

/** Bytes of such a file. */
export const mostQuestionnaireBytes = 2 ** 20 / 2;

/** So many are worth correcting before the next try. */
const mostIssues = 30;

const words = z.string().trim().min(1, 'empty').max(ownLimits.text, 'too_long');
const text = z.strictObject({ da: words, en: words });
const id = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/u, 'wrong_id');

const statement = z.strictObject({
	id,
	reverse: z.boolean().optional(),
	marker: z.boolean().optional(),
	self: text,
	employee: text,
	manager: text
});

const file = z.strictObject({
	format: z.literal(ownFormat, { error: () => 'wrong_format' }),
	id,
	version: z.string().regex(/^\d{1,3}\.\d{1,3}(\.\d{1,3})?$/u, 'wrong_version'),
	name: text,
	licence: z.strictObject({ holder: words, words: text }),
	themes: z
		.array(
			z.strictObject({
				id,
				name: text,
				description: text,
				statements: z
					.array(statement)
					.min(1, 'too_few_statements')
					.max(ownLimits.statements, 'too_many_statements')
			})
		)
		.min(1, 'too_few_themes')
		.max(ownLimits.themes, 'too_many_themes')
});

/** Which of the organisation's questionnaires is withdrawn. */
export const retireSchema = z.object({ version: z.string().max(200) });

/** Reads a questionnaire file; all that is wrong with it comes back at once. */
export function parseOwnQuestionnaire(
	written: string
): { readonly file: OwnQuestionnaireFile } | { readonly issues: readonly FileIssue[] } {
	const read = parseJson(written);
	if (!read) return { issues: [{ kind: 'not_json', path: '', given: '' }] };
	const result = file.safeParse(read.value);
	if (!result.success)
		return { issues: result.error.issues.flatMap(issuesOf).slice(0, mostIssues) };
	const issues = findRepeated(result.data);

	return issues.length > 0 ? { issues } : { file: result.data };
}

function parseJson(written: string): { readonly value: unknown } | undefined {
	try {
		return { value: JSON.parse(written.replace(/^\uFEFF/u, '')) };
	} catch {
		return undefined;
	}
}

function issuesOf(issue: z.core.$ZodIssue): readonly FileIssue[] {
	const path = issue.path.join('.');
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({
			...{ kind: 'unknown_field', given: key },
			path: [...issue.path, key].join('.')
		}));
	const own = fileIssueKinds.find((kind) => kind === issue.message);
	if (own) return [{ kind: own, path, given: '' }];
	const isMissing = issue.code === 'invalid_type' && /received undefined/u.test(issue.message);

	return [{ kind: isMissing ? 'missing' : 'wrong_type', path, given: '' }];
}

/** Themes and statements have ids of their own, none twice. */
function findRepeated({ themes }: OwnQuestionnaireFile): readonly FileIssue[] {
	const places = themes.flatMap(({ id: theme, statements }, index) => [
		{ given: theme, path: `themes.${index}.id` },
		...statements.map(({ id: given }, place) => ({
			given,
			path: `themes.${index}.statements.${place}.id`
		}))
	]);

	return places
		.filter(({ given }, index) => places.findIndex((other) => other.given === given) < index)
		.map((place) => ({ kind: 'used_twice', ...place }));
}
