import type { GroupTally } from '../disclosure/tally.ts';
import type { Selection } from '../questionnaire/selection.ts';
import type { AnonymousGroup } from '../rater-group/groups.ts';
import type { Day } from '../round/calendar.ts';

export const federationFormat = 'ledelsesspejl-round-1';

/** So many leaders must have the same codes, and so many must have been asked the same. */
export const leastAlike = 3;

/** Groups of fewer who answered are in no row. */
export const leastAnswered = 5;

/**
 * One organisation's round as it leaves an installation: counts of groups, and who they are about only
 * as far as at least `leastAlike` leaders share it. No name, no address, no text, nothing that leaders or
 * their managers answered, and nothing that one person answered.
 */
export interface FederatedRound {
	readonly format: typeof federationFormat;
	/** Random, 32 hexadecimal digits: the same package is taken in once. */
	readonly id: string;
	readonly organisation: { readonly name: string; readonly sector: Sector };
	readonly round: {
		readonly closedOn: Day;
		/** The id of the questionnaire's version, and the SHA-256 of its published text. */
		readonly questionnaire: string;
		readonly questionnaireSha256: string;
	};
	/** What was asked; teams name one by its place. */
	readonly forms: readonly FederatedForm[];
	readonly teams: readonly FederatedTeam[];
	readonly leftOut: LeftOut;
}

export type Sector = 'stat' | 'region' | 'kommune';

/** What decides which statements about the leader were asked. */
export type FederatedForm = Pick<Selection, 'form' | 'themes' | 'peers'>;

/** One group of one leader. Codes are the questionnaire's; one that too few share is absent. */
export interface FederatedTeam {
	/** A number that ties a leader's groups together in this package, and means nothing outside it. */
	readonly leader: number;
	readonly form: number;
	readonly level?: string | undefined;
	readonly field?: string | undefined;
	readonly group: AnonymousGroup;
	readonly tally: GroupTally;
}

/** Who is in no row, counted. */
export interface LeftOut {
	/** Of fewer than five who answered. */
	readonly smallTeams: Readonly<
		Record<AnonymousGroup, { readonly teams: number; readonly answered: number }>
	>;
	/** Leaders whose form too few shared, or whose round came soon after another. */
	readonly leaders: number;
}

/** How a leader's part of a round was asked. */
export function selectionOfForm({ form, themes, peers }: FederatedForm): Selection {
	return { form, themes, peers, comments: false, conditions: false };
}

/** How much there is in a package, in words that anybody may read. */
export interface FederatedSize {
	readonly leaders: number;
	readonly teams: Readonly<Record<AnonymousGroup, number>>;
	readonly answered: Readonly<Record<AnonymousGroup, number>>;
}

export function measureRound({ teams }: Pick<FederatedRound, 'teams'>): FederatedSize {
	const of = (group: AnonymousGroup) => teams.filter((team) => team.group === group);
	const answered = (group: AnonymousGroup) =>
		of(group).reduce((sum, { tally }) => sum + tally.n, 0);

	return {
		leaders: new Set(teams.map(({ leader }) => leader)).size,
		teams: { employee: of('employee').length, peer: of('peer').length },
		answered: { employee: answered('employee'), peer: answered('peer') }
	};
}
