import type { Counts, GroupTally } from '#lib/domain/disclosure/tally.ts';
import {
	type Country,
	type CountryLeader,
	type CountryTeam,
	openCountry
} from '#lib/domain/national/country.ts';
import type { NationalRelease } from '#lib/domain/national/national-release.ts';
import { releaseNational } from '#lib/domain/national/release.ts';
import { nationalRules } from '#lib/domain/national/rules.ts';
import { isWithheld, type Released } from '#lib/domain/disclosure/released.ts';
import type { Figure, NationalCell, NationalPopulation } from '#lib/domain/disclosure/figure.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { Versions } from '#lib/domain/questionnaire/version.ts';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';

export const wholeForm: Selection = {
	form: 'standard',
	themes: [],
	comments: false,
	conditions: true,
	peers: false
};

/** One team as a test says it: who it belongs to, where, how many answered and what all of them gave. */
export interface TeamSpec extends Partial<
	Pick<CountryTeam, 'isPrivate' | 'isPulse' | 'selection' | 'group'>
> {
	readonly organisation: string;
	readonly sector?: string;
	readonly level?: string;
	readonly field?: string;
	readonly n?: number;
	readonly invited?: number;
	/** What everybody answers to everything. */
	readonly value?: 1 | 2 | 3 | 4 | 5;
	/** Statements that are answered otherwise. */
	readonly counts?: Readonly<Record<string, Counts>>;
}

export function tallyOf({ n = 6, invited = n, value = 4, counts = {} }: TeamSpec): GroupTally {
	const { themes, peerModule } = currentQuestionnaire();
	const items = [...themes.flatMap((theme) => theme.items), ...peerModule.items];
	const same = [0, 0, 0, 0, 0].map((_, index) => (index === value - 1 ? n : 0));
	const [one = 0, two = 0, three = 0, four = 0, five = 0] = same;
	const scores = { n, sum: 12 * value * n, sumOfSquares: 144 * value * value * n };

	return {
		n,
		invited,
		items: Object.fromEntries(
			items.map(({ id }) => [
				id,
				{ counts: counts[id] ?? [one, two, three, four, five], dontKnow: 0, skipped: 0 }
			])
		),
		themes: Object.fromEntries(themes.map(({ id }) => [id, scores]))
	};
}

let made = 0;

export function teamOf(spec: TeamSpec): CountryTeam {
	made += 1;

	return {
		organisation: spec.organisation,
		isPrivate: spec.isPrivate ?? false,
		leader: `leader-${made}`,
		background: {
			sektor: spec.sector ?? 'kommune',
			niveau: spec.level ?? 'medarbejdere',
			omraade: spec.field ?? 'skole'
		},
		selection: spec.selection ?? wholeForm,
		isPulse: spec.isPulse ?? false,
		group: spec.group ?? 'employee',
		tally: tallyOf(spec)
	};
}

export function leaderOf(spec: TeamSpec, answers: CountryLeader['answers']): CountryLeader {
	const { organisation, isPrivate, leader, background, selection, isPulse, tally } = teamOf(spec);

	return {
		...{ organisation, isPrivate, leader, background, selection, isPulse, answers },
		employees: tally
	};
}

export function openSmallCountry(teams: readonly TeamSpec[], year = 2026): Country {
	const country = openCountry(currentQuestionnaire(), year, cellLists);
	for (const team of teams) country.addTeam(teamOf(team));

	return country;
}

export function requireRelease(
	country: Country,
	earlier: readonly NationalRelease[] = [],
	rules = nationalRules,
	versions: Versions = new Map()
): Released<NationalRelease> {
	const outcome = releaseNational(country, [], earlier, rules, versions);
	if (isWithheld(outcome)) throw new Error(`withheld: ${outcome.withheld}, ${outcome.place}`);

	return outcome;
}

/** Finds one figure by cell, measure and statistic: `{ sector: 'stat' }`, "item samlet_1 mean". */
export function figureIn(
	{ figures }: NationalRelease,
	cell: Partial<NationalCell>,
	name: string,
	group = 'employee'
): Figure<NationalPopulation> | undefined {
	const whole = { sector: 'all', level: 'all', field: 'all', age: 'all', region: 'all', ...cell };

	return figures.find(
		({ population, measure }) =>
			population.group === group &&
			JSON.stringify(population.cell) === JSON.stringify(whole) &&
			`${measure.kind} ${measure.id} ${measure.statistic}` === name
	);
}

/** So many alike, of four organisations in turn where none is said. */
export function many(count: number, spec: Partial<TeamSpec> = {}): readonly TeamSpec[] {
	return Array.from({ length: count }, (_, index) => ({ organisation: `o${index % 4}`, ...spec }));
}
