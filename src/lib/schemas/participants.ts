import { z } from 'zod';
import { listViews, type ListSearch } from '#lib/domain/rater-file/search.ts';
import { isDay } from '#lib/domain/round/calendar.ts';
import { line, lines } from './form.ts';
import { pastedRows } from './table-file.ts';

/** Letters of a list of some thousand addresses. */
const longestList = 200_000;

/** Rows that were pasted in the place of a file. */
export const pastedSchema = z.object({ pasted: pastedRows });

/** A file that is to be applied, and what was decided about it. */
export const applySchema = z.object({
	/** What the preview said. */
	seen: line(40),
	confirmed: z.enum(['replaced']).optional(),
	/** »12:peer«: whoever stands on line 12 first is a fellow leader. */
	choice: z.array(z.string().regex(/^[1-9]\d{0,5}:(?:employee|manager|peer)$/u, 'badChoice'))
});

/** The last day for leaders to answer, as people write days or as browsers do. */
export const askSchema = z.object({
	day: line(20).transform(readDay).refine(isDay, 'badDay')
});

/** A list as it is typed. */
export const listSchema = z.object({
	employees: lines(longestList),
	slips: lines(longestList),
	manager: line(500),
	peers: lines(longestList)
});

/** What of the lists the address of the page asks for; anything strange is passed over. */
export function readListSearch(params: URLSearchParams): ListSearch & { readonly page: number } {
	const view = listViews.find((each) => each === params.get('vis')) ?? 'all';
	const page = Number(params.get('side') ?? 1);

	return {
		text: (params.get('q') ?? '').normalize('NFC').trim().slice(0, 100),
		view,
		page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1
	};
}

function readDay(text: string): string {
	const [, day = '', month = '', year = ''] =
		/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u.exec(text) ?? [];

	return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
