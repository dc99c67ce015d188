import { expect, test } from 'vitest';
import { endBounds, leastAnswers, tenthsHalfToEven } from './bounds.ts';

test.for([
	[5, 5],
	[7, 5],
	[8, 6],
	[9, 6],
	[10, 7],
	[12, 8],
	[15, 10],
	[16, 11],
	[17, 12],
	[28, 19],
	[29, 20],
	[30, 20]
])('of %i who answered, a statement needs %i valid answers', ([n = 0, m]) => {
	expect(leastAnswers(n)).toBe(m);
});

test.for([
	[5, 40, 20],
	[6, 41, 19],
	[7, 42, 18],
	[8, 43, 17],
	[10, 45, 15],
	[14, 46, 14],
	[20, 47, 13],
	[51, 49, 11],
	[1000, 49, 11]
])('with m = %i the ends begin at %i and %i tenths', ([m = 0, high, low]) => {
	expect(endBounds(m)).toEqual({ high, low });
});

test.for([
	[0, 12, 0],
	[3, 12, 2],
	[9, 12, 8],
	[7, 20, 4],
	[9, 20, 4],
	[5, 12, 4],
	[13, 25, 5],
	[12, 12, 10]
])('%i of %i is %i tenths', ([count = 0, total = 0, tenths]) => {
	expect(tenthsHalfToEven(count, total)).toBe(tenths);
});
