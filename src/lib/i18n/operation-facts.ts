import type { Language } from '#lib/domain/language.ts';
import type { OperationState } from '#lib/domain/operation/state.ts';
import { tellMoment } from './concern.ts';
import { formatRoom } from './file-size.ts';
import { formatList, formatNumber } from './format.ts';
import { operation } from './messages/operation.ts';

interface Fact {
	readonly term: string;
	readonly text: string;
}

/** How the program is doing, line by line. */
export function tellOperation(
	{ rounds, mails, backupAt, keysMissing, database, disks }: OperationState,
	version: string,
	language: Language
): readonly Fact[] {
	const words = operation[language];
	const kind = words.databaseKinds[database.kind];
	const size = database.bytes === undefined ? undefined : formatRoom(database.bytes, language);

	return [
		{ term: words.rounds, text: tellRounds(rounds, language) },
		{
			term: words.mails,
			text:
				mails.waitingAtMost === 0
					? words.noMails
					: words.mostMails({ count: formatNumber(mails.waitingAtMost, language) })
		},
		{ term: words.backup, text: backupAt ? tellMoment(backupAt, language) : words.noBackup },
		{
			term: words.keys,
			text:
				keysMissing === 0
					? words.allKeys
					: words.keysMissing({ count: formatNumber(keysMissing, language) })
		},
		{ term: words.database, text: size ? words.databaseSize({ kind, size }) : kind },
		...disks.map(({ holds, free, size: whole }) => ({
			term: words.disks[holds],
			text: words.room({ free: formatRoom(free, language), size: formatRoom(whole, language) })
		})),
		{ term: words.version, text: version }
	];
}

/** »1 i kladde, 2 åbne og 7 afsluttede«: in the order in which rounds go. */
function tellRounds(rounds: OperationState['rounds'], language: Language): string {
	const { states, noRounds } = operation[language];
	const some = Object.entries(states).flatMap(([state, { one, many }]) => {
		const count = rounds[state] ?? 0;

		return count === 0 ? [] : [`${formatNumber(count, language)} ${count === 1 ? one : many}`];
	});

	return some.length === 0 ? noRounds : formatList(some, language);
}
