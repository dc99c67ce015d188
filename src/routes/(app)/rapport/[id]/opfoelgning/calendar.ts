import { redirect } from '@sveltejs/kit';
import { fileHeaders } from '#lib/domain/export/file.ts';
import { writeCalendarFile } from '#lib/domain/follow-up/calendar-file.ts';
import type { Appointment } from '#lib/domain/follow-up/plan.ts';
import { followUpPage } from '#lib/i18n/messages/follow-up-page.ts';
import { localPath } from '#lib/i18n/path.ts';
import { digestOf } from '#lib/server/digest.ts';
import type { Asked } from '#lib/server/releases/require-report.ts';
import { places } from './places.ts';

/**
 * A talk or a meeting as a calendar file. It may be sent on, so it names nobody, and its id cannot be
 * read back to the report. Without a day it leads to where one is chosen.
 */
export async function giveCalendarFile(
	{ params, locals }: Asked,
	kind: 'talk' | 'meeting',
	{ day, time, minutes }: Appointment & { readonly minutes: number }
): Promise<Response> {
	const { language, now, settings } = locals;
	if (day === undefined) {
		const path = `/rapport/${params.id}/opfoelgning?ret=${places[kind]}#${places[kind]}`;
		redirect(303, localPath(path, language));
	}

	const words = followUpPage[language];
	const { host } = new URL(settings.origin);
	const file = writeCalendarFile(
		{
			id: `${await digestOf([kind, params.id])}@${host}`,
			...{ day, time, minutes, ...words[kind].event, isPrivate: kind === 'talk' }
		},
		now
	);

	return new Response(file, { headers: fileHeaders(words.calendarFile[kind], 'ics') });
}
