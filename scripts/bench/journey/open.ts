import { inParallel, openVisits } from '#tests/support/visits.ts';
import { inviteRespondents } from '#tests/support/respondents.ts';
import type { Bench, Side } from '../bench.ts';
import { measureOthers, requireSame } from '../measure.ts';

const turns = 5;
const people = 256;
/** People before the first turn: V8 goes on making a program faster for some thousands. */
const warming = 3072;
/** Requests of a journey: six pages that are read, four forms that are sent. */
const requests = 10;
/** How many answer at once when the server is busy, as many as wait for a commit elsewhere, and on a calm day. */
const atOnce = { busy: 64, calm: 4 } as const;

const promised = 'at most 8 ms';

/**
 * What one respondent costs the server: the link opened, three pages filled in and saved, what was
 * answered read through, sent, and the page that thanks. What it costs decides how many a machine carries
 * when it has much to do; with little to do it costs more, since every request wakes the machine up and
 * nobody shares a commit. Beside it as many requests that do nothing.
 */
export async function openBench(): Promise<Bench> {
	const respondents = await inviteRespondents(warming + people * 2 * (turns + 1));
	const { server } = respondents;
	const visits = openVisits(server.origin, atOnce.busy);
	const pids = () => (server.process.pid === undefined ? [] : [server.process.pid]);
	const list = (length: number) => Array.from({ length }, (_, index) => index);
	const side = (name: string, together: number, work: () => Promise<unknown>): Side => ({
		name,
		run: async () => ({
			...(await measureOthers(pids(), () =>
				inParallel(together, list(people), async () => void (await work()))
			)),
			count: people
		})
	});

	return {
		about: `one respondent's journey: open, three saves, send, thanks; ${people} people, ${atOnce.busy} and ${atOnce.calm} at a time`,
		turns,
		sides: [
			side(`a journey, one of ${atOnce.busy}`, atOnce.busy, () => respondents.answer(4)),
			side(`a journey, one of ${atOnce.calm}`, atOnce.calm, () => respondents.answer(4)),
			side('as many requests that do nothing', atOnce.busy, async () => {
				for (let asked = 0; asked < requests; asked++) await visits.ask('/healthz');
			})
		],
		async check() {
			await inParallel(atOnce.busy, list(warming), async () => void (await respondents.answer(3)));
			const { answered, ballots } = await respondents.countKept();
			requireSame(answered, warming, 'people who have answered');

			return `${answered} people have answered, ${ballots} parts of ballots are kept`;
		},
		compare: ([busy, calm, nothing]) => [
			{
				what: `processor time of the server for one journey, one of ${atOnce.busy}`,
				value: tell(busy),
				promised
			},
			{
				what: `processor time of the server for one journey, one of ${atOnce.calm}`,
				value: tell(calm),
				promised
			},
			{ what: `any ${requests} requests, one of ${atOnce.busy}`, value: tell(nothing) }
		],
		async close() {
			visits.close();
			await respondents.remove();
		}
	};
}

function tell(measured: { readonly processorMilliseconds: number } | undefined): string {
	return `${(measured?.processorMilliseconds ?? NaN).toFixed(1)} ms`;
}
