import { inMilliseconds } from './words.ts';
import type { Outcome } from './run-bench.ts';
import type { Measured } from './bench.ts';

/** Where and when something was measured, without a name. */
export interface Machine {
	readonly day: string;
	readonly cores: number;
	readonly gigabytes: number;
	readonly node: string;
	/** Processes that wanted a core during the minute before, as Linux tells. */
	readonly load: number;
}

const ratiosBegin = '<!-- ratios -->';
const ratiosEnd = '<!-- end of ratios -->';

/**
 * The page with a bench's section in the place of the one with the same name, or before the ratios, and
 * its ratios in the place of those that it had in the table at the end.
 */
export function putOutcome(page: string, outcome: Outcome, machine: Machine): string {
	return putRatios(putSection(page, outcome, machine), outcome);
}

function putSection(page: string, outcome: Outcome, machine: Machine): string {
	const { name, about, checked, turns, sides } = outcome;
	const begin = `<!-- ${name} -->`;
	const end = `<!-- end of ${name} -->`;
	const { day, cores, gigabytes, node, load } = machine;
	const lines = [
		begin,
		`\n## ${name}\n`,
		`${startSentence(about)}.\n`,
		'| | by the clock | from, to | of processors | memory |',
		'| --- | ---: | ---: | ---: | ---: |',
		...sides.map(writeSide),
		`\nThe same, before it was timed: ${checked}.\n`,
		`\`npm run bench -- ${name}\`, ${day}, medians of ${turns} turns; ${cores} cores, ${gigabytes.toFixed(0)} GB, Node ${node}, load ${load.toFixed(1)}\n`,
		end
	];
	const section = lines.map(groupDigits).join('\n');
	const [before, rest] = page.split(begin);
	if (before !== undefined && rest !== undefined)
		return `${before}${section}${rest.slice(rest.indexOf(end) + end.length)}`;

	const [head = '', tail] = page.split(ratiosBegin);
	if (tail === undefined) throw new Error('the page has no ratios');

	return `${head}${section}\n\n${ratiosBegin}${tail}`;
}

function writeSide({ name, milliseconds, processorMilliseconds, megabytes, runs }: Measured) {
	const times = runs.map((run) => run.milliseconds / (run.count ?? 1));
	const range = [Math.min(...times), Math.max(...times)].map(inMilliseconds).join(' – ');
	const memory = megabytes === undefined ? '' : `${megabytes.toFixed(0)} MB`;

	return `| ${name} | ${inMilliseconds(milliseconds)} | ${range} | ${inMilliseconds(processorMilliseconds)} | ${memory} |`;
}

function putRatios(page: string, { name, ratios }: Outcome): string {
	const [before = '', rest = ''] = page.split(ratiosBegin);
	const [table = '', after = ''] = rest.split(ratiosEnd);
	const [words = '', ...lines] = table.split(/^(?=\|)/mu);
	const [heading = '', rule = '', ...rows] = lines.map((line) => line.trim());
	const nameOf = (row: string) => row.split('|')[1]?.trim() ?? '';
	const own = ratios.map(({ what, value, promised = '' }) =>
		groupDigits(`| ${name} | ${what} | ${value} | ${promised} |`)
	);
	const all = [...rows.filter((row) => nameOf(row) !== name), ...own].sort((one, other) =>
		nameOf(one).localeCompare(nameOf(other), 'en')
	);

	const written = [heading, rule, ...all].join('\n');

	return `${before}${ratiosBegin}${words}${written}\n\n${ratiosEnd}${after}`;
}

/** Long numbers as they are read. */
function groupDigits(text: string): string {
	return text.replaceAll(/\b\d{5,}\b/gu, (digits) => Number(digits).toLocaleString('en'));
}

function startSentence(text: string): string {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
