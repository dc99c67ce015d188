/** What of a question was not understood, or cannot be asked together. */
export interface QueryProblem {
	readonly parameter: string;
	/** As it was written. */
	readonly value: string;
	readonly kind:
		'unknown_parameter' | 'unknown_value' | 'repeated' | 'too_many' | 'twice' | 'not_together';
	/** What it may be instead, where that is a list. */
	readonly allowed?: readonly string[];
}

/** For whoever writes the program that asked; such words are English, as everything for programs is. */
export function describeProblem({ parameter, kind, allowed = [] }: QueryProblem): string {
	switch (kind) {
		case 'unknown_parameter':
			return `There is no parameter of this name. There are ${allowed.join(', ')}.`;
		case 'unknown_value':
			return allowed.length > mostNamed
				? `${parameter} is none of the codes. The list "variables" has them.`
				: `${parameter} is one of ${allowed.join(', ')}.`;
		case 'repeated':
			return `${parameter} can be given once.`;
		case 'too_many':
			return 'An answer can be divided by two variables. Choose a code for the third.';
		case 'twice':
			return `${parameter} is in "by" already, which gives all its codes.`;
		case 'not_together':
			return 'There are no such cells. What employees and fellow leaders (peer) answer is divided by sector, level and field; what leaders answer about themselves (self) by level, age or region, by one of them at a time.';
	}
}

/** As many codes as a sentence can hold. */
const mostNamed = 20;
