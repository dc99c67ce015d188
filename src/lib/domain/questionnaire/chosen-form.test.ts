import { expect, test } from 'vitest';
import { type ChosenForm, selectChosen } from './chosen-form.ts';

const chosen: ChosenForm = {
	...{ form: 'puls', themes: ['tillid'] },
	...{ comments: 'yes', conditions: 'yes' }
};

test('a pulse asks its themes and nothing else, whatever else is chosen', () => {
	expect(selectChosen(chosen)).toEqual({
		...{ form: 'tilpasset', themes: ['tillid'], focusOnly: true },
		...{ comments: false, conditions: false }
	});
});

test.for(['kort', 'tilpasset', 'standard'] as const)(
	'beside a chosen pulse, the form %s is measured with what goes with it',
	(form) => {
		expect(selectChosen({ ...chosen, form })).toEqual({
			...{ form, themes: ['tillid'], focusOnly: false },
			...{ comments: true, conditions: true }
		});
	}
);
