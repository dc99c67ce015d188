import { error, fail, redirect } from '@sveltejs/kit';
import { readRatersInPieces } from '#lib/domain/rater-file/read.ts';
import { mostBytes } from '#lib/domain/table-file/read.ts';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm, takeFile } from '#lib/schemas/form.ts';
import { applySchema, pastedSchema } from '#lib/schemas/participants.ts';
import type { RaterOrders } from '#lib/server/jobs/apply-uploads.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';
import { applyRaterFile } from '#lib/server/raters/apply-file.ts';
import { previewRaterFile } from '#lib/server/raters/preview-file.ts';
import { keepUpload } from '#lib/server/uploads/keep.ts';
import { orderLargeUpload } from '#lib/server/uploads/applying.queries.ts';
import {
	findStand,
	findUpload,
	type UploadCounts,
	type UploadPlace
} from '#lib/server/uploads/queries.ts';
import { workInPieces } from '#lib/server/work-in-pieces.ts';
import { pathToRound, requireDraftRound } from '../draft.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** A file is as large as it may be, and so is what was pasted; beside it there is little. */
const formLimit = mostBytes + 2 ** 15;

export const load: PageServerLoad = async (event) => {
	const member = await requireDraftRound(event);
	const { db, now, language } = event.locals;
	const place = placeOf(member);
	const id = event.url.searchParams.get('fil') ?? '';
	const stand = await findStand(db, place, id, now);
	if (stand?.state === 'applied') leadToLists(event, stand.counts);
	const isWaiting = stand?.state === 'waiting';
	const upload = isWaiting ? await findUpload(db, place, id, now) : undefined;

	return {
		base: pathToRound(event),
		roundName: member.round.name,
		upload: upload && { id: upload.id, name: upload.name },
		here: localPath(
			`${pathToRound(event)}/deltagere/indlaes?fil=${encodeURIComponent(id)}`,
			language
		),
		step: stand?.state === 'applying' ? stand.step : undefined,
		isGone: id !== '' && !stand,
		refused:
			event.url.searchParams.get('nu') === 'aendret' ? 'changed_since' : isWaiting && stand.refused,
		preview: upload && (await previewRaterFile(db, member.round, upload.bytes))
	};
};

export const actions: Actions = {
	/** Takes a file in and shows what it would change. */
	laes: async (event) => {
		await requireRound(event);
		const body = await readForm(event.request, formLimit);
		const file = body && takeFile(body, 'file');
		const form = parseForm(body, pastedSchema);
		if (file === 'malformed' || (!form.ok && form.status === 400)) error(400);
		const member = await requireDraftRound(event);
		const pasted = form.ok ? form.data.pasted : (form.values['pasted'] ?? '');
		if (!file && pasted.trim() === '') return refuse('none', '');
		if (file && pasted.trim() !== '') return refuse('both', pasted);
		if (!form.ok) return refuse('unreadable', pasted);

		const bytes = file
			? new Uint8Array(await file.arrayBuffer())
			: new TextEncoder().encode(pasted);
		if (bytes.length > mostBytes) return refuse('tooLarge', '');
		const read = await workInPieces(readRatersInPieces(bytes));
		if (!read.ok) return fail(422, { problems: read.problems, reason: undefined, pasted });

		const { db, now, language } = event.locals;
		const name = (file?.name ?? '').replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').slice(0, 200);
		const id = await keepUpload(db, placeOf(member), { name, bytes }, now);
		const path = `${pathToRound(event)}/deltagere/indlaes?fil=${encodeURIComponent(id)}`;
		redirect(303, localPath(path, language));
	},

	/** Makes the lists what the file says. */
	gem: async (event) => {
		const member = await requireRound(event);
		const form = parseForm(await readForm(event.request), applySchema, ['choice']);
		if (!form.ok) error(form.status);
		const { db, now, language } = event.locals;
		const path = `${pathToRound(event)}/deltagere/indlaes`;
		const id = event.url.searchParams.get('fil') ?? '';
		const place = placeOf(member);
		const { seen, choice } = form.data;
		const confirmed = form.data.confirmed ?? ('kept' as const);
		const choices = choice.map((each) => readChoice(each));
		const orders: RaterOrders = { seen, confirmed, choices };
		if (await orderLargeUpload(db, place, { id, orders })) {
			event.locals.jobs.kick('uploads');
			redirect(303, localPath(`${path}?fil=${encodeURIComponent(id)}`, language));
		}

		const file = { id, seen, decisions: { confirmed, choices: new Map(choices) } };
		const applied = await applyRaterFile(db, member.actor, place, file, now);
		switch (applied.outcome) {
			case 'applied':
				leadToLists(event, applied.plan.change);
			case 'gone':
				redirect(303, localPath(`${path}?fil=${encodeURIComponent(id)}`, language));
			case 'changed_since':
				redirect(303, localPath(`${path}?fil=${encodeURIComponent(id)}&nu=aendret`, language));
			case 'not_draft':
				redirect(303, localPath(pathToRound(event), language));
		}
	}
};

function leadToLists(
	event: Parameters<PageServerLoad>[0] | RequestEvent,
	{ added, changed, removed }: UploadCounts
): never {
	const counts = `nye=${added}&aendret=${changed}&fjernet=${removed}`;
	const path = `${pathToRound(event)}/deltagere?nu=gemt&${counts}`;
	redirect(303, localPath(path, event.locals.language));
}

function refuse(reason: 'none' | 'both' | 'tooLarge' | 'unreadable', pasted: string) {
	return fail(422, { problems: [], reason, pasted });
}

/** »12:peer«, as the schema has checked. */
function readChoice(text: string): readonly [number, string] {
	const [line = '', group = ''] = text.split(':');

	return [Number(line), group];
}

function placeOf({ actor, organisation, round }: Awaited<ReturnType<typeof requireRound>>) {
	return {
		...{ organisationId: organisation.id, accountId: actor.accountId },
		...{ roundId: round.id, kind: 'raters' }
	} as const satisfies UploadPlace;
}
