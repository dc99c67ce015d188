import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { withPromises } from './eslint.components.js';
import { layers } from './eslint.layers.js';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	globalIgnores(['.svelte-kit/', 'build/', 'test-results/', 'playwright-report/', 'pictures/']),
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'no-undef': 'off', // the compiler does this
			'no-fallthrough': 'off', // and this, and it knows that error() never returns
			'no-control-regex': 'off', // refusing control characters takes naming them
			'no-console': 'error',
			'svelte/no-navigation-without-resolve': 'off', // there is no base path; localPath marks the language
			'svelte/no-at-html-tags': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/no-unsafe-assignment': 'error',
			'@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: false }],
			'@typescript-eslint/switch-exhaustiveness-check': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{ files: ['**/*.js'], ...ts.configs.disableTypeChecked },
	/*
	 * Rules that need types take half of the time, most of it for components, whose types svelte-check has
	 * checked, a switch without an end among them. Promises, which it does not mind, components have none
	 * (tests/layers.test.ts).
	 */
	{
		files: ['**/*.svelte'],
		ignores: withPromises,
		rules: ts.configs.disableTypeChecked.rules,
		languageOptions: {
			parserOptions: {
				...ts.configs.disableTypeChecked.languageOptions?.parserOptions,
				parser: ts.parser
			}
		}
	},
	{ files: ['src/cli/**', 'scripts/**'], rules: { 'no-console': 'off' } },
	...layers
);
