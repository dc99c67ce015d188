import { error, redirect } from '@sveltejs/kit';
import { csvHeaders, writeCsv } from '#lib/domain/export/csv.ts';
import { roster } from '#lib/i18n/messages/roster.ts';
import { localPath } from '#lib/i18n/path.ts';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { exportList } from '#lib/server/invitations/export-list.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { statusOf } from '../status.ts';
import type { RequestHandler } from './$types';

/** The list as a file for a spreadsheet. A POST, because that it leaves the house is written down. */
export const POST: RequestHandler = async (event) => {
	const { request, params, locals } = event;
	if (!parseForm(await readForm(request), noFields).ok) error(400);

	const { db, now, language } = locals;
	const people = await exportList(db, requireActor(locals), params.id, now);
	if (people === 'not_found') missed(event);
	if (people === 'not_open') redirect(303, localPath(`/evaluering/${params.id}`, language));

	const words = roster[language].list;
	const rows = people.map((entry) => [
		entry.address,
		words.groups[entry.group],
		words[statusOf(entry)]
	]);

	return new Response(writeCsv([[words.address, words.group, words.status], ...rows]), {
		headers: csvHeaders(words.fileName)
	});
};
