import type { GroupTally } from '../disclosure/tally.ts';
import type { Selection } from '../questionnaire/selection.ts';
import { type AnonymousGroup, anonymousGroups } from '../rater-group/groups.ts';
import { shuffle } from '../round/shuffle.ts';
import { coarsen } from './coarsen.ts';
import {
	federationFormat,
	leastAlike,
	type FederatedForm,
	type FederatedRound,
	type FederatedTeam,
	type LeftOut
} from './federated-round.ts';

/** One leader of a round, as the close left it. */
export interface CountedLeader {
	readonly selection: Selection;
	readonly isPulse: boolean;
	readonly level: string | undefined;
	readonly field: string | undefined;
	/** All groups that anybody was invited to; without a tally where too few answered. */
	readonly groups: readonly {
		readonly group: AnonymousGroup;
		readonly answered: number;
		readonly tally: GroupTally | undefined;
	}[];
}

export type RoundHeader = Pick<FederatedRound, 'id' | 'organisation' | 'round'>;

/**
 * Makes a package of a round, or says that too few leaders would be in it. `random` gives a whole number
 * from 0 up to below what it is asked for: the order of the leaders tells nothing.
 */
export function packRound(
	{ id, organisation, round }: RoundHeader,
	leaders: readonly CountedLeader[],
	random: (below: number) => number
): FederatedRound | 'too_few' {
	const whole = leaders.filter(({ isPulse, selection }) => !isPulse && !selection.focusOnly);
	const counted = whole.filter(({ groups }) => groups.some(({ tally }) => tally));
	const byForm = Map.groupBy(counted, ({ selection }) => JSON.stringify(formOf(selection)));
	const alike = [...byForm.values()].filter((some) => some.length >= leastAlike).flat();
	if (alike.length < leastAlike) return 'too_few';

	const kept = shuffle(alike, random);
	const codes = coarsen(kept.map(({ level, field }) => ({ level, field })));
	const formNames = [...byForm.keys()].filter(
		(name) => (byForm.get(name)?.length ?? 0) >= leastAlike
	);

	return {
		...{ format: federationFormat, id, organisation, round },
		forms: formNames.map((name) => JSON.parse(name) as FederatedForm),
		teams: kept.flatMap((leader, index) =>
			teamsOf(leader, {
				leader: index + 1,
				form: formNames.indexOf(JSON.stringify(formOf(leader.selection))),
				...definedCodes(codes[index])
			})
		),
		leftOut: {
			smallTeams: { employee: countSmall(leaders, 'employee'), peer: countSmall(leaders, 'peer') },
			leaders: leaders.length - whole.length + counted.length - alike.length
		}
	};
}

function formOf({ form, themes, peers }: Selection): FederatedForm {
	return { form, themes: form === 'tilpasset' ? themes.toSorted() : [], peers };
}

function teamsOf(
	{ groups }: CountedLeader,
	about: Omit<FederatedTeam, 'group' | 'tally'>
): readonly FederatedTeam[] {
	return anonymousGroups.flatMap((name) =>
		groups.flatMap(({ group, tally }) =>
			group === name && tally ? [{ ...about, group, tally }] : []
		)
	);
}

function countSmall(
	leaders: readonly CountedLeader[],
	name: AnonymousGroup
): LeftOut['smallTeams'][AnonymousGroup] {
	const small = leaders.flatMap(({ groups }) =>
		groups.filter(({ group, tally }) => group === name && !tally)
	);

	return {
		teams: small.length,
		answered: small.reduce((sum, { answered }) => sum + answered, 0)
	};
}

/** Without keys for what is not said, so that a reader finds nothing there. */
function definedCodes({ level, field }: Pick<FederatedTeam, 'level' | 'field'> = {}) {
	return { ...(level !== undefined && { level }), ...(field !== undefined && { field }) };
}
