import { redirect } from '@sveltejs/kit';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { FollowUp } from '#lib/domain/follow-up/plan.ts';
import { dayOf, type Day } from '#lib/domain/round/calendar.ts';
import { localPath } from '#lib/i18n/path.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import type { FollowUpChange } from '#lib/server/follow-up/change.ts';
import { findFollowUp } from '#lib/server/follow-up/queries.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import type { OwnReport } from '#lib/server/releases/get-own-report.ts';
import { requireOwnReport, type Asked } from '#lib/server/releases/require-report.ts';
import type { Refused } from './places.ts';

/** A leader's own follow-up, and what it takes to change it. */
interface OwnPage extends OwnReport {
	readonly followUp: FollowUp;
	readonly db: App.Locals['db'];
	readonly actor: Actor;
	readonly today: Day;
}

/** The leader's own follow-up, which is there for nobody else. */
export async function requireFollowUp(asked: Asked): Promise<OwnPage> {
	const { db, now } = asked.locals;
	const own = await requireOwnReport(asked);

	return {
		...own,
		followUp: await findFollowUp(db, own),
		...{ db, actor: requireActor(asked.locals), today: dayOf(now) }
	};
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
