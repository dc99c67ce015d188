import { error, fail } from '@sveltejs/kit';
import { readListFile } from '#lib/domain/rater-group/list-file.ts';
import { hasNotes, hasProblems, readRaterLists } from '#lib/domain/rater-group/rater-lists.ts';
import { judgeRest } from '#lib/domain/round/rest.ts';
import { ratersSchema } from '#lib/schemas/evaluation/raters.ts';
import { parseForm, readForm, takeFile } from '#lib/schemas/form.ts';
import { saveRaters } from '#lib/server/evaluations/plan/save-raters.ts';
import { findLastClose } from '#lib/server/evaluations/rest.queries.ts';
import { languageForm, leaveStep, passDraft, requireActor, requireDraft } from '../own.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { plan } = await requireDraft(event);
	const { employees, manager, peers } = plan.raters;
	const { db, now } = event.locals;
	const lastClose = await findLastClose(db, plan.leader.email);

	return {
		languageForm,
		themesOnly: lastClose !== undefined && judgeRest(lastClose, now) !== 'rested',
		id: event.params.id,
		leaderAddress: plan.leader.email,
		/* Where they are on the list already, they can be taken off it. */
		hasPeers: !plan.selection.focusOnly || peers.length > 0,
		values: {
			employees: employees.join('\n'),
			manager: manager ?? '',
			peers: peers.join('\n')
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const body = await readForm(event.request);
		const upload = body && takeFile(body, 'file');
		if (upload === 'malformed') error(400);
		const form = parseForm(body, ratersSchema);
		if (!form.ok) {
			if (form.status === 400) error(400);
			const { employees = '', manager = '', peers = '' } = form.values;
			return fail(422, { issues: form.issues, typed: { employees, manager, peers } });
		}

		const { plan } = await requireDraft(event);
		const { go, ...written } = form.data;
		const file = upload && readListFile(new Uint8Array(await upload.arrayBuffer()));
		const lines = file?.ok ? file.lines : [];
		const typed = { ...written, employees: addLines(written.employees, lines) };
		const read = readRaterLists(typed, plan.leader.email);
		const { problems, notes } = read;

		const actor = requireActor(event.locals);
		const outcome = await saveRaters(event.locals.db, actor, event.params.id, read.lists);
		passDraft(event, outcome);

		/* What cannot be used comes back as it was typed, with its lines; the rest is saved already. */
		const refusedFile = file?.ok === false ? file.reason : undefined;
		if (hasProblems(read) || refusedFile) return fail(422, { problems, notes, typed, refusedFile });
		if (hasNotes(read) && go === 'next') return { notes };

		return leaveStep(event, 'hvem', go, outcome);
	}
};

function addLines(text: string, lines: readonly string[]): string {
	return [text, ...lines].filter((each) => each !== '').join('\n');
}
