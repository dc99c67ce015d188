import { parseArgs } from 'node:util';
import { parseAddress } from '#lib/domain/rater-group/address.ts';
import type { FoundedOrganisation } from '#lib/server/organisations/found.ts';

const usage =
	'Use: organisation -- create --name NAME --sector stat|region|kommune --admin ADDRESS [--operator ADDRESS]';

/** Reads the words after the command. Throws where an option is unknown. */
export function readOrder(
	words: readonly string[]
): FoundedOrganisation | { readonly usage: string } {
	const { values, positionals } = parseArgs({
		args: [...words],
		options: {
			name: { type: 'string' },
			sector: { type: 'string' },
			admin: { type: 'string' },
			operator: { type: 'string' }
		},
		allowPositionals: true
	});
	const { name = '', sector = '', operator } = values;
	if (positionals.length !== 1 || positionals[0] !== 'create') return { usage };
	if (name.trim() === '' || !['stat', 'region', 'kommune'].includes(sector)) return { usage };

	const admin = parseAddress(values.admin ?? '');
	const runner = operator === undefined ? undefined : parseAddress(operator);
	if (admin === undefined) return { usage: `${values.admin ?? 'nothing'} is no mail address.` };
	if (operator !== undefined && runner === undefined) {
		return { usage: `${operator} is no mail address.` };
	}

	return { name: name.trim().normalize('NFC'), sector, admin, operator: runner };
}
