import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './scripts/chromium.js';
import { mainJourneys, place, serverEnvironment } from './tests/e2e/place.ts';

const isOnPostgres = place.database.kind === 'postgres';
const report = isOnPostgres ? 'browser-postgres' : 'browser';

export default defineConfig({
	testDir: 'tests/e2e',
	...(isOnPostgres && { grep: [...mainJourneys] }),
	outputDir: `test-results/${report}`,
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	reporter: [['line'], ['json', { outputFile: `test-results/${report}.json` }]],
	use: {
		...devices['Desktop Chrome'],
		baseURL: place.origin,
		locale: 'da-DK',
		timezoneId: 'Europe/Copenhagen',
		/* What was on the page and what was done; a film of every test takes a fifth of the time of all. */
		trace: { mode: 'retain-on-failure', screenshots: false },
		launchOptions: launchOptions(
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		)
	},
	/* The sweep goes through its pages one after the other: whoever begins with it is not the last to end. */
	projects: [
		{ name: 'sweep', testMatch: 'every-page.spec.ts' },
		{ name: 'journeys', testIgnore: 'every-page.spec.ts' }
	],
	// The built application, over a database that is empty each time.
	webServer: {
		command: `rm -rf '${place.folder}' && exec node src/cli/start.ts`,
		url: `${place.origin}/healthz`,
		env: serverEnvironment,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 }
	}
});
