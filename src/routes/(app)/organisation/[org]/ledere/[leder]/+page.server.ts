import { error, fail, redirect } from '@sveltejs/kit';
import { writeDay } from '#lib/domain/leader-file/day.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { leaderSchema, leaveSchema } from '#lib/schemas/organisation/leader.ts';
import { listRoundsOfLeader } from '#lib/server/leaders/list.queries.ts';
import { listKnownLeaders } from '#lib/server/leaders/queries.ts';
import { listKnownUnits } from '#lib/server/leaders/units.queries.ts';
import { leaveLeader, saveLeader } from '#lib/server/leaders/save.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { requireMember } from '#lib/server/organisations/require-member.ts';
import { issuesOf, listChoices, readLeader } from '../leader-form.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation, leader } = await requireLeader(event);
	const { db, now, language } = event.locals;
	const units = await listKnownUnits(db, organisation.id);
	const { background } = leader;

	return {
		organisation: { id: organisation.id, name: organisation.name },
		...{ name: leader.name, isGone: leader.isGone },
		choices: listChoices(dayOf(now), language, background),
		rounds: await listRoundsOfLeader(db, organisation.id, leader.id),
		values: {
			...{ key: leader.key ?? '', name: leader.name, email: leader.email },
			unit: units.find(({ key }) => key === leader.unitKey)?.name ?? '',
			...{ niveau: background['niveau'] ?? '', omraade: background['omraade'] ?? '' },
			...{ geografi: background['geografi'] ?? '', manager: leader.manager },
			...{
				started_on: leader.startedOn ? writeDay(leader.startedOn) : '',
				acting: leader.acting ? 'yes' : ''
			}
		}
	};
};

export const actions: Actions = {
	save: async (event) => {
		const { organisation, actor, leader } = await requireLeader(event);
		const { db, now } = event.locals;
		const form = parseForm(await readForm(event.request), leaderSchema);
		if (!form.ok) {
			if (form.status === 400) error(400);
			return fail(422, { issues: form.issues, values: form.values });
		}

		const { acting = '', ...typed } = form.data;
		const values = { ...typed, acting };
		const read = readLeader(form.data, leader.background);
		if (!read.ok) return fail(422, { issues: read.issues, values });
		const place = { organisationId: organisation.id, leaderId: leader.id };
		const outcome = await saveLeader(db, actor, place, read.leader, now);
		if (outcome === 'not_found') missed(event);
		if (outcome !== 'saved') return fail(422, { issues: issuesOf(outcome), values });

		redirect(303, toList(event));
	},
	leave: async (event) => {
		const { organisation, actor, leader } = await requireLeader(event);
		const form = parseForm(await readForm(event.request), leaveSchema);
		if (!form.ok) error(400);

		const { db, now } = event.locals;
		const place = { organisationId: organisation.id, leaderId: leader.id };
		if ((await leaveLeader(db, actor, place, now)) === 'not_found') missed(event);

		redirect(303, toList(event));
	}
};

/** One of the organisation's leaders; another's is not there. */
async function requireLeader(event: Pick<RequestEvent, 'params'> & Parameters<typeof missed>[0]) {
	const member = await requireMember(event);
	const leaders = await listKnownLeaders(event.locals.db, member.organisation.id);
	const leader = leaders.find(({ id }) => id === event.params.leder) ?? missed(event);

	return { ...member, leader };
}

function toList({ params, locals }: Pick<RequestEvent, 'params' | 'locals'>): string {
	return localPath(`/organisation/${params.org}/ledere?gemt`, locals.language);
}
