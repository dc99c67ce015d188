import { openCountry, type CountryTeam } from '#lib/domain/national/country.ts';
import { openReliability } from '#lib/domain/national/reliability.ts';
import { releaseNational } from '#lib/domain/national/release.ts';
import { isWithheld } from '#lib/domain/disclosure/released.ts';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import type { FileSource } from '#lib/server/national/files/make.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { addInvented, inventLeaders } from './invent.ts';

/** A released year of an invented country, as files are made of it. */
export function releaseInvented(size = { leaders: 400, organisations: 20 }, seed = 71): FileSource {
	const questionnaire = currentQuestionnaire();
	const country = openCountry(questionnaire, 2026, cellLists);
	const reliability = openReliability(questionnaire, 2026);
	const both = {
		...country,
		addTeam(team: CountryTeam) {
			country.addTeam(team);
			reliability.addTeam(team);
		}
	};
	for (const leader of inventLeaders(questionnaire, size, seed)) addInvented(both, leader);
	const release = releaseNational(country, reliability.listFigures([]), []);
	if (isWithheld(release)) throw new Error(`withheld: ${release.withheld}, ${release.place}`);

	return {
		...{ release, questionnaire },
		sha256: '71'.repeat(32),
		releasedOn: '2026-10-01',
		address: 'https://example.test/landet/2026'
	};
}
