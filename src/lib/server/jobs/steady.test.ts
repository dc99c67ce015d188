import { expect, test } from 'vitest';
import { watchClock } from './steady.ts';

const minute = 60_000;

/** A watch at its first look, and the moments that it sees next: what is shown, after what has passed. */
function watch() {
	let shown = 0;
	let passed = 0;
	let told = 0;
	const isSteady = watchClock(
		() => new Date(shown),
		() => passed,
		() => (told += 1)
	);

	return {
		look(at: number, after: number) {
			shown = at * minute;
			passed = after * minute;
			return isSteady();
		},
		told: () => told
	};
}

test('a clock that goes with the time is steady from the start, also when it is a little off', () => {
	const { look, told } = watch();

	expect(look(0, 0)).toBe(true);
	expect(look(100.9, 100)).toBe(true);
	expect(look(200.1, 200)).toBe(true);
	expect(told()).toBe(0);
});

test.for([61.1, 58.9, 2000, -2000])(
	'after it was set to show minute %f in minute 60 it is not steady for an hour',
	(at) => {
		const { look, told } = watch();

		expect(look(at, 60)).toBe(false);
		expect(look(at + 59.9, 119.9)).toBe(false);
		expect(look(at + 60, 120)).toBe(true);
		expect(told()).toBe(1);
	}
);

test('putting it right is a setting too', () => {
	const { look, told } = watch();
	look(500, 10);

	expect(look(50, 50)).toBe(false);
	expect(look(109, 109)).toBe(false);
	expect(look(110, 110)).toBe(true);
	expect(told()).toBe(2);
});
