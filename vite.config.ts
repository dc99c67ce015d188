import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts'],
		environment: 'node',
		globalSetup: 'tests/support/postgres-server.ts',
		expect: { requireAssertions: true },
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
});
