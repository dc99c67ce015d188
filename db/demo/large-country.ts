import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import { writeEvaluation, writeHeadings, type ImportLines } from './import-lines.ts';
import { shareLeaders, type CountrySize } from './large-country-size.ts';
import { staffOrganisation, type Organisation, type StaffedUnit } from './organisation.ts';
import { evaluateUnit } from './unit.ts';

/** What is asked everywhere; fellow leaders answer where there are some. */
const askedEverywhere: Selection = {
	form: 'standard',
	themes: [],
	comments: false,
	conditions: true,
	peers: true
};

/**
 * The two files of an import for a year of an invented country, organisation by organisation, the headings
 * first: a country of any size takes no more room than its largest organisation. `yearsAgo` tells the
 * years apart; the same leaders are in each, a little different, and who answers is drawn anew.
 */
export function* tellLargeCountry(
	questionnaire: Questionnaire,
	size: CountrySize,
	{ yearsAgo, seed }: { readonly yearsAgo: number; readonly seed: number }
): Generator<ImportLines> {
	yield writeHeadings(questionnaire, askedEverywhere);

	for (const [index, leaders] of shareLeaders(size).entries()) {
		const organisation = nameOrganisation(index);
		const units = staff(organisation, leaders, seed);
		const lines = units.map((unit, place) =>
			writeEvaluation(questionnaire, askedEverywhere, {
				...{ organisation, key: `o${index + 1}-l${place + 1}` },
				evaluation: evaluateUnit(questionnaire, askedEverywhere, unit, { yearsAgo, seed })
			})
		);
		yield {
			frame: lines.map(({ frame }) => frame).join(''),
			answers: lines.map(({ answers }) => answers).join('')
		};
	}
}

/** As many leaders as asked for, in as many districts as that takes, each with a director. */
function staff(organisation: Organisation, leaders: number, seed: number): readonly StaffedUnit[] {
	const units: StaffedUnit[] = [];
	for (let district = 1; units.length < leaders; district++)
		units.push(
			...staffOrganisation(
				{
					...organisation,
					name: `${organisation.name} ${district}`,
					mail: `${district}.${organisation.mail}`
				},
				seed
			)
		);

	return units.slice(0, leaders);
}

type Areas = Organisation['areas'];

/** What there is to lead, by sector. Every third of the state's bodies is of the same kind. */
const municipal: Areas = {
	...{ dagtilbud: 5, skole: 5, aeldre: 5, social: 5 },
	...{ administration: 6, teknik: 4, beskaeftigelse: 3, kultur: 3 }
};
const regional: Areas = { hospital: 10, social: 5, administration: 6 };
const ofState: readonly Areas[] = [
	{ administration: 6, teknik: 4 },
	{ uddannelse: 8, administration: 3 },
	{ sikkerhed: 8, administration: 3 }
];

/** Regions as they were until 2026. */
const regions = ['hovedstaden', 'sjaelland', 'syddanmark', 'midtjylland', 'nordjylland'] as const;

/** Of each fifteen organisations six are municipalities, one is a region's and eight the state's. */
function nameOrganisation(index: number): Organisation {
	const number = String(index + 1).padStart(3, '0');
	const geografi = regions[index % regions.length] ?? 'hovedstaden';
	const mail = `o${number}.example`;
	if (index % 15 === 7)
		return { name: `Region ${number}`, mail, sector: 'region', geografi, areas: regional };
	if ((index % 15) % 2 === 1)
		return { name: `Kommune ${number}`, mail, sector: 'kommune', geografi, areas: municipal };
	const areas = ofState[index % ofState.length] ?? {};

	return { name: `Styrelse ${number}`, mail, sector: 'stat', geografi: 'landsdaekkende', areas };
}
