import { teamRules } from '#lib/domain/disclosure/bounds.ts';
import type { NationalCell } from '#lib/domain/disclosure/figure.ts';
import { isWithheld, type Released } from '#lib/domain/disclosure/released.ts';
import { backgroundFields } from '#lib/domain/national/cells.ts';
import { openCountry } from '#lib/domain/national/country.ts';
import type { NationalRelease } from '#lib/domain/national/national-release.ts';
import { releaseNational } from '#lib/domain/national/release.ts';
import { listItemIds } from '#lib/domain/national/team-values.ts';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { simulateTeam } from '../national/answer.ts';
import { openChance } from '../national/chance.ts';
import { askedOfAll } from '../national/close.ts';
import { planCountry, type CountrySize } from '../national/plan.ts';

/** The ways in which employees' cells are divided, in the order of the columns. */
export const dimensions = ['sector', 'level', 'field'] as const;

/** All that employees answered, as nobody has it: a column a statement, a byte an answer. */
export interface RawAnswers {
	readonly people: number;
	readonly itemIds: readonly string[];
	/** By statement; 0 is "don't know". */
	readonly items: readonly Uint8Array[];
	/** By person: the number of the leader. */
	readonly leaders: Uint32Array;
	/** By dimension and person: the place of the leader's code in the list of cells. */
	readonly codes: readonly Uint8Array[];
}

/** Invents a country's answers, keeps them as they are, and releases the figures that are made of them. */
export function inventAnswers(size: CountrySize): {
	readonly raw: RawAnswers;
	readonly release: Released<NationalRelease>;
} {
	const questionnaire = currentQuestionnaire();
	const country = openCountry(questionnaire, size.year, cellLists);
	const planned = planCountry(questionnaire, size);
	const people = planned.reduce(
		(sum, { leaders }) => sum + leaders.reduce((all, { employees }) => all + employees, 0),
		0
	);
	const itemIds = listItemIds(questionnaire, 'employee');
	const raw: RawAnswers = {
		...{ people, itemIds },
		items: itemIds.map(() => new Uint8Array(people)),
		leaders: new Uint32Array(people),
		codes: dimensions.map(() => new Uint8Array(people))
	};
	let person = 0;
	let number = 0;

	for (const { name, seed, leaders } of planned) {
		const chance = openChance(seed);
		for (const leader of leaders) {
			const codes = dimensions.map((dimension) => codeOf(dimension, leader.background));
			const { tally } = simulateTeam(
				questionnaire,
				'employee',
				{ n: leader.employees, invited: leader.employees, level: leader.level },
				chance,
				(scales) => {
					let item = 0;
					for (const scale of scales)
						for (const answer of scale) raw.items[item++]?.fill(answer, person, person + 1);
					raw.leaders[person] = number;
					for (const [index, code] of codes.entries())
						raw.codes[index]?.fill(code, person, person + 1);
					person += 1;
				}
			);
			country.addTeam({
				...{ organisation: name, isPrivate: false, leader: String(number), isPulse: false },
				...{ background: leader.background, selection: askedOfAll, group: 'employee', tally }
			});
			number += 1;
		}
	}

	const release = releaseNational(country, [], []);
	if (isWithheld(release)) throw new Error(`withheld: ${release.withheld}, ${release.place}`);

	return { raw, release };
}

/** From how many who answered on a team counts, and how many must have answered the statement. */
export const leastAnswers = teamRules.leastAnswers;

/** The place of a code in the list of cells, one beyond its end where it is not there. */
export function placeOf(dimension: (typeof dimensions)[number], code: string): number {
	const { codes = [] } = cellLists.teams.dimensions.find(({ name }) => name === dimension) ?? {};
	const place = codes.indexOf(code);

	return place < 0 ? codes.length : place;
}

function codeOf(
	dimension: keyof NationalCell & (typeof dimensions)[number],
	background: Readonly<Record<string, string>>
): number {
	return placeOf(dimension, background[backgroundFields[dimension]] ?? '');
}
