import { redirect } from '@sveltejs/kit';
import type { Actor } from '#lib/domain/access/actor.ts';
import { dayOf, type Day } from '#lib/domain/round/calendar.ts';
import { localPath } from '#lib/i18n/path.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import type { FollowUpChange } from '#lib/server/follow-up/change.ts';
import { getFollowUp, type GivenFollowUp } from '#lib/server/follow-up/get-follow-up.ts';
import { missed, type Guess } from '#lib/server/limits/guesses.ts';
import { getReport } from '#lib/server/releases/get-report.ts';
import { recordAccess } from '#lib/server/releases/record-access.ts';
import type { Refused } from './places.ts';

export type Asked = Guess & { readonly params: { readonly id: string } };

/** A leader's own follow-up, and what it takes to change it. */
interface OwnPage extends GivenFollowUp {
	readonly db: App.Locals['db'];
	readonly actor: Actor;
	readonly today: Day;
}

/**
 * The leader's own follow-up. For everybody else it is not there, and trying is noted like a refused
 * reading.
 */
export async function requireFollowUp(asked: Asked): Promise<OwnPage> {
	const { db, now } = asked.locals;
	const { id } = asked.params;
	const actor = requireActor(asked.locals);
	const given = await getFollowUp(db, actor, id);
	if (!given) {
		/* A leader whose report is withheld has done nothing that is to be noted. */
		const report = await getReport(db, actor, id);
		if (report?.reader !== 'leader')
			await recordAccess(db, actor, id, undefined, 'report_read', now);
		return missed(asked);
	}

	return { ...given, db, actor, today: dayOf(now) };
}

/** Goes back to the page where something was saved, and there to the part that it is in. */
export function leave(asked: Asked, place: Refused['place'], outcome: FollowUpChange): never {
	switch (outcome) {
		case 'not_found':
			return missed(asked);
		case 'saved': {
			const path = `/rapport/${asked.params.id}/opfoelgning?gemt=${place}#${place}`;
			redirect(303, localPath(path, asked.locals.language));
		}
	}
}
