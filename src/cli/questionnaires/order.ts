import { parseArgs } from 'node:util';

/** A questionnaire file, and the organisation that it is loaded for. */
export interface Order {
	readonly organisation: string;
	readonly file: string;
	/** Whether the file is only looked over. */
	readonly check: boolean;
}

const usage = 'Use: questionnaire -- load FILE --organisation ID [--check]';

/** Reads the words after the command. Throws where an option is unknown. */
export function readOrder(words: readonly string[]): Order | { readonly usage: string } {
	const { values, positionals } = parseArgs({
		args: [...words],
		options: {
			organisation: { type: 'string', default: '' },
			check: { type: 'boolean', default: false }
		},
		allowPositionals: true
	});
	const [verb, file = '', ...more] = positionals;
	const { organisation, check } = values;
	if (verb !== 'load' || file === '' || more.length > 0) return { usage };
	if (organisation === '' && !check) return { usage };

	return { organisation, file, check };
}
