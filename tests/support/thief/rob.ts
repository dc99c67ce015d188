import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { tidyDatabase } from '#lib/server/db/tidy.ts';
import type { DatabaseKind } from '../database.ts';
import { findSecrets, stealFiles } from '../thief.ts';
import { copyRows } from './copy.ts';
import { asFindings, type Finding } from './findings.ts';
import { judgeClose, placesOfWords, type Remains } from './judge-close.ts';
import type { Placed } from './order.ts';
import {
	addReports,
	compareViews,
	gatherOnlookers,
	keepWhatIsThere,
	lookAround,
	type View
} from './pages.ts';
import { answersOf, machineOf, wordsOf, type Person } from './people.ts';
import { startRaid, type Raid } from './raid.ts';
import { fillIn, sendIn } from './visit.ts';
import { watchRound, type Watch } from './watch.ts';

/** What a raid on a whole round has brought. */
export interface Haul {
	readonly findings: readonly Finding[];
	readonly people: number;
	readonly copies: number;
	readonly bytes: number;
	readonly pages: number;
	readonly sets: number;
	readonly pairs: number;
	/** The order that says most about arrival, in standard deviations. */
	readonly deviations: number;
}

interface Plan {
	readonly size: number;
	/** After every how many people all pages are looked at, and not only those that hold something. */
	readonly everyPage: number;
	readonly settings?: Readonly<Record<string, string>>;
	/** A fault that is planted after each submission. */
	readonly plant?: (raid: Raid) => Promise<void>;
}

/**
 * Robs one round of a running program from the first answer to the report: a copy of everything after
 * each draft and each submission, every page in between, a kill in the middle, the close.
 */
export async function robRound(kind: DatabaseKind, plan: Plan): Promise<Haul> {
	const raid = await startRaid(kind, plan.size, plan.settings);
	try {
		const watch = watchRound({
			...{ db: raid.db, folders: raid.folders, keyFolder: raid.server.env['KEY_DIR'] ?? '' },
			...{ parts: raid.parts, people: raid.people, log: raid.server.output },
			flush: () => flush(raid)
		});
		await watch.look();
		const pages = await answerAll(raid, watch, plan);
		const before = watch.judgeOrders();
		await watch.look();

		return await closeAndJudge(raid, watch, pages, before);
	} finally {
		await raid.remove();
	}
}

interface Pages {
	readonly findings: readonly Finding[];
	readonly seen: number;
	/** Looks at every page, with everybody's eyes. */
	readonly lookAgain: () => Promise<View>;
}

async function answerAll(raid: Raid, watch: Watch, plan: Plan): Promise<Pages> {
	const everybody = await gatherOnlookers(raid);
	const findings: Finding[] = [];
	let view = await lookAround(everybody);
	let seen = view.size;
	const some = keepWhatIsThere(everybody, view);

	for (const person of raid.people) {
		if (person.arrival === Math.floor(plan.size / 2)) await killAndStart(raid, watch);
		await fillIn(raid.server.origin, person);
		await watch.lookAtDraft(person);
		const code = await sendIn(raid.server.origin, person);
		await plan.plant?.(raid);
		await watch.lookAtSubmission(person, code, new Date());

		const isLast = person.arrival === plan.size - 1;
		const all = isLast || person.arrival % plan.everyPage === plan.everyPage - 1;
		const next = await lookAround(all ? everybody : some);
		findings.push(...compareViews(view, next));
		seen += next.size;
		view = new Map([...view, ...next]);
	}

	return {
		findings,
		seen,
		lookAgain: async () => lookAround(addReports(some, await listReports(raid)))
	};
}

/** The reports that the close has made, which were not there before. */
async function listReports({ db, round }: Raid): Promise<readonly string[]> {
	const rows = await db
		.selectFrom('leader_release')
		.select('id')
		.where('round_id', '=', round.id)
		.execute();

	return rows.map(({ id }) => id);
}

/** A crash image: the files as `kill -9` leaves them, of the program and of its database. */
async function killAndStart({ server, postgres }: Raid, watch: Watch): Promise<void> {
	await server.kill();
	await postgres?.kill();
	watch.lookAtFiles();
	await postgres?.start();
	await server.start();
}

async function closeAndJudge(
	raid: Raid,
	watch: Watch,
	{ findings, seen, lookAgain }: Pages,
	before: number
): Promise<Haul> {
	await raid.run('round', 'close', raid.round.id);
	const atOnce = judgeClose(await takeRemains(raid, new Map(), false), raid.people, watch.loot);
	await raid.drainMail();
	await tidyDatabase(raid.db);
	const view = await lookAgain();
	const later = judgeClose(await takeRemains(raid, view, true), raid.people, watch.loot);
	await raid.run('check-db');

	return {
		findings: [
			...watch.findings,
			...findings,
			...atOnce.findings,
			...later.findings,
			...asFindings('readable', searchMails(raid))
		],
		people: raid.people.length,
		copies: watch.loot.copies + 2,
		bytes: watch.loot.bytes,
		pages: seen + view.size,
		sets: Math.max(atOnce.sets, later.sets),
		pairs: Math.max(atOnce.pairs, later.pairs),
		deviations: Math.max(before, atOnce.deviations, later.deviations)
	};
}

async function takeRemains(raid: Raid, view: View, isTidy: boolean): Promise<Remains> {
	await flush(raid);
	const all = raid.folders.flatMap((folder) => [...stealFiles(folder)]);
	const isRecord = (path: string) => path.includes('/pg_wal/');
	const rows = await copyRows(raid.db);
	const pages = new Map(
		/* A page may repeat the address by which it was asked for. */
		[...view].map(([where, { body }]) => [
			where,
			Buffer.from(body.replaceAll(raid.round.invitationId, ''))
		])
	);
	const files = new Map([...all.filter(([path]) => !isRecord(path)), ...pages]);
	const records = new Map([
		...all.filter(([path]) => isRecord(path)),
		['the log', Buffer.from(raid.server.output())] as const
	]);
	const texts = rows.filter(({ table }) => table === 'comment');
	const listed = Buffer.from(texts.map(({ values }) => String(values['body'])).join('\n'));
	const places = new Map([...files, ...records, ['the rows', listed]]);

	return {
		...{ roundId: raid.round.id, rows, files, records, isTidy },
		lists: new Map([
			...[...places].flatMap(([path, content]) => orderOfWords(path, content, raid.people)),
			['the closing mails', orderOfMails(raid)]
		])
	};
}

/** Words against arrival, and the answers to one question against those to the other. */
function orderOfWords(
	path: string,
	content: Buffer,
	people: readonly Person[]
): readonly (readonly [string, readonly Placed[]])[] {
	const [first, second] = ['aaben_1', 'aaben_2'].map((id) => placesOfWords(content, people, id));
	const writers = new Map(second?.map(({ arrival, place }) => [arrival, place]));
	const paired = (first ?? []).flatMap(({ arrival, place }) => {
		const other = writers.get(arrival);
		return typeof other === 'number' ? [{ arrival: other, place }] : [];
	});

	return [
		[`the first words in ${path}`, first ?? []],
		[`the second words in ${path}`, second ?? []],
		[`one person's words in ${path}`, paired]
	];
}

/** When the closing mails were written, by whom they went to. */
function orderOfMails({ server, people }: Raid): readonly Placed[] {
	const folder = join(server.folder, 'outbox');
	const arrivals = new Map(people.map(({ address, arrival }) => [address, arrival]));
	const last = new Map<number, number>();
	for (const name of readdirSync(folder)) {
		const content = stealFiles(folder, (path) => path.endsWith(name)).get(join(folder, name));
		const mail = JSON.parse(content?.toString() ?? '{}') as { to?: string };
		const arrival = arrivals.get(mail.to ?? '');
		const written = statSync(join(folder, name)).mtimeMs;
		if (arrival !== undefined) last.set(arrival, Math.max(written, last.get(arrival) ?? 0));
	}

	return [...last].map(([arrival, place]) => ({ arrival, place }));
}

function searchMails({ server, people }: Raid): readonly string[] {
	const secrets = people.flatMap((person) => [
		...answersOf(person),
		...wordsOf(person),
		...machineOf(person)
	]);

	return findSecrets(stealFiles(join(server.folder, 'outbox')), secrets);
}

async function flush({ db, postgres }: Raid): Promise<void> {
	if (postgres) await sql`checkpoint`.execute(db);
}
