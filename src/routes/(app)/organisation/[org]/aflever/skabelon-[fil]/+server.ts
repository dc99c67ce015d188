import { error } from '@sveltejs/kit';
import { csvHeaders, writeCsv } from '#lib/domain/export/csv.ts';
import { templates, writeTemplate } from '#lib/domain/import/templates.ts';
import { requireMember } from '#lib/server/organisations/require-member.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import type { RequestHandler } from './$types';

/** A file with the headings, to write on in, or the codes to build another system's survey by. */
export const GET: RequestHandler = async (event) => {
	await requireMember(event, ['orgadmin']);
	const template = templates.find((each) => each === event.params.fil);
	if (!template) error(404, 'not found');
	const rows = writeTemplate(template, currentQuestionnaire(), event.locals.language);

	return new Response(writeCsv(rows), { headers: csvHeaders(`skabelon-${template}`) });
};
