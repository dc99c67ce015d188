import { ESLint, type Linter } from 'eslint';
import ts from 'typescript-eslint';
import { expect, test } from 'vitest';
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

async function complaints([file, code]: Code): Promise<string> {
	const [result] = await eslint.lintText(code, { filePath: file });

	return (result?.messages ?? [])
		.filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars')
		.map(({ message }) => message)
		.join('\n');
}
