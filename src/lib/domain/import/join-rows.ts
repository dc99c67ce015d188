import type { Questionnaire } from '../questionnaire/definition.ts';
import type { RaterGroup } from '../rater-group/groups.ts';
import type { Day } from '../round/calendar.ts';
import { checkInvited, refuseStranger, type GivenAnswers } from './answers.ts';
import { leaderOf, readFrameRow, type FrameLeader, type FrameRow } from './frame.ts';
import type { DraftLeader } from './frame-row.ts';
import type { LeaderAnswers, PlacedAnswers } from './packed-rows.ts';
import { collectProblems, type Problems } from './problems.ts';

/** Brings together what the frame and the answers say about a leader. */
export interface RowJoin {
	addFrameRow(row: FrameRow): void;
	/** After all rows of the frame about that leader. */
	addAnswers(row: PlacedAnswers): void;
	/** The leaders whose rows have all come. They are forgotten. */
	take(): readonly LeaderAnswers[];
	/** Reports those who are in the answers only. `named` are leaders of the frame. */
	end(named: readonly string[]): void;
}

interface Joined {
	readonly draft: DraftLeader;
	readonly rows: GivenAnswers[];
	readonly answered: Map<RaterGroup, number>;
	leader?: FrameLeader;
}

/** Opens a join for rows that come leader by leader, those of one leader in the order of their lines. */
export function openJoin(questionnaire: Questionnaire, day: Day, problems: Problems): RowJoin {
	const strangers = collectProblems();
	const about = new Map<string, Joined>();
	const nobody: DraftLeader[] = [];

	return {
		addFrameRow(row) {
			const { leader: key } = row.cells;
			const known = about.get(key);
			const draft = readFrameRow(questionnaire, row, known?.draft, day, problems);
			if (key === '') nobody.push(draft);
			else if (!known) about.set(key, { draft, rows: [], answered: new Map() });
		},
		addAnswers({ leader: key, line, part, group, bytes }) {
			const known = about.get(key);
			if (!known) {
				const fault = { what: 'strangeLeader', key, nearest: undefined } as const;
				strangers.report({ file: 'answers', line, part, fault });
				return;
			}
			if (!group) return;
			const answered = (known.answered.get(group) ?? 0) + 1;
			known.answered.set(group, answered);
			known.leader ??= leaderOf(known.draft);
			checkInvited(known.leader, group, answered, { line, part }, problems);
			/* Where more answered than were invited, nothing comes of them. */
			if (answered <= known.leader.invited[group]) known.rows.push({ group, bytes });
		},
		take() {
			const all = [...about.values().map(asLeader), ...nobody.map((draft) => asLeader({ draft }))];
			about.clear();
			nobody.length = 0;

			return all;
		},
		end(named) {
			for (const { line, part, fault } of strangers.list()) {
				if (fault.what === 'strangeLeader')
					refuseStranger(fault.key, named, { line, part }, problems);
			}
		}
	};
}

function asLeader({
	draft,
	rows = [],
	leader = leaderOf(draft)
}: Pick<Joined, 'draft'> & Partial<Joined>): LeaderAnswers {
	return { leader, organisation: draft.cells.organisation, sector: draft.codes.sector, rows };
}
