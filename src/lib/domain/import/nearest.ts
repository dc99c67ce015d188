/**
 * The candidate that was probably meant, or undefined where none is close: at most a third of the
 * letters may differ, capital letters aside.
 */
export function findNearest(text: string, candidates: readonly string[]): string | undefined {
	const wanted = fold(text);
	const measured = candidates
		.map((candidate) => ({ candidate, distance: countEdits(wanted, fold(candidate)) }))
		.filter(({ candidate, distance }) => distance * 3 <= Math.max(candidate.length, wanted.length));
	const best = Math.min(...measured.map(({ distance }) => distance));

	return measured.find(({ distance }) => distance === best)?.candidate;
}

/** The form in which two spellings of the same word are equal. */
export function fold(text: string): string {
	return text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/** Letters to add, take out or change (Levenshtein). Beyond a hundred letters nothing is near. */
function countEdits(one: string, other: string): number {
	if (one.length > 100) return Infinity;

	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...one].entries()) {
		const next = [i + 1];
		for (const [j, another] of [...other].entries()) {
			const change = (row[j] ?? 0) + (letter === another ? 0 : 1);
			next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}

	return row.at(-1) ?? 0;
}
