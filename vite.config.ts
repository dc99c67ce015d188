import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { judgedRoutes } from './scripts/judge-routes.ts';

/**
 * Where nothing is kept between two calls, and nothing asks for a clock, the environment or chance
 * (eslint.layers.js): one file's tests leave nothing behind that those of the next could meet.
 */
const pure = ['src/lib/{charts,components,domain,i18n,schemas}/**/*.test.ts'];

/** Those that take longest, in their order. Left to itself vitest goes by how long their texts are. */
const longest = ['anonymity.test.ts', 'anonymity-plants.test.ts'].map(
	(name) => `assurance/${name}`
);

/** Begins with what takes longest, so that one core is not left with it when the other has nothing to do. */
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isLong = ({ moduleId }: TestSpecification) =>
			longest.some((name) => moduleId.endsWith(name));

		return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
	}
}

export default defineConfig(({ command }) => ({
	/* Some three hundred small files are sooner read as a few. Tests take the packages as they are. */
	ssr: { noExternal: command === 'build' ? ['kysely', '@hpke/core', '@hpke/common'] : [] },
	plugins: [judgedRoutes(), sveltekit()],
	test: {
		environment: 'node',
		expect: { requireAssertions: true },
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'tests/*.test.ts'],
					exclude: pure,
					globalSetup: 'tests/support/postgres-server.ts',
					/* Left to itself it keeps one core free for somebody who watches. */
					maxWorkers: '100%',
					testTimeout: 60_000,
					hookTimeout: 120_000
				}
			},
			{
				// A process for each of those files costs more than what they test.
				extends: true,
				test: {
					name: 'unit-pure',
					include: pure,
					isolate: false,
					maxWorkers: '100%',
					testTimeout: 60_000
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
}));
