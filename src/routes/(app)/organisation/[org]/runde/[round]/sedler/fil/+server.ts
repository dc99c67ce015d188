import { error, redirect } from '@sveltejs/kit';
import { fileHeaders } from '#lib/domain/export/file.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { slips as messages } from '#lib/i18n/messages/slips.ts';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { slipsSchema } from '#lib/schemas/slips.ts';
import { printSlips } from '#lib/server/invitations/slips/print.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';
import { describeSlips } from '#lib/server/pdf/slips.ts';
import type { RequestHandler } from './$types';

/** Personal links on paper. A POST, because that they leave the house is written down. */
export const POST: RequestHandler = async (event) => {
	const { actor, round } = await requireRound(event);
	const form = parseForm(await readForm(event.request), slipsSchema);
	if (!form.ok) error(400);

	const { db, keys, now, language, press, settings } = event.locals;
	const { part, leader } = form.data;
	const some = { part, evaluationId: leader === '' ? undefined : leader };
	const slips = await printSlips({ db, keys }, actor, round, some, now);
	if (slips === 'not_open' || slips.length === 0) {
		const { org, round: id } = event.params;
		redirect(303, localPath(`/organisation/${org}/runde/${id}/sedler`, language));
	}

	const closes = new Date(round.closesAt ?? now);
	const printed = describeSlips(
		slips,
		{ form: form.data.form, origin: settings.origin, closes },
		language
	);

	return new Response(press.print('slips', printed, dayOf(now)), {
		headers: fileHeaders(messages[language].fileName, 'pdf')
	});
};
