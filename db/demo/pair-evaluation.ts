import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import { imagineSendings } from './answers.ts';
import { chanceFrom, type Chance } from './chance.ts';
import comments from './comments.json' with { type: 'json' };
import type pair from './pair.json';
import { hireFor, named, type Person } from './people.ts';
import { imaginePicture, type Comments } from './picture.ts';
import type { StoryEvaluation, StoryRound } from './story.ts';

export type PairOrganisation = (typeof pair)[number];
export type Part = keyof PairOrganisation['people'];

export function personOf({ people, mail }: PairOrganisation, part: Part): Person {
	return named(people[part], mail);
}

/** What all their rounds ask. */
export const selection: Selection = {
	...{ form: 'standard', themes: [], comments: true, conditions: true, peers: false }
};

/** How many employees each leader has, and how many of them answer in a closed round and in an open one. */
const teams: Readonly<Partial<Record<Part, readonly [number, number, number]>>> = {
	own: [15, 11, 4],
	four: [4, 4, 0],
	five: [5, 5, 0],
	six: [6, 6, 0],
	thirty: [30, 22, 0],
	newFour: [4, 0, 0],
	newFive: [5, 0, 5],
	newSix: [6, 0, 3],
	newThirty: [30, 0, 12],
	planned: [8, 0, 0],
	many: [0, 0, 0]
};

/** One leader of the pair in one round. */
export function tellEvaluation(
	questionnaire: Questionnaire,
	organisation: PairOrganisation,
	part: Part,
	plan: { readonly key: string; readonly fate: StoryRound['fate'] },
	seed: number
): StoryEvaluation {
	const { key, mail, sector, geografi, field } = organisation;
	const leader = personOf(organisation, part);
	const manager = personOf(organisation, 'manager').email;
	const [size = 0, whenClosed = 0, whenOpen = 0] = teams[part] ?? [];
	const hire = hireFor(`${part.toLowerCase()}.${mail}`);
	const employees = Array.from({ length: size }, () => hire().email);
	const chance = chanceFrom(seed, key, part, plan.key);
	const traits = {
		key: `${key} ${part}`,
		sector,
		level: 'medarbejdere',
		field,
		employees: size
	} as const;
	const isClosed = plan.fate === 'closed';

	return {
		leader: { key: traits.key, ...leader },
		unit: `Enheden hos ${leader.name}`,
		background: { sektor: sector, niveau: traits.level, omraade: field, geografi },
		raters: [
			...employees.map((address) => ({ group: 'employee' as const, address })),
			{ group: 'manager', address: manager }
		],
		sendings: imagineSendings(
			questionnaire,
			selection,
			{
				...imaginePicture(seed, traits, plan.key === 'before' ? 1 : 0, 0),
				comments: markComments(comments.employee, { aaben_1: 3, aaben_2: 1 }, chance),
				managerComments: markComments(comments.manager, { aaben_1: 1 }, chance)
			},
			{
				self: isClosed ? leader.email : undefined,
				employees: chance.some(employees, isClosed ? whenClosed : whenOpen),
				manager: isClosed ? manager : undefined,
				peers: []
			},
			chance
		)
	};
}

/** Texts that can be told apart wherever they turn up, by a word that nobody else writes. */
export const mark = /kvist [a-z]{10}/u;

function markComments(
	pool: Comments,
	counts: Readonly<Record<string, number>>,
	chance: Chance
): Comments {
	const letters = [...'bcdfghjklmnprstvz'];

	return Object.fromEntries(
		Object.entries(counts).map(([question, count]) => [
			question,
			chance
				.some(pool[question] ?? [], count)
				.map((text) => `${text} (kvist ${chance.some(letters, 10).join('')})`)
		])
	);
}
