import { parseArgs } from 'node:util';

/** Which invented people somebody wants, and where. */
export interface SyntheticWish {
	readonly year: number;
	readonly leaders: number;
	/** The folder that both files are written to. */
	readonly to: string;
}

const usage = 'Use: synthetic -- YEAR --to FOLDER [--leaders N]';

/** Reads the words after `synthetic`. Throws where an option is unknown. */
export function readSyntheticWish(
	words: readonly string[]
): SyntheticWish | { readonly usage: string } {
	const { values, positionals } = parseArgs({
		args: [...words],
		options: { to: { type: 'string' }, leaders: { type: 'string', default: '400' } },
		allowPositionals: true
	});
	const [year = '', ...more] = positionals;
	const { to, leaders } = values;
	const isUnderstood = /^20\d\d$/u.test(year) && /^[1-9]\d{0,6}$/u.test(leaders);
	if (!isUnderstood || to === undefined || more.length > 0) return { usage };

	return { year: Number(year), leaders: Number(leaders), to };
}
