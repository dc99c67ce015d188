import { redirect } from '@sveltejs/kit';
import { listAskedFields } from '#lib/domain/questionnaire/background.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { chooseLeaders, type LeaderQuestion } from '#lib/domain/round/organisation/choose.ts';
import { isNewInPost } from '#lib/domain/round/organisation/leaders.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import {
	allSchema,
	boxesSchema,
	formSchema,
	leaderLists,
	leadersPerPage,
	readLeaderQuestion
} from '#lib/schemas/round/leaders.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { addLeaders, giveForm, removeLeaders } from '#lib/server/rounds/plan/choose-leaders.ts';
import { listDraftLeaders } from '#lib/server/rounds/plan/leaders.queries.ts';
import { listUnits } from '#lib/server/rounds/plan/queries.ts';
import type { Round } from '#lib/server/rounds/queries.ts';
import {
	describePlace,
	leaveStep,
	passChange,
	pathTo,
	refuse,
	requireDraftRound
} from '../draft.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = await requireDraftRound(event);
	const { db, now } = event.locals;
	const { page: asked, ...question } = readLeaderQuestion(event.url.searchParams);
	const { all, units, fitting } = await findLeaders(db, found.round, question);
	const last = Math.max(1, Math.ceil(fitting.length / leadersPerPage));
	const page = Math.min(asked, last);
	const start = (page - 1) * leadersPerPage;
	const questionnaire = await requireQuestionnaire(db, found.round.questionnaireVersion);
	const opensOn = found.round.opensOn ?? dayOf(now);

	return {
		...describePlace(found),
		organisationPath: `/organisation/${found.organisation.id}`,
		...{ question, page, last },
		units: listTree(units),
		fields: listAskedFields(questionnaire),
		forms: found.round.forms.map(({ id, name }) => ({ id, name })),
		counts: {
			all: all.filter(({ gone }) => !gone).length,
			chosen: all.filter(({ evaluationId }) => evaluationId !== undefined).length,
			fitting: fitting.length
		},
		saved: event.url.searchParams.get('nu') === 'gemt',
		leaders: fitting.slice(start, start + leadersPerPage).map((leader) => ({
			id: leader.leaderId,
			...{ name: leader.name, unit: leader.unit, formId: leader.formId },
			...{ acting: leader.acting, gone: leader.gone },
			isIn: leader.evaluationId !== undefined,
			isNew: isNewInPost(leader.startedOn, opensOn)
		}))
	};
};

export const actions: Actions = {
	/** Keeps the boxes of one page: ticked ones are in, the others that stood there are out. */
	save: async (event) => {
		const { actor, round } = await requireDraftRound(event);
		const form = parseForm(await readForm(event.request), boxesSchema, leaderLists);
		if (!form.ok) return refuse(form);

		const { shown, chosen, go, page, to, ...question } = form.data;
		const { db } = event.locals;
		passChange(event, await addLeaders(db, actor, round, chosen));
		const out = shown.filter((id) => !chosen.includes(id));
		if (out.length > 0) passChange(event, await removeLeaders(db, actor, round, out));
		if (go === 'next') return leaveStep(event, 'ledere', 'next', 'saved');

		return returnTo(event, question, to || page);
	},

	addAll: async (event) => {
		const { actor, round } = await requireDraftRound(event);
		const form = parseForm(await readForm(event.request), allSchema);
		if (!form.ok) return refuse(form);

		const { db } = event.locals;
		const { fitting } = await findLeaders(db, round, form.data);
		passChange(event, await addLeaders(db, actor, round, idsOf(fitting)));

		return returnTo(event, form.data);
	},

	removeAll: async (event) => {
		const { actor, round } = await requireDraftRound(event);
		const form = parseForm(await readForm(event.request), allSchema);
		if (!form.ok) return refuse(form);

		const { db } = event.locals;
		const { fitting } = await findLeaders(db, round, form.data);
		passChange(event, await removeLeaders(db, actor, round, idsOf(fitting)));

		return returnTo(event, form.data);
	},

	/** Asks about everybody who fits, and is in, by another of the round's forms. */
	form: async (event) => {
		const { actor, round } = await requireDraftRound(event);
		const parsed = parseForm(await readForm(event.request), formSchema);
		if (!parsed.ok) return refuse(parsed);

		const { form, ...question } = parsed.data;
		const { db } = event.locals;
		const { fitting } = await findLeaders(db, round, question);
		const formId = form === '' ? undefined : form;
		passChange(event, await giveForm(db, actor, round, idsOf(fitting), formId));

		return returnTo(event, question);
	}
};

async function findLeaders(db: App.Locals['db'], round: Round, question: LeaderQuestion) {
	const all = await listDraftLeaders(db, round);
	const units = await listUnits(db, round.organisationId);

	return { all, units, fitting: chooseLeaders(all, units, question) };
}

function idsOf(leaders: readonly { readonly leaderId: string }[]): readonly string[] {
	return leaders.map(({ leaderId }) => leaderId);
}

/** To the same search and page, with a word that it was done. */
function returnTo(event: RequestEvent, question: LeaderQuestion, page = ''): never {
	const asked = Object.entries({ ...question, page }).filter(
		([name, value]) => value !== '' && !(name === 'show' && value === 'all')
	);
	const query = new URLSearchParams([...asked, ['nu', 'gemt']]);

	redirect(303, pathTo(event, `ledere?${query.toString()}`));
}

type Unit = Awaited<ReturnType<typeof listUnits>>[number];

/** The units from the top down, each with how deep it lies. */
function listTree(units: readonly Unit[]): readonly (Unit & { readonly depth: number })[] {
	const below = Map.groupBy(units, ({ parentId }) => parentId);
	const walk = (parent: string | undefined, depth: number): (Unit & { depth: number })[] =>
		(below.get(parent) ?? []).flatMap((unit) => [{ ...unit, depth }, ...walk(unit.id, depth + 1)]);

	return walk(undefined, 0);
}
