import { parseArgs } from 'node:util';

/** What somebody wants done between this installation and others. */
export type Order =
	| { readonly verb: 'card' | 'partners' }
	| { readonly verb: 'trust'; readonly name: string; readonly card: string }
	| { readonly verb: 'remove'; readonly fingerprint: string }
	| {
			readonly verb: 'seal';
			readonly organisation: string;
			readonly round: string;
			readonly to: string;
			readonly out: string;
	  }
	| { readonly verb: 'open'; readonly file: string; readonly check: boolean };

const usage =
	'Use: federation -- card | partners | trust CARD --name NAME | remove FINGERPRINT | seal ORGANISATION ROUND --to FINGERPRINT --out FILE | open FILE [--check]';

/** Reads the words after the command. Throws where an option is unknown. */
export function readOrder(words: readonly string[]): Order | { readonly usage: string } {
	const { values, positionals } = parseArgs({
		args: [...words],
		options: {
			name: { type: 'string', default: '' },
			to: { type: 'string', default: '' },
			out: { type: 'string', default: '' },
			check: { type: 'boolean', default: false }
		},
		allowPositionals: true
	});
	const [verb, first = '', second = '', ...more] = positionals;
	const { name, to, out, check } = values;
	if (more.length > 0) return { usage };

	switch (verb) {
		case 'card':
		case 'partners':
			return first === '' ? { verb } : { usage };
		case 'trust':
			return first && name.trim() && !second ? { verb, card: first, name: name.trim() } : { usage };
		case 'remove':
			return first && !second ? { verb, fingerprint: squeeze(first) } : { usage };
		case 'seal':
			return first && second && to && out
				? { verb, organisation: first, round: second, to: squeeze(to), out }
				: { usage };
		case 'open':
			return first && !second ? { verb, file: first, check } : { usage };
		case undefined:
			return { usage };
	}

	return { usage };
}

/** A fingerprint as it is read aloud has spaces. */
function squeeze(fingerprint: string): string {
	return fingerprint.replaceAll(/\s/gu, '').toLowerCase();
}
