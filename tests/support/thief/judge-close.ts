import { isAnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import type { Row } from './copy.ts';
import { bufferOf } from './searches.ts';
import { asFindings, type Finding } from './findings.ts';
import { mostDeviations, orderAgainstArrival, type Placed } from './order.ts';
import { addressOf, answersOf, linkOf, machineOf, someWords, type Person } from './people.ts';
import { findSecrets, type Secret } from '../thief.ts';
import type { Loot, Trace } from './watch.ts';

/** What is there when a round has been counted. */
export interface Remains {
	readonly roundId: string;
	readonly rows: readonly Row[];
	/** Files in which nothing of the round may stand that was one person's, not even sealed. */
	readonly files: ReadonlyMap<string, Buffer>;
	/** Files that a database keeps as a record of all it did: sealed bytes may stand there, but no more. */
	readonly records: ReadonlyMap<string, Buffer>;
	/** Whether the room of what the close deleted is gone: on PostgreSQL at once, on SQLite by night. */
	readonly isSwept: boolean;
	/** Whether the night has passed in which the room of deleted rows is given up. */
	readonly isTidy: boolean;
	/** Lists in which people, or what they wrote, are shown or sent, each in its order. */
	readonly lists: ReadonlyMap<string, readonly Placed[]>;
}

export interface AfterClose {
	readonly findings: readonly Finding[];
	/** Complete sets of answers of anonymous people that were found. */
	readonly sets: number;
	/** People to whom something leads from what is left. */
	readonly pairs: number;
	/** The order that says most about arrival, in standard deviations. */
	readonly deviations: number;
}

/** What somebody learns who has everything from after a close, and all the copies from before. */
export function judgeClose(
	{ roundId, rows, files, records, isSwept, isTidy, lists }: Remains,
	people: readonly Person[],
	loot: Loot
): AfterClose {
	const anonymous = people.filter(({ group }) => isAnonymousGroup(group));
	const stored = new Map([...files, ['the rows', bufferOf(rows)]]);
	const sets = anonymous.flatMap(answersOf);
	const marks = [...people.flatMap(linkOf), ...people.flatMap(machineOf)];
	/* SQLite moves rows from page to page and overwrites only where they were last; the night does the rest. */
	const traces = [...loot.traces].flatMap(([arrival, values]) =>
		traceOf(arrival, isSwept ? values : endsOf(values))
	);
	/* What says that somebody was invited waits for the night; a closing mail may carry it until then. */
	const names = isTidy
		? [
				...[...loot.invitations].flatMap(([arrival, values]) => invitationOf(arrival, values)),
				...anonymous.flatMap(addressOf)
			]
		: [];
	const found = [
		...findSecrets(records, [...sets, ...marks]),
		...findSecrets(stored, [...sets, ...marks, ...traces, ...names])
	];
	const setsFound = found.filter((words) => words.startsWith('the answers'));
	const tracesFound = found.filter((words) => words.startsWith('what was written'));
	const orders = [...lists].map(
		([name, placed]) => [name, Math.abs(orderAgainstArrival(placed))] as const
	);

	return {
		findings: [
			...asFindings('kept', found),
			...judgeRows(rows, roundId),
			...judgeTransactions(rows, loot),
			...orders
				.filter(([, z]) => z >= mostDeviations)
				.map(([name]) => ({ fault: 'order' as const, words: `${name} keeps the order of arrival` }))
		],
		sets: new Set(setsFound.map(numberOf)).size,
		pairs: new Set(tracesFound.map(numberOf)).size,
		deviations: Math.max(0, ...orders.map(([, z]) => z))
	};
}

/** Where the words of people stand in some bytes, or in a text, by whoever wrote them. */
export function placesOfWords(
	content: Buffer,
	people: readonly Person[],
	question: string
): readonly Placed[] {
	if (!content.includes(someWords)) return [];

	return people.flatMap(({ arrival, draft }) => {
		const place = content.indexOf(draft.comments[question] ?? '\0\0nothing');

		return place < 0 ? [] : [{ arrival, place }];
	});
}

function traceOf(arrival: number, traces: readonly Trace[]): readonly Secret[] {
	return inBothForms(`what was written for number ${arrival}`, traces);
}

function endsOf(traces: readonly Trace[]): readonly Trace[] {
	return traces.flatMap(({ place, end }) =>
		end === undefined ? [] : [{ place: `the end of ${place}`, text: end }]
	);
}

function invitationOf(arrival: number, traces: readonly Trace[]): readonly Secret[] {
	return inBothForms(`the invitation of number ${arrival}`, traces);
}

function inBothForms(whose: string, traces: readonly Trace[]): readonly Secret[] {
	return traces.flatMap(({ place, text }) => {
		const name = `${whose} as ${place}`;

		return [
			{ name, bytes: Buffer.from(text) },
			...(/^([0-9a-f]{2}){16,}$/u.test(text) ? [{ name, bytes: Buffer.from(text, 'hex') }] : [])
		];
	});
}

/** Invitations, drafts and ballots of a counted round. */
function judgeRows(rows: readonly Row[], roundId: string): readonly Finding[] {
	const kept = rows.filter(
		({ table, values }) =>
			['invitation', 'draft', 'ballot'].includes(table) && values['round_id'] === roundId
	);

	return kept.length === 0
		? []
		: [{ fault: 'kept', words: `${kept.length} rows of people are left` }];
}

/** No row may carry the mark of the transaction in which somebody answered. */
function judgeTransactions(rows: readonly Row[], { transactions }: Loot): readonly Finding[] {
	const persons = new Set(transactions.values());
	const marked = rows.filter(({ hidden }) => persons.has(hidden['xmin'] ?? -1));

	return asFindings(
		'kept',
		[...new Set(marked.map(({ table }) => table))].map(
			(table) => `rows of ${table} carry the transaction of somebody who answered`
		)
	);
}

function numberOf(words: string): string {
	return /number (\d+)/u.exec(words)?.[1] ?? '';
}
