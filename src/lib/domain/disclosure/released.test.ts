import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { freezeRelease, isWithheld, type Released, thawRelease } from './released.ts';

interface Result {
	readonly mean: string;
}

const body = '{"mean":"3,8"}';
const frozen = { body, sha256: sha256(body) };

describe('a kept release', () => {
	test('is a release again when its text is the one that was frozen', () => {
		expect(thawRelease<Result>(frozen, sha256)).toEqual({ mean: '3,8' });
	});

	test('is nothing when one letter was changed', () => {
		const changed = { ...frozen, body: '{"mean":"3,9"}' };

		expect(thawRelease<Result>(changed, sha256)).toBeUndefined();
	});

	test('gives the same text each time', () => {
		expect(freezeRelease(thaw())).toBe(body);
	});
});

test('what is withheld is told from what is released', () => {
	expect(isWithheld({ withheld: 'ends', place: 'employee item retning_1 mean' })).toBe(true);
	expect(isWithheld(thaw())).toBe(false);
});

/** The compiler is the test: each line below it must be refused, or the check fails. */
test('nothing else can pass for a release', () => {
	const release = thaw();

	// @ts-expect-error a value like it is not one
	const likeIt: Released<Result> = { mean: '3,8' };
	// @ts-expect-error a changed copy is not one
	const changed: Released<Result> = { ...release, mean: '5,0' };
	// @ts-expect-error nor an exact copy, for who can tell them apart
	const copied: Released<Result> = { ...release };
	// @ts-expect-error what came over the wire is not one
	const parsed: Released<Result> = JSON.parse(body) as Result;
	// @ts-expect-error a release of one kind is not one of another
	const another: Released<{ readonly count: number }> = release;
	const read: Result = release;

	expect([likeIt, changed, copied, parsed, another, read]).toHaveLength(6);
});

function thaw(): Released<Result> {
	const release = thawRelease<Result>(frozen, sha256);
	if (release === undefined) throw new Error('the text was changed');

	return release;
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
