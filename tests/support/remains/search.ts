import type { Answers } from '#lib/domain/ballot/answers.ts';
import type { Row } from './judges.ts';

/** What somebody answered, and as whom. */
export interface Respondent {
	readonly group: string;
	readonly items: Answers['items'];
}

/** So many answers in a row are nobody else's; fellow leaders are asked no more than ten. */
const longest = 16;
const shortest = 10;

/** The cells in which somebody's answers stand one after the other, by whose they are. */
export function findSets(
	tables: ReadonlyMap<string, readonly Row[]>,
	respondents: readonly Respondent[]
): readonly { readonly place: string; readonly group: string }[] {
	const owners = new Map(
		respondents.flatMap(({ group, items }) => {
			const values = Object.values(items).slice(0, longest).map(Number);
			return [values, values.toReversed()].map((list) => [list.join(), group] as const);
		})
	);

	return [...tables].flatMap(([table, rows]) =>
		rows.flatMap((row) =>
			Object.entries(row).flatMap(([column, value]) => {
				const found = new Set(
					readings(value)
						.flatMap(listSequences)
						.flatMap((values) => matches(values, owners))
				);
				return [...found].map((group) => ({ place: `${table}.${column}`, group }));
			})
		)
	);
}

function matches(values: readonly number[], owners: ReadonlyMap<string, string>): string[] {
	return [longest, shortest].flatMap((length) =>
		values
			.slice(0, Math.max(0, values.length - length + 1))
			.flatMap((_, start) => owners.get(values.slice(start, start + length).join()) ?? [])
	);
}

/** A cell as it lies there, and what is behind base64 or hex. A byte is one letter. */
function readings(value: unknown): readonly string[] {
	if (value instanceof Uint8Array) return [Buffer.from(value).toString('latin1')];
	if (typeof value !== 'string') return [];
	const encoded = (['base64', 'hex'] as const).map((coding) =>
		Buffer.from(value, coding).toString('latin1')
	);

	return [value, ...encoded];
}

/** Answers as bytes, as digits with little between them, and as statements with their answers. */
function listSequences(text: string): readonly (readonly number[])[] {
	const bytes = [...text.matchAll(/[\u0001-\u0005]{10,}/gu)].map(([run]) =>
		[...run].map((letter) => letter.charCodeAt(0))
	);
	const digits = [...text.matchAll(/[1-5](?:[^0-9a-z]{0,2}[1-5]){9,}/giu)].map(([run]) =>
		[...run.replaceAll(/[^1-5]/gu, '')].map(Number)
	);
	const pairs = [...text.matchAll(/"\w+_\d+":"?([1-5])\b/gu)].map(([, value]) => Number(value));

	return [...bytes, ...digits, pairs];
}
