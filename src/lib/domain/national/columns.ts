/** Whole numbers that are added one by one and kept side by side. */
export interface Column {
	push(value: number): void;
	/** All so far. */
	read(): Int32Array;
}

/** What stands where a unit has no value. */
export const absent = -1;

export function openColumn(): Column {
	let kept = new Int32Array(64);
	let length = 0;

	return {
		push(value) {
			if (length === kept.length) {
				const more = new Int32Array(2 * length);
				more.set(kept);
				kept = more;
			}
			kept[length] = value;
			length += 1;
		},
		read: () => kept.subarray(0, length)
	};
}

/** Units of one kind, teams or leaders, side by side: where each belongs and its value of each measure. */
export interface Sheet {
	/** Into the organisations, in the order in which they were met. */
	readonly organisation: Column;
	/** The finest cell, as `indexCell` numbers it. */
	readonly cell: Column;
	readonly respondents: Column;
	readonly invited: Column;
	/** One a measure: millionths, or `absent`. */
	readonly values: readonly Column[];
}

export function openSheet(measures: number): Sheet {
	return {
		organisation: openColumn(),
		cell: openColumn(),
		respondents: openColumn(),
		invited: openColumn(),
		values: Array.from({ length: measures }, openColumn)
	};
}
