import { fold } from '../import/nearest.ts';
import { addDays } from '../round/calendar.ts';
import type { Background } from '../round/plan.ts';
import type { BackgroundField, Questionnaire } from './definition.ts';

/** The background that a leader is asked for; what follows from the lists is not. */
export function listAskedFields(questionnaire: Questionnaire): readonly BackgroundField[] {
	return questionnaire.background.leader.filter(
		({ setBy }) => setBy !== 'derived-from-invitations'
	);
}

/** The choices that are valid on a day: regions are renamed and merged by law on a date. */
export function listValidOptions(field: BackgroundField, day: string): BackgroundField['options'] {
	return field.options.filter(
		({ validFrom = '', validTo = '9999' }) => validFrom <= day && day <= validTo
	);
}

/** The choice that a text means: its code, or its name in Danish or English, in any spelling. */
export function findOption(
	options: BackgroundField['options'],
	text: string
): BackgroundField['options'][number] | undefined {
	const wanted = fold(text);

	return options.find(({ code, label }) =>
		[code, label.da, label.en].some((name) => fold(name) === wanted)
	);
}

/** Whether a field of the background has a code, on whichever day. */
export function hasCode({ background }: Questionnaire, id: string, code: string): boolean {
	const options = background.leader.find((field) => field.id === id)?.options ?? [];

	return options.some((option) => option.code === code);
}

/**
 * The code that is right on a day. One that has ended becomes the one that follows it, such as the
 * region that two others were merged into; undefined where the code is not valid and nothing follows.
 */
export function followCode(field: BackgroundField, code: string, day: string): string | undefined {
	const option = field.options.find((each) => each.code === code);
	if (!option) return undefined;
	const { validFrom = '', validTo = '9999' } = option;
	if (day <= validTo) return validFrom <= day ? code : undefined;

	const followers = field.options.filter((each) => each.validFrom === addDays(validTo, 1));
	const [follower, ...others] = followers;

	return follower && others.length === 0 ? followCode(field, follower.code, day) : undefined;
}

/**
 * A leader's background in the codes of a day. What has no code on that day is left out: unknown is
 * better than a region that there is not, or one of two that somebody would have to guess.
 */
export function followBackground(
	questionnaire: Questionnaire,
	background: Background,
	day: string
): Background {
	const fields = new Map(questionnaire.background.leader.map((field) => [field.id, field]));

	return Object.fromEntries(
		Object.entries(background).flatMap(([id, code]) => {
			const field = fields.get(id);
			const valid = field ? followCode(field, code, day) : code;
			return valid === undefined ? [] : [[id, valid]];
		})
	);
}
