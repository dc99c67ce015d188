import { raterGroups } from '#lib/domain/rater-group/groups.ts';
import { sheetColumns } from '#lib/domain/import/leader-sheet.ts';
import type { AnswerMapping } from '#lib/domain/import/mapping.ts';
import { mostProblems, type Problem } from '#lib/domain/import/problems.ts';
import type { ImportSummary } from '#lib/domain/import/summary.ts';
import type { Language } from '#lib/domain/language.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { explainFault } from '#lib/i18n/import-problem.ts';
import { handOver } from '#lib/i18n/messages/hand-over.ts';
import type { HandoverOutcome } from '#lib/server/imports/handed-over/carry-out.ts';
import type { SeenFiles } from '#lib/server/imports/handed-over/receive.ts';

/** What a check has come to, in words. */
export function describeOutcome(
	outcome: HandoverOutcome,
	year: number,
	seen: SeenFiles,
	mappings: readonly AnswerMapping[],
	language: Language
) {
	const words = handOver[language];

	switch (outcome.kind) {
		case 'right':
			return { kind: 'right' as const, ...describeSummary(outcome.summary, year, language) };
		case 'refused':
			return {
				kind: 'refused' as const,
				problems: describeProblems(outcome.problems, seen, mappings, language),
				isCut: outcome.problems.length === mostProblems
			};
		case 'future':
		case 'over':
		case 'disturbed':
		case 'failed':
			return { kind: 'stopped' as const, text: words[`${outcome.kind}Text`] };
	}
}

/** So many lines are named; the others are counted. */
const mostLines = 5;

/** The same mistake in several lines is one to correct. */
function describeProblems(
	problems: readonly Problem[],
	seen: SeenFiles,
	mappings: readonly AnswerMapping[],
	language: Language
) {
	const same = Map.groupBy(problems, (problem) => JSON.stringify({ ...problem, line: 0 }));

	return [...same.values()].flatMap((those) => {
		const [first] = those;
		if (!first) return [];
		const { file, part = 0, fault } = first;
		const { reason, suggestion } = explainFault(fault, language);
		const name = file === 'frame' ? seen.leaders.name : (seen.answers[part]?.name ?? '');
		const column = nameHeading(first, mappings[part], language);
		const place = [
			...writeLines(
				those.flatMap(({ line }) => line ?? []),
				language
			),
			...(column === undefined ? [] : [handOver[language].column({ column })])
		].join(', ');

		return [{ name, place, reason: capitalise(reason), suggestion }];
	});
}

function writeLines(lines: readonly number[], language: Language): readonly string[] {
	if (lines.length === 0) return [];
	const words = handOver[language];
	const named = lines.slice(0, mostLines).map((line) => formatNumber(line, language));
	const count = lines.length - named.length;
	const rest = count === 0 ? '' : ` ${words.moreLines({ count: formatNumber(count, language) })}`;

	return [words.line({ lines: `${named.join(', ')}${rest}` })];
}

/** A column as the file calls it; undefined for what no single column of it says. */
function nameHeading(
	{ file, column }: Problem,
	mapping: AnswerMapping | undefined,
	language: Language
): string | undefined {
	if (column === undefined) return undefined;
	if (file === 'frame') return sheetColumns.find(({ name }) => name === column)?.label[language];
	if (column === 'leader') return mapping?.leader;
	if (column === 'group')
		return mapping && 'column' in mapping.group ? mapping.group.column : undefined;

	return mapping?.items[column] ?? column;
}

function capitalise(text: string): string {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function describeSummary(summary: ImportSummary, year: number, language: Language) {
	const words = handOver[language];
	const number = (value: number) => formatNumber(value, language);
	const { leaders, groups, withEmployees, form, themes, leftOut, ignored } = summary;

	return {
		facts: [
			{ term: words.facts.year, text: String(year) },
			{ term: words.facts.leaders, text: number(leaders) },
			...raterGroups.map((group) => ({
				term: words.groups[group],
				text:
					groups[group].invited === 0
						? words.facts.noGroup
						: words.facts.answered({
								answered: number(groups[group].answered),
								invited: number(groups[group].invited)
							})
			})),
			{
				term: words.facts.withEmployees,
				text: words.facts.withEmployeesText({
					count: number(withEmployees),
					all: number(leaders)
				})
			},
			{
				term: words.facts.form,
				text:
					form === 'tilpasset'
						? words.form.tilpasset({ count: number(themes.length) })
						: words.form[form]
			}
		],
		left: [
			...(['unsent', 'empty', 'otherGroup'] as const).flatMap((what) =>
				leftOut[what] === 0 ? [] : [words.left[what]({ count: number(leftOut[what]) })]
			),
			...(ignored.length === 0 ? [] : [words.left.ignored({ columns: ignored.join(', ') })])
		]
	};
}
