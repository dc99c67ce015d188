import { readDay } from '#lib/domain/leader-file/day.ts';
import { parseAddress } from '#lib/domain/rater-group/address.ts';
import { listAskedFields, listValidOptions } from '#lib/domain/questionnaire/background.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Day } from '#lib/domain/round/calendar.ts';
import type { LeaderForm } from '#lib/schemas/organisation/leader.ts';
import type { LeaderSaved, TypedLeader } from '#lib/server/leaders/save.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';

const asked = ['niveau', 'omraade', 'geografi'] as const;

/** The choices of a leader's form on a day, and the code that is there now, even if it has ended. */
export function listChoices(
	day: Day,
	language: Language,
	background: Readonly<Record<string, string>> = {}
) {
	const fields = listAskedFields(currentQuestionnaire());

	return asked.flatMap((id) => {
		const field = fields.find((each) => each.id === id);
		if (!field) return [];
		const valid = listValidOptions(field, day);
		const old = field.options.filter(
			(option) => option.code === background[id] && !valid.includes(option)
		);

		return [
			{
				...{ id, label: field.label[language], isRequired: field.required === true },
				options: [...valid, ...old].map(({ code, label }) => ({ code, label: label[language] }))
			}
		];
	});
}

/** The leader that a form describes, or the fields whose codes nobody knows. */
export function readLeader(
	form: LeaderForm,
	background: Readonly<Record<string, string>>
):
	| { readonly ok: true; readonly leader: TypedLeader }
	| { readonly ok: false; readonly issues: Readonly<Record<string, string>> } {
	const fields = listAskedFields(currentQuestionnaire());
	const wrong = asked.filter(
		(id) =>
			form[id] !== '' &&
			!fields.find((each) => each.id === id)?.options.some(({ code }) => code === form[id])
	);
	if (wrong.length > 0) {
		return { ok: false, issues: Object.fromEntries(wrong.map((id) => [id, 'unknownChoice'])) };
	}
	const codes = Object.fromEntries(asked.map((id) => [id, form[id]]));
	const kept = Object.entries({ ...background, ...codes }).filter(([, code]) => code !== '');

	return {
		ok: true,
		leader: {
			...{ key: form.key, name: form.name, email: parseAddress(form.email) ?? '' },
			...{ unit: form.unit, background: Object.fromEntries(kept) },
			manager: parseAddress(form.manager) ?? '',
			startedOn: readDay(form.started_on),
			acting: form.acting === 'yes'
		}
	};
}

/** Which field a refusal of the organisation's list is about. */
export function issuesOf(outcome: Exclude<LeaderSaved, 'saved' | 'not_found'>) {
	switch (outcome) {
		case 'key_taken':
			return { key: 'keyTaken' };
		case 'address_taken':
			return { email: 'addressTaken' };
	}
}
