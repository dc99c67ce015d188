import { parseArgs } from 'node:util';

/** What somebody wants a database filled with. */
export interface Wish {
	readonly seed: number;
	/** More employees, invited and silent. */
	readonly invites: number;
	readonly json: boolean;
}

const usage = 'Use: seed -- --demo [--seed N] [--invites N] [--json]';

/** Above this the rows of one round outgrow what one process holds at ease. */
const most = 1_000_000;

/** Reads the words after the command. Throws where an option is unknown. */
export function readWish(words: readonly string[]): Wish | { readonly usage: string } {
	const { values } = parseArgs({
		args: [...words],
		options: {
			demo: { type: 'boolean', default: false },
			json: { type: 'boolean', default: false },
			seed: { type: 'string', default: '1' },
			invites: { type: 'string', default: '0' }
		}
	});
	const [seed, invites] = [readNumber(values.seed), readNumber(values.invites)];
	if (!values.demo || seed === undefined || invites === undefined) return { usage };

	return { seed, invites, json: values.json };
}

function readNumber(text: string): number | undefined {
	const number = Number(text);

	return /^\d+$/u.test(text) && number <= most ? number : undefined;
}
