import { decodeAnswers } from '#lib/domain/ballot/encode.ts';
import { layoutFor } from '#lib/domain/ballot/layout.ts';
import { ballotBinding } from '#lib/server/ballots/binding.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { median } from '#tests/support/assurance.ts';
import { openTestRound, standardForm, type OpenedRound } from '#tests/support/builders.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import type { Bench, Ratio, Side } from '../bench.ts';
import { measureOthers, requireSame } from '../measure.ts';
import { inMilliseconds } from '../words.ts';
import { openPhones, type Phone, type Seen } from './phone.ts';
import { walk } from './walk.ts';

const turns = 5;
const kilobyte = 1024;

/**
 * What a respondent's phone has to fetch, and how long its person waits: the first page of statements
 * opened by itself, and a whole short form from the link to the thanks, with our script and without.
 */
export async function openBench(): Promise<Bench> {
	const server = await startTestServer();
	const round = await openRound(server);
	const links = round.evaluations.map((evaluation) =>
		evaluation.links
			.filter(({ group }) => group === 'employee')
			.map(({ token }) => `${server.origin}/s/${token}`)
	);
	const [compared = [], ...others] = links;
	const unused = others.flat();
	const phones = await openPhones();
	const seen = new Map<string, Seen[]>();
	const pids = () => (server.process.pid === undefined ? [] : [server.process.pid]);
	const side = (name: string, hasScript: boolean, way: Way): Side => ({
		name,
		async run() {
			const phone = await phones.open(hasScript);
			const link = takeFrom(unused);
			const run = await measureOthers(pids(), () => way(phone, link, hasScript));
			const found = await phone.look();
			seen.set(name, [...(seen.get(name) ?? []), found]);
			await phone.close();
			const { requests, bytes, paints } = found;
			const milliseconds = paints.reduce((sum, paint) => sum + paint, 0);

			return {
				...{ milliseconds, processorMilliseconds: run.processorMilliseconds },
				remarks: [`${inKilobytes(bytes)} in ${requests} requests, ${paints.length} pages`]
			};
		}
	});

	return {
		about:
			'what the person waits for on a middling phone with a slow network: until the largest thing of the first page of statements is painted, and of all pages of a short form together, each begun with nothing in the browser’s memory; processors are the server’s',
		turns,
		sides: [
			side('first page, with script', true, openFirst),
			side('first page, without', false, openFirst),
			side('whole form, with script', true, walk),
			side('whole form, without', false, walk)
		],
		async check() {
			const read = [];
			for (const hasScript of [true, false]) {
				const phone = await phones.open(hasScript);
				read.push(await walk(phone, takeFrom(compared), hasScript));
				await phone.close();
			}
			const [one, other] = read;
			requireSame(one, other, 'what was read');
			const [stored, storedToo] = await openStored(server, round);
			if (!stored) throw new Error('nothing is stored');
			requireSame(stored, storedToo, 'answers that are stored');
			return `${one?.statements.length ?? 0} statements read with script and without, and the same ${Object.keys(stored.items).length} answers stored`;
		},
		compare: (sides) => sides.flatMap(({ name, milliseconds }) => describe(name, milliseconds)),
		async close() {
			await phones.close();
			await server.stop();
			await server.remove();
		}
	};

	function describe(name: string, milliseconds: number): readonly Ratio[] {
		const all = seen.get(name) ?? [];
		const middle = (of: (some: Seen) => number) => median(all.map(of));
		const bytes = inKilobytes(middle((some) => some.bytes));
		const whole = {
			what: name,
			value: `${bytes} in ${middle(({ requests }) => requests)} requests, ${inMilliseconds(milliseconds)} of waiting`
		};
		if (!name.startsWith('first')) return [whole];

		return [
			whole,
			{
				what: `${name}: page and styles`,
				value: inKilobytes(middle(({ bytesOf }) => bytesOf.page)),
				promised: 'at most 15 kB'
			},
			{
				what: `${name}: typefaces`,
				value: inKilobytes(middle(({ bytesOf }) => bytesOf.font)),
				promised: 'at most 60 kB'
			}
		];
	}
}

type Way = (phone: Phone, link: string, hasScript: boolean) => Promise<unknown>;

/** As somebody does who has left and comes back. */
async function openFirst({ page, look }: Phone, link: string): Promise<void> {
	await page.goto(`${link}/samlet?lang=da`);
	await look();
}

/** A team of two who are compared, and one for each run. */
async function openRound(server: TestServer): Promise<OpenedRound> {
	const db = server.openDatabase();
	const selection = { ...standardForm, form: 'kort' as const };
	const place = { db, keys: server.openKeys() };
	const round = await openTestRound(place, {
		...{ employees: [12, 12, 12], selection, now: new Date() }
	});
	await db.destroy();

	return round;
}

/** Everybody's answers to statements, opened with the keys of the round. */
async function openStored(server: TestServer, { id }: OpenedRound) {
	const db = server.openDatabase();
	const open = await server.openKeys().ballotOpener(id);
	const rows = await db
		.selectFrom('ballot')
		.select(['evaluation_id', 'rater_group', 'part', 'sealed'])
		.where('round_id', '=', id)
		.where('part', '=', 0)
		.execute();
	const layout = layoutFor(currentQuestionnaire());
	const all = rows.map(
		async ({ evaluation_id: evaluationId, rater_group: group, part, sealed }) => {
			const plain = await open?.(sealed, ballotBinding(evaluationId, group, part));
			return plain && decodeAnswers(plain, layout);
		}
	);
	const answers = await Promise.all(all);
	await db.destroy();

	return answers;
}

function takeFrom(links: string[]): string {
	const link = links.pop();
	if (link === undefined) throw new Error('there are enough links');

	return link;
}

function inKilobytes(bytes: number): string {
	return `${(bytes / kilobyte).toFixed(1)} kB`;
}
