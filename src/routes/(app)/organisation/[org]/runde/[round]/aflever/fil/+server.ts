import { error, redirect } from '@sveltejs/kit';
import { fileHeaders } from '#lib/domain/export/file.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { federation } from '#lib/i18n/messages/federation.ts';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { fingerprintSchema } from '#lib/schemas/partners.ts';
import { sealRound } from '#lib/server/national/federation/seal-round.ts';
import { requireAdministrator } from '../administrator.ts';
import type { RequestHandler } from './$types';

/** The round as a sealed package. A POST, because taking it out of the house is written down. */
export const POST: RequestHandler = async (event) => {
	const { actor, organisation, round } = await requireAdministrator(event);
	const form = parseForm(await readForm(event.request), fingerprintSchema);
	if (!form.ok) error(400);

	const { db, keys, now, language } = event.locals;
	const wish = { ref: round, fingerprint: form.data.fingerprint };
	const sealed = await sealRound(db, keys, actor, wish, now);
	/* The page says why, where it says so of all rounds. */
	if (typeof sealed === 'string')
		redirect(
			303,
			localPath(`/organisation/${organisation.id}/runde/${round.id}/aflever`, language)
		);
	const name = `${federation[language].give.fileName}-${dayOf(new Date(round.closedAt ?? now))}`;

	return new Response(sealed.text, { headers: fileHeaders(name, 'json') });
};
