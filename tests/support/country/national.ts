import leaderCells from '#db/national/leaders.json' with { type: 'json' };
import teamCells from '#db/national/teams.json' with { type: 'json' };
import type { Figure, NationalPopulation } from '#lib/domain/disclosure/figure.ts';
import { isWithheld } from '#lib/domain/disclosure/released.ts';
import type { CellList } from '#lib/domain/national/cells.ts';
import { type Country as Counted, openCountry } from '#lib/domain/national/country.ts';
import type { NationalRelease } from '#lib/domain/national/national-release.ts';
import { releaseNational } from '#lib/domain/national/release.ts';
import type { NationalRules } from '#lib/domain/national/rules.ts';
import type { AnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { questionnaire } from '../team.ts';
import { selectionIn, type Country, type CountryEvaluation, type CountryRound } from './country.ts';
import { tallyOf } from './tally.ts';

/** How a country's figures of each year are made. */
export interface NationalOptions {
	readonly rules: NationalRules;
	/** Whether each private organisation is taken for one like any other. */
	readonly adoptsAll: boolean;
}

/** The figures of each year, made as the product makes them. */
export function publishYears(
	country: Country,
	options: NationalOptions
): readonly Figure<NationalPopulation>[] {
	const years = [...new Set(country.rounds.map(({ year }) => year))].toSorted();
	const releases = years.reduce<readonly NationalRelease[]>((earlier, year) => {
		const rounds = country.rounds.filter((round) => round.year === year);
		const outcome = releaseNational(countYear(rounds, year, options), [], earlier, options.rules);
		if (isWithheld(outcome)) throw new Error(`${year}: ${outcome.withheld}, ${outcome.place}`);
		return [...earlier, outcome];
	}, []);

	return releases.flatMap(({ figures }) => figures);
}

interface Asked {
	readonly round: CountryRound;
	readonly evaluation: CountryEvaluation;
}

function countYear(
	rounds: readonly CountryRound[],
	year: number,
	{ adoptsAll }: NationalOptions
): Counted {
	const lists = { teams: teamCells as CellList, leaders: leaderCells as CellList };
	const counted = openCountry(questionnaire, year, lists);
	const asked = rounds
		.toSorted((one, other) => (one.closedOn > other.closedOn ? -1 : 1))
		.flatMap((round) => round.evaluations.map((evaluation) => ({ round, evaluation })));

	for (const mine of Map.groupBy(asked, ({ evaluation }) => evaluation.leader).values()) {
		addGroup(counted, mine, 'employee', adoptsAll);
		addGroup(counted, mine, 'peer', adoptsAll);
		addOwn(counted, mine, adoptsAll);
	}

	return counted;
}

function addGroup(
	counted: Counted,
	newestFirst: readonly Asked[],
	group: AnonymousGroup,
	adoptsAll: boolean
): void {
	const of = ({ evaluation }: Asked) =>
		group === 'employee' ? evaluation.employees : evaluation.peers;
	const large = newestFirst.find((asked) => of(asked).ballots.length >= 5);
	if (large) {
		const selection = selectionIn(large.round, large.evaluation);
		const tally = tallyOf({ selection }, group, of(large));
		counted.addTeam({ ...placeOf(large, adoptsAll), group, tally });
		return;
	}
	const [newest] = newestFirst;
	if (newest && of(newest).invited > 0)
		counted.addSmallTeam({
			...{ group, invited: of(newest).invited, answered: of(newest).ballots.length }
		});
}

function addOwn(counted: Counted, newestFirst: readonly Asked[], adoptsAll: boolean): void {
	const asked = newestFirst.find(({ evaluation }) => evaluation.self) ?? newestFirst[0];
	if (!asked) return;
	const { evaluation, round } = asked;
	const selection = selectionIn(round, evaluation);
	const { employees, self } = evaluation;
	counted.addLeader({
		...placeOf(asked, adoptsAll),
		answers: self,
		employees:
			employees.ballots.length >= 5 ? tallyOf({ selection }, 'employee', employees) : undefined
	});
}

function placeOf({ round, evaluation }: Asked, adoptsAll: boolean) {
	const { leader, background, isPulse } = evaluation;

	return {
		...{ leader, background, isPulse, organisation: round.organisation },
		isPrivate: round.isPrivate && !adoptsAll,
		selection: selectionIn(round, evaluation)
	};
}
