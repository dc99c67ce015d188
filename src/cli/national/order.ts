import { parseArgs } from 'node:util';

/** What somebody wants done with a year's figures. */
export type Order =
	| {
			readonly verb: 'release';
			readonly year: number;
			readonly json: boolean;
			readonly withoutKey: boolean;
	  }
	| { readonly verb: 'check'; readonly year: number; readonly json: boolean };

const usage = 'Use: national -- release YEAR [--without-key] [--json] | check YEAR [--json]';

/** Reads the words after the command. Throws where an option is unknown. */
export function readOrder(words: readonly string[]): Order | { readonly usage: string } {
	const { values, positionals } = parseArgs({
		args: [...words],
		options: {
			json: { type: 'boolean', default: false },
			'without-key': { type: 'boolean', default: false }
		},
		allowPositionals: true
	});
	const [verb, written = '', ...more] = positionals;
	const { json, 'without-key': withoutKey } = values;
	if (!/^20\d\d$/.test(written) || more.length > 0) return { usage };
	const year = Number(written);

	switch (verb) {
		case 'release':
			return { verb, year, json, withoutKey };
		case 'check':
			return withoutKey ? { usage } : { verb, year, json };
		case undefined:
			return { usage };
	}

	return { usage };
}
