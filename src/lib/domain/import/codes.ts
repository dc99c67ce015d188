import { findOption, listValidOptions } from '../questionnaire/background.ts';
import type { BackgroundField } from '../questionnaire/definition.ts';
import type { Day } from '../round/calendar.ts';
import type { Fault } from './faults.ts';
import { findNearest } from './nearest.ts';
import { shorten } from './problems.ts';

export type ReadCode =
	{ readonly ok: true; readonly code: string } | { readonly ok: false; readonly fault: Fault };

/**
 * Reads a code of the questionnaire's background, or its name in Danish or English. A region must be
 * one on the day on which the round closed.
 */
export function readCode(field: BackgroundField, text: string, day: Day): ReadCode {
	const valid = listValidOptions(field, day);
	const found = findOption(valid, text);
	if (found) return { ok: true, code: found.code };

	return {
		ok: false,
		fault: {
			...{ what: 'unknownCode', value: shorten(text), field: field.label },
			meant: findMeant(valid, text),
			options: valid.map(({ code, label }) => ({ code, label })),
			missingOn: findOption(field.options, text) && day
		}
	};
}

function findMeant(options: BackgroundField['options'], text: string) {
	const names = options.flatMap(({ code, label }) => [code, label.da, label.en]);
	const nearest = findNearest(text, names);
	const meant = options.find(
		({ code, label }) => nearest !== undefined && [code, label.da, label.en].includes(nearest)
	);

	return meant && { code: meant.code, label: meant.label };
}
