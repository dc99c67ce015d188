import type { Answers } from '../ballot/answers.ts';
import { missing } from '../ballot/encode.ts';
import { layoutFor } from '../ballot/layout.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { RaterGroup } from '../rater-group/groups.ts';
import type { Report } from './answer-cells.ts';
import type { AskedForm } from './form.ts';
import { fold, findNearest } from './nearest.ts';
import { shorten } from './problems.ts';

/** A column of the leader's own row that holds no statement. `code` is a part of the time, or a number from 1. */
export interface OwnColumn {
	readonly id: string;
	readonly kind: 'timeNow' | 'timeWish' | 'challenge';
	readonly code: string;
}

/** Those of them that a file has, and where. */
export interface OwnColumns {
	readonly columns: readonly (OwnColumn & { readonly place: number })[];
	/** In the order of a ballot's layout. */
	readonly themes: readonly string[];
	/** What the parts of a split come to, in percent. */
	readonly sum: number;
}

/** What a leader can be asked beside statements: the time as it is and as it is wished, and what challenges. */
export function listOwnColumns(questionnaire: Questionnaire): readonly OwnColumn[] {
	const { timeParts, challengeCount } = layoutFor(questionnaire);

	return [
		...timeParts.map((code) => ({ id: `tid_nu_${code}`, kind: 'timeNow' as const, code })),
		...timeParts.map((code) => ({ id: `tid_oensket_${code}`, kind: 'timeWish' as const, code })),
		...Array.from({ length: challengeCount }, (_, index) => ({
			...{ id: `udfordring_${index + 1}`, kind: 'challenge' as const, code: `${index + 1}` }
		}))
	];
}

export function findOwnColumns(
	questionnaire: Questionnaire,
	places: ReadonlyMap<string, number>
): OwnColumns {
	return {
		columns: listOwnColumns(questionnaire).flatMap((column) => {
			const place = places.get(column.id);
			return place === undefined ? [] : [{ ...column, place }];
		}),
		themes: layoutFor(questionnaire).themes,
		sum: questionnaire.leaderContext.timeSplit.sum
	};
}

/** A split is asked whole, and these questions stand behind the statements about conditions. */
export function refusePartOfOwn(
	questionnaire: Questionnaire,
	{ columns }: OwnColumns,
	{ selection }: AskedForm
): AskedForm['problems'] {
	if (columns.length === 0) return [];
	const there = columns.map(({ id }) => id);
	const conditions = questionnaire.leaderContext.items.map(({ id }) => id);
	const splits = (['timeNow', 'timeWish'] as const).map((kind) =>
		listOwnColumns(questionnaire)
			.filter((column) => column.kind === kind)
			.map(({ id }) => id)
	);

	return [
		...splits.flatMap((all) => refusePart(all, there)),
		...(selection.conditions ? [] : refusePart([...conditions, ...there], there))
	];
}

function refusePart(all: readonly string[], found: readonly string[]): AskedForm['problems'] {
	const surplus = all.filter((id) => found.includes(id));
	const lacking = all.filter((id) => !found.includes(id));
	if (surplus.length === 0 || lacking.length === 0) return [];
	const counts = { there: surplus.length, all: all.length };

	return [{ column: surplus[0], fault: { what: 'partOfModule', ...counts, lacking, surplus } }];
}

/** A byte for each column: percent, or the place of a theme, or that there is none. */
export function readOwnAnswers(
	{ columns, themes, sum }: OwnColumns,
	cells: readonly string[],
	group: RaterGroup | undefined,
	problem: Report
): Uint8Array {
	const bytes = columns.map(({ id, kind, place }) => {
		const cell = cells[place] ?? '';
		if (cell === '') return missing.skipped;
		if (group && group !== 'self') problem(id, { what: 'notAsked', group });

		return kind === 'challenge'
			? readTheme(id, cell, themes, problem)
			: readPercent(id, cell, problem);
	});
	for (const kind of ['timeNow', 'timeWish'] as const) {
		const split = columns.flatMap((column, index) =>
			column.kind === kind && bytes[index] !== missing.skipped ? [bytes[index] ?? 0] : []
		);
		const total = split.reduce((all, part) => all + part, 0);
		const first = columns.find((column) => column.kind === kind);
		if (first && split.length > 0 && total !== sum)
			problem(first.id, { what: 'otherSum', total, sum });
	}

	return Uint8Array.from(bytes);
}

function readPercent(id: string, cell: string, problem: Report): number {
	const percent = /^\d{1,3}$/u.test(cell) ? Number(cell) : undefined;
	if (percent !== undefined && percent <= 100) return percent;
	problem(id, { what: 'noPercent', value: shorten(cell) });

	return missing.skipped;
}

function readTheme(id: string, cell: string, themes: readonly string[], problem: Report): number {
	const place = themes.indexOf(fold(cell));
	if (place >= 0) return place;
	const nearest = findNearest(cell, themes);
	problem(id, { what: 'noTheme', value: shorten(cell), nearest });

	return missing.skipped;
}

/** The bytes of a row as the answers that a leader gives beside statements. */
export function ownAnswersOf(
	{ columns, themes }: OwnColumns,
	bytes: Uint8Array
): Omit<Answers, 'items'> {
	const given = columns.flatMap((column, index) => {
		const byte = bytes[index] ?? missing.skipped;
		return byte === missing.skipped ? [] : [{ ...column, byte }];
	});
	const split = (kind: OwnColumn['kind']) =>
		Object.fromEntries(
			given.filter((each) => each.kind === kind).map(({ code, byte }) => [code, byte])
		);
	const challenges = given
		.filter(({ kind }) => kind === 'challenge')
		.map(({ byte }) => themes[byte] ?? '');

	return {
		...{ timeNow: split('timeNow'), timeWish: split('timeWish') },
		/* A theme that is named twice is named. */
		challenges: [...new Set(challenges)]
	};
}
