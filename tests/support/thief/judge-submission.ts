import type { Change, Row, Value } from './copy.ts';
import type { Finding } from './findings.ts';

interface Expected {
	/** How many ballots each submission writes. */
	readonly parts: number;
	/** The moment of the submission, give or take a day. */
	readonly now: Date;
}

/**
 * What two backups with one submission between them give away. Allowed is what the submission itself
 * is: ballots that have nothing in common, a draft less, and one invitation that has been used.
 */
export function judgeSubmission(
	changes: readonly Change[],
	{ parts, now }: Expected
): readonly Finding[] {
	return [...judgeChanges(changes, { parts, now }), ...judgeInvitations(changes)];
}

/** What two backups give away between which somebody has replaced their answers: no invitation moves. */
export function judgeReplacement(
	changes: readonly Change[],
	{ parts, now }: Expected
): readonly Finding[] {
	const removed = changes.filter(({ table, after }) => table === 'ballot' && !after);
	const others = changes.filter((change) => !removed.includes(change));
	const isClean = removed.length === parts && others.every(({ table }) => table !== 'invitation');

	return [
		...judgeChanges(others, { parts, now }),
		...(isClean ? [] : [{ fault: 'count' as const, words: 'a replacement moved something else' }])
	];
}

function judgeChanges(changes: readonly Change[], { parts, now }: Expected): readonly Finding[] {
	const foreign = changes.filter((change) => !isOfSubmission(change) && !isOfProgram(change));
	const ballots = changes.flatMap(({ table, before, after }) =>
		table === 'ballot' && !before && after ? [after] : []
	);

	return [
		...foreign.map(({ table, before, after }) => ({
			fault: 'count' as const,
			words: `${table} changed with a submission: ${listChanged(before, after).join(', ')}`
		})),
		...judgeShape(ballots, parts),
		...judgeTies(ballots),
		...changes.filter((change) => !isOfProgram(change)).flatMap((change) => judgeTimes(change, now))
	];
}

function isOfSubmission({ table, before, after }: Change): boolean {
	if (table === 'ballot') return !before && after !== undefined;
	if (table === 'draft') return before !== undefined && !after;

	return table === 'invitation' && before !== undefined && after !== undefined;
}

/** What the program does by itself meanwhile, whether or not anybody answers. */
function isOfProgram({ table, before, after }: Change): boolean {
	if (table === 'progress_count' || table === 'unit_progress')
		return String(after?.values['counted_on']) > String(before?.values['counted_on'] ?? 'z');

	if (table === 'mail_outbox')
		return ['reminder', 'closingSoon'].includes(String((after ?? before)?.values['kind']));

	return table === 'job_lease';
}

function judgeShape(ballots: readonly Row[], parts: number): readonly Finding[] {
	const written = ballots.map(({ values }) => Number(values['part'])).sort((a, b) => a - b);
	const isWhole = written.length === parts && written.every((part, at) => part === at);
	const sizes = ballots
		.filter(({ values }) => values['part'] !== 0)
		.map(({ values }) => String(values['sealed']).length);

	return [
		...(isWhole
			? []
			: [{ fault: 'shape' as const, words: `the parts ${written.join()} were sent` }]),
		...(new Set(sizes).size > 1
			? [{ fault: 'shape' as const, words: 'comments have different sizes' }]
			: [])
	];
}

/** One invitation, and of it only that it was used. */
function judgeInvitations(changes: readonly Change[]): readonly Finding[] {
	const marked = changes.filter(({ table }) => table === 'invitation');
	const isFine = marked.every(
		({ before, after }) => before && after && listChanged(before, after).join() === 'answered'
	);
	if (marked.length === 1 && isFine) return [];

	return [
		{ fault: 'count', words: `${marked.length} invitations changed, or more than their use` }
	];
}

/** Columns that all ballots of a group share. */
const shared = ['organisation_id', 'round_id', 'evaluation_id', 'rater_group'];

function judgeTies(ballots: readonly Row[]): readonly Finding[] {
	const columns = Object.keys(ballots[0]?.values ?? {}).filter((name) => !shared.includes(name));

	return columns.flatMap((name) => {
		const values = ballots.map(({ values: row }) => row[name]).filter((value) => value !== null);
		if (new Set(values).size === values.length) return [];

		return [{ fault: 'tie' as const, words: `the ballots of one person share their ${name}` }];
	});
}

function judgeTimes({ table, before, after }: Change, now: Date): readonly Finding[] {
	return listChanged(before, after)
		.filter((name) => isAbout(after?.values[name] ?? null, now))
		.map((name) => ({
			fault: 'time',
			words: `${table}.${name} tells when: ${String(after?.values[name])}`
		}));
}

const day = 86_400_000;

/** Whether a value is a moment near `now`: as text, as a number, or as the beginning of an id. */
export function isAbout(value: Value, now: Date): boolean {
	const isNear = (moment: number) => Math.abs(moment - now.getTime()) < 2 * day;
	if (typeof value === 'number' || typeof value === 'bigint')
		return [1e-6, 1e-3, 1, 1000].some((unit) => isNear(Number(value) * unit));
	if (typeof value !== 'string') return false;
	if (/^\d{4}-\d\d-\d\d/u.test(value)) return isNear(Date.parse(value));
	if (/^\d{10,19}$/u.test(value)) return isAbout(Number(value), now);
	const start = /^[0-9a-f]{8}-?[0-9a-f]{4}/iu.exec(value)?.[0].replace('-', '');

	return start !== undefined && isNear(Number.parseInt(start, 16));
}

function listChanged(before: Row | undefined, after: Row | undefined): readonly string[] {
	const names = Object.keys(after?.values ?? before?.values ?? {});

	return names.filter((name) => before?.values[name] !== after?.values[name]);
}
