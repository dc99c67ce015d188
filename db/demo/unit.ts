import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import { imagineSendings } from './answers.ts';
import { chanceFrom } from './chance.ts';
import type { StaffedUnit } from './organisation.ts';
import patterns from './patterns.json' with { type: 'json' };
import { imaginePicture } from './picture.ts';
import type { StoryEvaluation } from './story.ts';

/** One leader's evaluation in one year: who is asked, who answers, and what. */
export function evaluateUnit(
	questionnaire: Questionnaire,
	selection: Selection,
	unit: StaffedUnit,
	{ yearsAgo, seed }: { readonly yearsAgo: number; readonly seed: number }
): StoryEvaluation {
	const { traits, leader, manager } = unit;
	const { response } = patterns;
	const chance = chanceFrom(seed, traits.key, 'answers', yearsAgo);
	const usual: Readonly<Partial<Record<string, number>>> = response.byField;
	const rate = (usual[traits.field] ?? response.otherwise) + response.spread * chance.normal();
	const employees = unit.employees.filter(() => chance.happens(rate));
	const peers = selection.peers ? unit.peers : [];
	const writers = Math.round(employees.length * response.comment * chance.fraction());

	return {
		leader: { key: traits.key, ...leader },
		...{ unit: unit.name, above: unit.above },
		background: unit.background,
		raters: [
			...unit.employees.map((address) => ({ group: 'employee' as const, address })),
			...(manager ? [{ group: 'manager' as const, address: manager }] : []),
			...peers.map((address) => ({ group: 'peer' as const, address }))
		],
		sendings: imagineSendings(
			questionnaire,
			selection,
			imaginePicture(seed, traits, yearsAgo, writers),
			{
				self: chance.happens(response.self) ? leader.email : undefined,
				employees,
				manager: manager && chance.happens(response.manager) ? manager : undefined,
				peers: peers.filter(() => chance.happens(response.peer))
			},
			chance
		)
	};
}
