import { raterGroups, type RaterGroup } from '../rater-group/groups.ts';
import type { Look, SeenColumn } from './look.ts';
import type { AnswerCode, AnswerMapping, ColumnLabels, GroupMapping } from './mapping.ts';
import { fold } from './nearest.ts';
import type { SuggestedMapping } from './suggest-mapping.ts';

/** What somebody chose for one file of answers, as it comes from a form. Columns are headings. */
export interface MappingChoice {
	readonly leader: string;
	/** `all:` and a group, or `column:` and a heading. */
	readonly group: string;
	/** Empty where every row is counted. */
	readonly sent: string;
	/** The heading for each statement; empty where there is none. */
	readonly items: Readonly<Record<string, string>>;
	/** What a text means, folded: as an answer, and as a group. */
	readonly answers: Readonly<Record<string, string>>;
	readonly groups: Readonly<Record<string, string>>;
}

/** What keeps a choice from being one, and at which of its fields. */
export type ChoiceIssue =
	| ColumnIssue
	| { readonly field: 'items'; readonly what: 'missing' }
	| {
			readonly field: 'item';
			readonly what: 'unknownColumn' | 'columnTwice';
			readonly column: string;
			readonly item: string;
	  }
	| { readonly field: 'answer' | 'groupValue'; readonly what: 'missing'; readonly text: string };

/** A column that one chooses; one with too many texts to be a group is not known as one. */
export type ColumnIssue =
	| { readonly field: 'leader' | 'group'; readonly what: 'missing' }
	| {
			readonly field: 'leader' | 'group' | 'sent';
			readonly what: 'unknownColumn';
			readonly column: string;
	  };

export type ChosenMapping =
	| { readonly ok: true; readonly mapping: AnswerMapping }
	| { readonly ok: false; readonly issues: readonly ChoiceIssue[] };

/** A mapping as the choices that make it; what is not in it is not chosen. */
export function toChoice({ leader, group, sent, items, values }: SuggestedMapping): MappingChoice {
	return {
		...{ leader: leader ?? '', group: nameGroup(group), sent: sent ?? '', items },
		answers: Object.fromEntries(
			Object.entries(values).map(([text, code]) => [text, code === '' ? noAnswerChoice : code])
		),
		groups: group && 'column' in group ? group.values : {}
	};
}

function nameGroup(group: SuggestedMapping['group']): string {
	if (!group) return '';

	return 'all' in group ? `all:${group.all}` : `column:${group.column}`;
}

/** Makes a mapping of what was chosen, or says what is missing. */
export function chooseMapping(
	look: Look,
	labels: ColumnLabels,
	choice: MappingChoice
): ChosenMapping {
	const columns = new Map(look.columns.map((column) => [column.name, column]));
	const items = Object.fromEntries(Object.entries(choice.items).filter(([, name]) => name !== ''));
	const values = readAnswers(listTexts(Object.values(items), columns), choice.answers);
	const group = readGroupChoice(choice, columns);
	const issues = [
		...checkColumns(choice, items, columns),
		...(group.ok ? [] : group.issues),
		...values.issues
	];
	if (issues.length > 0 || !group.ok) return { ok: false, issues };

	return {
		ok: true,
		mapping: {
			...{ leader: choice.leader, group: group.mapping, items, values: values.read, labels },
			sent: choice.sent === '' ? undefined : choice.sent
		}
	};
}

/** The different texts of some columns; of those with more than can be chosen from, none. */
export function listTexts(
	names: readonly string[],
	columns: ReadonlyMap<string, SeenColumn>
): readonly string[] {
	const texts = names.flatMap((name) => columns.get(name)?.values ?? []);

	return [...new Map(texts.map((text) => [fold(text), text])).values()].toSorted((one, other) =>
		one.localeCompare(other, 'da', { numeric: true })
	);
}

const answerCodes: readonly AnswerCode[] = ['', '1', '2', '3', '4', '5', 'ved_ikke'];

/** What stands for »no answer« in a choice, where the empty text stands for nothing chosen. */
export const noAnswerChoice = 'tomt';

function readAnswers(texts: readonly string[], chosen: MappingChoice['answers']) {
	const read: Record<string, AnswerCode> = {};
	const issues: ChoiceIssue[] = [];
	for (const text of texts) {
		const wanted = chosen[fold(text)] ?? '';
		const code = answerCodes.find((each) => each !== '' && each === wanted);
		if (code !== undefined) read[fold(text)] = code;
		else if (wanted === noAnswerChoice) read[fold(text)] = '';
		else issues.push({ field: 'answer', what: 'missing', text });
	}

	return { read, issues };
}

function readGroupChoice(
	{ group, groups }: MappingChoice,
	columns: ReadonlyMap<string, SeenColumn>
):
	| { readonly ok: true; readonly mapping: GroupMapping }
	| { readonly ok: false; readonly issues: readonly ChoiceIssue[] } {
	const all = raterGroups.find((each) => group === `all:${each}`);
	if (all) return { ok: true, mapping: { all } };
	const name = /^column:(.+)$/su.exec(group)?.[1];
	if (name === undefined) return { ok: false, issues: [{ field: 'group', what: 'missing' }] };
	const column = columns.get(name);
	if (!column?.values)
		return { ok: false, issues: [{ field: 'group', what: 'unknownColumn', column: name }] };

	const values: Record<string, RaterGroup | 'leftOut'> = {};
	const issues: ChoiceIssue[] = [];
	for (const text of column.values) {
		const wanted = groups[fold(text)];
		const meant = wanted === 'leftOut' ? wanted : raterGroups.find((each) => each === wanted);
		if (meant) values[fold(text)] = meant;
		else issues.push({ field: 'groupValue', what: 'missing', text });
	}

	return issues.length > 0
		? { ok: false, issues }
		: { ok: true, mapping: { column: name, values } };
}

function checkColumns(
	{ leader, sent }: MappingChoice,
	items: Readonly<Record<string, string>>,
	columns: ReadonlyMap<string, SeenColumn>
): readonly ChoiceIssue[] {
	const unknown = (column: string) => !columns.has(column);
	const entries = Object.entries(items);
	const used = entries.map(([, column]) => column);

	return [
		...(leader === '' ? [{ field: 'leader', what: 'missing' } as const] : []),
		...(leader !== '' && unknown(leader)
			? [{ field: 'leader', what: 'unknownColumn', column: leader } as const]
			: []),
		...(sent !== '' && unknown(sent)
			? [{ field: 'sent', what: 'unknownColumn', column: sent } as const]
			: []),
		...(entries.length === 0 ? [{ field: 'items', what: 'missing' } as const] : []),
		...entries.flatMap(([item, column], index): readonly ChoiceIssue[] => {
			if (unknown(column)) return [{ field: 'item', what: 'unknownColumn', column, item }];
			return used.indexOf(column) === index
				? []
				: [{ field: 'item', what: 'columnTwice', column, item }];
		})
	];
}
