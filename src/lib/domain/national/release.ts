import type { Figure, NationalPopulation } from '../disclosure/figure.ts';
import { admitNational } from '../disclosure/national.ts';
import type { Released, Withheld } from '../disclosure/released.ts';
import type { Country } from './country.ts';
import { describeCoverage } from './coverage.ts';
import { writeFigures } from './figures.ts';
import type { NationalRelease } from './national-release.ts';
import { publishUnits } from './publish.ts';
import { makeReference } from './reference.ts';
import { nationalRules } from './rules.ts';
import type { Versions } from '../questionnaire/version.ts';
import { compareSelfAndOthers } from './self-and-others.ts';
import { correlateThemes } from './theme-correlations.ts';
import { compareYears } from './trend.ts';

/**
 * Makes all that is published of a year, once. The same country gives the same release to the byte, in
 * whatever order its teams were added. `reliability` are the figures made of the summed moments, and
 * `versions` the questionnaires of this year and the earlier ones.
 */
export function releaseNational(
	country: Country,
	reliability: readonly Figure<NationalPopulation>[],
	earlier: readonly NationalRelease[],
	rules = nationalRules,
	versions: Versions = new Map()
): Released<NationalRelease> | Withheld {
	const { questionnaire, year, organisations, teams, leaders } = country;
	const { id, version } = questionnaire.instrument;
	const employees = publishUnits(teams.employee, organisations, rules.cell, rules);
	const peers = publishUnits(teams.peer, organisations, rules.cell, rules);
	const own = publishUnits(leaders, organisations, rules.leadersOwn, rules);
	const thisYear = {
		year,
		questionnaireVersion: `${id}-${version}`,
		figures: [
			...writeFigures({ published: employees, year, group: 'employee', rules }),
			...writeFigures({ published: peers, year, group: 'peer', rules }),
			...writeFigures({ published: own, year, group: 'self', rules }),
			...reliability
		],
		reference: makeReference(country, employees, rules)
	};

	const release: NationalRelease = {
		version: 2,
		year,
		questionnaireVersion: thisYear.questionnaireVersion,
		coverage: describeCoverage(country, rules),
		figures: thisYear.figures,
		reference: thisYear.reference,
		trend: compareYears(questionnaire, thisYear, earlier, versions),
		selfAndOthers: compareSelfAndOthers(country, own, rules),
		themeCorrelations: correlateThemes(questionnaire, employees, rules)
	};

	return admitNational(release, rules.gate);
}
