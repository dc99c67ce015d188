import { describe, expect, test } from 'vitest';
import type { Answer } from '../ballot/answers.ts';
import { scoreTheme, valueOf } from './score.ts';

const four = ['a', 'b', 'c', 'd'].map((id) => ({ id, reverse: false }));
const three = four.slice(0, 3);

describe('the value of an answer', () => {
	const upright = { id: 'a', reverse: false };
	const reversed = { id: 'a', reverse: true };

	test.for<[Answer, number]>([
		[1, 5],
		[2, 4],
		[3, 3],
		[5, 1]
	])('%s to a reversed statement counts as %s', ([answer, value]) => {
		expect(valueOf(reversed, answer)).toBe(value);
		expect(valueOf(upright, answer)).toBe(answer);
	});

	test('is missing for "don’t know" and for a skipped statement', () => {
		expect(valueOf(reversed, 'ved_ikke')).toBeUndefined();
		expect(valueOf(upright, undefined)).toBeUndefined();
	});
});

describe('one person’s value for a theme, in twelfths', () => {
	test.for<[string, Readonly<Record<string, Answer>>, number | undefined]>([
		['all four', { a: 4, b: 4, c: 3, d: 5 }, 48],
		['three of four', { a: 4, b: 4, c: 3 }, 44],
		['two of four, just half', { a: 4, d: 3 }, 42],
		['one of four, under half', { a: 4 }, undefined],
		['one of four and three "don’t know"', { a: 4, b: 'ved_ikke', c: 'ved_ikke' }, undefined],
		['nothing', {}, undefined]
	])('%s', ([, answers, twelfths]) => {
		expect(scoreTheme(four, answers)).toBe(twelfths);
	});

	test('a theme of three takes two answers', () => {
		expect(scoreTheme(three, { a: 2, b: 3 })).toBe(30);
		expect(scoreTheme(three, { a: 2 })).toBeUndefined();
	});

	test('a reversed statement is turned round before it is counted', () => {
		const items = [{ id: 'a', reverse: true }, ...three.slice(1)];

		expect(scoreTheme(items, { a: 1, b: 5, c: 5 })).toBe(60);
	});
});
