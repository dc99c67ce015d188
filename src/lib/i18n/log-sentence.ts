import type { Doer, LoggedEntry } from '#lib/domain/audit/entry.ts';
import type { Language } from '#lib/domain/language.ts';
import { log } from './messages/log.ts';

/** One entry of the audit log as a sentence: »Lone Bech trak invitationen til 1 medarbejder tilbage.« */
export function writeEntry(
	{ doer, action, detail, outcome }: LoggedEntry,
	language: Language
): string {
	const words = log[language];
	if (outcome === 'refused' && action !== 'access_refused') {
		return words.refused({ action: words.actions[action] });
	}

	return words.done[action]({
		who: writeDoer(doer, language),
		people: writePeople(detail, language),
		role: writeRole(detail['role'], language),
		reason: writeReason(detail['reason'], language),
		year: detail['year'] ?? '',
		file: writeFile(detail['file'])
	});
}

export function writeDoer(doer: Doer, language: Language): string {
	return doer.kind === 'person' ? doer.name : log[language].doers[doer.kind];
}

function writePeople({ group, people = '' }: LoggedEntry['detail'], language: Language): string {
	const words = log[language].people;

	return isOneOf(group, words) ? words[group]({ count: people }) : '';
}

function writeRole(role: string | number | undefined, language: Language): string {
	const words = log[language].roles;

	return isOneOf(role, words) ? words[role] : '';
}

function writeReason(reason: string | number | undefined, language: Language): string {
	const words = log[language].reasons;

	return isOneOf(reason, words) ? words[reason] : words.other;
}

/** Only what can be the name of a file of ours. */
function writeFile(file: string | number | undefined): string {
	return typeof file === 'string' && /^[a-z.-]+$/u.test(file) ? file : '';
}

function isOneOf<Names extends object>(
	name: string | number | undefined,
	names: Names
): name is Extract<keyof Names, string> {
	return name !== undefined && Object.hasOwn(names, name);
}
