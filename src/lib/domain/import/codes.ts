import { findOption, listValidOptions } from '../questionnaire/background.ts';
import type { BackgroundField } from '../questionnaire/definition.ts';
import type { Day } from '../round/calendar.ts';
import { findNearest } from './nearest.ts';
import { quote } from './problems.ts';

export type ReadCode =
	| { readonly ok: true; readonly code: string }
	| { readonly ok: false; readonly reason: string; readonly suggestion: string };

/**
 * Reads a code of the questionnaire's background, or its name in Danish or English. A region must be
 * one on the day on which the round closed.
 */
export function readCode(field: BackgroundField, text: string, day: Day): ReadCode {
	const valid = listValidOptions(field, day);
	const found = findOption(valid, text);
	if (found) return { ok: true, code: found.code };

	const suggestion = suggest(valid, text);
	if (findOption(field.options, text))
		return { ok: false, reason: `${quote(text)} did not exist on ${day}`, suggestion };

	return { ok: false, reason: `${quote(text)} is not known as ${field.label.en}`, suggestion };
}

function suggest(options: BackgroundField['options'], text: string): string {
	const names = options.flatMap(({ code, label }) => [code, label.da, label.en]);
	const nearest = findNearest(text, names);
	const meant = options.find(
		({ code, label }) => nearest !== undefined && [code, label.da, label.en].includes(nearest)
	);

	return meant
		? `Did you mean ${meant.code} (${meant.label.da})?`
		: `Write one of ${options.map(({ code }) => code).join(', ')}.`;
}
