import type { UnitSheet } from './country.ts';
import { absent } from './columns.ts';

/**
 * What each unit of a sheet has no value of, as "item drift_1", in the order in which units were added:
 * its own report does not show it, so it is in no figure of the country. Units that lack the same share
 * one set.
 */
export function listWithheld({ sheet, measures }: UnitSheet): readonly ReadonlySet<string>[] {
	const columns = [
		...Map.groupBy(
			measures.measures.map(({ kind, id }, index) => ({ name: `${kind} ${id}`, index })),
			({ name }) => name
		)
	].map(([name, same]) => ({
		name,
		values: same.flatMap(({ index }) => sheet.values[index]?.read() ?? [])
	}));
	const known = new Map<string, ReadonlySet<string>>();

	return Array.from(sheet.respondents.read(), (_, unit) => {
		const lacking = columns
			.filter(({ values }) => values.every((column) => column[unit] === absent))
			.map(({ name }) => name);
		const set = known.get(lacking.join()) ?? new Set(lacking);
		known.set(lacking.join(), set);

		return set;
	});
}
