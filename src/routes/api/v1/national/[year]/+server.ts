import { json } from '@sveltejs/kit';
import { findNationalFigures } from '#lib/server/national/find-figures.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, request }) => {
	const found = await findNationalFigures(locals.db, params.year);
	if (!found) return json({ message: 'not found' }, { status: 404 });

	const headers = { etag: `"${found.sha256}"`, vary: 'accept-encoding' };
	if (request.headers.get('if-none-match') === headers.etag) {
		return new Response(null, { status: 304, headers });
	}

	const type = { ...headers, 'content-type': 'application/json; charset=utf-8' };
	/* Every browser takes gzip, and packing some megabytes anew for each would take a second. */
	return takesGzip(request)
		? new Response(found.packed, { headers: { ...type, 'content-encoding': 'gzip' } })
		: new Response(found.unpack(), { headers: type });
};

function takesGzip({ headers }: Request): boolean {
	return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/u.test(headers.get('accept-encoding') ?? '');
}
