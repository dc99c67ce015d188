import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { chooseMapping } from '#lib/domain/import/choose-mapping.ts';
import type { AnswerMapping } from '#lib/domain/import/mapping.ts';
import { localPath } from '#lib/i18n/path.ts';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { choiceSchema } from '#lib/schemas/hand-over.ts';
import type { HandoverOutcome } from '#lib/server/imports/handed-over/carry-out.ts';
import {
	folderOf,
	readNote,
	writeNote,
	type HandedFolder
} from '#lib/server/imports/handed-over/folder.ts';
import { forgetHandover } from '#lib/server/imports/handed-over/forget.ts';
import {
	findHandover,
	listMappings,
	moveHandover,
	type Handover
} from '#lib/server/imports/handed-over/queries.ts';
import type { SeenFiles } from '#lib/server/imports/handed-over/receive.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { requireMember } from '#lib/server/organisations/require-member.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { describeFile, listStatements, readChoice, suggestChoices, textsOf } from './choice.ts';
import { describeIssue } from './issues.ts';
import { describeOutcome } from './outcome.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = Pick<RequestEvent, 'locals' | 'url'> &
	Parameters<typeof requireMember>[0] & { readonly params: { readonly aflevering: string } };

export const load: PageServerLoad = async (event) => {
	const found = await requireHandover(event);
	const { handover, organisation } = found;
	const { locals } = event;
	const { year, state, step, roundId } = handover;
	const page = {
		organisation: { id: organisation.id, name: organisation.name },
		...{ id: handover.id, year }
	};

	switch (state) {
		case 'checking':
		case 'importing':
			return { ...page, kind: 'working' as const, state, step };
		case 'imported':
			return { ...page, kind: 'imported' as const, roundId: roundId ?? '' };
		case 'received':
			return { ...page, kind: 'choose' as const, ...(await describeChoice(event, found)) };
		case 'checked': {
			if (event.url.searchParams.has('vaelg'))
				return { ...page, kind: 'choose' as const, ...(await describeChoice(event, found)) };
			const outcome = (await readNote(found.folder, 'outcome')) as HandoverOutcome;
			const mappings = await readMappings(found.folder);
			const told = describeOutcome(outcome, year, found.seen, mappings ?? [], locals.language);
			return { ...page, kind: 'checked' as const, outcome: told };
		}
	}
};

export const actions: Actions = {
	check: async (event) => {
		const { handover, folder, seen } = await requireHandover(event);
		const { db, language } = event.locals;
		const statements = listStatements(currentQuestionnaire(), language);
		const fields = seen.answers.map(({ look }) => ({
			...{ items: statements.map(({ id }) => id), texts: textsOf(look).length }
		}));
		const form = parseForm(await readForm(event.request), choiceSchema(fields));
		if (!form.ok && form.status === 400) error(400);
		if (!isWaiting(handover)) goOn(event);

		const values = form.ok ? form.data : form.values;
		const chosen = seen.answers.map(({ look }, file) => {
			const choice = readChoice(values, file, look, statements);
			return { look, choice, outcome: chooseMapping(look, seen.names.labels, choice) };
		});
		const issues = chosen.flatMap(({ look, outcome }, file) =>
			outcome.ok ? [] : outcome.issues.map((issue) => describeIssue(issue, file, look, language))
		);
		if (issues.length > 0) {
			const files = seen.answers.map((each, file) =>
				describeFile(each, file, readChoice(values, file, each.look, statements), statements)
			);
			return fail(422, { issues, files });
		}

		const mappings = chosen.flatMap(({ outcome }) => (outcome.ok ? [outcome.mapping] : []));
		await writeNote(folder, 'mapping', mappings);
		await moveHandover(db, handover, ['received', 'checked'], 'checking');
		goOn(event);
	},
	again: async (event) => {
		const { handover } = await requireHandover(event);
		requireNoFields(await readForm(event.request));
		await moveHandover(event.locals.db, handover, ['checked'], 'checking');
		goOn(event);
	},
	import: async (event) => {
		const { handover, folder } = await requireHandover(event);
		requireNoFields(await readForm(event.request));
		const outcome = (await readNote(folder, 'outcome')) as HandoverOutcome | undefined;
		if (outcome?.kind === 'right')
			await moveHandover(event.locals.db, handover, ['checked'], 'importing');
		goOn(event);
	},
	remove: async (event) => {
		const { handover, organisation } = await requireHandover(event);
		requireNoFields(await readForm(event.request));
		const { db, keys, language } = event.locals;
		if (isWaiting(handover)) await forgetHandover(db, keys, handover);
		redirect(303, localPath(`/organisation/${organisation.id}/aflever`, language));
	}
};

/** Files that whoever asks has sent themselves; all others are not there. */
async function requireHandover(event: Event) {
	const { actor, organisation } = await requireMember(event, ['orgadmin']);
	const { db, keys, now } = event.locals;
	const ref = { organisationId: organisation.id, accountId: actor.accountId };
	const handover = await findHandover(db, { ...ref, id: event.params.aflevering }, now);
	if (!handover) return missed(event);

	const folder = folderOf(keys, handover.id, handover.key);
	const seen = handover.state === 'imported' ? nothing : await readNote(folder, 'seen');

	return { handover, organisation, folder, seen: (seen ?? nothing) as SeenFiles };
}

const nothing: SeenFiles = {
	leaders: { name: '', encoding: 'utf-8' },
	answers: [],
	names: { labels: {}, texts: {} }
};

async function describeChoice(
	{ locals }: Event,
	{ handover, folder, seen }: Awaited<ReturnType<typeof requireHandover>>
) {
	const questionnaire = currentQuestionnaire();
	const statements = listStatements(questionnaire, locals.language);
	const chosen = await readMappings(folder);
	const earlier = await listMappings(locals.db, handover.organisationId, handover.system);
	const choices = suggestChoices(seen, handover, questionnaire, chosen, earlier);

	const { points, nonSubstantive } = questionnaire.scale;

	return {
		isRemembered: !chosen && earlier.length > 0,
		answers: [
			...points.map(({ value, label }) => ({
				code: String(value),
				label: `${value}: ${label[locals.language]}`
			})),
			{ code: nonSubstantive.code, label: nonSubstantive.label[locals.language] }
		],
		files: seen.answers.flatMap((each, file) => {
			const choice = choices[file];
			return choice ? [describeFile(each, file, choice, statements)] : [];
		})
	};
}

/** Whether nobody reads the files just now, and they are still there. */
function isWaiting({ state }: Handover): boolean {
	return state === 'received' || state === 'checked';
}

/** What was chosen about these very files, where something was. */
async function readMappings(folder: HandedFolder) {
	return (await readNote(folder, 'mapping')) as readonly AnswerMapping[] | undefined;
}

function requireNoFields(form: FormData | undefined): void {
	const parsed = parseForm(form, noFields);
	if (!parsed.ok) error(parsed.status);
}

/** To the page itself, which shows what is being done. */
function goOn({ locals, params }: Event): never {
	locals.jobs.kick('handovers');
	const path = `/organisation/${params.org ?? ''}/aflever/${params.aflevering}`;
	redirect(303, localPath(path, locals.language));
}
