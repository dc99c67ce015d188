import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Day } from '#lib/domain/round/calendar.ts';

/** One rater group of one leader in one round, as the attacker knows it: everything but the answers. */
export interface FrameTeam {
	readonly evaluation: string;
	readonly leader: string;
	readonly group: RaterGroup;
	/** As it counts: all organisations that nobody but their leader vouches for are one. */
	readonly organisation: string;
	readonly round: string;
	/** The day on which the round closed. */
	readonly closedOn: Day;
	/** The year in whose national figures the team belongs. */
	readonly year: number;
	readonly invited: number;
	readonly answered: number;
	/** Who answered, where that is known; without it nobody is taken to be in two teams. */
	readonly people?: readonly string[];
	/** The only one in the group, who was told that the answers stand under their name. */
	readonly attributed?: boolean;
	/** Only themes were to be shown, because the round came so soon after another. */
	readonly pulse?: boolean;
	/** Kinds and ids of what was asked about the leader, where a round has several forms. It is no secret. */
	readonly asks?: ReadonlySet<string>;
	/** Kinds and ids of what its report shows, as "item drift_1": it is in no sum of anything else. */
	readonly shows?: ReadonlySet<string>;
	/** The same said the other way round: what its report, and so the country, does not show of it. */
	readonly withheld?: ReadonlySet<string>;
	/** The leader's background as it was frozen. A missing code is `all` nowhere: it matches no cell. */
	readonly unit?: string;
	readonly sector?: string;
	readonly level?: string;
	readonly field?: string;
	readonly age?: string;
	readonly region?: string;
}

/** Who is in which team: all teams there are, those too small for figures among them. */
export type Frame = readonly FrameTeam[];
