import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { judgedRoutes } from './scripts/judge-routes.ts';

export default defineConfig({
	plugins: [judgedRoutes(), sveltekit()],
	test: {
		environment: 'node',
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'tests/*.test.ts'],
					globalSetup: 'tests/support/postgres-server.ts',
					/* Left to itself it keeps one core free for somebody who watches. */
					maxWorkers: '100%',
					testTimeout: 60_000,
					hookTimeout: 120_000
				}
			},
			{
				// What is promised, under attack, load and failure: against the built program.
				extends: true,
				test: {
					name: 'assurance',
					include: ['tests/assurance/*.test.ts'],
					globalSetup: 'tests/support/postgres-server.ts',
					maxWorkers: process.env['SOAK'] === 'on' ? 1 : 2,
					testTimeout: process.env['SOAK'] === 'on' ? 45 * 60_000 : 300_000,
					hookTimeout: 300_000
				}
			}
		]
	}
});
