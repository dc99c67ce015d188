import type { Draft } from '#lib/domain/ballot/draft.ts';
import { isWholeSplit, sumOf } from '#lib/domain/ballot/change.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Step } from '#lib/domain/questionnaire/steps.ts';
import { formatPercent } from '#lib/i18n/format.ts';
import { answering } from '#lib/i18n/messages/answering.ts';

/** One line of the read-through. An empty answer is said in words and marked as such. */
export interface Line {
	readonly question: string;
	readonly answer: string;
	readonly empty: boolean;
	/** The one statement that the line is about. */
	readonly statement?: string;
	/** On a page that is kept for everybody: the marks between which the line is one person's or not there. */
	readonly marks?: { readonly begin: string; readonly end: string };
}

/** What was answered on one page, in words. */
export function readThrough(
	step: Step,
	{ answers, comments }: Draft,
	questionnaire: Questionnaire,
	language: Language
): readonly Line[] {
	const words = answering[language].review;

	switch (step.kind) {
		case 'statements':
			return gatherSkipped(
				step.statements.map(({ id, text }) => ({
					...line(text[language], labelOf(answers.items[id]), words.skipped),
					statement: id
				})),
				words
			);
		case 'time': {
			const { now, wish } = answering[language].time;
			return [
				line(now, describeSplit(answers.timeNow), words.notFilled),
				line(wish, describeSplit(answers.timeWish), words.notFilled)
			];
		}
		case 'challenges': {
			const { challenges } = questionnaire.leaderContext;
			const chosen = questionnaire.themes.filter(({ id }) => answers.challenges.includes(id));
			const names = chosen.map(({ name }) => name[language]);
			return [line(challenges.text[language], names.join(', '), words.noneChosen)];
		}
		case 'comments':
			return step.questions.map(({ id, text }) =>
				line(text[language], comments[id], words.noComment)
			);
	}

	function labelOf(answer: number | string | undefined): string | undefined {
		const { points, nonSubstantive } = questionnaire.scale;
		if (answer === nonSubstantive.code) return nonSubstantive.label[language];

		return points.find(({ value }) => value === answer)?.label[language];
	}

	function describeSplit(split: Draft['answers']['timeNow']): string {
		return questionnaire.leaderContext.timeSplit.parts
			.filter(({ code }) => split[code] !== undefined)
			.map(({ code, label }) => `${label[language]}: ${formatPercent(split[code] ?? 0, language)}`)
			.join('\n');
	}
}

/** A time split that was left half filled in: it cannot be counted and must be made whole or emptied. */
export function findUnwholeSplit(
	{ answers }: Draft,
	language: Language
): { readonly split: string; readonly sum: number } | undefined {
	const { now, wish } = answering[language].time;
	const splits = [
		{ split: now, given: answers.timeNow },
		{ split: wish, given: answers.timeWish }
	];
	const unwhole = splits.find(({ given }) => !isWholeSplit(given));

	return unwhole && { split: unwhole.split, sum: sumOf(Object.values(unwhole.given)) };
}

/** How many statements were skipped, or that nothing at all was answered; undefined where all were answered. */
export function noteSkipped(
	steps: readonly Step[],
	{ answers, comments }: Draft,
	language: Language
): string | undefined {
	const { empty, skippedCount } = answering[language].review;
	const asked = steps.flatMap((step) => (step.kind === 'statements' ? step.statements : []));
	const count = asked.filter(({ id }) => answers.items[id] === undefined).length;
	const others = [answers.timeNow, answers.timeWish, comments].flatMap(Object.keys);
	if (count === asked.length && others.length === 0 && answers.challenges.length === 0)
		return empty;

	return count > 0 ? skippedCount({ count }) : undefined;
}

/** Several skipped statements of a page are one line, so that little is left to scroll through. */
function gatherSkipped(
	lines: readonly Line[],
	{ skipped, allSkipped, restSkipped }: (typeof answering)['da']['review']
): readonly Line[] {
	const answered = lines.filter(({ empty }) => !empty);
	const count = lines.length - answered.length;
	if (count < 2) return lines;

	const question = answered.length === 0 ? allSkipped({ count }) : restSkipped({ count });

	return [...answered, { question, answer: skipped, empty: true }];
}

function line(question: string, answer: string | undefined, otherwise: string): Line {
	return answer ? { question, answer, empty: false } : { question, answer: otherwise, empty: true };
}
