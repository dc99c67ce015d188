import type { RaterGroup } from '../rater-group/groups.ts';
import { raterGroups } from '../rater-group/groups.ts';
import type { Form } from '../questionnaire/definition.ts';
import type { ImportedAnswers } from './answers.ts';
import type { Frame } from './frame.ts';
import type { LeftOut } from './mapping.ts';

/** What an import would bring, in counts: nobody's answers, and no figure of anybody. */
export interface ImportSummary {
	readonly leaders: number;
	/** How many answered, of how many who were invited. */
	readonly groups: Readonly<
		Record<RaterGroup, { readonly answered: number; readonly invited: number }>
	>;
	/** Leaders about whom at least five employees answered. */
	readonly withEmployees: number;
	readonly form: Form;
	readonly themes: readonly string[];
	readonly leftOut: LeftOut;
	/** Columns that are checked and not counted. */
	readonly ignored: readonly string[];
}

/** From how many on the employees' answers about one leader are shown. */
const fewestEmployees = 5;

export function summariseImport(
	{ leaders }: Frame,
	answers: ImportedAnswers,
	leftOut: LeftOut
): ImportSummary {
	const counts = [...leaders.values()].map((leader) => ({
		invited: leader.invited,
		answered: countByGroup(answers.ballotsAbout(leader, ''))
	}));
	const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
	const groups = Object.fromEntries(
		raterGroups.map((group) => [
			group,
			{
				answered: sumOf(counts.map(({ answered }) => answered[group])),
				invited: sumOf(counts.map(({ invited }) => invited[group]))
			}
		])
	) as ImportSummary['groups'];

	return {
		...{ leaders: leaders.size, groups, leftOut, ignored: answers.ignored },
		withEmployees: counts.filter(({ answered }) => answered.employee >= fewestEmployees).length,
		...{ form: answers.selection.form, themes: answers.selection.themes }
	};
}

function countByGroup(
	ballots: readonly { readonly group: RaterGroup }[]
): Readonly<Record<RaterGroup, number>> {
	const counts = { self: 0, employee: 0, manager: 0, peer: 0 };
	for (const { group } of ballots) counts[group] += 1;

	return counts;
}
