import { z } from 'zod';
import type { LeaderQuestion } from '#lib/domain/round/organisation/choose.ts';
import { line } from '../form.ts';

/** How many leaders stand on one page: each is a box that the form may send. */
export const leadersPerPage = 50;

/** The fields of the form that may come several times. */
export const leaderLists = ['shown', 'chosen'];

const text = line(200).default('');

/** What the page was asked to show, sent along with what is to happen to it. */
const question = {
	search: text,
	unit: text,
	level: text,
	field: text,
	show: z.enum(['all', 'in', 'out']).default('all')
};

/** The boxes of one page: those that stood there, and those that were ticked. */
export const boxesSchema = z.object({
	...question,
	page: text,
	/** Another page of the table, which is turned to once the ticks are kept. */
	to: text,
	go: z.enum(['save', 'next']).default('save'),
	shown: z.array(z.string()),
	chosen: z.array(z.string())
});

/** Something that happens to everybody whom the page was asked for, also on its other pages. */
export const allSchema = z.object(question);

export const formSchema = z.object({ ...question, form: line(40) });

/** What a page is asked to show by its address. What makes no sense asks for nothing. */
export function readLeaderQuestion(
	params: URLSearchParams
): LeaderQuestion & { readonly page: number } {
	const show = params.get('show');
	const textOf = (name: string) => (params.get(name) ?? '').normalize('NFC').trim().slice(0, 200);

	return {
		...{ search: textOf('search'), unit: textOf('unit') },
		...{ level: textOf('level'), field: textOf('field') },
		show: show === 'in' || show === 'out' ? show : 'all',
		page: Math.max(1, Math.floor(Number(params.get('page') ?? '1')) || 1)
	};
}
