import { error } from '@sveltejs/kit';
import { csvHeaders, writeCsv } from '#lib/domain/export/csv.ts';
import { writeFigures } from '#lib/domain/report/write-figures.ts';
import { organisationReport } from '#lib/i18n/messages/organisation-report.ts';
import { listFigureRows } from '#lib/i18n/organisation-rows.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { reportFileSchema } from '#lib/schemas/organisation-report.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { getOrganisationReport } from '#lib/server/releases/get-organisation-report.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';
import type { RequestHandler } from './$types';

/** The report as a file. A POST, because taking it out of the house is written down. */
export const POST: RequestHandler = async (event) => {
	const { actor, round } = await requireRound(event);
	const form = parseForm(await readForm(event.request), reportFileSchema);
	if (!form.ok) error(400);

	const { db, now, language } = event.locals;
	const given = await getOrganisationReport(db, actor, round, 'organisation_exported', now);
	if (given?.state !== 'released') missed(event);

	const { release } = given;
	const name = organisationReport[language].files.name({
		year: release.round.closedOn.slice(0, 4)
	});
	switch (form.data.format) {
		case 'csv': {
			const questionnaire = await requireQuestionnaire(db, release.round.questionnaireVersion);
			const rows = listFigureRows(
				release,
				questionnaire,
				round.selection.ownStatements ?? [],
				language
			);

			return new Response(writeCsv(rows), { headers: csvHeaders(name) });
		}
		case 'json':
			return new Response(writeFigures(release), {
				headers: {
					'content-type': 'application/json; charset=utf-8',
					'content-disposition': `attachment; filename="${name}.json"`,
					'x-content-type-options': 'nosniff'
				}
			});
	}
};
