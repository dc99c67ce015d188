import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importRounds, type Imported } from '#lib/server/imports/import-rounds.ts';
import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';
import { makeOwnCard } from '#lib/server/national/federation/card.ts';
import { trustPartner } from '#lib/server/national/federation/partners.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { openTestDatabase, type DatabaseKind, type TestDatabase } from './database.ts';

/** One installation of the program, with its database and its keys. */
export interface Installation extends TestDatabase {
	readonly keys: KeyRing;
}

export async function openInstallation(kind: DatabaseKind): Promise<Installation> {
	const place = await openTestDatabase(kind);

	return { ...place, keys: openKeyRing(join(place.folder, 'keys')) };
}

/** Lets the one take in what the other seals. */
export async function introduce(one: Installation, other: Installation, now: Date): Promise<void> {
	for (const [here, there] of [
		[one, other],
		[other, one]
	] as const) {
		const { text } = await makeOwnCard(there.keys);
		await trustPartner(here.db, here.keys, undefined, { name: 'Den anden', pasted: text }, now);
	}
}

interface ImportedLeader {
	readonly organisation: number;
	readonly level?: string;
	readonly field?: string;
	readonly employees: number;
}

/** Imports rounds of invented organisations; each leader's employees answer in a way of their own. */
export async function importLeaders(
	{ db, keys, folder }: Installation,
	leaders: readonly ImportedLeader[],
	{ year, now }: { readonly year: number; readonly now: Date }
): Promise<Pick<Imported, 'rounds'>> {
	const items = currentQuestionnaire().themes.flatMap((theme) => theme.items.map(({ id }) => id));
	const rows = leaders.flatMap(({ organisation, level, field, employees }, index) => {
		const about = [`Kommune ${organisation}`, 'kommune', 'Hjemmeplejen Nord', `n-${index}`];
		const place = [level ?? 'medarbejdere', field ?? 'skole', 'syddanmark'];
		const group = (name: string, invited: number) =>
			[...about, `Mette Holm ${index}`, ...place, name, invited].join(';');
		return [group('self', 1), group('employee', employees + 1)];
	});
	const answers = leaders.flatMap(({ employees }, index) =>
		Array.from({ length: employees + 1 }, (_, person) => {
			const group = person === employees ? 'self' : 'employee';
			const values = items.map((_item, item) => 1 + ((index + person + item) % 5));
			return [`n-${index}`, group, ...values].join(';');
		})
	);
	const files = {
		frame: join(folder, `frame-${year}.csv`),
		answers: join(folder, `answers-${year}.csv`)
	};
	writeFileSync(files.frame, [frameHeading, ...rows, ''].join('\n'));
	writeFileSync(
		files.answers,
		[['leader', 'group', ...items].join(';'), ...answers, ''].join('\n')
	);
	const outcome = await importRounds(db, keys, files, year, now);
	if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome).slice(0, 2000));

	return outcome;
}

const frameHeading = 'organisation;sector;unit;leader;leader_name;level;field;region;group;invited';
