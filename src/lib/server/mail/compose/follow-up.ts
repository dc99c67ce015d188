import { listLatestReminders, type Reminder } from '#lib/domain/follow-up/reminders.ts';
import type { Language } from '#lib/domain/language.ts';
import { dayOf, momentIn, noonOf } from '#lib/domain/round/calendar.ts';
import { formatDay, formatTime } from '#lib/i18n/format.ts';
import { mailFollowUp } from '#lib/i18n/messages/mail-follow-up.ts';
import { localPath } from '#lib/i18n/path.ts';
import { findReminded } from '#lib/server/follow-up/reminders.queries.ts';
import type { QueuedLetter } from '../queries.ts';
import { addressMail, type Mail } from '../transport.ts';
import type { Known } from './known.ts';
import { closingLines, renderLetter } from './letter.ts';

/**
 * The reminders that a leader has asked for, as the plan stands now; undefined where they are switched
 * off meanwhile, or what they are about is done.
 */
export async function composeFollowUp(
	{ db, settings: { origin } }: Known,
	{ id, mails: [{ organisationId = '', evaluationId = '', address, language }] }: QueuedLetter,
	now: Date
): Promise<Mail | undefined> {
	const found = await findReminded(db, organisationId, evaluationId);
	const reminders = found ? listLatestReminders(found.followUp, dayOf(now)) : [];
	if (!found || !address || !language || reminders.length === 0) return undefined;

	const words = mailFollowUp[language];
	const path = `/rapport/${found.reportId}/opfoelgning`;
	const off = `${origin}${localPath(`${path}#paamindelser`, language)}`;
	const letter = renderLetter({
		...words.remind({ items: reminders.map((each) => wordReminder(each, language)) }),
		language,
		url: `${origin}${localPath(path, language)}`,
		footer: [
			{ text: words.footer },
			{ text: words.off, url: off },
			...closingLines(origin, language)
		]
	});

	return addressMail(id, origin, address, letter, { 'List-Unsubscribe': `<${off}>` });
}

function wordReminder({ kind, day, time }: Reminder, language: Language) {
	const [hour = 0, minute = 0] = (time ?? '').split(':').map(Number);

	return mailFollowUp[language][kind]({
		day: formatDay(noonOf(day), language),
		time: time && formatTime(momentIn(day, hour, minute), language)
	});
}
