import { raterGroups } from '#lib/domain/rater-group/groups.ts';
import type { Problem } from '#lib/domain/import/problems.ts';
import { mostProblems } from '#lib/domain/import/problems.ts';
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
	language: Language
) {
	const words = handOver[language];

	switch (outcome.kind) {
		case 'right':
			return { kind: 'right' as const, ...describeSummary(outcome.summary, year, language) };
		case 'refused':
			return {
				kind: 'refused' as const,
				problems: outcome.problems.map((problem) => describeProblem(problem, seen, language)),
				isCut: outcome.problems.length === mostProblems
			};
		case 'future':
		case 'over':
		case 'disturbed':
		case 'failed':
			return { kind: 'stopped' as const, text: words[`${outcome.kind}Text`] };
	}
}

function describeProblem(
	{ file, part, line, column, fault }: Problem,
	seen: SeenFiles,
	language: Language
) {
	const words = handOver[language];
	const { reason, suggestion } = explainFault(fault, language);
	const name = file === 'frame' ? seen.leaders.name : (seen.answers[part ?? 0]?.name ?? '');
	const place = [
		...(line === undefined ? [] : [words.line({ line: formatNumber(line, language) })]),
		...(column === undefined ? [] : [words.column({ column })])
	].join(', ');

	return { name, place, reason: capitalise(reason), suggestion };
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
