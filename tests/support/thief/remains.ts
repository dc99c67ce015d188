import { statSync } from 'node:fs';
import { sql } from 'kysely';
import { findSecrets, stealFiles } from '../thief.ts';
import { copyRows } from './copy.ts';
import { placesOfWords, type Remains } from './judge-close.ts';
import type { Placed } from './order.ts';
import type { View } from './pages.ts';
import { answersOf, machineOf, wordsOf, type Person } from './people.ts';
import type { Raid } from './raid.ts';

/** Everything that is there after a close, and the order in which it lies. */
export async function takeRemains(raid: Raid, view: View, isTidy: boolean): Promise<Remains> {
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
		isSwept: isTidy || raid.kind === 'postgres',
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
function orderOfMails({ mailFolder: folder, people }: Raid): readonly Placed[] {
	const arrivals = new Map(people.map(({ address, arrival }) => [address, arrival]));
	const last = new Map<number, number>();
	for (const [path, content] of stealFiles(folder)) {
		const mail = JSON.parse(content.toString()) as { to?: string };
		const arrival = arrivals.get(mail.to ?? '');
		const written = statSync(path).mtimeMs;
		if (arrival !== undefined) last.set(arrival, Math.max(written, last.get(arrival) ?? 0));
	}

	return [...last].map(([arrival, place]) => ({ arrival, place }));
}

/** The mails that have left hold links, as they must, and nothing that anybody answered. */
export function searchMails({ mailFolder, people }: Raid): readonly string[] {
	const secrets = people.flatMap((person) => [
		...answersOf(person),
		...wordsOf(person),
		...machineOf(person)
	]);

	return findSecrets(stealFiles(mailFolder), secrets);
}

/** Has PostgreSQL write to its files what it still holds in memory. */
export async function flush({ db, postgres }: Raid): Promise<void> {
	if (postgres) await sql`checkpoint`.execute(db);
}
