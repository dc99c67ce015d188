import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

interface Verdict {
	readonly tried: number;
	readonly survivors: readonly string[];
}

test('no formula can forget a degree of freedom unnoticed', { timeout: 180_000 }, async () => {
	const judge = ['tests/support/mutants/judge.ts'];
	const { stdout } = await promisify(execFile)(process.execPath, judge);
	const { tried, survivors } = JSON.parse(stdout) as Verdict;

	expect(survivors).toEqual([]);
	expect(tried).toBeGreaterThan(40);
});
