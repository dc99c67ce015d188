import type { AnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { listReportedThemes, listScoredItems } from '#lib/domain/scoring/scope.ts';
import type { GroupSize, Measure } from '../figure.ts';
import { isIn, type OrganisationInput, type OrganisationTeam, type Part } from './input.ts';
import type { PublishedGroup } from './published.ts';

/** How many were asked and answered in the groups that a figure of one part and measure may be made of. */
export type FindSize = (part: Part, measure: Measure) => GroupSize;

/**
 * Counts the groups that have figures of their own, and the pool. Where leaders are asked about by
 * several forms, only those count who were asked for this. Worked out once for all measures that the
 * same forms ask.
 */
export function countSizes(
	input: OrganisationInput,
	pools: readonly PublishedGroup[],
	group: AnonymousGroup
): FindSize {
	const asks = rememberAsked(input, group);
	const forms = [...new Set(input.teams.map(({ selection }) => selection))];
	const known = new Map<string, GroupSize>();

	return (part, measure) => {
		const asking = new Set(forms.filter((form) => asks(form, measure)));
		const isShared = asks(input.shared, measure);
		const key = JSON.stringify([part, forms.map((form) => asking.has(form)), isShared]);
		const teams = () => input.teams.filter((team) => asking.has(team.selection));
		const size = known.get(key) ?? sizeOf(teams(), isShared ? pools : [], group, part);
		known.set(key, size);

		return size;
	};
}

/** Whether a form asks for a measure; undefined stands for the round's only one. */
function rememberAsked({ questionnaire, selection }: OrganisationInput, group: AnonymousGroup) {
	const known = new Map<OrganisationTeam['selection'], ReadonlySet<string>>();
	const listOf = (form = selection) =>
		new Set([
			...listScoredItems(questionnaire, form, group).map(({ id }) => `item ${id}`),
			...listReportedThemes(questionnaire, form, group).map(({ id }) => `theme ${id}`)
		]);

	return (form: OrganisationTeam['selection'], { kind, id }: Measure): boolean => {
		const asked = known.get(form) ?? listOf(form);
		known.set(form, asked);

		return asked.has(`${kind} ${id}`);
	};
}

function sizeOf(
	teams: readonly OrganisationTeam[],
	pools: readonly PublishedGroup[],
	group: AnonymousGroup,
	part: Part
): GroupSize {
	const published = teams.filter((team) => isIn(team, part)).flatMap((team) => team.published);
	const all = part.split === undefined ? [...published, ...pools] : published;
	const those = all.filter((one) => one.group === group);

	return {
		n: those.reduce((total, { n }) => total + n, 0),
		invited: those.reduce((total, { invited }) => total + invited, 0)
	};
}
