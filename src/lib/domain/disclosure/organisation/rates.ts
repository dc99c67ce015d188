import { raterGroups, type RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { figureOf } from '../figure.ts';
import { mapInPieces, type Pieces } from '../pieces.ts';
import {
	isIn,
	listParts,
	populationOf,
	splits,
	whole,
	type OrganisationFigure,
	type OrganisationInput,
	type Part
} from './input.ts';
import type { OrganisationRules } from './rules.ts';
import { wordRate } from './wording.ts';

/**
 * How many answered of those who were asked, small teams included, of the whole round and of its parts.
 * Leaders and managers are counted for the whole only.
 */
export function* releaseRates(
	input: OrganisationInput,
	rules: OrganisationRules
): Pieces<readonly OrganisationFigure[]> {
	const places = raterGroups.flatMap((group) => {
		const isSplit = group === 'employee' || group === 'peer';
		const parts = isSplit ? splits.flatMap((split) => listParts(input.teams, split)) : [];

		return [whole, ...parts].map((part) => ({ group, part }));
	});
	const rates = yield* mapInPieces(places, (place) => rateOf(input, place, rules));

	return rates.flat();
}

/** None where nobody was asked. */
function rateOf(
	{ round, teams }: OrganisationInput,
	{ group, part }: { readonly group: RaterGroup; readonly part: Part },
	rules: OrganisationRules
): readonly OrganisationFigure[] {
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
}
