import { parseArgs } from 'node:util';

/** What somebody wants done with rounds. */
export type Order =
	| { readonly verb: 'list'; readonly json: boolean }
	| { readonly verb: 'open' | 'cancel'; readonly id: string }
	| { readonly verb: 'close'; readonly which: 'due' | 'all' | readonly string[] };

const usage =
	'Use: round -- list [--json] | open ID | close ID… | close --due | close --all | cancel ID';

/** Reads the words after the command. Throws where an option is unknown. */
export function readOrder(words: readonly string[]): Order | { readonly usage: string } {
	const { values, positionals } = parseArgs({
		args: [...words],
		options: {
			json: { type: 'boolean', default: false },
			due: { type: 'boolean', default: false },
			all: { type: 'boolean', default: false }
		},
		allowPositionals: true
	});
	const [verb, ...ids] = positionals;
	const [id] = ids;

	switch (verb) {
		case 'list':
			return ids.length === 0 ? { verb, json: values.json } : { usage };
		case 'open':
		case 'cancel':
			return id !== undefined && ids.length === 1 ? { verb, id } : { usage };
		case 'close':
			return readClosing(ids, values);
		case undefined:
			return { usage };
	}

	return { usage };
}

/** Exactly one way of saying which rounds: a slip of the hand must not close them all. */
function readClosing(
	ids: readonly string[],
	{ due, all }: { readonly due: boolean; readonly all: boolean }
): Order | { readonly usage: string } {
	if (Number(due) + Number(all) + Number(ids.length > 0) !== 1) return { usage };
	if (due) return { verb: 'close', which: 'due' };

	return { verb: 'close', which: all ? 'all' : [...new Set(ids)] };
}
