import { csvHeaders, writeCsv } from '#lib/domain/export/csv.ts';
import { groupNames } from '#lib/domain/rater-file/line.ts';
import { raterColumns } from '#lib/domain/rater-file/read.ts';
import { participants } from '#lib/i18n/messages/participants.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';
import type { RequestHandler } from './$types';

/** A file of raters to write on in, with one line of each kind. */
export const GET: RequestHandler = async (event) => {
	await requireRound(event);
	const { language } = event.locals;
	const place = language === 'da' ? 0 : 1;
	const [employee, manager, peer] = [
		groupNames.employee[place],
		groupNames.manager[place],
		groupNames.peer[place]
	];
	const rows = [
		raterColumns.map(({ label }) => label[language]),
		['1001', employee, 'anna.holm@eksempel.dk', '', language === 'da' ? 'dansk' : 'Danish'],
		['1001', employee, '', 'Bo Lund, 4711', ''],
		['1001', manager, 'karen.bruun@eksempel.dk', '', ''],
		['1001', peer, 'kim.sand@eksempel.dk', '', language === 'da' ? 'engelsk' : 'English']
	];

	return new Response(writeCsv(rows), {
		headers: csvHeaders(participants[language].file.templateName)
	});
};
