import { unpackOrganisationTally, unpackTally } from '#lib/domain/disclosure/pack-tally.ts';
import type { GroupTally } from '#lib/domain/disclosure/tally.ts';
import { pooledGroups, type PooledGroup } from '#lib/domain/rater-group/groups.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';

/** A row as it lies in the database. */
export type Row = Readonly<Record<string, unknown>>;

/** What the judges of one table may look up in the others. */
export interface Copy {
	readonly tables: ReadonlyMap<string, readonly Row[]>;
	readonly selection: (roundId: unknown) => Selection;
}

/** What is wrong with one row, where something is. */
type Judge = (row: Row, copy: Copy) => string | undefined;

/* The limits are written here once more: whoever moves one in the program meets these. */
const least = 5;
const leastPool = 10;
const leastComments = 8;

/** Written before anybody answered, or by those who run it: no answer can be in it. See the search for sets. */
const noAnswers: Judge = () => undefined;
const mustBeGone: Judge = () => 'it must be gone with the close';

/**
 * Every table of the schema, and what a row of it may be when its round is closed. Somebody who adds a
 * table has to say here how many people a row of it belongs to.
 */
export const judges: Readonly<Record<string, Judge>> = {
	invitation: mustBeGone,
	draft: mustBeGone,
	ballot: mustBeGone,
	planned_rater: mustBeGone,
	open_evaluation: mustBeGone,
	progress_count: mustBeGone,
	unit_progress: mustBeGone,

	tally: judgeTally,
	moments: (row, copy) => (isOfOneSize(row, copy) ? undefined : 'its size tells it apart'),
	/* How many were invited and have answered, as everybody in the group may know; never what. */
	group_count: (row) =>
		Object.keys(row).sort().join() === groupCountColumns ? undefined : 'it holds more than counts',
	named_answer: ({ rater_group: group }) =>
		group === 'self' || group === 'manager' ? undefined : `a set of answers of ${String(group)}`,
	comment: judgeComment,

	leader_release: ({ body }) => judgeFigures(body, least),
	organisation_release: ({ body }) => judgeFigures(body, leastPool),
	national_release: ({ body }) => judgeFigures(body, 30),
	federated_round: judgePackage,

	...Object.fromEntries(
		[
			...['questionnaire_version', 'organisation', 'account', 'role', 'session', 'sign_in'],
			...['leader', 'round', 'evaluation', 'moments_key', 'report_reader', 'mail_outbox'],
			...['resting_leader', 'job_lease', 'audit_entry', 'audit_limit'],
			...[
				'account_identity',
				'role_offer',
				'terms_acceptance',
				'oidc_attempt',
				'miss',
				'unit',
				'upload',
				'round_form'
			],
			'adoption',
			/* Files that are handed over lie outside of the database. */
			...['handover', 'import_mapping'],
			...['organisation_questionnaire', 'federation_partner'],
			/* What a leader plans and writes alone. */
			...['follow_up', 'focus_area'],
			/* A leader's own answers about themselves, kept by themselves. */
			'saved_mirror'
		].map((table) => [table, noAnswers])
	)
};

const groupCountColumns = [
	...['answered', 'discarded', 'evaluation_id', 'invited', 'organisation_id', 'rater_group'],
	'round_id'
].join();

/** Each row is a group of five or more, and each of its leaders has two more with the same codes. */
function judgePackage({ body }: Row): string | undefined {
	const { teams } = JSON.parse(String(body)) as {
		readonly teams: readonly {
			leader: number;
			level?: string;
			field?: string;
			tally: { n: number };
		}[];
	};
	if (teams.some(({ tally }) => tally.n < least)) return 'a group of fewer than five';
	const leaders = new Map(teams.map((team) => [team.leader, `${team.level} ${team.field}`]));
	const groups = Map.groupBy([...leaders.values()], (codes) => codes);

	return [...groups.values()].some((alike) => alike.length < 3) ? 'a leader alone' : undefined;
}

function judgeTally(row: Row, { selection }: Copy): string | undefined {
	const group = pooledGroups.find((name) => name === row['rater_group']);
	if (!group) return `a tally of ${String(row['rater_group'])}`;
	const isTeam = row['scope'] === 'team';
	if (group === 'manager' && row['scope'] !== 'pool') return 'a manager is counted alone';
	if ((row['evaluation_id'] === null) === isTeam) return 'a count of many that names a leader';
	const { n, items } = readTally(row, group, selection(row['round_id']));
	const sums = Object.values(items).map(
		({ counts, dontKnow, skipped }) =>
			counts.reduce((sum, count) => sum + count) + dontKnow + skipped
	);
	if (n < (isTeam ? least : leastPool)) return `it belongs to ${n} people`;

	return sums.every((sum) => sum === n)
		? undefined
		: 'a statement is counted for others than the rest';
}

function readTally({ scope, packed }: Row, group: PooledGroup, asked: Selection): GroupTally {
	const questionnaire = currentQuestionnaire();

	return scope === 'organisation'
		? unpackOrganisationTally(questionnaire, asked, String(packed))
		: unpackTally(questionnaire, asked, group, String(packed));
}

function isOfOneSize({ sealed }: Row, { tables }: Copy): boolean {
	const sizes = (tables.get('moments') ?? []).map((row) => sizeOf(row['sealed']));

	return sizes.every((size) => size === sizeOf(sealed));
}

function sizeOf(value: unknown): number {
	return value instanceof Uint8Array ? value.length : 0;
}

function judgeComment(row: Row, { tables }: Copy): string | undefined {
	if (row['rater_group'] === 'manager') return undefined;
	const isSame = (other: Row) =>
		other['evaluation_id'] === row['evaluation_id'] && other['rater_group'] === row['rater_group'];
	const answered = tables.get('group_count')?.find(isSame)?.['answered'];
	const texts = (tables.get('comment') ?? []).filter(
		(other) => isSame(other) && other['question'] === row['question']
	);

	return Number(answered) >= leastComments && texts.length >= 3
		? undefined
		: `one of ${texts.length} comments of ${String(answered)} people`;
}

interface ShownFigure {
	readonly population: { readonly kind: string; readonly group?: string };
	readonly shown: boolean;
	readonly n?: number;
}

/** Every figure that is shown is about enough people, save those of the two who are told so. */
function judgeFigures(body: unknown, fewest: number): string | undefined {
	if (typeof body !== 'string') return undefined;
	const { figures } = JSON.parse(body) as { figures: readonly ShownFigure[] };
	const few = figures.find(
		({ population: { kind, group = '' }, shown, n = 0 }) =>
			shown && !(kind === 'team' && ['self', 'manager'].includes(group)) && n < fewest
	);

	return few && `a figure about ${few.n} people: ${JSON.stringify(few)}`;
}
