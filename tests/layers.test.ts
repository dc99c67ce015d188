import { globSync, readFileSync } from 'node:fs';
import { ESLint, type Linter } from 'eslint';
import ts from 'typescript-eslint';
import { expect, test } from 'vitest';
import { withPromises } from '../eslint.components.js';
import { habits } from './support/planted-habits.ts';
import { borders } from './support/planted-imports.ts';
import type { Code } from './support/planted.ts';

/** The product's own configuration, without the rules that would need a file on the disk. */
const eslint = new ESLint({
	overrideConfig: ts.configs.disableTypeChecked as Linter.Config
});

test.for(Object.entries({ ...borders, ...habits }))('%s', async ([, { planted, clean, says }]) => {
	expect(await complaints(planted)).toMatch(says);
	expect(await complaints(clean)).toBe('');
});

test('a component waits for nothing, save those whose promises are linted', () => {
	const waiting = globSync('src/**/*.svelte').filter((file) =>
		/\b(?:async|await|Promise)\b|\.(?:then|catch)\(/u.test(readFileSync(file, 'utf8'))
	);

	expect(waiting.toSorted()).toEqual(withPromises.toSorted());
});

async function complaints([file, code]: Code): Promise<string> {
	const [result] = await eslint.lintText(code, { filePath: file });

	return (result?.messages ?? [])
		.filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars')
		.map(({ message }) => message)
		.join('\n');
}
