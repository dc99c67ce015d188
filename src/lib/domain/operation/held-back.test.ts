import { expect, test } from 'vitest';
import { fewestTogether, HeldBack } from './held-back.ts';

function noteMany(held: HeldBack, count: number, seconds = 0.02): void {
	for (let each = 0; each < count; each += 1) held.note(seconds, 'fine');
}

const said = (held: HeldBack) => JSON.stringify([held.samples(), held.kinds, held.count]);

test('what was noted is unseen until it is settled', () => {
	const held = new HeldBack([0.01, 0.1], ['fine']);
	const before = said(held);
	noteMany(held, 10 * fewestTogether);

	expect(said(held)).toBe(before);
	held.settle();
	expect(held.count).toBe(10 * fewestTogether);
});

test('one fewer than enough stays unseen, however often it is settled; one more shows all', () => {
	const held = new HeldBack([0.01, 0.1], ['fine']);
	const before = said(held);
	noteMany(held, fewestTogether - 1);
	for (let turn = 0; turn < 1000; turn += 1) held.settle();

	expect(said(held)).toBe(before);
	noteMany(held, 1);
	held.settle();
	expect(held.count).toBe(fewestTogether);
});

test('after a block the next is held back anew', () => {
	const held = new HeldBack([0.01], ['fine']);
	noteMany(held, fewestTogether);
	held.settle();
	const before = said(held);
	noteMany(held, fewestTogether - 1);
	held.settle();

	expect(said(held)).toBe(before);
});

test('classes count what is at or below their end, and all', () => {
	const held = new HeldBack([0.01, 0.1], ['fine', 'refused']);
	noteMany(held, 100, 0.01);
	noteMany(held, 60, 0.05);
	for (let each = 0; each < 40; each += 1) held.note(2, 'refused');
	held.settle();

	expect(held.samples({ class: 'page' })).toEqual([
		{ suffix: '_bucket', labels: { class: 'page', le: '0.01' }, value: 100 },
		{ suffix: '_bucket', labels: { class: 'page', le: '0.1' }, value: 160 },
		{ suffix: '_bucket', labels: { class: 'page', le: '+Inf' }, value: 200 },
		{ suffix: '_sum', labels: { class: 'page' }, value: expect.closeTo(84, 9) as number },
		{ suffix: '_count', labels: { class: 'page' }, value: 200 }
	]);
	expect(held.kinds).toEqual([
		['fine', 160],
		['refused', 40]
	]);
});
