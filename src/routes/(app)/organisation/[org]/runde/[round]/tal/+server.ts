import { error, redirect } from '@sveltejs/kit';
import { csvHeaders, writeCsv } from '#lib/domain/export/csv.ts';
import { following } from '#lib/i18n/messages/following.ts';
import { localPath } from '#lib/i18n/path.ts';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { exportCounts } from '#lib/server/rounds/follow/export-counts.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';
import type { RequestHandler } from './$types';

/** The morning's counts of every leader as a file. A POST, because that it leaves the house is written down. */
export const POST: RequestHandler = async (event) => {
	const { actor, round } = await requireRound(event);
	if (!parseForm(await readForm(event.request), noFields).ok) error(400);

	const { db, now, language } = event.locals;
	const counts = await exportCounts(db, actor, round, now);
	if (counts === 'not_open') {
		const { org, round: id } = event.params;
		redirect(303, localPath(`/organisation/${org}/runde/${id}`, language));
	}

	const words = following[language];
	const { area, leader, invited, answered } = words.columns;
	const rows = counts.map(({ unit, name, employees, isCancelled }) => [
		unit,
		name,
		isCancelled ? words.cancelled : String(employees.invited),
		employees.kind === 'counted' ? String(employees.answered) : ''
	]);

	return new Response(writeCsv([[area, leader, invited, answered], ...rows]), {
		headers: csvHeaders(words.fileName)
	});
};
