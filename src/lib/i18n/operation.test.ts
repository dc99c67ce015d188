import { expect, test } from 'vitest';
import { languages } from '#lib/domain/language.ts';
import type { Concern } from '#lib/domain/operation/concerns.ts';
import { timetable } from '#lib/server/jobs/timetable.ts';
import { wordConcern } from './concern.ts';
import { operation } from './messages/operation.ts';
import { tellOperation } from './operation-facts.ts';

const at = new Date('2026-11-22T01:15:00Z');

test.for(languages)('every job has its words, in %s', (language) => {
	expect(timetable.filter(({ name }) => !operation[language].jobs[name])).toEqual([]);
});

test.for<[Concern, string, string]>([
	[{ kind: 'keys_missing', count: 1 }, 'Der mangler en nøgle', 'check-db'],
	[{ kind: 'keys_missing', count: 3 }, 'Der mangler 3 nøgler', 'check-db'],
	[{ kind: 'backup_old', at }, 'Sikkerhedskopien er gammel', '22. november 2026 kl. 02.15'],
	[{ kind: 'disk_full', holds: 'data', free: 900_000_000 }, 'Disken med databasen', '900 MB'],
	[{ kind: 'job_fails', job: 'mail', at }, 'Noget lykkes ikke: Sender mails', 'kl. 02.15']
])('%j is said in words', ([concern, title, part]) => {
	expect(wordConcern(concern, 'da').title).toContain(title);
	expect(wordConcern(concern, 'da').text).toContain(part);
});

test('rounds are told in the order in which they go, and states without any are not', () => {
	const facts = tellOperation(
		{
			database: { kind: 'postgres', isWritable: true, bytes: 20_000_000 },
			disks: [{ holds: 'keys', free: 61_300_000_000, size: 270_500_000_000 }],
			rounds: { released: 7, draft: 1, open: 2, lost: 1 },
			mails: { waitingAtMost: 1000, putOffAtMost: 0, lateMinutes: 0 },
			backupAt: undefined,
			keysMissing: 0,
			jobs: []
		},
		'0.1.0',
		'da'
	);

	expect(facts.map(({ text }) => text)).toEqual([
		...[
			'1 i kladde, 2 åbne, 7 afsluttede og 1 tabt',
			'Højst 1.000',
			'Ingen endnu',
			'Alle er på plads'
		],
		...['PostgreSQL, højst 20 MB', '61 GB ledig af 270 GB', '0.1.0']
	]);
});
