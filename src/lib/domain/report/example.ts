import { type LeaderReport, releaseLeaderReport } from '../disclosure/leader-report.ts';
import { isWithheld, type Released } from '../disclosure/released.ts';
import { tallyGroup } from '../disclosure/tally.ts';
import type { Language } from '../language.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { Selection } from '../questionnaire/selection.ts';
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

/** The report of an invented leader, made by the same rules as every other: nine of twelve answered. */
export function exampleReport(
	questionnaire: Questionnaire,
	language: Language
): Released<LeaderReport> {
	const employees = tallyGroup(questionnaire, selection, 'employee', exampleEmployees, 12);
	const outcome = releaseLeaderReport({
		questionnaire,
		selection,
		evaluation: {
			id: 'eksempel',
			leader: 'eksempel',
			leaderName: 'Lise Damgaard',
			unit: 'Borgerservice',
			organisation: 'Nørrevang Kommune',
			closedOn: '2026-11-20',
			audience: { scope: 'manager', readers: [] },
			form: selection.form,
			themes: selection.themes,
			questionnaireVersion: questionnaire.instrument.version
		},
		groups: [
			{ group: 'self', invited: 1, answered: 1 },
			{ group: 'employee', invited: employees.invited, answered: employees.n },
			{ group: 'manager', invited: 1, answered: 1 }
		],
		tallies: { employee: employees },
		named: { self: exampleSelf, manager: exampleManager },
		comments: questionnaire.openQuestions.map(({ id }, index) => ({
			group: 'employee',
			question: id,
			texts: exampleComments[language][index] ?? []
		}))
	});
	if (isWithheld(outcome)) throw new Error(`the example is withheld: ${outcome.withheld}`);

	return outcome;
}
