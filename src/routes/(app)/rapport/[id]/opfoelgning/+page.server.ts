import { error, fail } from '@sveltejs/kit';
import { teamRules, threshold } from '#lib/domain/disclosure/bounds.ts';
import { suggestMeetingDay, suggestTalkDay } from '#lib/domain/follow-up/plan.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
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
import { addFocus, removeFocus, saveFocus } from '#lib/server/follow-up/save-focus.ts';
import { saveMeeting, saveNotes, saveReminders, saveTalk } from '#lib/server/follow-up/save.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { leave, requireFollowUp } from './own.ts';
import { places, type Refused } from './places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { report, followUp } = await requireFollowUp(event);
	const { unit, closedOn, questionnaireVersion, pulse } = report.evaluation;
	const today = dayOf(event.locals.now);
	const talk = followUp.talk.day ?? suggestTalkDay(closedOn, today);
	const employees = report.groups.find(({ group }) => group === 'employee');

	return {
		id: event.params.id,
		...{ unit, closedOn, today, followUp },
		suggested: { talk, meeting: suggestMeetingDay(talk) },
		/* Below this the report has a guide of its own to the meeting. */
		isSmall: (employees?.answered ?? 0) < (pulse ? teamRules.pulseFrom : threshold),
		themes: await listThemes(event.locals.db, questionnaireVersion),
		asked: event.url.searchParams.get('ret') ?? undefined,
		saved: event.url.searchParams.get('gemt') ?? undefined
	};
};

export const actions: Actions = {
	samtale: async (event) => {
		const { closedOn, today } = await readDays(event);
		const form = parseForm(await readForm(event.request), talkSchema(closedOn, today));
		if (!form.ok) return refuse(places.talk, form);

		const { db } = event.locals;
		const actor = requireActor(event.locals);
		return leave(event, places.talk, await saveTalk(db, actor, event.params.id, form.data));
	},

	moede: async (event) => {
		const { closedOn, today } = await readDays(event);
		const form = parseForm(await readForm(event.request), meetingSchema(closedOn, today));
		if (!form.ok) return refuse(places.meeting, form);

		const { db } = event.locals;
		const actor = requireActor(event.locals);
		return leave(event, places.meeting, await saveMeeting(db, actor, event.params.id, form.data));
	},

	fokus: async (event) => {
		const { closedOn, today, version } = await readDays(event);
		const { db } = event.locals;
		const themes = (await listThemes(db, version)).map(({ id }) => id);
		const schema = focusSchema(themes, closedOn, today);
		const form = parseForm(await readForm(event.request), schema);
		if (!form.ok) return refuse(places.focus, form);

		const actor = requireActor(event.locals);
		const { number, ...focus } = form.data;
		const outcome =
			number === undefined
				? await addFocus(db, actor, event.params.id, focus)
				: await saveFocus(db, actor, event.params.id, number, focus);
		return leave(event, places.focus, outcome);
	},

	fjern: async (event) => {
		const form = parseForm(await readForm(event.request), focusRemovalSchema);
		if (!form.ok) error(400);

		const { db } = event.locals;
		const actor = requireActor(event.locals);
		const outcome = await removeFocus(db, actor, event.params.id, form.data.number);
		return leave(event, places.focus, outcome);
	},

	noter: async (event) => {
		const form = parseForm(await readForm(event.request), notesSchema);
		if (!form.ok) return refuse(places.notes, form);

		const { db } = event.locals;
		const actor = requireActor(event.locals);
		const outcome = await saveNotes(db, actor, event.params.id, form.data.notes);
		return leave(event, places.notes, outcome);
	},

	paamindelser: async (event) => {
		const form = parseForm(await readForm(event.request), remindersSchema, ['remind']);
		if (!form.ok) error(400);

		const { db } = event.locals;
		const actor = requireActor(event.locals);
		const outcome = await saveReminders(db, actor, event.params.id, form.data.remind);
		return leave(event, places.reminders, outcome);
	},

	'slaa-fra': async (event) => {
		if (!parseForm(await readForm(event.request), noFields).ok) error(400);

		const { db } = event.locals;
		const outcome = await saveReminders(db, requireActor(event.locals), event.params.id, []);
		return leave(event, places.reminders, outcome);
	}
};

/** The days that a plan may lie between, and the themes that can be chosen. */
async function readDays(event: Parameters<typeof requireFollowUp>[0]) {
	const { report } = await requireFollowUp(event);
	const { closedOn, questionnaireVersion: version } = report.evaluation;

	return { closedOn, version, today: dayOf(event.locals.now) };
}

async function listThemes(db: App.Locals['db'], version: string) {
	const { themes } = await requireQuestionnaire(db, version);

	return themes.filter(({ kind }) => kind === 'theme').map(({ id, name }) => ({ id, name }));
}

function refuse(place: Refused['place'], form: Extract<ParsedForm<unknown>, { ok: false }>) {
	if (form.status === 400) error(400);
	const { issues, values } = form;

	return fail(422, { place, issues, values } satisfies Refused);
}
