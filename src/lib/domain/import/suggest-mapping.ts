import type { Questionnaire } from '../questionnaire/definition.ts';
import type { ColumnNames } from './labels.ts';
import type { Look } from './look.ts';
import type { AnswerCode, AnswerMapping } from './mapping.ts';
import { fold } from './nearest.ts';
import { suggestItems, suggestLeader, suggestSent } from './suggest-columns.ts';
import { suggestAnswers, suggestGroup } from './suggest-values.ts';

/** The system that a file of answers comes from. */
export const systems = ['own', 'limesurvey', 'surveyxact', 'other'] as const;

export type System = (typeof systems)[number];

/** A mapping that somebody has still to look at. What is not plain is left out. */
export type SuggestedMapping = Pick<AnswerMapping, 'items' | 'values' | 'labels' | 'sent'> & {
	readonly [Field in 'leader' | 'group']: AnswerMapping[Field] | undefined;
};

/**
 * How a file is read, as far as it shows. What somebody chose for an earlier file of the same system
 * goes before, where this one has the same columns.
 */
export function suggestMapping(
	system: System,
	look: Look,
	{ labels, texts }: ColumnNames,
	questionnaire: Questionnaire,
	earlier: AnswerMapping | undefined
): SuggestedMapping {
	const used = earlier && isFor(earlier, look) ? earlier : undefined;
	const items = used?.items ?? suggestItems(look, texts, questionnaire);
	/* SurveyXact counts from the answer that stands first, and that is often the one that agrees most. */
	const isPlain = (text: string) => system !== 'surveyxact' || !/^\d+$/u.test(text);
	const plain = suggestAnswers(look, items, questionnaire).flatMap(({ text, meant }) =>
		meant === undefined || !isPlain(text) ? [] : [[fold(text), meant] as const]
	);

	return {
		...{ items, labels },
		values: { ...(Object.fromEntries(plain) as Record<string, AnswerCode>), ...used?.values },
		leader: used?.leader ?? suggestLeader(look),
		group: used?.group ?? suggestGroup(look),
		sent: used ? used.sent : suggestSent(look)
	};
}

/** Whether a file has every column that a mapping names. */
function isFor({ leader, group, items, sent }: AnswerMapping, { columns }: Look): boolean {
	const names = new Set(columns.map(({ name }) => name));
	const needed = [
		...[leader, ...Object.values(items)],
		...('column' in group ? [group.column] : []),
		...(sent === undefined ? [] : [sent])
	];

	return needed.every((name) => names.has(name));
}
