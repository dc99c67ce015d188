import { csvHeaders, writeCsv } from '#lib/domain/export/csv.ts';
import { leaderColumns } from '#lib/domain/leader-file/columns.ts';
import { leaders } from '#lib/i18n/messages/leaders.ts';
import { requireMember } from '#lib/server/organisations/require-member.ts';
import type { RequestHandler } from './$types';

/** A file with the headings, to write on in. */
export const GET: RequestHandler = async (event) => {
	await requireMember(event);
	const { language } = event.locals;
	const headings = leaderColumns.map(({ label }) => label[language]);

	return new Response(writeCsv([headings]), {
		headers: csvHeaders(leaders[language].file.templateName)
	});
};
