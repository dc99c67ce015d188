import { raterGroups, type RaterGroup } from '../rater-group/groups.ts';
import type { Form } from '../questionnaire/definition.ts';
import type { ImportedForm } from './answers.ts';
import type { LeftOut } from './mapping.ts';
import type { LeaderAnswers } from './packed-rows.ts';

/** How many leaders files hold, and how many people. */
export interface ImportSize {
	readonly leaders: number;
	/** How many answered, of how many who were invited. */
	readonly groups: Readonly<
		Record<RaterGroup, { readonly answered: number; readonly invited: number }>
	>;
	/** Leaders about whom at least five employees answered. */
	readonly withEmployees: number;
}

/** What an import would bring, in counts: nobody's answers, and no figure of anybody. */
export interface ImportSummary extends ImportSize {
	readonly form: Form;
	readonly themes: readonly string[];
	readonly leftOut: LeftOut;
	/** Columns that are checked and not counted. */
	readonly ignored: readonly string[];
}

/** From how many on the employees' answers about one leader are shown. */
const fewestEmployees = 5;

/** Counts leaders and people, leader by leader. */
export function openSize(): { add(leader: LeaderAnswers): void; size(): ImportSize } {
	const groups = {
		self: { answered: 0, invited: 0 },
		employee: { answered: 0, invited: 0 },
		manager: { answered: 0, invited: 0 },
		peer: { answered: 0, invited: 0 }
	};
	let leaders = 0;
	let withEmployees = 0;

	return {
		add({ leader, rows }) {
			leaders += 1;
			for (const group of raterGroups) {
				const answered = rows.filter((row) => row.group === group).length;
				groups[group].answered += answered;
				groups[group].invited += leader.invited[group];
				if (group === 'employee' && answered >= fewestEmployees) withEmployees += 1;
			}
		},
		size: () => ({ leaders, groups, withEmployees })
	};
}

export function summariseImport(
	size: ImportSize,
	{ selection, ignored }: Pick<ImportedForm, 'selection' | 'ignored'>,
	leftOut: LeftOut
): ImportSummary {
	return { ...size, leftOut, ignored, form: selection.form, themes: selection.themes };
}
