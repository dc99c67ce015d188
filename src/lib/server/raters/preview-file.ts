import type { Kysely } from 'kysely';
import {
	planListsInPieces,
	suggestMeant,
	undecided,
	type RaterPlan
} from '#lib/domain/rater-file/plan.ts';
import type { RaterFileProblem } from '#lib/domain/rater-file/problems.ts';
import { readRatersInPieces } from '#lib/domain/rater-file/read.ts';
import type { FileProblem } from '#lib/domain/table-file/read.ts';
import type { Database } from '../db/schema.ts';
import type { RoundRef } from '../rounds/queries.ts';
import { workInPieces } from '../work-in-pieces.ts';
import { fingerprintOf } from './apply-file.ts';
import { listListedLeaders } from './queries.ts';

/** How much of a file is shown before it is applied. */
const shown = { problems: 50, notes: 20, choices: 50, lists: 20, names: 10 } as const;

export interface RaterPreview {
	readonly kind: 'preview';
	readonly change: RaterPlan['change'];
	/** The first ones, with what was probably meant. */
	readonly problems: readonly {
		readonly problem: RaterFileProblem;
		readonly meant: string | undefined;
	}[];
	readonly notes: readonly RaterFileProblem[];
	readonly choices: RaterPlan['choices'];
	readonly lists: readonly Omit<RaterPlan['lists'][number], 'raters'>[];
	/** Leaders whose own answer the file would change. */
	readonly confirmed: readonly string[];
	readonly totals: Readonly<Record<keyof typeof shown, number>>;
	readonly outside: number;
	readonly unmentioned: number;
	readonly small: number;
	readonly hasPeers: boolean;
	readonly skipped: readonly string[];
	readonly seen: string;
}

/** Says what a file would do to the lists of a round. Nothing is written. */
export async function previewRaterFile(
	db: Kysely<Database>,
	ref: RoundRef,
	bytes: Uint8Array
): Promise<
	RaterPreview | { readonly kind: 'unreadable'; readonly problems: readonly FileProblem[] }
> {
	const file = await workInPieces(readRatersInPieces(bytes));
	if (!file.ok) return { kind: 'unreadable', problems: file.problems };

	const leaders = await listListedLeaders(db, ref);
	const plan = await workInPieces(planListsInPieces(file.lines, leaders, undecided));
	const problems = [...file.broken, ...plan.problems].sort((one, other) => one.line - other.line);
	const first = problems.slice(0, shown.problems);
	const meant = suggestMeant(first, leaders);

	return {
		kind: 'preview',
		change: plan.change,
		problems: first.map((problem) => ({ problem, meant: meant.get(problem.line) })),
		notes: plan.notes.slice(0, shown.notes),
		choices: plan.choices.slice(0, shown.choices),
		lists: plan.lists
			.slice(0, shown.lists)
			.map(({ evaluationId, leader, change }) => ({ evaluationId, leader, change })),
		confirmed: plan.confirmed.slice(0, shown.names),
		totals: {
			...{ problems: problems.length, notes: plan.notes.length, choices: plan.choices.length },
			...{ lists: plan.lists.length, names: plan.confirmed.length }
		},
		...{ outside: plan.outside, unmentioned: plan.unmentioned, small: plan.small },
		hasPeers: plan.lists.some(({ raters }) => raters.some(({ group }) => group === 'peer')),
		skipped: file.skipped,
		seen: await fingerprintOf(plan)
	};
}
