import { inParallel, openVisits } from '#tests/support/visits.ts';
import { inviteRespondents } from '#tests/support/respondents.ts';
import type { Bench, Side } from '../bench.ts';
import { measureOthers, requireSame } from '../measure.ts';

const turns = 5;
const people = 240;
/** Requests of a journey: six pages that are read, five forms that are sent. */
const requests = 11;

/**
 * What one respondent costs the server: the link opened, three pages filled in and saved, what was
 * answered read through, sent, and the page that thanks. Beside it as many requests that do nothing.
 */
export async function openBench(): Promise<Bench> {
	const respondents = await inviteRespondents(people * (turns + 2));
	const { server } = respondents;
	const visits = openVisits(server.origin, 4);
	const pids = () => (server.process.pid === undefined ? [] : [server.process.pid]);
	const each = Array.from({ length: people }, (_, index) => index);
	const side = (name: string, work: () => Promise<unknown>): Side => ({
		name,
		run: async () => ({
			...(await measureOthers(pids(), () => inParallel(4, each, async () => void (await work())))),
			count: people
		})
	});

	return {
		about: `one respondent's journey: open, three saves, send, thanks; ${people} people, four at a time`,
		turns,
		sides: [
			side('a journey', () => respondents.answer(4)),
			side('as many requests that do nothing', async () => {
				for (let asked = 0; asked < requests; asked++) await visits.ask('/healthz');
			})
		],
		async check() {
			await inParallel(4, each, async () => void (await respondents.answer(3)));
			const { answered, ballots } = await respondents.countKept();
			requireSame(answered, people, 'people who have answered');

			return `${answered} people have answered, ${ballots} parts of ballots are kept`;
		},
		compare: ([journey, nothing]) => [
			{
				what: 'processor time of the server for one journey',
				value: `${(journey?.processorMilliseconds ?? NaN).toFixed(1)} ms`,
				promised: 'at most 8 ms'
			},
			{
				what: 'of that, what any eleven requests cost',
				value: `${(nothing?.processorMilliseconds ?? NaN).toFixed(1)} ms`
			}
		],
		async close() {
			visits.close();
			await respondents.remove();
		}
	};
}
