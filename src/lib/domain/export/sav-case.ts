import { encodeText, type SavBytes } from './sav-bytes.ts';
import type { Cell, Column } from './table.ts';

/** What is added to a small whole number, so that it fits into one byte. */
export const bias = 100;

/** Stands for a missing number in the file: the double that is farthest below zero. */
export const systemMissing = -Number.MAX_VALUE;

/** How many fields of eight bytes a column takes. */
export function fieldsOf(column: Column): number {
	return column.type === 'text' ? Math.ceil(column.width / 8) : 1;
}

/**
 * Writes rows compressed: a field is one byte where it is a small whole number (1 to 251), missing (255)
 * or spaces (254), and else a 253 whose eight bytes follow after each eight of those. `end` fills up.
 */
export function writeSavCase(bytes: SavBytes, columns: readonly Column[]) {
	let codes: number[] = [];
	let following: number[] = [];
	const flush = () => {
		bytes.bytes(codes);
		bytes.bytes(following);
		codes = [];
		following = [];
	};
	const add: Add = (code, field = []) => {
		codes.push(code);
		following.push(...field);
		if (codes.length === 8) flush();
	};
	/* The same few texts stand in most columns again and again; where they do not, they are not all kept. */
	const known = columns.map(() => new Map<string, readonly TextField[]>());

	return {
		add(row: readonly Cell[]): void {
			for (const [index, column] of columns.entries()) {
				const cell = row[index];
				if (column.type !== 'text') {
					addNumber(cell, add);
					continue;
				}
				const text = String(cell ?? '');
				const fields = known[index]?.get(text) ?? splitText(text, column);
				if ((known[index]?.size ?? 0) < mostKnown) known[index]?.set(text, fields);
				for (const { code, bytes: field } of fields) add(code, field);
			}
		},
		end(): void {
			if (codes.length === 0) return;
			codes.push(...Array<number>(8 - codes.length).fill(padding));
			flush();
		}
	};
}

/** Texts of a column that are kept ready. */
const mostKnown = 2000;

const padding = 0;
const verbatim = 253;
const spaces = 254;
const missing = 255;

type Add = (code: number, field?: readonly number[]) => void;

function addNumber(cell: Cell, add: Add): void {
	if (cell === undefined) {
		add(missing);
		return;
	}
	const value = Number(cell);
	if (Number.isInteger(value) && !Object.is(value, -0) && value > -bias && value < 252 - bias) {
		add(value + bias);
		return;
	}
	const field = new DataView(new ArrayBuffer(8));
	field.setFloat64(0, value, true);
	add(verbatim, Array.from(new Uint8Array(field.buffer)));
}

/** Eight bytes of a text: spaces, or as they are. */
interface TextField {
	readonly code: number;
	readonly bytes: readonly number[];
}

function splitText(value: string, column: Column): readonly TextField[] {
	const encoded = encodeText(value);
	const fields = fieldsOf(column);
	if (encoded.length > 8 * fields) throw new Error(`${column.name} is too narrow for ${value}`);

	return Array.from({ length: fields }, (_, index) => {
		const part = encoded.slice(8 * index, 8 * index + 8);
		if (part.every((byte) => byte === 32)) return { code: spaces, bytes: [] };

		return { code: verbatim, bytes: [...part, ...Array<number>(8 - part.length).fill(32)] };
	});
}
