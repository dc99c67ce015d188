import { parseArgs } from 'node:util';

/** Which round somebody wants imported. */
export interface ImportWish {
	readonly frame: string;
	readonly answers: string;
	readonly year: number;
	readonly json: boolean;
}

const usage = 'Use: import -- --frame FILE --answers FILE --year YEAR [--json]';

/** Reads the words after `import`. Throws where an option is unknown. */
export function readImportWish(words: readonly string[]): ImportWish | { readonly usage: string } {
	const { values } = parseArgs({
		args: [...words],
		options: {
			frame: { type: 'string' },
			answers: { type: 'string' },
			year: { type: 'string', default: '' },
			json: { type: 'boolean', default: false }
		}
	});
	const { frame, answers, year, json } = values;
	if (!frame || !answers || !/^20\d\d$/u.test(year)) return { usage };

	return { frame, answers, year: Number(year), json };
}
