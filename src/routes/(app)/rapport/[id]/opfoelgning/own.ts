import { fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { localPath } from '#lib/i18n/path.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { getFollowUp, type GivenFollowUp } from '#lib/server/follow-up/get-follow-up.ts';
import { missed, type Guess } from '#lib/server/limits/guesses.ts';
import { recordAccess } from '#lib/server/releases/record-access.ts';
import type { Refused } from './places.ts';

export type Asked = Guess & { readonly params: { readonly id: string } };

/** The leader's own follow-up. For everybody else it is not there, and trying is noted like a refused reading. */
export async function requireFollowUp(asked: Asked): Promise<GivenFollowUp> {
	const { db } = asked.locals;
	const given = await getFollowUp(db, requireActor(asked.locals), asked.params.id);

	return given ?? refuseReader(asked);
}

async function refuseReader(asked: Asked): Promise<never> {
	const { db, now } = asked.locals;
	await recordAccess(
		db,
		requireActor(asked.locals),
		asked.params.id,
		undefined,
		'report_read',
		now
	);

	return missed(asked);
}

/** Goes back to the page where something was saved, and there to the part that it is in. */
export function leave(
	asked: Asked,
	place: Refused['place'],
	outcome: 'saved' | 'not_found' | 'full'
): ActionFailure<Refused> {
	switch (outcome) {
		case 'not_found':
			return missed(asked);
		case 'full':
			return fail(422, { place, issues: { theme: 'full' }, values: {} });
		case 'saved': {
			const path = `/rapport/${asked.params.id}/opfoelgning?gemt=${place}#${place}`;
			redirect(303, localPath(path, asked.locals.language));
		}
	}
}
