import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import { addDays, type Day } from '#lib/domain/round/calendar.ts';
import { staffNewArea, type Organisation, type StaffedUnit } from './organisation.ts';
import type { Person } from './people.ts';
import type { StoryEvaluation, StoryRound } from './story.ts';
import { evaluateUnit } from './unit.ts';

interface Place {
	readonly organisation: Organisation;
	readonly director: Person;
	readonly selection: Selection;
	readonly contact: Person;
	readonly seed: number;
}

/**
 * What the coordinator works with today: a round in the middle of which some have slips of paper and some
 * cannot be reached, and one that waits to be looked through. Their leaders have not been asked about
 * before, because whoever was must rest.
 */
export function tellCurrentRounds(
	questionnaire: Questionnaire,
	place: Place,
	today: Day
): readonly StoryRound[] {
	const { organisation, director, selection, contact, seed } = place;
	const areas = (fields: readonly string[]) =>
		fields.flatMap((field) => staffNewArea(organisation, { field, units: 4 }, director, seed));
	const evaluate = (unit: StaffedUnit) =>
		evaluateUnit(questionnaire, selection, unit, { yearsAgo: 0, seed });
	const common = {
		...{ organisation: organisation.name, selection, contact },
		audience: { scope: 'manager', readers: [] }
	} as const;

	return [
		{
			...{ ...common, key: `${organisation.name} now`, fate: 'open' },
			name: 'Social, teknik og miljø',
			...{ opensOn: addDays(today, -9), closesOn: addDays(today, 12) },
			evaluations: areas(['social', 'teknik']).map(evaluate).map(comeHalfWay)
		},
		{
			...{ ...common, key: `${organisation.name} next`, fate: 'draft' },
			name: 'Kultur og administration',
			...{ opensOn: addDays(today, 10), closesOn: addDays(today, 31) },
			evaluations: areas(['kultur', 'administration'])
				.map(evaluate)
				.map((evaluation) => ({ ...evaluation, sendings: [] }))
		}
	];
}

/** Two of three who will answer have, every third employee has a slip, and one mail has come back. */
function comeHalfWay(evaluation: StoryEvaluation, index: number): StoryEvaluation {
	const isOfLeaders = evaluation.background['niveau'] === 'ledere';
	const employees = evaluation.raters.filter(({ group }) => group === 'employee');
	const names = new Map(
		employees.flatMap(({ address }, place) =>
			place % 3 === 2 && !isOfLeaders ? [[address, nameOf(address, place)] as const] : []
		)
	);
	const sendings = evaluation.sendings.filter((_, place) => (place + index) % 3 !== 0);
	const sent = new Set(sendings.map(({ address }) => address));
	const silent = employees.find(({ address }) => !sent.has(address) && !names.has(address));

	return {
		...evaluation,
		raters: evaluation.raters.map((rater) => {
			const name = names.get(rater.address);
			return name === undefined ? rater : { group: rater.group, address: name, delivery: 'slip' };
		}),
		sendings: sendings.map((each) => ({
			...each,
			address: names.get(each.address) ?? each.address
		})),
		unreachable: index % 4 === 1 && silent ? [silent.address] : []
	};
}

/** »Bente Holm, nr. 214«, as a slip is handed out. */
function nameOf(address: string, place: number): string {
	const [local = ''] = address.split('@');
	const name = local
		.replaceAll(/\d/gu, '')
		.split('.')
		.map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`)
		.join(' ');

	return `${name}, nr. ${200 + place}`;
}
