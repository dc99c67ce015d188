import { error } from '@sveltejs/kit';
import { teamRules } from '#lib/domain/disclosure/bounds.ts';
import { addDays, closingMoment, dayOf } from '#lib/domain/round/calendar.ts';
import { judgeRest } from '#lib/domain/round/rest.ts';
import { describeFirstPage, listGroupSteps } from '#lib/domain/round/first-page.ts';
import { findLastClose } from '#lib/server/evaluations/rest.queries.ts';
import { setupStart } from '#lib/i18n/messages/setup-start.ts';
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
	const listed = { employee: employees.length, manager: 1, peer: peers.length }[group];
	/* Before anybody is on the list the page is that of a group which is large enough, without its number. */
	const invited = listed || teamRules.threshold;
	const questionnaire = await requireQuestionnaire(db, questionnaireVersion);
	const managers = 'attributed' as const;
	const steps = listGroupSteps(questionnaire, selection, { group, invited, managers });
	const pulse = judgeRest(await findLastClose(db, leader.email), now) !== 'rested';
	const asking = {
		...{
			group,
			invited,
			leader: leader.name || setupStart[language].yourName,
			unit,
			contact,
			audience,
			ownWords,
			selection
		},
		...{ pulse, managers },
		closesAt: closingMoment(plan.closesOn ?? addDays(dayOf(now), 14))
	};

	return {
		id: event.params.id,
		invitation: {
			...describeFirstPage(asking, questionnaire, steps, language),
			invited: listed
		}
	};
};
