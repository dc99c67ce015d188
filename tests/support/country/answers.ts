import type { Chance } from '#db/demo/chance.ts';
import type { Answer, Answers } from '#lib/domain/ballot/answers.ts';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import {
	listOrganisationItems,
	listScoredItems,
	type ScoredItem
} from '#lib/domain/scoring/scope.ts';
import { questionnaire } from '../team.ts';

/** How a leader is seen, and how differently: scale points. */
export interface Picture {
	readonly mean: number;
	readonly spread: number;
}

/** What one person answers about a leader: kind or strict in all, a little different in each. */
export function imagineAnswers(
	selection: Selection,
	group: RaterGroup,
	{ mean, spread }: Picture,
	chance: Chance
): Answers {
	const own = mean + spread * chance.normal();
	const items = listScoredItems(questionnaire, selection, group).flatMap((item) => {
		const answer = imagineAnswer(item, own, chance);
		return answer === undefined ? [] : [[item.id, answer] as const];
	});

	return {
		items: Object.fromEntries([...items, ...(group === 'self' ? imagineConditions(chance) : [])]),
		timeNow: group === 'self' ? imagineTime(chance) : {},
		timeWish: group === 'self' ? imagineTime(chance) : {},
		challenges:
			group === 'self'
				? chance.some(
						questionnaire.themes.filter(({ kind }) => kind === 'theme').map(({ id }) => id),
						chance.below(4)
					)
				: []
	};
}

/** What an employee says about something else than the leader. */
export function imagineWork(selection: Selection, chance: Chance): Answers['items'] {
	const own = 3.9 + 0.7 * chance.normal();

	return Object.fromEntries(
		listOrganisationItems(questionnaire, selection).flatMap((item) => {
			const answer = imagineAnswer(item, own, chance);

			return answer === undefined ? [] : [[item.id, answer] as const];
		})
	);
}

/** The same value for everything, as a favourable one where the statement is turned round. */
export function sayAlways(selection: Selection, group: RaterGroup, value: ScaleValue): Answers {
	const items = listScoredItems(questionnaire, selection, group).map(
		({ id, reverse }) => [id, reverse ? ((6 - value) as ScaleValue) : value] as const
	);

	return { items: Object.fromEntries(items), timeNow: {}, timeWish: {}, challenges: [] };
}

function imagineAnswer({ reverse }: ScoredItem, own: number, chance: Chance): Answer | undefined {
	if (chance.happens(0.01)) return undefined;
	if (chance.happens(0.05)) return 'ved_ikke';
	const value = onScale(own + 0.6 * chance.normal());

	return reverse ? ((6 - value) as ScaleValue) : value;
}

function imagineConditions(chance: Chance): readonly (readonly [string, Answer])[] {
	return questionnaire.leaderContext.items.map(({ id }) => [id, onScale(3.5 + chance.normal())]);
}

/** Twenty parts of five per cent, dealt at random. */
function imagineTime(chance: Chance): Record<string, number> {
	const parts = questionnaire.leaderContext.timeSplit.parts.map(({ code }) => code);
	const dealt: Record<string, number> = Object.fromEntries(parts.map((code) => [code, 0]));
	for (let left = 20; left > 0; left--) {
		const code = parts[chance.below(parts.length)] ?? '';
		dealt[code] = (dealt[code] ?? 0) + 5;
	}

	return dealt;
}

function onScale(value: number): ScaleValue {
	return Math.min(5, Math.max(1, Math.round(value))) as ScaleValue;
}
