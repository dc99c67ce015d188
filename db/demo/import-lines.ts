import type { Draft } from '#lib/domain/ballot/draft.ts';
import { frameColumns } from '#lib/domain/import/frame-row.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { listAskedItems, type Selection } from '#lib/domain/questionnaire/selection.ts';
import { listOwnColumns, type OwnColumn } from '#lib/domain/import/own-answers.ts';
import { raterGroups, type RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Organisation } from './organisation.ts';
import type { StoryEvaluation } from './story.ts';

/** Lines of the two files of an import (docs/import.md), each ended. */
export interface ImportLines {
	readonly frame: string;
	readonly answers: string;
}

export function writeHeadings(questionnaire: Questionnaire, selection: Selection): ImportLines {
	return {
		frame: line(frameColumns),
		answers: line([
			...['leader', 'group', ...listColumns(questionnaire, selection)],
			...listOwn(questionnaire, selection).map(({ id }) => id)
		])
	};
}

/** One leader: a line for each group that was asked, and one for each person who answered. */
export function writeEvaluation(
	questionnaire: Questionnaire,
	selection: Selection,
	{
		organisation,
		key,
		evaluation
	}: {
		readonly organisation: Organisation;
		/** By which both files know the leader. */
		readonly key: string;
		readonly evaluation: StoryEvaluation;
	}
): ImportLines {
	const { leader, unit, background, raters, sendings } = evaluation;
	const groupOf = new Map<string, RaterGroup>(
		raters.map(({ address, group }) => [address, group] as const)
	);
	const place = [organisation.name, organisation.sector, unit, key, leader.name];
	const codes = [background['niveau'], background['omraade'], background['geografi']];
	const columns = listColumns(questionnaire, selection);
	const own = listOwn(questionnaire, selection);
	const invited = (group: RaterGroup) =>
		group === 'self' ? 1 : raters.filter((rater) => rater.group === group).length;

	return {
		frame: raterGroups
			.filter((group) => invited(group) > 0)
			.map((group) => line([...place, ...codes, group, invited(group)]))
			.join(''),
		answers: sendings
			.map(({ address, draft }) => {
				const group = address === leader.email ? 'self' : (groupOf.get(address) ?? 'employee');
				return line([
					...[key, group, ...columns.map((id) => draft.answers.items[id])],
					...own.map((column) => (group === 'self' ? cellOf(column, draft) : undefined))
				]);
			})
			.join('')
	};
}

/** Every statement that anybody is asked, each once. */
function listColumns(questionnaire: Questionnaire, selection: Selection): readonly string[] {
	const asked = raterGroups.flatMap((group) => listAskedItems(questionnaire, selection, group));

	return [...new Set(asked.map(({ id }) => id))];
}

/** What leaders say of their time and of what challenges them goes with the statements about conditions. */
function listOwn(questionnaire: Questionnaire, selection: Selection): readonly OwnColumn[] {
	return selection.conditions ? listOwnColumns(questionnaire) : [];
}

function cellOf({ kind, code }: OwnColumn, { answers }: Draft): string | number | undefined {
	return kind === 'challenge' ? answers.challenges[Number(code) - 1] : answers[kind][code];
}

function line(cells: readonly (string | number | undefined)[]): string {
	return `${cells.map((cell) => cell ?? '').join(';')}\n`;
}
