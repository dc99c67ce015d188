import type { Answer } from '../ballot/answers.ts';
import { missing } from '../ballot/encode.ts';
import type { RaterGroup } from '../rater-group/groups.ts';
import type { AskedForm } from './form.ts';
import type { Fault } from './faults.ts';
import { lostSign } from './heading.ts';
import { shorten } from './problems.ts';

/** Reports what is wrong in one cell of the row at hand. */
export type Report = (column: string, fault: Fault) => void;

/** The columns that hold answers, and who was asked what. */
export interface AnswerColumns {
	readonly items: readonly { readonly id: string; readonly place: number }[];
	readonly form: AskedForm;
}

/** One row as bytes, and a complaint for each cell that is no answer or an answer nobody was asked for. */
export function readAnswers(
	{ items, form }: AnswerColumns,
	cells: readonly string[],
	group: RaterGroup | undefined,
	problem: Report
): Uint8Array {
	const bytes = new Uint8Array(items.length).fill(missing.skipped);
	let isAnswered = false;

	for (const [index, { id, place }] of items.entries()) {
		const cell = cells[place] ?? '';
		if (cell === '') continue;
		isAnswered = true;
		const byte = readByte(cell);
		if (byte === undefined) problem(id, explainAnswer(cell));
		else if (group && !form.asked[group].has(id) && !form.ignored.includes(id))
			problem(id, { what: 'notAsked', group });
		else bytes[index] = byte;
	}
	if (!isAnswered) problem('group', { what: 'noAnswerInRow' });

	return bytes;
}

function readByte(cell: string): number | undefined {
	if (cell.length === 1) {
		const value = cell.charCodeAt(0) - 48;
		return value >= 1 && value <= 5 ? value : undefined;
	}

	return cell.toLowerCase() === 'ved_ikke' ? missing.dontKnow : undefined;
}

function explainAnswer(cell: string): Fault {
	if (cell.includes(lostSign)) return { what: 'lostLetters' };
	const whole = /^[1-5](?=[.,]0*$)/u.exec(cell)?.[0];
	const isUnknown = /^(ved ikke|don.t know|dont_know)$/iu.test(cell);

	return { what: 'noAnswer', value: shorten(cell), meant: isUnknown ? 'ved_ikke' : whole };
}

/** The bytes of a row as answers by statement; what is empty has none. */
export function itemsOf({ items }: AnswerColumns, bytes: Uint8Array): Record<string, Answer> {
	const answers: Record<string, Answer> = {};
	for (const [index, { id }] of items.entries()) {
		const byte = bytes[index] ?? missing.skipped;
		if (byte <= 5) answers[id] = byte as Answer;
		else if (byte === missing.dontKnow) answers[id] = 'ved_ikke';
	}

	return answers;
}
