import { error } from '@sveltejs/kit';
import { addDays, closingMoment, dayOf } from '#lib/domain/round/calendar.ts';
import { listOfField } from '#lib/domain/questionnaire/examples.ts';
import { selectionOf } from '#lib/domain/questionnaire/forms.ts';
import { describeFirstPage, listGroupSteps } from '#lib/domain/round/first-page.ts';
import { findExamples } from '#lib/server/questionnaires/examples.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { lookThrough } from '#lib/server/rounds/plan/look-through.ts';
import { describePlace, requireDraftRound } from '../draft.ts';
import {
	groupOf,
	invitedTo,
	pickExample,
	previewed,
	type Previewed
} from '../gennemse/previews.ts';
import type { PageServerLoad } from './$types';

/** The pages that people in a role will meet, with a leader of this round as the example. */
export const load: PageServerLoad = async (event) => {
	const found = await requireDraftRound(event);
	const { round } = found;
	const { db, language, now } = event.locals;
	const role = (Object.keys(previewed) as Previewed[]).find(
		(each) => previewed[each] === event.params.rolle
	);
	const leader = role && pickExample(await lookThrough(db, round, now), role);
	if (!leader) error(404, 'not found');

	const questionnaire = await requireQuestionnaire(db, round.questionnaireVersion);
	const selection = selectionOf(round, leader);
	const asked = {
		group: groupOf(role),
		invited: invitedTo(leader, role),
		managers: round.managers
	};
	const asking = {
		...{ ...asked, leader: leader.name, unit: leader.unit, selection },
		...{ contact: round.contact, audience: round.audience, ownWords: round.ownWords },
		pulse: leader.remarks.includes('pulse'),
		closesAt: closingMoment(round.closesOn ?? addDays(dayOf(now), 14))
	};
	const steps = listGroupSteps(questionnaire, selection, { ...asked, pulse: asking.pulse });

	return {
		...describePlace(found),
		...{ selection, questionnaire, group: asked.group },
		examples: selection.examples
			? listOfField(findExamples(questionnaire), leader.background['omraade'] ?? '')
			: {},
		invitation: describeFirstPage(asking, questionnaire, steps, language)
	};
};
