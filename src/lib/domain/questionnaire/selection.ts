import type { RaterGroup } from '../rater-group/groups.ts';
import type { Bilingual } from '../language.ts';
import type { Form, Item, PlainItem, Questionnaire, Theme } from './definition.ts';

/** What a round asks: a form, with the themes that a tailored form asks in full, and its extra parts. */
export interface Selection {
	readonly form: Form;
	readonly themes: readonly string[];
	/**
	 * A tailored form of the chosen themes alone: no markers of the others, and no statements about the
	 * whole. It is what a leader asks some months after a report.
	 */
	readonly focusOnly?: boolean | undefined;
	/** The two open questions. */
	readonly comments: boolean;
	/** The leader's own conditions, time split and challenges. */
	readonly conditions: boolean;
	/** The ten questions to fellow leaders, which the leader answers too. */
	readonly peers: boolean;
	/** The employees' questions about their own work, shown of the organisation as a whole only. */
	readonly work?: boolean | undefined;
	/** The organisation's own statements to employees, shown of the organisation as a whole only. */
	readonly ownStatements?: readonly PlainItem[] | undefined;
	/** Statements stand with an example from the leader's field. */
	readonly examples?: boolean | undefined;
}

/** What decides which statements about the leader are asked. */
export type AskedForm = Pick<Selection, 'form' | 'themes' | 'focusOnly'>;

/** A statement in the wording of one group. */
export interface AskedItem {
	readonly id: string;
	readonly text: Bilingual;
}

/** The items that a selection asks about one theme: all of them, its markers only, or none. */
export function listThemeItems(theme: Theme, selection: AskedForm): readonly Item[] {
	if (isFullyAsked(theme, selection)) return theme.items;
	if (selection.focusOnly) return [];

	return theme.items.filter((item) => item.marker);
}

/** A theme has a value of its own only where all its items are asked; otherwise its marker is just an item. */
export function isFullyAsked(theme: Theme, { form, themes, focusOnly }: AskedForm): boolean {
	return (
		form === 'standard' ||
		(theme.kind === 'overall' && !focusOnly) ||
		(form === 'tilpasset' && themes.includes(theme.id))
	);
}

/** How many statements a selection asks, the leader's conditions and other modules not counted. */
export function countStatements(questionnaire: Questionnaire, selection: AskedForm): number {
	return questionnaire.themes.reduce(
		(sum, theme) => sum + listThemeItems(theme, selection).length,
		0
	);
}

/** One page of the form that a respondent meets. */
export type Page =
	| {
			readonly kind: 'theme';
			readonly id: string;
			readonly title: Bilingual;
			readonly description: Bilingual;
			readonly items: readonly AskedItem[];
	  }
	| {
			readonly kind: 'conditions';
			readonly id: 'vilkaar';
			readonly title: Bilingual;
			readonly description: Bilingual;
			readonly items: readonly AskedItem[];
	  }
	| {
			/** Not about the leader: shown of the organisation as a whole only. */
			readonly kind: 'organisation';
			readonly id: 'egne' | 'arbejde';
			/** The organisation's own statements have none: who wrote them is said where they are shown. */
			readonly title: Bilingual | undefined;
			readonly items: readonly AskedItem[];
	  }
	| { readonly kind: 'time'; readonly id: 'tid' }
	| {
			readonly kind: 'comments';
			readonly id: 'kommentarer';
			readonly questions: readonly {
				readonly id: string;
				readonly text: Bilingual;
				readonly maxLength: number;
			}[];
	  };

/** The pages that one group meets, in the order of the questionnaire. */
export function listPages(
	questionnaire: Questionnaire,
	selection: Selection,
	group: RaterGroup
): readonly Page[] {
	if (group === 'peer') return [peerPage(questionnaire, 'peer')];

	const themes = questionnaire.themes.flatMap((theme): readonly Page[] => {
		const items = listThemeItems(theme, selection);
		if (items.length === 0) return [];

		return [
			{
				kind: 'theme',
				id: theme.id,
				title: theme.name,
				description: theme.description,
				items: items.map((item) => ({ id: item.id, text: item[group] }))
			}
		];
	});
	const context = questionnaire.leaderContext;
	const isSelf = group === 'self';

	return [
		...themes,
		...(isSelf && selection.peers ? [peerPage(questionnaire, 'self')] : []),
		...(isSelf && selection.conditions
			? [
					{
						kind: 'conditions' as const,
						id: 'vilkaar' as const,
						title: context.name,
						description: context.description,
						items: context.items
					},
					{ kind: 'time' as const, id: 'tid' as const }
				]
			: []),
		...(selection.comments && !isSelf
			? [
					{
						kind: 'comments' as const,
						id: 'kommentarer' as const,
						questions: questionnaire.openQuestions.map(({ id, maxLength, [group]: text }) => ({
							id,
							maxLength,
							text
						}))
					}
				]
			: []),
		...(group === 'employee' ? listOrganisationPages(questionnaire, selection) : [])
	];
}

/** What is asked of employees beside their leader. Whoever has answered it already is not asked again. */
export function withoutOrganisationPages(selection: Selection): Selection {
	return { ...selection, work: false, ownStatements: [] };
}

/** Every statement that one group is asked, over all its pages. */
export function listAskedItems(
	questionnaire: Questionnaire,
	selection: Selection,
	group: RaterGroup
): readonly AskedItem[] {
	return listPages(questionnaire, selection, group).flatMap((page) =>
		'items' in page ? page.items : []
	);
}

function listOrganisationPages(
	{ employeeOutcomes }: Questionnaire,
	{ work, ownStatements = [] }: Selection
): readonly Page[] {
	const kind = 'organisation' as const;
	const own = { kind, id: 'egne' as const, title: undefined, items: ownStatements };
	const aboutWork = {
		...{ kind, id: 'arbejde' as const, title: employeeOutcomes.name },
		items: employeeOutcomes.items
	};

	return [...(ownStatements.length > 0 ? [own] : []), ...(work ? [aboutWork] : [])];
}

function peerPage(questionnaire: Questionnaire, wording: 'self' | 'peer'): Page {
	const { name, description, items } = questionnaire.peerModule;

	return {
		kind: 'theme',
		id: 'lederkolleger',
		title: name,
		description,
		items: items.map((item) => ({ id: item.id, text: item[wording] }))
	};
}
