import type { Language } from '#lib/domain/language.ts';
import type { Concern } from '#lib/domain/operation/concerns.ts';
import { formatRoom } from './file-size.ts';
import { formatDate, formatNumber, formatTime } from './format.ts';
import { operation } from './messages/operation.ts';

/** What the operator should look at, and what to do about it. */
export function wordConcern(
	concern: Concern,
	language: Language
): { readonly title: string; readonly text: string } {
	const words = operation[language].concerns;

	switch (concern.kind) {
		case 'not_writable':
		case 'never_backed_up':
		case 'mails_put_off':
			return words[concern.kind];
		case 'keys_missing': {
			const { one, many, text } = words.keys_missing;
			return { title: concern.count === 1 ? one : many({ count: concern.count }), text };
		}
		case 'disk_full': {
			const free = formatRoom(concern.free, language);
			return { title: words.disk_full[concern.holds], text: words.disk_full.text({ free }) };
		}
		case 'job_fails': {
			const { title, text } = words.job_fails;
			const job = operation[language].jobs[concern.job] ?? concern.job;
			return { title: title({ job }), text: text({ moment: tellMoment(concern.at, language) }) };
		}
		case 'mails_late': {
			const { title, text } = words.mails_late;
			return { title, text: text({ minutes: formatNumber(concern.minutes, language) }) };
		}
		case 'backup_old': {
			const { title, text } = words.backup_old;
			return { title, text: text({ moment: tellMoment(concern.at, language) }) };
		}
	}
}

/** »22. november 2026 kl. 02.15«. */
export function tellMoment(moment: Date, language: Language): string {
	const [day, time] = [formatDate(moment, language), formatTime(moment, language)];

	return operation[language].at({ day, time });
}
