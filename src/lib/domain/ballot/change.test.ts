import { expect, test } from 'vitest';
import { changeDraft, isWholeSplit } from './change.ts';
import { emptyDraft } from './draft.ts';

const draft = {
	...emptyDraft,
	page: 'drift',
	answers: {
		...emptyDraft.answers,
		items: { retning_1: 4, drift_1: 2 } as const,
		timeNow: { opad: 100 }
	},
	comments: { aaben_1: 'Mere tid.' }
};

test('a page changes its own answers and leaves all others', () => {
	expect(changeDraft(draft, { items: { drift_1: undefined, drift_2: 'ved_ikke' } })).toEqual({
		...draft,
		answers: { ...draft.answers, items: { retning_1: 4, drift_2: 'ved_ikke' } }
	});
});

test('a comment that is emptied is gone', () => {
	expect(changeDraft(draft, { comments: { aaben_1: '', aaben_2: 'Ja.' } }).comments).toEqual({
		aaben_2: 'Ja.'
	});
});

test('a time split that is emptied is gone', () => {
	expect(changeDraft(draft, { timeNow: {} }).answers.timeNow).toEqual({});
});

test.for<[Record<string, number>, boolean]>([
	[{}, true],
	[{ opad: 100 }, true],
	[{ opad: 99 }, false],
	[{ opad: 50, udad: 51 }, false],
	[{ opad: 0 }, false]
])('%j is a whole split: %s', ([split, whole]) => {
	expect(isWholeSplit(split)).toBe(whole);
});
