import type { Role } from '#lib/domain/access/actor.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import { addDays, dayOf, type Day } from '#lib/domain/round/calendar.ts';
import country from './country.json' with { type: 'json' };
import { tellCurrentRounds } from './current-rounds.ts';
import { named, type Person } from './people.ts';
import { staffOrganisation, type StaffedUnit } from './organisation.ts';
import { tellPortraits } from './portraits.ts';
import type { Story, StoryRound } from './story.ts';
import { evaluateUnit } from './unit.ts';

/** Days from the latest closes until today, so that their mails are too old to be sent. */
const rest = 25;

/** A year of 52 weeks, so that a round falls on the same weekday. */
const year = 364;

/** Everything that happens in the small country, up to today. */
export function tellCountry(questionnaire: Questionnaire, seed: number, now: Date): Story {
	const today = dayOf(now);
	const portraits = tellPortraits(questionnaire, seed, today);
	const rounds = country.organisations.flatMap((organisation, index) => {
		const units = staffOrganisation(organisation, seed);
		const selection = selectionOf(organisation.selection);

		return [2, 1, 0]
			.filter((yearsAgo) => yearsAgo < organisation.years)
			.map((yearsAgo) => {
				const closesOn = addDays(today, -rest - 2 * index - yearsAgo * year);
				return tellRound(questionnaire, {
					organisation,
					units,
					selection,
					yearsAgo,
					closesOn,
					seed
				});
			});
	});

	return {
		organisations: [
			...country.organisations.map(({ name, sector }) => ({
				...{ key: name, kind: 'organisation' as const, name, sector }
			})),
			...portraits.organisations
		],
		accounts: [...listStaff(), ...portraits.accounts],
		rounds: [...rounds, ...portraits.rounds, ...tellNow(questionnaire, seed, today)].sort(
			(one, other) => one.closesOn.localeCompare(other.closesOn)
		)
	};
}

/** The rounds that the first organisation works with. */
function tellNow(questionnaire: Questionnaire, seed: number, today: Day): readonly StoryRound[] {
	const [organisation] = country.organisations;
	const director = organisation && staffOrganisation(organisation, seed)[0]?.leader;
	if (!organisation || !director) throw new Error('the country has no organisations');
	const place = {
		...{ organisation, director, seed, selection: selectionOf(organisation.selection) },
		contact: coordinatorOf(organisation)
	};

	return tellCurrentRounds(questionnaire, place, today);
}

type DemoOrganisation = (typeof country.organisations)[number];

interface Plan {
	readonly organisation: DemoOrganisation;
	readonly units: readonly StaffedUnit[];
	readonly selection: Selection;
	readonly yearsAgo: number;
	readonly closesOn: Day;
	readonly seed: number;
}

function tellRound(questionnaire: Questionnaire, plan: Plan): StoryRound {
	const { organisation, units, selection, yearsAgo, closesOn, seed } = plan;

	return {
		key: `${organisation.name} ${yearsAgo}`,
		organisation: organisation.name,
		name: `Ledelsesevaluering ${closesOn.slice(0, 4)}`,
		selection,
		opensOn: addDays(closesOn, -21),
		closesOn,
		fate: 'closed',
		audience: { scope: 'leader', readers: [] },
		contact: coordinatorOf(organisation),
		evaluations: units.map((unit) =>
			evaluateUnit(questionnaire, selection, unit, { yearsAgo, seed })
		)
	};
}

function selectionOf(
	selection: Pick<Selection, 'comments' | 'peers'> & { form: string; themes?: readonly string[] }
): Selection {
	const { form, themes = [], comments, peers } = selection;

	return { form: form as Selection['form'], themes, comments, peers, conditions: true };
}

/** The people of the first organisation who are not leaders. */
export function listStaff() {
	const [first] = country.organisations;
	if (!first) throw new Error('the country has no organisations');

	return country.staff.map(({ name, role, who, look }) => ({
		...{ ...named(name, first.mail), who, look },
		roles: [{ organisation: first.name, role: role as Role }]
	}));
}

function coordinatorOf({ mail }: DemoOrganisation): Person {
	return named('Dagmar Hedemark', mail);
}
