import { setTimeout as pause } from 'node:timers/promises';
import { inviteRespondents } from '#tests/support/respondents.ts';
import type { Bench, Run, Side } from '../bench.ts';
import { measureOthers, requireSame } from '../measure.ts';
import { openChance } from '../national/chance.ts';

const turns = 5;
const rates = { busy: 50, quiet: 10 } as const;
/** A minute at either rate, five times. */
const seconds = 60;

interface Seen extends Run {
	/** Milliseconds that the slowest twentieth of requests took at least. */
	readonly slow: number;
	readonly errors: number;
}

/**
 * Respondents who arrive by chance, so many a second, and do not wait for each other: an open loop, in
 * which a server that falls behind is not spared. What the first request of each takes is counted from
 * the moment they wanted to come. Arrivals follow a seed.
 */
export async function openBench(): Promise<Bench> {
	const people = (rates.busy + rates.quiet) * seconds * turns * 1.2;
	const respondents = await inviteRespondents(people);
	const { server } = respondents;
	const chance = openChance(8);
	const seen = new Map<string, Seen[]>();
	let sent = 0;

	const side = (name: string, rate: number): Side => ({
		name,
		async run() {
			const times: number[] = [];
			let arrived = 0;
			let errors = 0;
			const before = process.cpuUsage();
			const pids = server.process.pid === undefined ? [] : [server.process.pid];
			const run = await measureOthers(pids, async () => {
				const began = performance.now();
				const under: Promise<void>[] = [];
				for (let due = 0; due < seconds * 1000; due += wait(chance.next(), rate)) {
					await pause(Math.max(0, began + due - performance.now()));
					const late = performance.now() - began - due;
					arrived += 1;
					under.push(
						respondents.answer(4).then(
							({ times: [first = 0, ...others] }) => void times.push(first + late, ...others),
							() => void (errors += 1)
						)
					);
				}
				await Promise.all(under);
			});
			sent += arrived - errors;
			const slow = times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)];
			const found = { ...run, count: arrived, slow: slow ?? NaN, errors };
			seen.set(name, [...(seen.get(name) ?? []), found]);
			const { user, system } = process.cpuUsage(before);
			const asking = (user + system) / 1000 / run.milliseconds;

			return {
				...found,
				remarks: [
					`p95 ${found.slow.toFixed(0)} ms, ${errors} errors, ${times.length} requests`,
					`${(run.milliseconds / 1000).toFixed(1)} s; asking took ${(asking * 100).toFixed(0)} % of a core`
				]
			};
		}
	});
	const busy = side(`${rates.busy} a second`, rates.busy);
	const quiet = side(`${rates.quiet} a second`, rates.quiet);
	const slowest = ({ name }: Side) => Math.max(...(seen.get(name) ?? []).map(({ slow }) => slow));
	const middle = ({ name }: Side) => {
		const all = (seen.get(name) ?? []).map(({ slow }) => slow).toSorted((a, b) => a - b);
		return all[Math.floor(all.length / 2)] ?? NaN;
	};

	return {
		about: `respondents who arrive by chance for ${seconds} seconds, each with a whole journey`,
		turns,
		sides: [busy, quiet],
		async check() {
			await respondents.answer(3);
			sent += 1;
			const { answered } = await respondents.countKept();
			requireSame(answered, sent, 'answers kept');

			return 'what was acknowledged is kept; it is counted again at the end';
		},
		compare: () => [
			{
				what: `p95 of a request at ${rates.busy} respondents a second, median and worst turn`,
				value: `${middle(busy).toFixed(0)} ms, ${slowest(busy).toFixed(0)} ms`,
				promised: 'at most 500 ms'
			},
			{
				what: `against ${rates.quiet} a second`,
				value: (middle(busy) / middle(quiet)).toFixed(1),
				promised: 'at most 5'
			},
			{
				what: 'errors',
				value: String([...seen.values()].flat().reduce((sum, { errors }) => sum + errors, 0)),
				promised: '0'
			},
			{
				what: 'memory of the server at most',
				value: `${Math.max(...[...seen.values()].flat().map(({ megabytes = NaN }) => megabytes)).toFixed(0)} MB`,
				promised: 'under 300 MB'
			}
		],
		async close() {
			const { answered } = await respondents.countKept();
			await respondents.remove();
			requireSame(answered, sent, 'acknowledged answers that are kept');
		}
	};
}

/** Milliseconds until the next one comes. */
function wait(chance: number, rate: number): number {
	return (-Math.log(1 - chance) / rate) * 1000;
}
