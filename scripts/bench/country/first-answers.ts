import { median } from '#tests/support/assurance.ts';

/**
 * What the first answer of an address takes, and the next ones, in milliseconds by the clock, as a line.
 * The pages are read in English, which nobody has asked for before: what makes them is warm, and no
 * answer is remembered.
 */
export async function describeFirstAnswers(
	origin: string,
	addresses: readonly string[],
	read: (address: string) => Promise<string>
): Promise<string> {
	const first: number[] = [];
	const again: number[] = [];

	for (const address of addresses) {
		const english = `${origin}${address}${address.includes('?') ? '&' : '?'}lang=en`;
		first.push(await time(() => read(english)));
		again.push(median([await time(() => read(english)), await time(() => read(english))]));
	}
	const say = (times: readonly number[]) =>
		`${median(times).toFixed(1)} ms in the middle, ${Math.max(...times).toFixed(1)} ms at most`;

	return `the first answer of an address: ${say(first)}; of later ones: ${say(again)}`;
}

async function time(work: () => Promise<unknown>): Promise<number> {
	const began = performance.now();
	await work();

	return performance.now() - began;
}
