import { describe, expect, test } from 'vitest';
import { tallyItems } from '#lib/domain/disclosure/tally.ts';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import { listOrganisationItems } from '#lib/domain/scoring/scope.ts';
import { findFigure, organisationInput, organisationTeam } from '#tests/support/organisation.ts';
import { answering, answeringAll, questionnaire, standard } from '#tests/support/team.ts';
import { isWithheld } from '../released.ts';
import type { OrganisationInput } from './input.ts';
import { releaseOrganisation } from './release.ts';
import { organisationRules, type OrganisationRules } from './rules.ts';

const ownStatements = [
	{ id: 'lokal_3', text: { da: 'Vi holder møder.', en: 'We hold meetings.' } }
];
const selection = { ...standard, work: true, ownStatements };
const items = listOrganisationItems(questionnaire, selection);
const work = { kind: 'work', id: 'arbejde_1', statistic: 'mean' } as const;
const local = { kind: 'local', id: 'lokal_3', statistic: 'mean' } as const;

/** Teams of some sizes, whose people answer these values in turn to what is not about their leader. */
function inputOf(
	sizes: readonly number[],
	values: readonly ScaleValue[],
	{ pulses = 0 } = {}
): OrganisationInput {
	const teams = sizes.map((size, index) =>
		organisationTeam({
			id: `e${index}`,
			employees: Array.from({ length: size }, () => answeringAll(3, 'employee')),
			...{ unit: 'nord', pulse: index < pulses }
		})
	);
	const people = sizes.slice(pulses).reduce((sum, size) => sum + size, 0);
	const answers = Array.from({ length: people }, (_, index) => {
		const value = values[index % values.length] ?? 3;

		return answering({
			...{ arbejde_1: value, lokal_3: value },
			...(index < 6 && { arbejde_2: 3 as const })
		});
	});
	const input = organisationInput(teams);

	return {
		...{ ...input, selection, employees: tallyItems(items, answers, people) },
		round: { ...input.round, ownStatements }
	};
}

function figuresOf(input: OrganisationInput, rules: OrganisationRules = organisationRules) {
	const outcome = releaseOrganisation(input, rules);
	if (isWithheld(outcome)) throw new Error(`${outcome.withheld}, ${outcome.place}`);

	return outcome.figures;
}

function wordsOf(input: OrganisationInput, measure: Parameters<typeof findFigure>[2]): string {
	const found = findFigure(figuresOf(input), {}, measure);

	return found?.shown ? found.text.da : found ? '-' : 'none';
}

describe('what employees say about something else than their leader', () => {
	test('is shown of all of them together, coded like any other group', () => {
		expect(wordsOf(inputOf([5, 3, 2], [3, 4]), work)).toBe('3,5');
		expect(wordsOf(inputOf([5, 3, 2], [3, 4]), local)).toBe('3,5');
		expect(wordsOf(inputOf([5, 3, 2], [5]), work)).toBe('4,2 eller højere');
		expect(wordsOf(inputOf([5, 3, 2], [1]), local)).toBe('1,8 eller lavere');
	});

	test('takes ten people of three leaders', () => {
		expect(wordsOf(inputOf([5, 2, 2], [3]), work)).toBe('-');
		expect(wordsOf(inputOf([5, 5], [3]), work)).toBe('none');
		expect(wordsOf(inputOf([4, 3, 3], [3]), work)).toBe('3,0');
	});

	test('is withheld where fewer than two in three answered a statement', () => {
		const second = { ...work, id: 'arbejde_2' };

		expect(wordsOf(inputOf([5, 5, 5], [3]), second)).toBe('-');
		expect(wordsOf(inputOf([3, 3, 4], [3]), second)).toBe('-');
	});

	test('has shares where the group is large enough', () => {
		const shares = { ...work, statistic: 'shareHigh' } as const;

		expect(wordsOf(inputOf([6, 5, 5], [2, 4]), shares)).toBe('none');
		expect(wordsOf(inputOf([6, 6, 6], [2, 4]), shares)).toBe('50 %');
	});

	test('is told of no part of the round, and by how many answered', () => {
		const figures = figuresOf(inputOf([8, 8, 8], [3]));
		const about = figures.filter(({ measure }) => ['work', 'local'].includes(measure.kind));

		expect(about.every(({ population }) => !('unit' in population))).toBe(true);
		expect(about[0]).toMatchObject({ n: 24, invited: 24 });
	});

	test('leaves those out whose leader was evaluated too short a time ago', () => {
		expect(wordsOf(inputOf([5, 5, 5, 5], [3], { pulses: 1 }), work)).toBe('3,0');
		expect(wordsOf(inputOf([5, 5, 5, 5], [3], { pulses: 2 }), work)).toBe('none');
	});

	test('comes with the words of the organisation’s own statements', () => {
		const outcome = releaseOrganisation(inputOf([5, 3, 2], [3]));

		expect(outcome).toMatchObject({ round: { ownStatements } });
	});

	test.for([
		['nine people enough', { ...organisationRules.work, threshold: 9 }, [3, 3, 3], [3]],
		[
			'ends not coded',
			{ ...organisationRules.work, bounds: () => ({ high: 60, low: 0 }) },
			[5, 3, 2],
			[5]
		],
		['few answers enough', { ...organisationRules.work, leastAnswers: () => 5 }, [5, 5, 5], [5]],
		['shares of a few', { ...organisationRules.work, sharesFrom: 7 }, [5, 3, 2], [2, 4]]
	] as const)('%s is withheld by the audit', ([, rules, sizes, values]) => {
		const outcome = releaseOrganisation(inputOf(sizes, values), {
			...organisationRules,
			work: rules
		});

		expect(isWithheld(outcome)).toBe(true);
	});

	test('two teams enough is withheld by the audit', () => {
		const outcome = releaseOrganisation(inputOf([6, 6], [3]), { ...organisationRules, teams: 2 });

		expect(outcome).toMatchObject({ withheld: 'threshold' });
	});
});
