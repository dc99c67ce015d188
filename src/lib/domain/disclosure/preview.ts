import { endBounds, leastAnswers, teamRules, threshold } from './bounds.ts';

/** What people in a group are told before they answer: from how many answers on something is shown. */
export interface Preview {
	/** Where shares may come: the number of answers from which they do, if so many are invited. */
	readonly shares: number | undefined;
	/** The same for the word on agreement. */
	readonly agreement: number | undefined;
	/** The upper band when all answer, in tenths. */
	readonly band: number;
	/** The upper band when only five answer, where that is another one. */
	readonly bandAtFive: number | undefined;
}

/** What a group with so many invited can expect of its report. Groups below five can expect nothing. */
export function previewGroup(invited: number): Preview {
	const band = bandAt(invited);
	const bandAtFive = bandAt(threshold);

	return {
		shares: fewestFor(teamRules.sharesFrom, invited),
		agreement: fewestFor(teamRules.agreementFrom, invited),
		band,
		bandAtFive: bandAtFive === band ? undefined : bandAtFive
	};
}

function bandAt(answered: number): number {
	return endBounds(leastAnswers(answered)).high;
}

/** The fewest answers with which a statement may need `m` valid ones, if so many are invited. */
function fewestFor(m: number, invited: number): number | undefined {
	for (let answered = threshold; answered <= invited; answered++) {
		if (leastAnswers(answered) >= m) return answered;
	}

	return undefined;
}
