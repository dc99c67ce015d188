import { json } from '@sveltejs/kit';
import { writeFigures } from '#lib/domain/report/write-figures.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { hasAlready } from '#lib/server/interface/entity-tag.ts';
import { hasToWait } from '#lib/server/limits/guesses.ts';
import { getOrganisationRelease } from '#lib/server/releases/get-organisation-release.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const {
		params: { id: organisationId, round },
		locals,
		request
	} = event;
	const actor = requireActor(locals);
	const ref = { organisationId, id: round };
	const given = await getOrganisationRelease(
		locals.db,
		actor,
		ref,
		'organisation_exported',
		locals.now
	);
	if (!given) {
		const [status, message] = hasToWait(event) ? [429, 'too many'] : [404, 'not found'];
		return json({ message }, { status });
	}

	const type = { 'content-type': 'application/json; charset=utf-8' };
	if (given.state === 'withheld') return new Response(writeFigures(undefined), { headers: type });

	const etag = `"${given.sha256}"`;
	if (hasAlready(request, etag)) return new Response(null, { status: 304, headers: { etag } });

	return new Response(writeFigures(given.release), { headers: { ...type, etag } });
};
