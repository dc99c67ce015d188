/** Many rows of equal width, each in a slot, in the least room: a byte a cell. */
export interface BallotStore {
	add(slot: number, row: Uint8Array): void;
	/** The rows of a slot, in the order in which they came. */
	listRows(slot: number): readonly Uint8Array[];
}

/** Rows in one block. Blocks are never copied, so that growing needs no second room. */
const blockRows = 8192;

/** Opens a store for rows of `width` bytes in slots from 0 up to `slots`. */
export function openBallotStore(width: number, slots: number): BallotStore {
	const blocks: Uint8Array[] = [];
	/* A chain for each slot, from its last row to the row before; 0 ends it, so that rows count from 1. */
	const lastRow = new Uint32Array(slots);
	const rowBefore: Uint32Array[] = [];
	let size = 0;

	return {
		add(slot, row) {
			const place = size % blockRows;
			if (place === 0) {
				blocks.push(new Uint8Array(blockRows * width));
				rowBefore.push(new Uint32Array(blockRows));
			}
			blocks.at(-1)?.set(row, place * width);
			rowBefore.at(-1)?.fill(lastRow[slot] ?? 0, place, place + 1);
			size += 1;
			lastRow[slot] = size;
		},
		listRows(slot) {
			const rows: Uint8Array[] = [];
			for (let number = lastRow[slot] ?? 0; number !== 0;) {
				const place = (number - 1) % blockRows;
				const block = Math.floor((number - 1) / blockRows);
				const row = blocks[block]?.subarray(place * width, (place + 1) * width);
				if (row) rows.push(row);
				number = rowBefore[block]?.[place] ?? 0;
			}

			return rows.reverse();
		}
	};
}
