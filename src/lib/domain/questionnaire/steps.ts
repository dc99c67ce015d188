import type { Bilingual } from '../language.ts';
import type { Page } from './selection.ts';

/** One screen of the form. A short run of single statements shares a screen, and its title is left out. */
export type Step =
	| {
			readonly kind: 'statements';
			readonly id: string;
			readonly title: Bilingual | undefined;
			readonly statements: readonly Statement[];
	  }
	| { readonly kind: 'time'; readonly id: 'tid' }
	| { readonly kind: 'challenges'; readonly id: 'udfordringer' }
	| {
			readonly kind: 'comments';
			readonly id: 'kommentarer';
			readonly questions: Extract<Page, { kind: 'comments' }>['questions'];
	  };

export interface Statement {
	readonly id: string;
	readonly text: Bilingual;
	/** Named where the screen holds several themes. */
	readonly theme?: Bilingual | undefined;
	/** Something that can happen in the leader's field, by which one may think of the statement. */
	readonly example?: Bilingual | undefined;
}

/** Single statements that one screen holds at most. */
const runLimit = 5;

/** Seconds that each kind of question takes; a statement takes ten. */
const seconds = { statement: 10, time: 60, challenges: 20, question: 60 } as const;

type StatementPage = Extract<Page, { readonly kind: 'theme' | 'conditions' | 'organisation' }>;

/**
 * The screens for the pages that a group meets. The order is the questionnaire's; themes that are
 * asked by one statement only are put together where they stand side by side.
 */
export function listSteps(pages: readonly Page[]): readonly Step[] {
	return gatherRuns(pages).flatMap(([page, ...rest]) => {
		switch (page.kind) {
			case 'theme':
			case 'conditions':
			case 'organisation':
				return [statementStep([page, ...rest.filter(hasStatements)])];
			case 'time':
				return [
					{ kind: 'time', id: 'tid' },
					{ kind: 'challenges', id: 'udfordringer' }
				];
			case 'comments':
				return [{ kind: 'comments', id: page.id, questions: page.questions }];
		}
	});
}

/** Whether a screen is about something else than the leader, and shown of the whole organisation only. */
export function isOfOrganisation(step: Step): step is Extract<Step, { kind: 'statements' }> {
	return step.kind === 'statements' && (step.id === 'egne' || step.id === 'arbejde');
}

/** Minutes that some steps take, never less than one. */
export function estimateStepMinutes(steps: readonly Step[]): number {
	const total = steps.reduce((sum, step) => sum + secondsFor(step), 0);

	return Math.max(1, Math.round(total / 60));
}

function statementStep(pages: readonly [StatementPage, ...StatementPage[]]): Step {
	const [first] = pages;
	if (pages.length === 1) {
		return { kind: 'statements', id: first.id, title: first.title, statements: first.items };
	}

	return {
		kind: 'statements',
		id: first.id,
		title: undefined,
		statements: pages.flatMap((page) => page.items.map((item) => ({ ...item, theme: page.title })))
	};
}

function gatherRuns(pages: readonly Page[]): readonly (readonly [Page, ...Page[]])[] {
	const runs: [Page, ...Page[]][] = [];
	for (const page of pages) {
		const last = runs.at(-1);
		if (last && last.every(isSingle) && isSingle(page)) last.push(page);
		else runs.push([page]);
	}

	return runs.flatMap(splitEvenly);
}

/** Twelve become three screens of four, not two of five and one of two. */
function splitEvenly(run: readonly [Page, ...Page[]]): readonly (readonly [Page, ...Page[]])[] {
	const size = Math.ceil(run.length / Math.ceil(run.length / runLimit));

	return run.flatMap((page, index) =>
		index % size === 0 ? [[page, ...run.slice(index + 1, index + size)] as const] : []
	);
}

function hasStatements(page: Page): page is StatementPage {
	return 'items' in page;
}

function isSingle(page: Page): boolean {
	return page.kind === 'theme' && page.items.length === 1;
}

function secondsFor(step: Step): number {
	switch (step.kind) {
		case 'statements':
			return step.statements.length * seconds.statement;
		case 'time':
			return seconds.time;
		case 'challenges':
			return seconds.challenges;
		case 'comments':
			return step.questions.length * seconds.question;
	}
}
