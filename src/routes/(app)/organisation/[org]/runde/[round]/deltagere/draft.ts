import { redirect } from '@sveltejs/kit';
import { localPath } from '#lib/i18n/path.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';

type Asked = Parameters<typeof requireRound>[0];

/** A round that has not opened; the first page of another one says where it stands. */
export async function requireDraftRound(event: Asked) {
	const member = await requireRound(event);
	if (member.round.state !== 'draft')
		redirect(303, localPath(pathToRound(event), event.locals.language));

	return member;
}

export function pathToRound({ params }: Pick<Asked, 'params'>): string {
	return `/organisation/${params.org ?? ''}/runde/${params.round ?? ''}`;
}
