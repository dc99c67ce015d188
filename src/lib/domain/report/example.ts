import {
	type LeaderReport,
	type LeaderReportInput,
	releaseLeaderReport
} from '../disclosure/leader-report.ts';
import { isWithheld, type Released } from '../disclosure/released.ts';
import { type GroupTally, tallyGroup } from '../disclosure/tally.ts';
import type { Language } from '../language.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { Selection } from '../questionnaire/selection.ts';
import { earlierEmployees, exampleCountry } from './example-country.ts';
import {
	exampleComments,
	exampleEmployees,
	exampleManager,
	exampleSelf
} from './example-answers.ts';

const selection: Selection = {
	form: 'standard',
	themes: [],
	comments: true,
	conditions: true,
	peers: false
};

/**
 * The report of an invented leader in an invented country, made by the same rules as every other: nine
 * of twelve answered, and eight of eleven two years before.
 */
export function exampleReport(
	questionnaire: Questionnaire,
	language: Language
): Released<LeaderReport> {
	const before = tallyGroup(questionnaire, selection, 'employee', earlierEmployees, 11);
	const earlier = release({
		...frameOf(questionnaire, before, '2024-11-22'),
		named: {},
		comments: []
	});
	const employees = tallyGroup(questionnaire, selection, 'employee', exampleEmployees, 12);

	return release({
		...frameOf(questionnaire, employees, '2026-11-20'),
		named: { self: exampleSelf, manager: exampleManager },
		comments: questionnaire.openQuestions.map(({ id }, index) => ({
			group: 'employee',
			question: id,
			texts: exampleComments[language][index] ?? []
		})),
		reference: exampleCountry(questionnaire),
		earlier
	});
}

function frameOf(questionnaire: Questionnaire, employees: GroupTally, closedOn: string) {
	return {
		questionnaire,
		selection,
		evaluation: {
			id: 'eksempel',
			leader: 'eksempel',
			leaderName: 'Lise Damgaard',
			unit: 'Borgerservice',
			organisation: 'Nørrevang Kommune',
			closedOn,
			audience: { scope: 'manager' as const, readers: [] },
			form: selection.form,
			themes: selection.themes,
			questionnaireVersion: questionnaire.instrument.version
		},
		groups: [
			{ group: 'self' as const, invited: 1, answered: 1 },
			{ group: 'employee' as const, invited: employees.invited, answered: employees.n },
			{ group: 'manager' as const, invited: 1, answered: 1 }
		],
		tallies: { employee: employees }
	};
}

function release(input: LeaderReportInput): Released<LeaderReport> {
	const outcome = releaseLeaderReport(input);
	if (isWithheld(outcome)) throw new Error(`the example is withheld: ${outcome.withheld}`);

	return outcome;
}
