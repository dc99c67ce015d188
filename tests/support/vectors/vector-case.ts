import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Params = Readonly<Record<string, unknown>>;

/** One result of R: what was given, what came out, and how near we must come. */
export interface VectorCase {
	readonly id: string;
	/** The name of the function. */
	readonly statistic: string;
	/** A file beside expected.json, with `#column=value` where only some rows count. */
	readonly data?: string | null;
	readonly params: Params;
	readonly expected: Params;
	readonly relTol?: number;
	readonly absTol?: number;
}

/** A folder of reference results. */
export interface VectorSet {
	readonly folder: string;
	readonly cases: readonly VectorCase[];
	/** What its files hold, by name, once they have been read. */
	readonly tables: Map<string, Table>;
}

/** The lines of a file, each cell a text. */
export type Table = readonly (readonly string[])[];

/** Reads expected.json of a folder. */
export function readVectors(folder: string): VectorSet {
	const { cases } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
		readonly cases: readonly VectorCase[];
	};

	return { folder, cases, tables: new Map() };
}
