import { type Chance, chanceFrom } from '#db/demo/chance.ts';
import type { Answers } from '#lib/domain/ballot/answers.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { addDays } from '#lib/domain/round/calendar.ts';
import { standard } from '../team.ts';
import { imagineAnswers, imagineWork, type Picture } from './answers.ts';
import {
	selectionIn,
	type Country,
	type CountryEvaluation,
	type CountryGroup,
	type CountryRound
} from './country.ts';
import { type InventedOrganisation, organisations } from './organisations.ts';
import { plantOddTeams } from './plant.ts';

const years = [2025, 2026] as const;

/**
 * Invents a country of more than two hundred leaders and two years, or some organisations of it. The
 * same seed gives the same country.
 */
export function inventCountry(seed: number, only?: readonly string[]): Country {
	const rounds = organisations.flatMap((organisation, index) => {
		if (only?.includes(organisation.id) === false) return [];
		const day = `-0${4 + (index % 3)}-1${index % 10}`;
		const yearly = years.map((year) =>
			inventRound(organisation, { seed, year, closedOn: `${year}${day}`, isPulse: false })
		);
		if (!organisation.hasPulse) return yearly;
		const closedOn = addDays(`2026${day}`, 120);
		const pulse = inventRound(organisation, { seed, year: 2026, closedOn, isPulse: true });

		return [...yearly, { ...pulse, evaluations: pulse.evaluations.map(sayTheSame(yearly)) }];
	});

	return plantOddTeams({ seed, rounds });
}

/** Whoever answered less than half a year ago answers the same again. */
export function sayTheSame(
	earlier: readonly CountryRound[]
): (evaluation: CountryEvaluation) => CountryEvaluation {
	const before = new Map(
		(earlier.at(-1)?.evaluations ?? [])
			.flatMap(({ employees, peers }) => [...employees.ballots, ...peers.ballots])
			.map(({ person, answers }) => [person, answers])
	);
	const again = (group: CountryGroup) => ({
		...group,
		ballots: group.ballots.map(({ person, answers }) => ({
			person,
			answers: before.get(person) ?? answers
		}))
	});

	return (evaluation) => ({
		...evaluation,
		employees: again(evaluation.employees),
		peers: again(evaluation.peers)
	});
}

interface When {
	readonly seed: number;
	readonly year: number;
	readonly closedOn: string;
	readonly isPulse: boolean;
}

function inventRound(organisation: InventedOrganisation, when: When): CountryRound {
	const { seed, year, closedOn, isPulse } = when;
	const id = `${organisation.id}-${closedOn}`;
	const { forms = [], formOf = () => undefined } = organisation;
	const selection: Selection = {
		...{ ...standard, peers: organisation.leaders > 20, work: true },
		...(organisation.hasStatements && { ownStatements })
	};

	return {
		...{ id, organisation: organisation.id, closedOn, year, selection, forms },
		isPrivate: organisation.isPrivate ?? false,
		managersTogether: organisation.managersTogether ?? false,
		evaluations: Array.from({ length: organisation.leaders }, (_, index) => {
			const formId = formOf(index, year);
			const asked = selectionIn({ selection, forms }, { formId });
			const when = { seed, year, closedOn, isPulse };

			return { ...inventEvaluation(organisation, index, when, asked), formId };
		})
	};
}

/** What an organisation asks in its own words. */
const ownStatements = ['lokal_1', 'lokal_2', 'lokal_3'].map((id) => ({
	id,
	text: { da: id, en: id }
}));

function inventEvaluation(
	{ id: organisation, sector, fields, leaders }: InventedOrganisation,
	index: number,
	{ seed, year, closedOn, isPulse }: When,
	selection: Selection
): Omit<CountryEvaluation, 'formId'> {
	const leader = `${organisation}-${index}`;
	/* What lasts: where the leader is, how they are seen, who is there. */
	const lasting = chanceFrom('leader', seed, leader);
	const now = chanceFrom('answers', seed, leader, closedOn);
	const invited = 3 + Math.floor(14 * lasting.fraction() ** 2 + (lasting.happens(0.08) ? 20 : 0));
	const peers = selection.peers ? 3 + lasting.below(6) : 0;
	const picture = { mean: 3.9 + 0.45 * lasting.normal(), spread: 0.55 };
	const background = {
		...{ sektor: sector, omraade: fields[index % fields.length] ?? 'andet' },
		niveau: levelOf(index, leaders),
		alder: ['-39', '40-49', '50-59', '60+', 'ej_oplyst'][lasting.below(5)] ?? 'ej_oplyst',
		geografi: ['hovedstaden', 'sjaelland', 'syddanmark'][lasting.below(3)] ?? 'hovedstaden'
	};
	const one = (group: RaterGroup, share: number) =>
		now.happens(share) ? imagineAnswers(selection, group, picture, now) : undefined;
	const group = (name: 'employee' | 'peer', size: number) =>
		inventGroup(leader, name, size, picture, selection, year, now);

	return {
		...{ id: `${leader}-${closedOn}`, leader, background, isPulse },
		/* A reorganisation between the years gives every seventh leader another unit. */
		unit: `${organisation}-${Math.floor((index + (year === 2026 && index % 7 === 0 ? 9 : 0)) / 6)}`,
		self: one('self', 0.95),
		manager: one('manager', 0.8),
		employees: group('employee', invited),
		peers: group('peer', peers),
		comments: now.below(invited)
	};
}

/** One at the top, and every fifth leads leaders; in the smallest organisations all lead employees. */
function levelOf(index: number, leaders: number): string {
	if (leaders <= 3) return 'medarbejdere';
	if (index === 0) return 'topleder';

	return index % 5 === 1 ? 'ledere' : 'medarbejdere';
}

/** Most of those who were asked; of last year's people nine in ten are still there. */
function inventGroup(
	leader: string,
	name: 'employee' | 'peer',
	size: number,
	picture: Picture,
	selection: Selection,
	year: number,
	chance: Chance
): CountryGroup {
	const people = Array.from({ length: size }, (_, number) => {
		const isNew = year === 2026 && number % 10 === 9;
		return `${leader}-${name}-${number}${isNew ? '-new' : ''}`;
	});
	const willing = 0.5 + 0.5 * chance.fraction();
	const answered = chance.some(
		people.filter(() => chance.happens(willing)),
		size
	);

	return {
		invited: size,
		ballots: answered.map((person) => ({
			person,
			answers: withWork(
				imagineAnswers(selection, name, picture, chance),
				name,
				selection,
				person,
				year
			)
		}))
	};
}

/** Drawn apart, so that what is said about leaders is the same with it and without. */
function withWork(
	answers: Answers,
	name: 'employee' | 'peer',
	selection: Selection,
	person: string,
	year: number
): Answers {
	if (name === 'peer') return answers;
	const work = imagineWork(selection, chanceFrom('work', year, person));

	return { ...answers, items: { ...answers.items, ...work } };
}
