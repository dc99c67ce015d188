import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { tellLargeCountry } from '#db/demo/large-country.ts';
import type { CountrySize } from '#db/demo/large-country-size.ts';
import type { FrameTeam } from '#lib/domain/disclosure/audit/frame.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { importRounds, type Importing } from '#lib/server/imports/import-rounds.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { listNationalRounds } from '#lib/server/national/country.queries.ts';
import { gatherCountry } from '#lib/server/national/gather.ts';
import { releaseYear, type YearRelease } from '#lib/server/national/release.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';

/** The years that an invented country is imported for, the first one first. */
export const importedYears = [2024, 2025] as const;

/** A day on which both are over. */
export const afterBoth = new Date('2026-11-21T09:00:00Z');

export interface CountryPlace {
	readonly db: Kysely<Database>;
	readonly folder: string;
	readonly keys: KeyRing;
}

/** Imports an invented country for two years, as from the files of another system, and releases both. */
export async function importCountry(place: CountryPlace, size: CountrySize): Promise<void> {
	for (const year of importedYears) {
		const imported = await importYear(place, size, year);
		if (imported.kind !== 'imported') throw new Error(JSON.stringify(imported));
		const release = await releaseAgain(place, year);
		if (release.kind !== 'released') throw new Error(JSON.stringify(release));
	}
}

export function importYear(
	{ db, keys, folder }: CountryPlace,
	size: CountrySize,
	year: number
): Promise<Importing> {
	const paths = { frame: join(folder, 'frame.csv'), answers: join(folder, 'answers.csv') };
	const when = { yearsAgo: importedYears[1] - year, seed: 7 };
	const lines = [...tellLargeCountry(currentQuestionnaire(), size, when)];
	writeFileSync(paths.frame, lines.map(({ frame }) => frame).join(''));
	writeFileSync(paths.answers, lines.map(({ answers }) => answers).join(''));

	return importRounds(db, keys, paths, year, afterBoth);
}

export function releaseAgain({ db, keys }: CountryPlace, year: number): Promise<YearRelease> {
	const options = { withoutKey: false, onStep: () => undefined };

	return releaseYear(db, keys, year, options, afterBoth);
}

/** Who was asked and how many answered in all years, as an attacker may know: everything but the answers. */
export async function listFrame({ db }: CountryPlace): Promise<readonly FrameTeam[]> {
	const frames = importedYears.map(async (year) => {
		const rounds = await listNationalRounds(db, year);
		return (await gatherCountry(db, year, rounds)).frame;
	});

	return (await Promise.all(frames)).flat();
}
