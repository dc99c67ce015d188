import { createHash } from 'node:crypto';
import type { Column } from './catalogue.queries.ts';

/** A row as either database hands it over. */
export type Row = Readonly<Record<string, unknown>>;

/** How many rows a table has, and the SHA-256 of all of them in the order of their keys. */
export interface Fingerprint {
	readonly rows: number;
	readonly sha256: string;
}

/** Takes a table's rows in, in their order, and tells what they come to. */
export function startFingerprint(columns: readonly Column[]) {
	const hash = createHash('sha256');
	let count = 0;

	return {
		add(rows: readonly Row[]): void {
			hash.update(rows.map((row) => writeRow(columns, row)).join(''));
			count += rows.length;
		},
		finish: (): Fingerprint => ({ rows: count, sha256: hash.digest('hex') })
	};
}

/**
 * A row as one line that is the same on both databases and of no other row: JSON of the columns in their
 * order, bytes as base64 in a list of their own, so that they are no text.
 */
export function writeRow(columns: readonly Column[], row: Row): string {
	return `${JSON.stringify(columns.map(({ name, kind }) => writeValue(row[name], kind)))}\n`;
}

function writeValue(value: unknown, kind: Column['kind']): unknown {
	if (value === null || value === undefined) return null;
	if (value instanceof Uint8Array) return [Buffer.from(value).toString('base64')];
	/* PostgreSQL's driver tells long numbers as text. */
	if (kind === 'integer' || kind === 'real') return Number(value);

	return String(value);
}
