import { error, fail, redirect } from '@sveltejs/kit';
import { listAskedFields, listValidOptions } from '#lib/domain/questionnaire/background.ts';
import { codeColumns, leaderColumns } from '#lib/domain/leader-file/columns.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { mostBytes, mostFormBytes, readTableInPieces } from '#lib/domain/table-file/read.ts';
import { writeFileProblem } from '#lib/i18n/file-problem.ts';
import { tableFile } from '#lib/i18n/messages/table-file.ts';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm, takeFile } from '#lib/schemas/form.ts';
import { applySchema, pastedSchema } from '#lib/schemas/organisation/leader.ts';
import { applyLeaders, previewLeaders } from '#lib/server/leaders/apply.ts';
import { requireMember, type Member } from '#lib/server/organisations/require-member.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { keepUpload } from '#lib/server/uploads/keep.ts';
import { orderLargeUpload } from '#lib/server/uploads/applying.queries.ts';
import { findStand, type UploadPlace } from '#lib/server/uploads/queries.ts';
import { workInPieces } from '#lib/server/work-in-pieces.ts';
import { describePreview } from './describe.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation, actor } = await requireMember(event);
	const { db, now, language } = event.locals;
	const place = placeOf({ organisation, actor });
	const id = event.url.searchParams.get('fil') ?? '';
	const stand = await findStand(db, place, id, now);
	if (stand?.state === 'applied')
		redirect(303, localPath(`/organisation/${organisation.id}/ledere?gemt`, language));
	const preview = stand?.state === 'waiting' ? await previewLeaders(db, place, id, now) : undefined;
	const fields = listAskedFields(currentQuestionnaire());

	return {
		organisation: { id: organisation.id, name: organisation.name },
		columns: leaderColumns.map(({ name, label, isRequired }) => {
			const field = fields.find((each) => each.id === codeOf(name));
			const options = field ? listValidOptions(field, dayOf(now)) : [];
			return {
				...{ name, label: label[language], isRequired },
				choices: options.map((option) => option.label[language])
			};
		}),
		here: localPath(
			`/organisation/${organisation.id}/ledere/indlaes?fil=${encodeURIComponent(id)}`,
			language
		),
		step: stand?.state === 'applying' ? stand.step : undefined,
		refused:
			event.url.searchParams.get('nu') === 'aendret'
				? 'changed_since'
				: stand?.state === 'waiting' && stand.refused,
		isLost: id !== '' && !stand,
		preview:
			preview && 'plan' in preview
				? { id, ...describePreview(preview, fields, dayOf(now), language) }
				: undefined
	};
};

export const actions: Actions = {
	send: async (event) => {
		const member = await requireMember(event);
		const { db, now, language } = event.locals;
		const body = await readForm(event.request, mostFormBytes);
		const file = body && takeFile(body, 'file');
		if (file === 'malformed') error(400);
		const form = parseForm(body, pastedSchema);
		const words = tableFile[language].problems;
		if (!form.ok) {
			if (form.status === 400) error(400);
			return fail(422, { issues: [words.unreadable], pasted: form.values['pasted'] ?? '' });
		}

		const { pasted } = form.data;
		const refuse = (...issues: readonly string[]) => fail(422, { issues, pasted });
		if (file && pasted.trim() !== '') return refuse(words.both);
		if (!file && pasted.trim() === '') return refuse(words.none);
		const bytes = file
			? new Uint8Array(await file.arrayBuffer())
			: new TextEncoder().encode(pasted);
		if (bytes.length > mostBytes) return refuse(words.tooLarge);
		const read = await workInPieces(readTableInPieces(bytes, leaderColumns));
		if (!read.ok) {
			return refuse(...read.problems.map((problem) => writeFileProblem(problem, language)));
		}

		const name = (file?.name ?? '').slice(0, 200);
		const id = await keepUpload(db, placeOf(member), { name, bytes }, now);
		redirect(
			303,
			localPath(`/organisation/${member.organisation.id}/ledere/indlaes?fil=${id}`, language)
		);
	},
	apply: async (event) => {
		const member = await requireMember(event);
		const { db, now, language } = event.locals;
		const form = parseForm(await readForm(event.request), applySchema);
		if (!form.ok) error(form.status);

		const { upload: id, ...rest } = form.data;
		const base = `/organisation/${member.organisation.id}/ledere`;
		const place = placeOf(member);
		if (await orderLargeUpload(db, place, { id, orders: rest })) {
			event.locals.jobs.kick('uploads');
			redirect(303, localPath(`${base}/indlaes?fil=${id}`, language));
		}
		const outcome = await applyLeaders(db, member.actor, place, { id, ...rest }, now);
		switch (outcome) {
			case 'gone':
				redirect(303, localPath(`${base}/indlaes?fil=${id}`, language));
			case 'changed_since':
				redirect(303, localPath(`${base}/indlaes?fil=${id}&nu=aendret`, language));
		}
		redirect(303, localPath(`${base}?gemt`, language));
	}
};

function placeOf({ organisation, actor }: Member): UploadPlace {
	return {
		...{ organisationId: organisation.id, accountId: actor.accountId },
		...{ roundId: undefined, kind: 'leaders' }
	};
}

function codeOf(column: string): string | undefined {
	return Object.entries(codeColumns).find(([name]) => name === column)?.[1];
}
