// The whole gate, in the order in which a mistake is cheapest to find. Every step runs, also after one
// that failed. What failed is said again at the end. The last line counts the tests, and each step
// without tests of its own as one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installChromium } from './chromium.js';
import { installPostgres } from './postgres.js';
import { installStrace } from './strace.js';

/** @typedef {{ passed: number, failed: number, skipped?: number, failures?: readonly string[] }} Count */

const results = 'test-results';
const browserReport = `${results}/browser.json`;

/** @type {readonly { name: string, run: () => boolean, count?: () => Count | undefined }[]} */
const steps = [
	{ name: 'types are generated', run: () => run('svelte-kit', 'sync') },
	{ name: 'format', run: () => run('prettier', '--check', '--log-level=warn', '.') },
	{ name: 'lint', run: () => run('eslint', '.') },
	{ name: 'types', run: () => run('svelte-check', '--fail-on-warnings', '--output=human') },
	{ name: 'a PostgreSQL is there', run: installPostgres },
	vitestStep('unit tests', 'unit'),
	{ name: 'build', run: () => run('node', 'scripts/build.js') },
	{ name: 'a strace is there', run: installStrace },
	vitestStep('attack, load and failure', 'assurance'),
	{ name: 'a browser is there', run: installChromium },
	{ name: 'browser tests', run: () => run('playwright', 'test'), count: countBrowserTests },
	{ name: 'nothing is unused', run: () => run('knip') }
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const outcomes = steps.map(({ name, run: runStep, count }) => {
	const began = Date.now();
	console.log(`\n— ${name}`);

	const isFine = runStep();
	const counted = settle(isFine, count?.());
	const seconds = Math.round((Date.now() - began) / 1000);

	console.log(`  ${name}: ${describe(counted)} (${seconds} s)`);

	return { name, ...counted };
});

for (const { name, failures = [] } of outcomes.filter(({ failed }) => failed > 0)) {
	console.log([`\nfailed: ${name}`, ...failures].join('\n  '));
}

const passed = outcomes.reduce((sum, count) => sum + count.passed, 0);
const failed = outcomes.reduce((sum, count) => sum + count.failed, 0);

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

function vitestStep(/** @type {string} */ name, /** @type {string} */ project) {
	const file = `${results}/${project}.json`;
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile=${file}`];

	return {
		name,
		run: () => run('vitest', 'run', '--project', project, ...reporters),
		count: () => countVitest(file)
	};
}

/** @returns {Count | undefined} */
function countVitest(/** @type {string} */ file) {
	const report = readReport(file);

	return (
		report && {
			passed: report.numPassedTests,
			failed: report.numFailedTests,
			skipped: report.numPendingTests,
			failures: report.testResults.flatMap(listVitestFailures)
		}
	);
}

/** A file that could not even be read has a message of its own and no tests. */
function listVitestFailures(
	/** @type {{ message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} */
	{ message, assertionResults }
) {
	const tests = assertionResults.filter(({ status }) => status === 'failed');
	const named = tests.map(({ fullName, failureMessages }) =>
		[fullName, ...failureMessages.map(shorten)].join(': ')
	);

	return [...(message ? [shorten(message)] : []), ...named];
}

function shorten(/** @type {string} */ message) {
	return message.split('\n').slice(0, 12).join('\n    ').slice(0, 1500);
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
