import { error } from '@sveltejs/kit';
import { ownData } from '#lib/i18n/messages/own-data.ts';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { exportOwnData } from '#lib/server/accounts/own-data.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import type { RequestHandler } from './$types';

/** Everything as a file. A POST, because that it leaves the house is written down. */
export const POST: RequestHandler = async ({ request, locals }) => {
	if (!parseForm(await readForm(request), noFields).ok) error(400);

	const { db, now, language } = locals;
	const text = await exportOwnData(db, requireActor(locals), now);

	return new Response(text, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="${ownData[language].fileName}.json"`,
			'x-content-type-options': 'nosniff'
		}
	});
};
