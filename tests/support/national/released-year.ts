import { openCountry, type CountryTeam } from '#lib/domain/national/country.ts';
import { openReliability } from '#lib/domain/national/reliability.ts';
import { releaseNational } from '#lib/domain/national/release.ts';
import { isWithheld } from '#lib/domain/disclosure/released.ts';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import type { FileSource } from '#lib/server/national/files/make.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { addInvented, inventLeaders } from './invent.ts';

/** A released year of an invented country, as files are made of it; it can follow another year. */
export function releaseInvented(
	size = { leaders: 400, organisations: 20 },
	seed = 71,
	before?: FileSource
): FileSource {
	const questionnaire = currentQuestionnaire();
	const year = before ? before.release.year + 1 : 2026;
	const country = openCountry(questionnaire, year, cellLists);
	const reliability = openReliability(questionnaire, year);
	const both = {
		...country,
		addTeam(team: CountryTeam) {
			country.addTeam(team);
			reliability.addTeam(team);
		}
	};
	for (const leader of inventLeaders(questionnaire, size, seed)) addInvented(both, leader);
	const release = releaseNational(
		country,
		reliability.listFigures([]),
		before ? [before.release] : []
	);
	if (isWithheld(release)) throw new Error(`withheld: ${release.withheld}, ${release.place}`);

	return {
		...{ release, questionnaire },
		sha256: '71'.repeat(32),
		releasedOn: `${year}-10-01`,
		address: `https://example.test/landet/${year}`
	};
}
