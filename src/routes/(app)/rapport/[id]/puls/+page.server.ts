import { error, fail, redirect } from '@sveltejs/kit';
import { teamRules } from '#lib/domain/disclosure/bounds.ts';
import { listOpenFocus } from '#lib/domain/follow-up/plan.ts';
import { noonOf } from '#lib/domain/round/calendar.ts';
import { judgeRest, listRestDays } from '#lib/domain/round/rest.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { pulseLists, pulseSchema } from '#lib/schemas/pulse.ts';
import { findCurrentEvaluation, findOwnEvaluation } from '#lib/server/evaluations/own/queries.ts';
import { beginPulse } from '#lib/server/evaluations/plan/begin-pulse.ts';
import { findLastClose } from '#lib/server/evaluations/rest.queries.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { requireFollowUp } from '../opfoelgning/own.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { report, followUp, db, actor } = await requireFollowUp(event);
	const { now, language } = event.locals;
	const { accountId, email } = actor;
	const lastClose = await findLastClose(db, email);
	const days = lastClose === undefined ? undefined : listRestDays(lastClose);
	const current = await findCurrentEvaluation(db, accountId);
	const evaluation = current && (await findOwnEvaluation(db, accountId, current.id));
	const employees = report.groups.find(({ group }) => group === 'employee');
	const inWords = (day: string | undefined) =>
		day === undefined ? '' : formatDate(noonOf(day), language);
	const chosen = listOpenFocus(followUp).flatMap(({ theme }) => theme ?? []);

	return {
		id: event.params.id,
		rest: judgeRest(lastClose, now),
		opens: inWords(days?.opens),
		...{ lastPulse: inWords(days?.lastPulse), whole: inWords(days?.whole) },
		current: evaluation && { id: evaluation.id, isOpen: evaluation.state === 'open' },
		invited: employees?.invited ?? 0,
		from: teamRules.pulseFrom,
		themes: currentQuestionnaire()
			.themes.filter(({ kind }) => kind === 'theme')
			.map(({ id, name }) => ({ id, name, chosen: chosen.includes(id) }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { report, db, actor } = await requireFollowUp(event);
		const { language, now } = event.locals;
		const schema = pulseSchema(currentQuestionnaire());
		const form = parseForm(await readForm(event.request), schema, pulseLists);
		if (!form.ok) return form.status === 400 ? error(400) : fail(422, { issue: 'themes' as const });

		const again = localPath(`/rapport/${event.params.id}/puls`, language);
		if (judgeRest(await findLastClose(db, actor.email), now) === 'too_soon') redirect(303, again);
		const current = await findCurrentEvaluation(db, actor.accountId);
		if (current) redirect(303, again);

		const { id } = await beginPulse(db, actor, report.evaluation.id, form.data);
		redirect(303, localPath(`/evaluering/${id}/job`, language));
	}
};
