import type { Actor } from './actor.ts';

const id = '[0-9a-f]{32}';

/** The pages that a sign-in may lead to. Anything else, above all another site, is not followed. */
const shapes = [
	/^\/log-ind\/organisation$/u,
	/^\/min-side(\/spejl|\/tilbud)?$/u,
	/^\/konto(\/data|\/slet)?$/u,
	/^\/log$/u,
	new RegExp(`^/organisation/${id}(/adgang|/ledere)?$`, 'u'),
	new RegExp(`^/organisation/${id}/runde/(ny|${id}(/[a-z-]{1,40})?)$`, 'u'),
	/^\/evaluering\/ny$/u,
	new RegExp(`^/evaluering/${id}(/[a-z0-9-]{1,60})?$`, 'u'),
	new RegExp(`^/rapport/${id}(/[a-z-]{1,40})?$`, 'u')
];

export const ownPage = '/min-side';

/** Where to go after signing in: the path that was asked for, if it is one of ours, else one's own page. */
export function chooseNextPath(asked: string | null | undefined): string {
	return asked && shapes.some((shape) => shape.test(asked)) ? asked : ownPage;
}

/** Why somebody stands on the sign-in page, as the address tells it to the page. */
export const signInReasons = [
	'udloebet',
	'logget-ud',
	'logget-ud-her',
	'gammelt-link',
	'konto-slettet'
] as const;

export type SignInReason = (typeof signInReasons)[number];

/**
 * What somebody is told who has signed out. At an organisation's login they stay signed in, whether or not
 * it has a way out that we know of.
 */
export function tellSignedOut(login: Actor['login']): SignInReason {
	return login === 'oidc' ? 'logget-ud-her' : 'logget-ud';
}

/** The sign-in page, for somebody who wanted another page first or is to be told why they are there. */
export function signInPath(wanted: string | undefined, reason: SignInReason | undefined): string {
	const next = chooseNextPath(wanted);
	const query = new URLSearchParams([
		...(next === ownPage ? [] : [['next', next]]),
		...(reason ? [['besked', reason]] : [])
	]);

	return query.size === 0 ? '/log-ind' : `/log-ind?${query.toString()}`;
}
