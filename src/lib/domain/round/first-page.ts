import { threshold } from '../disclosure/bounds.ts';
import { commentLimits } from '../disclosure/leader-report.ts';
import { previewGroup } from '../disclosure/preview.ts';
import type { Language } from '../language.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { listPages, withoutOrganisationPages, type Selection } from '../questionnaire/selection.ts';
import {
	estimateStepMinutes,
	isOfOrganisation,
	listSteps,
	type Step
} from '../questionnaire/steps.ts';
import { isAnonymousGroup, type RaterGroup } from '../rater-group/groups.ts';
import type { Audience } from './audience.ts';
import type { Person } from './plan.ts';

/** What is known of a round and a group before anybody in it answers. */
export interface Asking {
	readonly group: RaterGroup;
	/** How many are asked in the group. */
	readonly invited: number;
	readonly leader: string;
	readonly unit: string;
	readonly contact: Person;
	readonly audience: Audience;
	readonly ownWords: string;
	readonly closesAt: Date;
	readonly selection: Selection;
	/** It comes so soon after the leader's last that only themes are shown. */
	readonly pulse: boolean;
	readonly managers: Managers;
}

/** Whether managers answer in their own name, or are only ever counted together. */
export type Managers = 'attributed' | 'aggregate';

/** What the page before the form tells: who asks, what will be seen, and at which size of the group. */
export function describeFirstPage(
	{ selection, ...asking }: Asking,
	questionnaire: Questionnaire,
	steps: readonly Step[],
	language: Language
) {
	const { group, invited } = asking;

	return {
		...asking,
		minutes: estimateStepMinutes(steps),
		anonymous: isAnonymousGroup(group),
		small: invited < threshold,
		/** Neither anonymous nor named: one person, whose answers are shown with others' only. */
		together: group === 'manager' && asking.managers === 'aggregate',
		themes: group !== 'peer' && selection.form !== 'kort',
		comments: commentsFor(selection, asking),
		preview: previewGroup(invited),
		wholeOnly: steps
			.filter(isOfOrganisation)
			.reduce((sum, step) => sum + step.statements.length, 0),
		examples: pickExamples(questionnaire, selection, group).map(({ text }) => text[language])
	};
}

export type FirstPage = ReturnType<typeof describeFirstPage>;

/** What decides which screens a group meets. */
export type AskedGroup = Pick<Asking, 'group' | 'invited' | 'managers'> &
	Partial<Pick<Asking, 'pulse'>>;

/** Comments are asked for where they could be shown: from one known person, or from enough others. */
export function asksForComments({ group, invited, managers }: AskedGroup): boolean {
	return group === 'manager' ? managers === 'attributed' : invited >= commentLimits.answered;
}

/** The screens that a group of this size meets. */
export function listGroupSteps(
	questionnaire: Questionnaire,
	selection: Selection,
	asked: AskedGroup
): readonly Step[] {
	/* So soon after the last, nothing is counted but what is about the leader, and nothing else is asked. */
	const ofThem = asked.pulse ? withoutOrganisationPages(selection) : selection;
	const pages = listPages(questionnaire, ofThem, asked.group);
	const comments = asksForComments(asked);

	return listSteps(pages.filter((page) => comments || page.kind !== 'comments'));
}

function commentsFor(selection: Selection, asked: AskedGroup): 'asked' | 'too_few' | 'off' {
	if (!selection.comments || asked.group === 'peer') return 'off';
	if (asksForComments(asked)) return 'asked';

	return asked.group === 'manager' ? 'off' : 'too_few';
}

/** Two statements of the form, from its first and its last third, to show a line of the report with. */
function pickExamples(questionnaire: Questionnaire, selection: Selection, group: RaterGroup) {
	const items = listPages(questionnaire, selection, group).flatMap((page) =>
		page.kind === 'theme' ? page.items : []
	);
	const places = [Math.floor(items.length / 3), Math.floor((items.length * 2) / 3)];

	return places.flatMap((place) => items[place] ?? []);
}
