import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { suggestMeetingDay, suggestTalkDay, type FollowUp } from '#lib/domain/follow-up/plan.ts';
import { hasTooFew } from '#lib/domain/report/too-few.ts';
import { judgeRest, listRestDays } from '#lib/domain/round/rest.ts';
import {
	focusRemovalSchema,
	focusSchema,
	meetingSchema,
	notesSchema,
	remindersSchema,
	talkSchema
} from '#lib/schemas/follow-up.ts';
import { noFields, parseForm, readForm, type ParsedForm } from '#lib/schemas/form.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { findCurrentEvaluation } from '#lib/server/evaluations/own/queries.ts';
import { findLastClose } from '#lib/server/evaluations/rest.queries.ts';
import { addFocus, removeFocus, saveFocus } from '#lib/server/follow-up/save-focus.ts';
import { markFocus, markNotes } from '#lib/server/follow-up/seen.ts';
import { saveMeeting, saveNotes, saveReminders, saveTalk } from '#lib/server/follow-up/save.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { leave, requireFollowUp } from './own.ts';
import { places, type Refused } from './places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { report, followUp, db, today } = await requireFollowUp(event);
	const { unit, closedOn, questionnaireVersion } = report.evaluation;
	const talk = followUp.talk.day ?? suggestTalkDay(closedOn, today);

	return {
		id: event.params.id,
		...{ unit, closedOn, today, followUp },
		seen: await markPlan(followUp),
		suggested: { talk, meeting: suggestMeetingDay(talk) },
		again: await tellRest(event, db),
		/* Below this the report has a guide of its own to the meeting. */
		isSmall: hasTooFew(report),
		themes: await listThemes(db, questionnaireVersion),
		asked: event.url.searchParams.get('ret') ?? undefined,
		saved: event.url.searchParams.get('gemt') ?? undefined
	};
};

export const actions: Actions = {
	samtale: async (event) => {
		const { db, actor, today, report } = await requireFollowUp(event);
		const schema = talkSchema(report.evaluation.closedOn, today);
		const form = parseForm(await readForm(event.request), schema);
		if (!form.ok) return refuse(places.talk, form);

		return leave(event, places.talk, await saveTalk(db, actor, event.params.id, form.data));
	},

	moede: async (event) => {
		const { db, actor, today, report } = await requireFollowUp(event);
		const schema = meetingSchema(report.evaluation.closedOn, today);
		const form = parseForm(await readForm(event.request), schema);
		if (!form.ok) return refuse(places.meeting, form);

		return leave(event, places.meeting, await saveMeeting(db, actor, event.params.id, form.data));
	},

	fokus: async (event) => {
		const { db, actor, today, report } = await requireFollowUp(event);
		const { closedOn, questionnaireVersion } = report.evaluation;
		const themes = (await listThemes(db, questionnaireVersion)).map(({ id }) => id);
		const sent = await readForm(event.request);
		const form = parseForm(sent, focusSchema(themes, closedOn, today));
		if (!form.ok) return refuse(places.focus, form);

		const { number, seen, ...focus } = form.data;
		const { id } = event.params;
		const outcome =
			number === undefined
				? await addFocus(db, actor, id, focus)
				: await saveFocus(db, actor, id, number, focus, seen);
		if (outcome === 'changed') return refuseLate(places.focus, { words: outcome }, sent);
		if (outcome === 'full') {
			const values = textsIn(sent);
			return fail(422, {
				place: places.focus,
				issues: { theme: 'full' },
				values
			} satisfies Refused);
		}

		return leave(event, places.focus, outcome);
	},

	fjern: async (event) => {
		const { db, actor } = await requireFollowUp(event);
		const form = parseForm(await readForm(event.request), focusRemovalSchema);
		if (!form.ok) error(400);

		const { number, seen } = form.data;
		const outcome = await removeFocus(db, actor, event.params.id, number, seen);
		if (outcome === 'changed') {
			const values = { number: String(number) };
			return fail(409, {
				...{ place: places.focus, issues: { words: 'changedOnRemoval' }, values }
			} satisfies Refused);
		}

		return leave(event, places.focus, outcome);
	},

	noter: async (event) => {
		const { db, actor } = await requireFollowUp(event);
		const sent = await readForm(event.request);
		const form = parseForm(sent, notesSchema);
		if (!form.ok) return refuse(places.notes, form);

		const { notes, seen } = form.data;
		const outcome = await saveNotes(db, actor, event.params.id, notes, seen);
		if (outcome === 'changed') return refuseLate(places.notes, { notes: outcome }, sent);

		return leave(event, places.notes, outcome);
	},

	paamindelser: async (event) => {
		const { db, actor } = await requireFollowUp(event);
		const form = parseForm(await readForm(event.request), remindersSchema, ['remind']);
		if (!form.ok) error(400);

		const outcome = await saveReminders(db, actor, event.params.id, form.data.remind);
		return leave(event, places.reminders, outcome);
	},

	'slaa-fra': async (event) => {
		const { db, actor } = await requireFollowUp(event);
		if (!parseForm(await readForm(event.request), noFields).ok) error(400);

		return leave(event, places.reminders, await saveReminders(db, actor, event.params.id, []));
	}
};

/** When the leader may ask again, and whether it is time. */
async function tellRest({ locals }: Pick<RequestEvent, 'locals'>, db: App.Locals['db']) {
	const { accountId, email } = requireActor(locals);
	const lastClose = await findLastClose(db, email);

	return {
		rest: judgeRest(lastClose, locals.now),
		/* One round at a time. */
		current: (await findCurrentEvaluation(db, accountId))?.id,
		...(lastClose !== undefined && { days: listRestDays(lastClose) })
	};
}

async function listThemes(db: App.Locals['db'], version: string) {
	const { themes } = await requireQuestionnaire(db, version);

	return themes.filter(({ kind }) => kind === 'theme').map(({ id, name }) => ({ id, name }));
}

/** What the forms are filled with, so that one of them is known for late. */
async function markPlan({ notes, focus }: FollowUp) {
	const marks = focus.map(async (area) => ({
		...{ number: area.number, mark: await markFocus(area) }
	}));

	return { notes: await markNotes(notes), focus: await Promise.all(marks) };
}

/** Something else was saved since the form was shown. */
function refuseLate(place: Refused['place'], issues: Refused['issues'], sent?: FormData) {
	return fail(409, { place, issues, values: textsIn(sent) } satisfies Refused);
}

/** What was typed, so that it comes back where it cannot be kept. */
function textsIn(form: FormData | undefined): Refused['values'] {
	const fields = [...(form ?? [])].flatMap(([key, value]) =>
		typeof value === 'string' ? [[key, value] as const] : []
	);

	return Object.fromEntries(fields);
}

function refuse(place: Refused['place'], form: Extract<ParsedForm<unknown>, { ok: false }>) {
	if (form.status === 400) error(400);
	const { issues, values } = form;

	return fail(422, { place, issues, values } satisfies Refused);
}
