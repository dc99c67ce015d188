import type { Role } from '#lib/domain/access/actor.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Audience } from '#lib/domain/round/audience.ts';
import { addDays, dayOf, type Day } from '#lib/domain/round/calendar.ts';
import pair from './pair.json' with { type: 'json' };
import {
	personOf,
	selection,
	tellEvaluation,
	type PairOrganisation,
	type Part
} from './pair-evaluation.ts';
import type { Story, StoryRound } from './story.ts';

/** Whom the pair's accounts belong to, by the ids that programs know them under, without the A or B. */
export const pairActors: readonly {
	readonly part: Part;
	readonly id: string;
	readonly role: Role;
}[] = [
	{ part: 'own', id: 'leader', role: 'leader' },
	{ part: 'thirty', id: 'leader2', role: 'leader' },
	{ part: 'manager', id: 'manager', role: 'manager' },
	{ part: 'coordinator', id: 'coordinator', role: 'coordinator' },
	{ part: 'orgadmin', id: 'orgadmin', role: 'orgadmin' },
	{ part: 'researcher', id: 'researcher', role: 'researcher' },
	{ part: 'operator', id: 'operator', role: 'operator' }
];

interface RoundPlan {
	readonly key: string;
	readonly parts: readonly Part[];
	readonly fate: StoryRound['fate'];
	/** Days from today to its first and its last day. */
	readonly from: number;
	readonly to: number;
	readonly scope: Audience['scope'];
}

const closedParts: readonly Part[] = ['four', 'five', 'six', 'thirty'];
const newParts: readonly Part[] = ['newFour', 'newFive', 'newSix', 'newThirty'];

/** The first lies a year back, but less than the twelve months for which comments are kept. */
const plans: readonly RoundPlan[] = [
	{
		key: 'before',
		parts: ['own', ...closedParts],
		fate: 'closed',
		from: -371,
		to: -350,
		scope: 'named'
	},
	{ key: 'closed', parts: closedParts, fate: 'closed', from: -46, to: -25, scope: 'leader' },
	{ key: 'own', parts: ['own'], fate: 'open', from: -14, to: 20, scope: 'manager' },
	{ key: 'new', parts: newParts, fate: 'open', from: -14, to: 20, scope: 'leader' },
	{ key: 'planned', parts: ['planned'], fate: 'draft', from: 7, to: 28, scope: 'leader' }
];

/** An open round whose one leader gets as many employees as are asked for, after it has opened. */
const crowd: RoundPlan = {
	...{ key: 'many', parts: ['many'], fate: 'open', from: -14, to: 20, scope: 'leader' }
};

/**
 * Two organisations with everybody in every role, rounds in every state and groups of every size that
 * the rules know. Programs try the product on them. `crowds` is 1 to have one leader of very many.
 */
export function tellPair(
	questionnaire: Questionnaire,
	seed: number,
	crowds: 0 | 1,
	now: Date
): Story {
	const today = dayOf(now);
	const rounds = pair.flatMap((organisation) => [
		...plans.map((plan) => tellRound(questionnaire, organisation, plan, seed, today)),
		...(crowds === 1 && organisation === pair[0]
			? [tellRound(questionnaire, organisation, crowd, seed, today)]
			: [])
	]);

	return {
		organisations: pair.map(({ key, name, sector }) => ({
			key,
			kind: 'organisation',
			name,
			sector
		})),
		accounts: pair.flatMap((organisation) =>
			pairActors.map(({ part, role }) => ({
				...personOf(organisation, part),
				roles: [{ organisation: organisation.key, role }]
			}))
		),
		rounds: rounds.sort((one, other) => one.closesOn.localeCompare(other.closesOn))
	};
}

function tellRound(
	questionnaire: Questionnaire,
	organisation: PairOrganisation,
	plan: RoundPlan,
	seed: number,
	today: Day
): StoryRound {
	const manager = personOf(organisation, 'manager');
	const closesOn = addDays(today, plan.to);
	const audience: Audience = {
		scope: plan.scope,
		readers: plan.scope === 'named' ? [manager] : [],
		...(plan.scope === 'manager' ? { manager: manager.email } : {})
	};

	return {
		...{
			key: `${organisation.key} ${plan.key}`,
			organisation: organisation.key,
			selection,
			audience
		},
		...{ name: `Ledelsesevaluering ${closesOn.slice(0, 4)}`, fate: plan.fate },
		...{ opensOn: addDays(today, plan.from), closesOn },
		contact: personOf(organisation, 'coordinator'),
		evaluations: plan.parts.map((part) =>
			tellEvaluation(questionnaire, organisation, part, plan, seed)
		)
	};
}
