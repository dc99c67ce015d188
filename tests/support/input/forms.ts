import type { Field } from './post.ts';
import type { Stage } from './stage.ts';

/** A form of a page with what a person would send, which the server takes. */
export interface Action {
	/** As the table of rights writes it, with the form's name where it has one. */
	readonly route: string;
	readonly path: string;
	readonly cookie: string | undefined;
	readonly fields: readonly Field[];
	readonly kind: 'urlencoded' | 'multipart';
	/** Fields of which several may come. */
	readonly many?: readonly string[];
	/** How often its round was changed, where it must say which state somebody has seen. */
	readonly revision?: () => Promise<number>;
}

/** Says which state it has seen as whoever has just opened its page. */
export async function seeAgain(action: Action): Promise<Action> {
	if (!action.revision) return action;
	const seen = { name: 'seen', value: String(await action.revision()) };

	return { ...action, fields: [...action.fields.filter(({ name }) => name !== 'seen'), seen] };
}

/** Of the round of an evaluation, or of one itself. */
export function revisionOf(db: Stage['db'], of: { evaluation: string } | { round: string }) {
	return async () => {
		const { revision } = await db
			.selectFrom('round')
			.leftJoin('evaluation', 'evaluation.round_id', 'round.id')
			.where(({ eb }) =>
				'round' in of ? eb('round.id', '=', of.round) : eb('evaluation.id', '=', of.evaluation)
			)
			.select('round.revision')
			.executeTakeFirstOrThrow();

		return revision;
	};
}

/** A form by the address behind the base, and its fields. */
export type MakeForm = (path: string, fields: Readonly<Record<string, string>>) => Action;

/** Makes actions below one address and of one person. */
export function formsOf(route: string, cookie: string | undefined, base = ''): MakeForm {
	return (path, fields) => ({
		route: base === '' && route !== '' ? route : `${route}${nameOf(path)}`,
		...{ path: `${base}${path}`, cookie, kind: 'urlencoded' },
		fields: Object.entries(fields).map(([name, value]) => ({ name, value }))
	});
}

/** The form's name stays, and what else the address asks for goes. */
function nameOf(path: string): string {
	return Object.entries(parts).reduce(
		(text, [before, part]) => text.replace(new RegExp(`${before}[0-9a-f]{32}`, 'u'), before + part),
		path.replace(/&.*/u, '')
	);
}

/** What stands before an id in an address, and the name that the id has there. */
const parts = {
	'inviteret-': '[invitation]',
	'/runde/': '[round]',
	'/leder/': '[evaluation]',
	'/ledere/': '[leder]',
	'/deltagere/': '[evaluation]',
	'/enhed/': '[unit]',
	'/aflever/': '[aflevering]'
};
