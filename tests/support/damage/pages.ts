import Sqlite from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import type { Chance } from '#db/demo/chance.ts';

/** What a page of a SQLite file is there for. */
export type PageKind = 'header' | 'interior' | 'leaf' | 'overflow' | 'free list' | 'free';

/** Every page of a database that nobody writes to, by what it is for. */
export function classifyPages(file: string): ReadonlyMap<PageKind, readonly number[]> {
	const db = new Sqlite(file, { readonly: true });
	const rows = db.prepare('select pageno, pagetype from dbstat').all() as readonly {
		pageno: number;
		pagetype: string;
	}[];
	db.close();
	const kinds: Record<string, PageKind> = {
		internal: 'interior',
		leaf: 'leaf',
		overflow: 'overflow'
	};
	const found = new Map<PageKind, number[]>([['header', [1]]]);
	const put = (kind: PageKind, page: number) => found.set(kind, [...(found.get(kind) ?? []), page]);
	for (const { pageno, pagetype } of rows) {
		if (pageno !== 1) put(kinds[pagetype] ?? 'leaf', pageno);
	}
	for (const { trunk, leaves } of listFree(readFileSync(file))) {
		put('free list', trunk);
		for (const leaf of leaves) put('free', leaf);
	}

	return found;
}

/** The list of pages that are free: trunks that name the next trunk and some free pages each. */
function* listFree(content: Buffer): Generator<{ trunk: number; leaves: readonly number[] }> {
	const size = pageSizeOf(content);
	for (let trunk = content.readUInt32BE(32); trunk !== 0;) {
		const at = (trunk - 1) * size;
		const count = content.readUInt32BE(at + 4);
		const leaves = Array.from({ length: count }, (_, index) =>
			content.readUInt32BE(at + 8 + 4 * index)
		);
		yield { trunk, leaves };
		trunk = content.readUInt32BE(at);
	}
}

export function pageSizeOf(content: Buffer): number {
	const stored = content.readUInt16BE(16);

	return stored === 1 ? 65_536 : stored;
}

/** What a failing disk does to a page. */
export const damages = ['noise', 'zeros', 'its first sector is noise', 'another page'] as const;
export type Damage = (typeof damages)[number];

/** A copy of a file of which one page is damaged. */
export function damagePage(content: Buffer, page: number, damage: Damage, chance: Chance): Buffer {
	const size = pageSizeOf(content);
	const damaged = Buffer.from(content);
	const own = damaged.subarray((page - 1) * size, page * size);
	const noise = Buffer.from(Array.from({ length: size }, () => chance.below(256)));

	switch (damage) {
		case 'noise':
			noise.copy(own);
			break;
		case 'zeros':
			own.fill(0);
			break;
		case 'its first sector is noise':
			noise.copy(own, 0, 0, 512);
			break;
		case 'another page': {
			const pages = content.length / size;
			const other = 2 + ((page - 2 + 1 + chance.below(pages - 2)) % (pages - 1));
			content.copy(own, 0, (other - 1) * size, other * size);
		}
	}

	return damaged;
}

/** All that a database says, in words that can be compared. Throws where a page cannot be read. */
export function readAll(file: string): string {
	const db = new Sqlite(file, { readonly: true });
	try {
		const tables = db
			.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
			.pluck()
			.all() as readonly string[];
		const rows = tables
			.toSorted()
			.map((table) => db.prepare(`select * from "${table}"`).raw().all());

		return JSON.stringify(rows);
	} finally {
		db.close();
	}
}

/** The pages of some tables, their indices not among them. */
export function listPages(file: string, tables: readonly string[]): readonly number[] {
	const db = new Sqlite(file, { readonly: true });
	const pages = tables.flatMap((table) =>
		db.prepare('select pageno from dbstat where name = ?').pluck().all(table)
	) as readonly number[];
	db.close();

	return pages;
}
