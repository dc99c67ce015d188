// The whole gate, in the order in which a mistake is cheapest to find. Every step runs, also after one
// that failed; those of one line run beside each other. What failed is said again at the end. The last
// line counts the tests, and each step without tests of its own as one.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped?: number, failures?: readonly string[] }} Count */

const results = 'test-results';

/** @typedef {{ name: string, run: () => boolean | Promise<boolean>, count?: () => Count | undefined }} Step */

/** @type {readonly (readonly Step[])[]} */
const lines = [
	[{ name: 'types are generated', run: () => run('svelte-kit', 'sync') }],
	[
		{ name: 'lint', run: () => runBeside('eslint', '.') },
		{
			name: 'types',
			run: () => runBeside('svelte-check', '--fail-on-warnings', '--output=human')
		},
		{ name: 'format', run: () => runBeside('prettier', '--check', '--log-level=warn', '.') },
		{ name: 'nothing is unused', run: () => runBeside('knip') },
		/* Both leave a core to the others: one waits for the network, one is done when lint is half done. */
		{ name: 'programs are there', run: () => runBeside('node', 'scripts/programs.js') },
		{ name: 'build', run: () => runBeside('node', 'scripts/build.js') }
	],
	[vitestStep('unit tests', 'unit')],
	[vitestStep('attack, load and failure', 'assurance')],
	[
		{
			name: 'browser tests',
			run: () => run('playwright', 'test'),
			count: () => countBrowserTests('browser')
		}
	],
	[
		{
			name: 'browser tests on PostgreSQL',
			run: () => run('node', 'scripts/e2e-postgres.ts'),
			count: () => countBrowserTests('browser-postgres')
		}
	]
];

/* Tests start some hundred programs; what one has compiled the next reads. */
process.env['NODE_COMPILE_CACHE'] ??= resolve('node_modules/.cache/compiled');

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const outcomes = [];
for (const line of lines) outcomes.push(...(await Promise.all(line.map(take))));

for (const { name, failures = [] } of outcomes.filter(({ failed }) => failed > 0)) {
	console.log([`\nfailed: ${name}`, ...failures].join('\n  '));
}

const passed = outcomes.reduce((sum, count) => sum + count.passed, 0);
const failed = outcomes.reduce((sum, count) => sum + count.failed, 0);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function take(/** @type {Step} */ { name, run: runStep, count }) {
	const began = Date.now();
	console.log(`\n— ${name}`);

	const isFine = await runStep();
	const counted = settle(isFine, count?.());
	const seconds = Math.round((Date.now() - began) / 1000);

	console.log(`  ${name}: ${describe(counted)} (${seconds} s)`);

	return { name, ...counted };
}

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

/** What it says is held back until it ends, so that two that run at once do not speak at once. */
async function runBeside(/** @type {string} */ command, /** @type {readonly string[]} */ ...words) {
	const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] });
	/** @type {Buffer[]} */
	const said = [];
	child.stdout.on('data', (piece) => said.push(piece));
	child.stderr.on('data', (piece) => said.push(piece));
	const [code] = await once(child, 'close');
	process.stdout.write(Buffer.concat(said));

	return code === 0;
}

function vitestStep(/** @type {string} */ name, /** @type {string} */ project) {
	const file = `${results}/${project}.json`;
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile=${file}`];

	return {
		name,
		run: () => run('vitest', 'run', '--project', `${project}*`, ...reporters),
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
function countBrowserTests(/** @type {string} */ name) {
	const stats = readReport(`${results}/${name}.json`)?.stats;

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
