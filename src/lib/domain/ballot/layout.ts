import type { Questionnaire } from '../questionnaire/definition.ts';

/** How many bytes are kept for an organisation's own questions. */
export const localQuestionLimit = 10;

/**
 * Which byte of a ballot holds what, in the order that the questionnaire version fixes. One layout
 * serves all rater groups, so that a sealed ballot's length says nothing about who sent it.
 */
export interface Layout {
	readonly items: readonly string[];
	readonly timeParts: readonly string[];
	readonly themes: readonly string[];
	readonly challengeCount: number;
	/** Bytes. */
	readonly size: number;
}

/** The layout of one questionnaire version. The byte order may only ever grow at its end. */
export function layoutFor(questionnaire: Questionnaire): Layout {
	const local = Array.from({ length: localQuestionLimit }, (_, index) => `lokal_${index + 1}`);
	const items = [
		...questionnaire.themes.flatMap((theme) => theme.items.map((item) => item.id)),
		...questionnaire.peerModule.items.map((item) => item.id),
		...questionnaire.employeeOutcomes.items.map((item) => item.id),
		...questionnaire.leaderContext.items.map((item) => item.id),
		...local
	];
	const timeParts = questionnaire.leaderContext.timeSplit.parts.map((part) => part.code);
	const themes = questionnaire.themes
		.filter((theme) => theme.kind === 'theme')
		.map((theme) => theme.id);
	const challengeCount = questionnaire.leaderContext.challenges.max;

	return {
		items,
		timeParts,
		themes,
		challengeCount,
		size: items.length + 2 * timeParts.length + challengeCount
	};
}
