import type { Block, Scratch } from './scratch-file.ts';

/** Rows that are put down in any order and come back sorted, as many as the disk has room for. */
export interface SortedRows {
	add(row: SortedRow): void;
	/** All of them by `group`, then `order`, then as they came. May be asked again; adds nothing after that. */
	list(): Generator<SortedRow, void, undefined>;
}

export interface SortedRow {
	readonly group: number;
	readonly order: number;
	readonly content: Uint8Array;
}

/** Rows that are sorted in memory before they go to the disk, and their bytes unless one alone is longer. */
const roomRows = 32_768;
const roomBytes = 4 * 2 ** 20;

/** What is read of each sorted run at a time. */
const blockBytes = 32 * 1024;

/** The two numbers and the length of what stands behind them. */
const headSize = 20;

/**
 * Sorts as one sorts more than memory holds: some thousand rows at a time, which go to the disk as a run; then all
 * runs are read side by side. Memory grows with the number of runs only, by a block for each.
 */
export function openSortedRows(scratch: Scratch): SortedRows {
	const runs: (readonly Block[])[] = [];
	let room = openRoom(roomBytes);

	function flush(): void {
		if (room.starts.length > 0) runs.push(writeRun(scratch, room));
		room.starts = [];
		room.used = 0;
	}

	return {
		add({ group, order, content }) {
			const size = headSize + content.length;
			if (room.used + size > room.bytes.length || room.starts.length === roomRows) flush();
			if (size > room.bytes.length) room = openRoom(size);
			const { bytes, used } = room;
			bytes.writeDoubleBE(group, used);
			bytes.writeDoubleBE(order, used + 8);
			bytes.writeUInt32BE(content.length, used + 16);
			bytes.set(content, used + headSize);
			room.starts.push(used);
			room.used += size;
		},
		list() {
			flush();
			room = openRoom(0);

			return mergeRuns(runs.map((blocks) => readRun(scratch, blocks)));
		}
	};
}

interface Room {
	readonly bytes: Buffer;
	used: number;
	/** Where each row begins. */
	starts: number[];
}

function openRoom(size: number): Room {
	return { bytes: Buffer.allocUnsafeSlow(size), used: 0, starts: [] };
}

/** The rows of a room, sorted. Each block holds whole rows. */
function writeRun(scratch: Scratch, { bytes, starts }: Room): readonly Block[] {
	const groups = Float64Array.from(starts, (start) => bytes.readDoubleBE(start));
	const orders = Float64Array.from(starts, (start) => bytes.readDoubleBE(start + 8));
	const sorted = Uint32Array.from(starts.keys()).sort(
		(one, other) =>
			(groups[one] ?? 0) - (groups[other] ?? 0) ||
			(orders[one] ?? 0) - (orders[other] ?? 0) ||
			one - other
	);
	const blocks: Block[] = [];
	let waiting: Buffer[] = [];
	let size = 0;
	for (const index of sorted) {
		const start = starts[index] ?? 0;
		const row = bytes.subarray(start, start + headSize + bytes.readUInt32BE(start + 16));
		waiting.push(row);
		size += row.length;
		if (size < blockBytes) continue;
		blocks.push(scratch.append(Buffer.concat(waiting)));
		waiting = [];
		size = 0;
	}
	if (size > 0) blocks.push(scratch.append(Buffer.concat(waiting)));

	return blocks;
}

function* readRun(
	scratch: Scratch,
	blocks: readonly Block[]
): Generator<SortedRow, void, undefined> {
	for (const block of blocks) {
		const { buffer, byteOffset, length } = scratch.read(block);
		const bytes = Buffer.from(buffer, byteOffset, length);
		for (let at = 0; at < length;) {
			const end = at + headSize + bytes.readUInt32BE(at + 16);
			yield {
				group: bytes.readDoubleBE(at),
				order: bytes.readDoubleBE(at + 8),
				content: bytes.subarray(at + headSize, end)
			};
			at = end;
		}
	}
}

/** Of rows that are alike, those of the earlier run come first. */
function* mergeRuns(
	runs: readonly Generator<SortedRow, void, undefined>[]
): Generator<SortedRow, void, undefined> {
	const heads = runs.map((run) => run.next().value ?? undefined);
	for (;;) {
		let first: number | undefined;
		let least: SortedRow | undefined;
		for (const [index, head] of heads.entries()) {
			if (head === undefined || (least && !isBefore(head, least))) continue;
			first = index;
			least = head;
		}
		if (first === undefined || least === undefined) return;
		yield least;
		heads[first] = runs[first]?.next().value ?? undefined;
	}
}

function isBefore(one: SortedRow, other: SortedRow): boolean {
	return one.group < other.group || (one.group === other.group && one.order < other.order);
}
