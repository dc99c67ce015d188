import { chanceFrom } from '#db/demo/chance.ts';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import { imagineAnswers, sayAlways } from './answers.ts';
import {
	selectionIn,
	type Country,
	type CountryEvaluation,
	type CountryGroup,
	type CountryRound
} from './country.ts';

/** How many answered, and what: the same value by all, or by all but one, or anything. */
interface OddTeam {
	readonly people: number;
	readonly says?: ScaleValue;
	/** The last of them says this instead. */
	readonly butOne?: ScaleValue;
	/** How many answered in the first year, if another number. */
	readonly before?: number;
}

/** Odd teams by the leader who has them. They lie in organisations of different sizes. */
export const oddTeams: Readonly<Record<string, OddTeam>> = {
	'nordby-1': { people: 5, says: 1 },
	'nordby-2': { people: 5, says: 5 },
	'nordby-3': { people: 9, says: 1 },
	'nordby-4': { people: 7, says: 5, butOne: 1 },
	'nordby-5': { people: 17, says: 4, butOne: 5 },
	'sundby-1': { people: 20, says: 3, butOne: 1 },
	'sundby-2': { people: 5 },
	'sundby-3': { people: 4 },
	'sundby-4': { people: 4, before: 6 },
	'sundby-5': { people: 10, says: 2, butOne: 3 },
	'sundby-6': { people: 10, says: 3, butOne: 4 },
	'toby-0': { people: 8 },
	'toby-1': { people: 6, says: 4 },
	'nævnet-3': { people: 3 },
	'privat-et-0': { people: 16 },
	'privat-to-0': { people: 12 },
	'privat-tre-0': { people: 9 }
};

/** Organisations in which one team only is too small. */
const allLargeBut = new Set(['nævnet', 'værket']);

/** Puts the odd teams into a country, in every round that they are in. */
export function plantOddTeams(country: Country): Country {
	return {
		...country,
		rounds: country.rounds.map((round) => ({
			...round,
			evaluations: round.evaluations.map((evaluation) => plantIn(evaluation, round, country.seed))
		}))
	};
}

function plantIn(
	evaluation: CountryEvaluation,
	round: CountryRound,
	seed: number
): CountryEvaluation {
	const { leader } = evaluation;
	const odd =
		oddTeams[leader] ??
		(allLargeBut.has(round.organisation) && evaluation.employees.ballots.length < 5
			? { people: 6 }
			: undefined);

	const asked = { ...round, selection: selectionIn(round, evaluation) };

	return odd ? { ...evaluation, employees: plantGroup(leader, odd, asked, seed) } : evaluation;
}

function plantGroup(
	leader: string,
	{ people, says, butOne, before = people }: OddTeam,
	{ selection, year, closedOn }: CountryRound,
	seed: number
): CountryGroup {
	const chance = chanceFrom('odd', seed, leader, closedOn);
	const size = year === 2025 ? before : people;
	const ballots = Array.from({ length: size }, (_, index) => {
		const value = index === size - 1 ? (butOne ?? says) : says;
		const answers =
			value === undefined
				? imagineAnswers(selection, 'employee', { mean: 3.7, spread: 0.6 }, chance)
				: sayAlways(selection, 'employee', value);
		return { person: `${leader}-employee-${index}`, answers };
	});

	return { invited: size + 3, ballots };
}
