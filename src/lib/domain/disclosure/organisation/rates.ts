import { raterGroups } from '#lib/domain/rater-group/groups.ts';
import { figureOf } from '../figure.ts';
import {
	isIn,
	listParts,
	populationOf,
	splits,
	whole,
	type OrganisationFigure,
	type OrganisationInput
} from './input.ts';
import type { OrganisationRules } from './rules.ts';
import { wordRate } from './wording.ts';

/**
 * How many answered of those who were asked, small teams included, of the whole round and of its parts.
 * Leaders and managers are counted for the whole only.
 */
export function releaseRates(
	{ round, teams }: OrganisationInput,
	rules: OrganisationRules
): readonly OrganisationFigure[] {
	return raterGroups.flatMap((group) => {
		const isSplit = group === 'employee' || group === 'peer';
		const parts = isSplit ? splits.flatMap((split) => listParts(teams, split)) : [];

		return [whole, ...parts].flatMap((part) => {
			const counts = teams
				.filter((team) => isIn(team, part))
				.flatMap((team) => team.groups.filter((count) => count.group === group))
				.filter(({ invited }) => invited > 0);
			if (counts.length === 0) return [];

			const n = counts.reduce((sum, { answered }) => sum + answered, 0);
			const invited = counts.reduce((sum, count) => sum + count.invited, 0);
			const enough = n >= rules.respondents && counts.length >= rules.teams;
			const measure = { kind: 'responseRate', id: group, statistic: 'rate' } as const;
			const shown = enough ? wordRate(n, invited) : undefined;

			return [figureOf(populationOf(round, group, part), measure, shown, { n, invited })];
		});
	});
}
