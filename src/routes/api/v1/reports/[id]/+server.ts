import { json } from '@sveltejs/kit';
import { writeFigures } from '#lib/domain/report/write-figures.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { hasAlready } from '#lib/server/interface/entity-tag.ts';
import { hasToWait } from '#lib/server/limits/guesses.ts';
import { getReport } from '#lib/server/releases/get-report.ts';
import { recordAccess } from '#lib/server/releases/record-access.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const {
		params: { id },
		locals,
		request
	} = event;
	const actor = requireActor(locals);
	const given = await getReport(locals.db, actor, id);
	await recordAccess(locals.db, actor, id, given, 'report_exported', locals.now);
	if (!given) {
		const [status, message] = hasToWait(event) ? [429, 'too many'] : [404, 'not found'];
		return json({ message }, { status });
	}

	const type = { 'content-type': 'application/json; charset=utf-8' };
	if (given.state === 'withheld') return new Response(writeFigures(undefined), { headers: type });

	const etag = `"${given.sha256}"`;
	if (hasAlready(request, etag)) return new Response(null, { status: 304, headers: { etag } });

	return new Response(writeFigures(given.report), { headers: { ...type, etag } });
};
