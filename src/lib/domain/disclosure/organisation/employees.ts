import { listOrganisationItems } from '#lib/domain/scoring/scope.ts';
import { displayItem } from '../display.ts';
import { figureOf } from '../figure.ts';
import { releaseItem } from '../team.ts';
import { populationOf, whole, type OrganisationFigure, type OrganisationInput } from './input.ts';
import type { OrganisationRules } from './rules.ts';

/**
 * What employees say of their own work and to the organisation's own statements, as one group like any
 * other: of the whole round only, coded. No report of a leader holds any of it, and no part of the
 * round, so there is nothing to subtract from it.
 */
export function releaseEmployees(
	{ questionnaire, selection, round, teams, employees }: OrganisationInput,
	rules: OrganisationRules
): readonly OrganisationFigure[] {
	const answering = teams.filter(
		({ pulse, groups }) =>
			!pulse && groups.some(({ group, answered }) => group === 'employee' && answered > 0)
	);
	if (employees === undefined || answering.length < rules.teams) return [];
	const { n, invited } = employees;
	const local = new Set(selection.ownStatements?.map(({ id }) => id));
	const population = populationOf(round, 'employee', whole);

	return listOrganisationItems(questionnaire, selection).flatMap(({ id }) => {
		const kind = local.has(id) ? 'local' : 'work';
		const counts = employees.items[id]?.counts ?? [0, 0, 0, 0, 0];

		return releaseItem({ kind, id }, displayItem(counts, n, rules.work), (measure, shown) =>
			figureOf(population, measure, shown, { n, invited })
		);
	});
}
