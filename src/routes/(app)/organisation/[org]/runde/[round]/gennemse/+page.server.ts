import { fail, redirect } from '@sveltejs/kit';
import { dayOf, type Day } from '#lib/domain/round/calendar.ts';
import { laterMailDay, listRoundMissing } from '#lib/domain/round/organisation/readiness.ts';
import { isWorkingTime } from '#lib/domain/round/working-days.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { leaveOutSchema, readySchema, roundWordsSchema } from '#lib/schemas/round/review.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { removeLeaders } from '#lib/server/rounds/plan/choose-leaders.ts';
import { declareReady } from '#lib/server/rounds/plan/declare-ready.ts';
import { lookThrough } from '#lib/server/rounds/plan/look-through.ts';
import { saveRoundWords } from '#lib/server/rounds/plan/save-audience.ts';
import { describePlace, passChange, pathTo, refuse, requireDraftRound } from '../draft.ts';
import { groupLeaders, hasMark } from './attention.ts';
import { previewMails } from './previews.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = await requireDraftRound(event);
	const { round, organisation } = found;
	const { db, now } = event.locals;
	const today = dayOf(now);
	const leaders = await lookThrough(db, round, now);
	const taking = leaders.filter(({ obstacle }) => obstacle === undefined);

	return {
		...describePlace(found),
		plan: {
			...{ selection: round.selection, forms: round.forms, managers: round.managers },
			...{ opensOn: round.opensOn, closesOn: round.closesOn, confirmBy: round.confirmBy },
			mailsOn: laterMailDay(round.opensOn, now),
			...{ audience: round.audience, contact: round.contact },
			...{ ownWords: round.ownWords, language: round.language }
		},
		isReady: round.isReady,
		revision: round.revision,
		starts: startOf(round.opensOn ?? today, now),
		questionnaire: await requireQuestionnaire(db, round.questionnaireVersion),
		people: { all: leaders.length, taking: taking.length, ...countGroups(taking) },
		attention: groupLeaders(leaders),
		missing: listRoundMissing(round, leaders, now),
		previews: await previewMails(db, organisation.id, leaders),
		note: event.url.searchParams.get('nu')
	};
};

export const actions: Actions = {
	/** Keeps the organisation's own lines, and shows the mails with them. */
	words: async (event) => {
		const { actor, round } = await requireDraftRound(event);
		const form = parseForm(await readForm(event.request), roundWordsSchema);
		if (!form.ok) return refuse(form);

		passChange(event, await saveRoundWords(event.locals.db, actor, round, form.data));
		redirect(303, pathTo(event, 'gennemse#mail'));
	},

	/** Takes everybody out of the round for whom the same was said. */
	leaveOut: async (event) => {
		const { actor, round } = await requireDraftRound(event);
		const form = parseForm(await readForm(event.request), leaveOutSchema);
		if (!form.ok) return refuse(form);

		const { db, now } = event.locals;
		const leaders = await lookThrough(db, round, now);
		const ids = leaders.filter((one) => hasMark(one, form.data.why)).map((one) => one.leaderId);
		passChange(event, await removeLeaders(db, actor, round, ids));
		redirect(303, pathTo(event, 'gennemse?nu=taget-ud'));
	},

	ready: async (event) => {
		const { actor, round } = await requireDraftRound(event);
		const form = parseForm(await readForm(event.request), readySchema);
		if (!form.ok) return refuse(form);

		const { db, jobs, now } = event.locals;
		const outcome = await declareReady(db, actor, round, form.data.seen, now);
		if (outcome === 'incomplete' || outcome === 'changed_since')
			return fail(422, { refused: outcome });

		passChange(event, outcome);
		jobs.kick('open');
		redirect(303, pathTo(event));
	}
};

/** Whether it opens once it is ready, and whether the mails leave at once then. */
function startOf(opensOn: Day, now: Date): 'now' | 'today' | 'later' {
	if (opensOn > dayOf(now)) return 'later';

	return isWorkingTime(now) ? 'now' : 'today';
}

type Leaders = Awaited<ReturnType<typeof lookThrough>>;

/** How many are on the lists, group by group, and how many leaders have somebody in it. */
function countGroups(leaders: Leaders) {
	const sum = (group: 'employee' | 'manager' | 'peer') => ({
		count: leaders.reduce((total, { invited }) => total + invited[group], 0),
		leaders: leaders.filter(({ invited }) => invited[group] > 0).length
	});

	return { employee: sum('employee'), manager: sum('manager'), peer: sum('peer') };
}
