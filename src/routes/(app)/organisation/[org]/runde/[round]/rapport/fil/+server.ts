import { error } from '@sveltejs/kit';
import { csvHeaders, writeCsv } from '#lib/domain/export/csv.ts';
import { fileHeaders } from '#lib/domain/export/file.ts';
import { tellSince } from '#lib/domain/report/organisation/changes.ts';
import { writeFigures } from '#lib/domain/report/write-figures.ts';
import { organisationReport } from '#lib/i18n/messages/organisation-report.ts';
import { listFigureRows } from '#lib/i18n/organisation-rows.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { reportFileSchema } from '#lib/schemas/organisation-report.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';
import { describeOrganisationReport } from '#lib/server/pdf/organisation-report.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { getOrganisationReport } from '#lib/server/releases/get-organisation-report.ts';
import type { RequestHandler } from './$types';

/** The report as a file. A POST, because taking it out of the house is written down. */
export const POST: RequestHandler = async (event) => {
	const { actor, round } = await requireRound(event);
	const form = parseForm(await readForm(event.request), reportFileSchema);
	if (!form.ok) error(400);

	const { db, now, language, press } = event.locals;
	const given = await getOrganisationReport(db, actor, round, 'organisation_exported', now);
	if (given?.state !== 'released') missed(event);

	const { release, leaders, earlier, sha256 } = given;
	const { closedOn, questionnaireVersion } = release.round;
	const name = organisationReport[language].files.name({ year: closedOn.slice(0, 4) });
	const questionnaire = await requireQuestionnaire(db, questionnaireVersion);
	const ownStatements = round.selection.ownStatements ?? [];

	switch (form.data.format) {
		case 'csv': {
			const rows = listFigureRows(release, questionnaire, ownStatements, language);

			return new Response(writeCsv(rows), { headers: csvHeaders(name) });
		}
		case 'json':
			return new Response(writeFigures(release), { headers: fileHeaders(name, 'json') });
		case 'pdf': {
			const since = tellSince(given, earlier, questionnaire);
			const document = describeOrganisationReport(
				{ release, questionnaire, ownStatements, leaders, since, sha256 },
				language
			);

			return new Response(press.print('document', document, closedOn), {
				headers: fileHeaders(name, 'pdf')
			});
		}
	}
};
