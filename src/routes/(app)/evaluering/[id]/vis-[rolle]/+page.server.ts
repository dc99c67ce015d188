import { error } from '@sveltejs/kit';
import { addDays, closingMoment, dayOf } from '#lib/domain/round/calendar.ts';
import { describeFirstPage, listGroupSteps } from '#lib/domain/round/first-page.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { requireDraft } from '../own.ts';
import type { PageServerLoad } from './$types';

const groups = new Map([
	['medarbejder', 'employee'],
	['leder', 'manager'],
	['lederkollega', 'peer']
] as const);

/** The page that people in a role will meet first, with this round's own facts. */
export const load: PageServerLoad = async (event) => {
	const { plan, questionnaireVersion } = await requireDraft(event);
	const { db, language, now } = event.locals;
	const group =
		[...groups].find(([role]) => role === event.params.rolle)?.[1] ?? error(404, 'not found');

	const { employees, peers } = plan.raters;
	const { selection, leader, unit, contact, audience, ownWords } = plan;
	const invited = { employee: employees.length, manager: 1, peer: peers.length }[group];
	const questionnaire = await requireQuestionnaire(db, questionnaireVersion);
	const steps = listGroupSteps(questionnaire, selection, group, invited);
	const asking = {
		...{ group, invited, leader: leader.name, unit, contact, audience, ownWords, selection },
		closesAt: closingMoment(plan.closesOn ?? addDays(dayOf(now), 14))
	};

	return {
		id: event.params.id,
		invitation: describeFirstPage(asking, questionnaire, steps, language)
	};
};
