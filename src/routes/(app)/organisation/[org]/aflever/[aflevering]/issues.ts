import type { ChoiceIssue, ColumnIssue } from '#lib/domain/import/choose-mapping.ts';
import { fold } from '#lib/domain/import/nearest.ts';
import type { Look } from '#lib/domain/import/look.ts';
import type { Language } from '#lib/domain/language.ts';
import { handOver } from '#lib/i18n/messages/hand-over.ts';
import { choiceField } from '#lib/schemas/hand-over.ts';
import { textsOf } from './choice.ts';

/** What is missing in the choices about a file, in words, with the field that it is about. */
export function describeIssue(
	issue: ChoiceIssue,
	file: number,
	look: Look,
	language: Language
): { readonly id: string; readonly text: string } {
	const words = handOver[language].choice;
	const numberOf = (text: string) => textsOf(look).findIndex((each) => fold(each) === fold(text));

	switch (issue.field) {
		case 'answer':
			return {
				id: choiceField.answer(file, numberOf(issue.text)),
				text: words.answer({ text: issue.text })
			};
		case 'groupValue':
			return {
				id: choiceField.group(file, numberOf(issue.text)),
				text: words.groupValue({ text: issue.text })
			};
		case 'items':
			return { id: `f${file}-items`, text: words.items };
		case 'item': {
			const { item, column, what } = issue;
			return { id: choiceField.item(file, item), text: words[what]({ column, item }) };
		}
		case 'leader':
		case 'group':
		case 'sent':
			return {
				id: choiceField.of(file, issue.field),
				text: describeColumn(issue, look, language)
			};
	}
}

function describeColumn(issue: ColumnIssue, { columns }: Look, language: Language): string {
	const words = handOver[language].choice;
	if (issue.what === 'missing') return issue.field === 'leader' ? words.leader : words.group;
	const { column } = issue;

	return columns.some(({ name }) => name === column)
		? words.manyValues({ column })
		: words.unknownColumn({ column });
}
