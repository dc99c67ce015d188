import { error, redirect } from '@sveltejs/kit';
import { fileHeaders, isFileKind } from '#lib/domain/export/file.ts';
import { localPath } from '#lib/i18n/path.ts';
import { findFile } from '#lib/server/national/files/find.ts';
import { answerPacked } from '#lib/server/packed-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, request }) => {
	const { db, actor, settings, language, now } = locals;
	const asked = { year: params.year, origin: settings.origin };
	const found = await findFile(db, asked, params.file, actor, now);
	if (found === 'terms_first') redirect(303, localPath('/forskning', language));
	const [, base = '', ending = ''] = /^(.*)\.(\w+)$/u.exec(params.file) ?? [];
	if (!found || !isFileKind(ending)) error(404);

	return answerPacked(
		request,
		found,
		fileHeaders(`ledelsesspejl-${params.year}-${base}`, ending)
	);
};
