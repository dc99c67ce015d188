import { listTexts, toChoice, type MappingChoice } from '#lib/domain/import/choose-mapping.ts';
import type { Look } from '#lib/domain/import/look.ts';
import type { AnswerMapping } from '#lib/domain/import/mapping.ts';
import { fold } from '#lib/domain/import/nearest.ts';
import { suggestMapping } from '#lib/domain/import/suggest-mapping.ts';
import { readGroups } from '#lib/domain/import/suggest-values.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { choiceField } from '#lib/schemas/hand-over.ts';
import type { Handover } from '#lib/server/imports/handed-over/queries.ts';
import type { SeenFiles } from '#lib/server/imports/handed-over/receive.ts';

/** A statement that a column can be chosen for. */
export interface Statement {
	readonly id: string;
	readonly text: string;
}

/** All statements of the questionnaire, as employees read them where they do. */
export function listStatements(
	{ themes, peerModule, leaderContext }: Questionnaire,
	language: Language
): readonly Statement[] {
	return [
		...themes.flatMap(({ items }) =>
			items.map(({ id, employee }) => ({ id, text: employee[language] }))
		),
		...peerModule.items.map(({ id, peer }) => ({ id, text: peer[language] })),
		...leaderContext.items.map(({ id, text }) => ({ id, text: text[language] }))
	];
}

/** The different texts of a file, by the numbers under which its form calls them. */
export function textsOf({ columns }: Look): readonly string[] {
	return listTexts(
		columns.map(({ name }) => name),
		new Map(columns.map((column) => [column.name, column]))
	);
}

/** What was chosen before for these very files, or else what the files suggest. */
export function suggestChoices(
	{ answers, names }: SeenFiles,
	{ system }: Handover,
	questionnaire: Questionnaire,
	chosen: readonly AnswerMapping[] | undefined,
	earlier: readonly AnswerMapping[]
): readonly MappingChoice[] {
	return answers.map(({ look }, file) =>
		toChoice(chosen?.[file] ?? suggestMapping(system, look, names, questionnaire, earlier[file]))
	);
}

/** What a form says about one file. */
export function readChoice(
	values: Readonly<Record<string, string | undefined>>,
	file: number,
	look: Look,
	statements: readonly Statement[]
): MappingChoice {
	const valueOf = (name: string) => values[name] ?? '';
	const texts = textsOf(look);
	const meant = (field: (file: number, text: number) => string) =>
		Object.fromEntries(texts.map((text, number) => [fold(text), valueOf(field(file, number))]));

	return {
		leader: valueOf(choiceField.of(file, 'leader')),
		group: valueOf(choiceField.of(file, 'group')),
		sent: valueOf(choiceField.of(file, 'sent')),
		items: Object.fromEntries(
			statements.map(({ id }) => [id, valueOf(choiceField.item(file, id))])
		),
		answers: meant(choiceField.answer),
		groups: meant(choiceField.group)
	};
}

/** A file of answers with all that can be chosen about it, and what is. */
export function describeFile(
	{ name, look }: SeenFiles['answers'][number],
	file: number,
	choice: MappingChoice,
	statements: readonly Statement[]
) {
	const columns = new Map(look.columns.map((column) => [column.name, column]));
	const numbers = new Map(textsOf(look).map((text, number) => [fold(text), number]));
	const numbered = (texts: readonly string[], chosen: Readonly<Record<string, string>>) =>
		texts.map((text) => ({
			...{ text, number: numbers.get(fold(text)) ?? -1 },
			chosen: chosen[fold(text)] ?? ''
		}));
	const used = Object.values(choice.items).filter((column) => column !== '');
	const groupColumn = /^column:(.+)$/su.exec(choice.group)?.[1];
	const groupTexts = (groupColumn !== undefined && columns.get(groupColumn)?.values) || [];

	return {
		...{ file, name, rows: look.rows, columns: look.columns.map((column) => column.name) },
		...{ leader: choice.leader, leaders: columns.get(choice.leader)?.leaders ?? 0 },
		...{ group: choice.group, groupColumn, sent: choice.sent },
		groupColumns: look.columns.filter(({ values }) => values).map((column) => column.name),
		groupTexts: numbered(groupTexts, { ...readGroups(groupTexts), ...withoutEmpty(choice.groups) }),
		answerTexts: numbered(listTexts(used, columns), choice.answers),
		items: statements.map(({ id, text }) => ({ id, text, column: choice.items[id] ?? '' })),
		found: used.length
	};
}

export type DescribedFile = ReturnType<typeof describeFile>;

function withoutEmpty(chosen: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== ''));
}
