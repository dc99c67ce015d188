import { error, fail, redirect } from '@sveltejs/kit';
import { writeFileProblem } from '#lib/i18n/file-problem.ts';
import { handOver } from '#lib/i18n/messages/hand-over.ts';
import { localPath } from '#lib/i18n/path.ts';
import type { Language } from '#lib/domain/language.ts';
import { parseForm } from '#lib/schemas/form.ts';
import { handOverSchema } from '#lib/schemas/hand-over.ts';
import { removeHandedFolder } from '#lib/server/imports/handed-over/folder.ts';
import { listHandovers } from '#lib/server/imports/handed-over/queries.ts';
import { keepHandover, type RefusedFile } from '#lib/server/imports/handed-over/receive.ts';
import { takeInFiles, type TakenIn } from '#lib/server/imports/handed-over/take-in.ts';
import { requireMember } from '#lib/server/organisations/require-member.ts';
import { randomId } from '#lib/server/random.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { actor, organisation } = await requireMember(event, ['orgadmin']);
	const { db, now } = event.locals;
	const place = { organisationId: organisation.id, accountId: actor.accountId };
	const handovers = await listHandovers(db, place, now);

	return {
		organisation: { id: organisation.id, name: organisation.name },
		handovers: handovers.map(({ id, year, state }) => ({ id, year, state })),
		isGone: event.url.searchParams.has('vaek'),
		thisYear: now.getUTCFullYear()
	};
};

export const actions: Actions = {
	send: async (event) => {
		const { actor, organisation } = await requireMember(event, ['orgadmin']);
		const { db, keys, language, now } = event.locals;
		const id = randomId();
		const taken = await takeInFiles(event.request, keys, id);
		if (!taken) error(400);

		const form = parseForm(taken.form, handOverSchema);
		const values = { year: textOf(taken.form, 'year'), system: textOf(taken.form, 'system') };
		const issues = listIssues(taken, form.ok ? {} : form.issues, language);
		if (!form.ok || issues.length > 0) {
			await removeHandedFolder(keys, id);
			if (!form.ok && form.status === 400) error(400);
			return fail(422, { issues, values });
		}

		const ref = { organisationId: organisation.id, id, accountId: actor.accountId };
		const handover = { ...ref, ...form.data };
		const kept = await keepHandover(db, taken.folder, handover, taken.files, now);
		if (kept !== 'kept') {
			await removeHandedFolder(keys, id);
			return fail(422, { issues: [describeRefused(kept, language)], values });
		}

		redirect(303, localPath(`/organisation/${organisation.id}/aflever/${id}`, language));
	}
};

interface Issue {
	/** The field that it is about. */
	readonly id: string;
	readonly text: string;
}

function listIssues(
	{ files, hasTooMany }: TakenIn,
	found: Readonly<Record<string, string>>,
	language: Language
): readonly Issue[] {
	const words = handOver[language].issues;

	return [
		...('year' in found ? [{ id: 'year', text: words.year }] : []),
		...('system' in found ? [{ id: 'system', text: words.system }] : []),
		...(files.leaders.length === 0 ? [{ id: 'leaders', text: words.leaders }] : []),
		...(files.answers.length === 0 ? [{ id: 'answers', text: words.answers }] : []),
		...(hasTooMany ? [{ id: 'answers', text: words.tooMany }] : [])
	];
}

function describeRefused({ field, name, problem }: RefusedFile, language: Language): Issue {
	const words = handOver[language].issues;
	const text = problem.what === 'noNames' ? words.noNames : writeFileProblem(problem, language);

	return { id: field, text: words.inFile({ name, problem: text }) };
}

function textOf(form: FormData, field: string): string {
	const value = form.get(field);

	return typeof value === 'string' ? value.slice(0, 20) : '';
}
