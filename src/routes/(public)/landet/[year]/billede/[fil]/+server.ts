import { error } from '@sveltejs/kit';
import { findPicture } from '#lib/server/national/find-picture.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const { language, settings } = locals;
	const { host } = new URL(settings.origin);
	const wish = { year: params.year, file: params.fil, host, language };
	const picture = await findPicture(locals.db, locals.press, wish);
	if (!picture) error(404);
	const { type, body } = picture;

	return new Response(body, {
		headers: {
			'content-type': type,
			'content-disposition': `inline; filename="landet-${params.year}-${params.fil}"`
		}
	});
};
