import { error } from '@sveltejs/kit';
import { csvHeaders, writeCsv } from '#lib/domain/export/csv.ts';
import { formatMoment } from '#lib/i18n/format.ts';
import { writeDoer, writeEntry } from '#lib/i18n/log-sentence.ts';
import { log } from '#lib/i18n/messages/log.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { logSchema } from '#lib/schemas/log.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { exportLog } from '#lib/server/audit/read-log.ts';
import { askLog } from '../question.ts';
import type { RequestHandler } from './$types';

/** What is shown, as a file. A POST, because taking it out of the house is written down. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const form = parseForm(await readForm(request), logSchema);
	if (!form.ok) error(400);

	const { db, now, language } = locals;
	const entries = await exportLog(db, requireActor(locals), askLog(form.data), now);
	if (!entries) error(404);

	const words = log[language];
	const { at, who, sentence, about, outcome } = words.columns;
	const rows = entries.map((entry) => [
		formatMoment(entry.at, language),
		writeDoer(entry.doer, language),
		writeEntry(entry, language),
		entry.about,
		words.outcomes[entry.outcome]
	]);

	return new Response(writeCsv([[at, who, sentence, about, outcome], ...rows]), {
		headers: csvHeaders(words.fileName)
	});
};
