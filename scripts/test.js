// The whole gate, in the order in which a mistake is cheapest to find. Every step runs, also after one
// that failed. The last line counts the tests, and each step without tests of its own as one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installChromium } from './chromium.js';

/** @typedef {{ passed: number, failed: number, skipped?: number }} Count */

const results = 'test-results';
const unitReport = `${results}/unit.json`;
const browserReport = `${results}/browser.json`;

/** @type {readonly { name: string, run: () => boolean, count?: () => Count | undefined }[]} */
const steps = [
	{ name: 'types are generated', run: () => run('svelte-kit', 'sync') },
	{ name: 'format', run: () => run('prettier', '--check', '--log-level=warn', '.') },
	{ name: 'lint', run: () => run('eslint', '.') },
	{ name: 'types', run: () => run('svelte-check', '--fail-on-warnings', '--output=human') },
	{
		name: 'unit tests',
		run: () =>
			run('vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile=${unitReport}`),
		count: countUnitTests
	},
	{ name: 'build', run: () => run('node', 'scripts/build.js') },
	{ name: 'a browser is there', run: installChromium },
	{ name: 'browser tests', run: () => run('playwright', 'test'), count: countBrowserTests },
	{ name: 'nothing is unused', run: () => run('knip') }
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const counts = steps.map(({ name, run: runStep, count }) => {
	const began = Date.now();
	console.log(`\n— ${name}`);

	const isFine = runStep();
	const counted = settle(isFine, count?.());
	const seconds = Math.round((Date.now() - began) / 1000);

	console.log(`  ${name}: ${describe(counted)} (${seconds} s)`);

	return counted;
});

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** A step without a count is one test; one that broke is a failure, whatever its report says. */
function settle(/** @type {boolean} */ isFine, /** @type {Count | undefined} */ count) {
	if (!count) return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1 };
	if (!isFine && count.failed === 0) return { ...count, failed: 1 };

	return count;
}

function describe(/** @type {Count} */ { passed, failed, skipped = 0 }) {
	return [`${passed} passed`, `${failed} failed`, ...(skipped ? [`${skipped} skipped`] : [])].join(
		', '
	);
}

function run(/** @type {string} */ command, /** @type {readonly string[]} */ ...words) {
	return spawnSync(command, words, { stdio: 'inherit' }).status === 0;
}

/** @returns {Count | undefined} */
function countUnitTests() {
	const report = readReport(unitReport);

	return (
		report && {
			passed: report.numPassedTests,
			failed: report.numFailedTests,
			skipped: report.numPendingTests
		}
	);
}

/** @returns {Count | undefined} */
function countBrowserTests() {
	const stats = readReport(browserReport)?.stats;

	return (
		stats && {
			passed: stats.expected,
			failed: stats.unexpected + stats.flaky,
			skipped: stats.skipped
		}
	);
}

function readReport(/** @type {string} */ file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
