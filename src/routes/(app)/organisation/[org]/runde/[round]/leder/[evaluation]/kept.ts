import { redirect } from '@sveltejs/kit';
import { localPath } from '#lib/i18n/path.ts';
import { findKeptEvaluation, type Keeper } from '#lib/server/evaluations/own/queries.ts';
import { missed, type Guess } from '#lib/server/limits/guesses.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';

type Asked = Guess & {
	readonly params: Readonly<Record<'org' | 'round' | 'evaluation', string>>;
};

/**
 * A leader of the round, and the right by which whoever asks keeps the list about them. A form asks for
 * it before it is read: somebody else's is not there, whatever was sent.
 */
export async function requireKept(event: Asked) {
	const member = await requireRound(event);
	const keeper: Keeper = { ...member.actor, organisationId: member.organisation.id };
	const found = await findKeptEvaluation(event.locals.db, keeper, event.params.evaluation);
	const evaluation = found?.roundId === member.round.id ? found : missed(event);

	return { ...member, keeper, evaluation };
}

/** The same while answers come in; before and after that, the page of the leader says where it stands. */
export async function requireOpenKept(event: Asked) {
	const kept = await requireKept(event);
	if (kept.round.state !== 'open') redirect(303, pathToRound(event));
	if (kept.evaluation.state !== 'open') redirect(303, pathTo(event));

	return kept;
}

export function pathToRound({ params, locals }: Asked, query = ''): string {
	return localPath(`/organisation/${params.org}/runde/${params.round}${query}`, locals.language);
}

/** The address of a page of the leader, or with a query alone of the first one. */
export function pathTo({ params, locals }: Asked, page = ''): string {
	const separator = page === '' || page.startsWith('?') ? '' : '/';
	const { org, round, evaluation } = params;
	const address = `/organisation/${org}/runde/${round}/leder/${evaluation}${separator}${page}`;

	return localPath(address, locals.language);
}
