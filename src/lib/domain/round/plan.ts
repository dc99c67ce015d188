import type { Selection } from '../questionnaire/selection.ts';
import type { RaterLists } from '../rater-group/rater-lists.ts';
import type { Audience } from './audience.ts';
import type { Day } from './calendar.ts';

/** The calm steps before a start, in their order; each is an address below the evaluation's. */
export const steps = ['job', 'skema', 'datoer', 'hvem', 'rapport', 'gennemse'] as const;

export type Step = (typeof steps)[number];

/** The step after one, and the one before it, where there is any. */
export function stepAfter(step: Step): Step | undefined {
	return steps[steps.indexOf(step) + 1];
}

export function stepBefore(step: Step): Step | undefined {
	return steps[steps.indexOf(step) - 1];
}

/** What a round about one leader is called: whose it is and where, as far as that is known. */
export function nameOwnRound({ name, unit }: Pick<Person, 'name'> & Pick<Plan, 'unit'>): string {
	return [name, unit].filter(Boolean).join(', ');
}

/** Codes of the questionnaire's background fields, by field. Frozen when the round opens. */
export type Background = Readonly<Record<string, string>>;

export interface Person {
	readonly name: string;
	readonly email: string;
}

/** All that a leader has settled about a round that has not started. Texts that are not there yet are empty. */
export interface Plan {
	readonly leader: Person;
	readonly unit: string;
	readonly organisationName: string;
	readonly background: Background;
	readonly selection: Selection;
	readonly opensOn: Day | undefined;
	readonly closesOn: Day | undefined;
	readonly raters: RaterLists;
	readonly audience: Audience;
	readonly contact: Person;
	readonly ownWords: string;
}
