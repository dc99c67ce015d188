import type { Answer, Answers } from '../ballot/answers.ts';
import type { ScaleValue } from '../questionnaire/definition.ts';
import type { ScoredItem } from './scope.ts';

/**
 * The value that counts, or undefined where there is none. A reversed statement is turned round here,
 * before anything else, so that a high value is always the favourable one.
 */
export function valueOf(item: ScoredItem, answer: Answer | undefined): ScaleValue | undefined {
	if (answer === undefined || answer === 'ved_ikke') return undefined;

	return item.reverse ? ((6 - answer) as ScaleValue) : answer;
}

/** The values that a person gave, in the order of the statements; missing ones left out. */
export function listValues(
	items: readonly ScoredItem[],
	answers: Answers['items']
): readonly ScaleValue[] {
	return items.flatMap((item) => valueOf(item, answers[item.id]) ?? []);
}

/**
 * One person's value for a theme in twelfths, which are exact for one to four answers: the mean of
 * what they answered, if that is at least half of what they were asked.
 */
export function scoreTheme(
	items: readonly ScoredItem[],
	answers: Answers['items']
): number | undefined {
	const values = listValues(items, answers);
	if (values.length === 0 || values.length * 2 < items.length) return undefined;
	if (12 % values.length !== 0) throw new RangeError('twelfths are not exact for this theme');

	return (sum(values) * 12) / values.length;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
