import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { spanCode } from '#lib/domain/rater-group/span.ts';
import { openChance, type Chance } from './chance.ts';

/** How large an invented country is. */
export interface CountrySize {
	readonly leaders: number;
	/** On average, of each leader. */
	readonly employees: number;
	readonly peers: number;
	readonly year: number;
	readonly seed: number;
}

/** One that is as large as the requirement: 50,000 leaders, 1,000,000 answers, 100,000 groups. */
export const wholeCountry: CountrySize = {
	leaders: 50_000,
	employees: 15,
	peers: 5,
	year: 2026,
	seed: 1
};

export interface PlannedLeader {
	readonly background: Readonly<Record<string, string>>;
	readonly employees: number;
	readonly peers: number;
	/** The middle of what people answer about this leader, on the scale. */
	readonly level: number;
}

export interface PlannedOrganisation {
	readonly name: string;
	readonly sector: 'stat' | 'region' | 'kommune';
	readonly leaders: readonly PlannedLeader[];
	/** For what is decided about its answers later. */
	readonly seed: number;
}

/** Where a leader of each sector may work, and in which share of the country's leaders. */
const sectors = {
	kommune: {
		share: 0.65,
		organisations: 98,
		fields: ['dagtilbud', 'skole', 'aeldre', 'social', 'beskaeftigelse', 'teknik', 'kultur']
	},
	region: { share: 0.15, organisations: 4, fields: ['hospital', 'social', 'teknik'] },
	stat: { share: 0.2, organisations: 150, fields: ['uddannelse', 'sikkerhed', 'administration'] }
} as const;

/** The organisations of an invented country: many small and some large ones, as there are. */
export function planCountry(
	questionnaire: Questionnaire,
	size: CountrySize
): readonly PlannedOrganisation[] {
	const chance = openChance(size.seed);

	return (['kommune', 'region', 'stat'] as const).flatMap((sector) => {
		const { share, organisations } = sectors[sector];
		const weights = Array.from({ length: organisations }, () => 0.2 + chance.next() ** 2);
		const total = weights.reduce((sum, weight) => sum + weight, 0);
		let left = Math.round(share * size.leaders);

		return weights.map((weight, index) => {
			const isLast = index === organisations - 1;
			const fair = Math.round((share * size.leaders * weight) / total);
			const count = isLast ? left : Math.min(left, fair);
			left -= count;
			const own = 0.15 * chance.normal();

			return {
				name: `${sector} ${index + 1}`,
				sector,
				seed: chance.below(2 ** 31),
				leaders: Array.from({ length: count }, () =>
					planLeader(questionnaire, size, sector, 3.8 + own, chance)
				)
			};
		});
	});
}

function planLeader(
	questionnaire: Questionnaire,
	size: CountrySize,
	sector: keyof typeof sectors,
	level: number,
	chance: Chance
): PlannedLeader {
	const employees = Math.max(5, Math.round(size.employees * (1 + 0.4 * chance.normal())));
	const { fields } = sectors[sector];
	const any = Object.fromEntries(
		questionnaire.background.leader.map(({ id, options }) => [
			id,
			options[chance.below(options.length)]?.code ?? ''
		])
	);

	return {
		background: {
			...any,
			sektor: sector,
			omraade: (chance.next() < 0.05 ? 'andet' : fields[chance.below(fields.length)]) ?? 'andet',
			niveau: levelOf(chance.next()),
			spaend: spanCode(employees)
		},
		employees,
		peers: size.peers,
		level: level + 0.4 * chance.normal()
	};
}

/** Most leaders lead employees, and few are at the top. */
function levelOf(rank: number): string {
	if (rank < 0.8) return 'medarbejdere';

	return rank < 0.97 ? 'ledere' : 'topleder';
}
