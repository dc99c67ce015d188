import { describe, expect, test } from 'vitest';
import { standard } from '#tests/support/team.ts';
import { selectionOf, sharedSelection, widestSelection } from './forms.ts';

const form = (
	id: string,
	kind: 'standard' | 'tilpasset' | 'kort',
	...themes: readonly string[]
) => ({
	...{ id, name: id, form: kind, themes }
});
const tailored = { ...standard, form: 'tilpasset', themes: ['drift', 'opad', 'borger'] } as const;
const few = form('few', 'tilpasset', 'tillid', 'drift', 'borger');

test('a leader in a group is asked about by its form, and all else is the round’s', () => {
	const round = { selection: { ...standard, work: true }, forms: [few] };

	expect(selectionOf(round, { formId: undefined })).toBe(round.selection);
	expect(selectionOf(round, { formId: 'few' })).toEqual({
		...round.selection,
		...{ form: 'tilpasset', themes: ['tillid', 'drift', 'borger'] }
	});
});

describe('what all forms ask alike', () => {
	test.for([
		['one form only', standard, [], 'standard', []],
		['standard beside some themes', standard, [few], 'tilpasset', ['tillid', 'drift', 'borger']],
		['some themes beside others', tailored, [few], 'tilpasset', ['drift', 'borger']],
		['no theme in common', tailored, [form('one', 'tilpasset', 'tillid')], 'kort', []],
		['a short form', standard, [few, form('short', 'kort', 'drift')], 'kort', []],
		['two standard forms', standard, [form('same', 'standard')], 'standard', []]
	] as const)('%s', ([, selection, forms, kind, themes]) => {
		expect(sharedSelection({ selection, forms })).toEqual({ ...selection, form: kind, themes });
	});
});

describe('what any form asks', () => {
	test.for([
		['standard beside some themes', standard, [few], 'standard', []],
		['some beside others', tailored, [few], 'tilpasset', ['drift', 'opad', 'borger', 'tillid']],
		[
			'a short form beside some',
			tailored,
			[form('short', 'kort', 'tillid')],
			'tilpasset',
			tailored.themes
		],
		['a short form only', { ...standard, form: 'kort' }, [], 'kort', []]
	] as const)('%s', ([, selection, forms, kind, themes]) => {
		expect(widestSelection({ selection, forms })).toEqual({ ...selection, form: kind, themes });
	});
});
