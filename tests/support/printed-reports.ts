import type { Answer, Answers } from '#lib/domain/ballot/answers.ts';
import {
	releaseLeaderReport,
	type LeaderReport,
	type LeaderReportInput
} from '#lib/domain/disclosure/leader-report.ts';
import { isWithheld, type Released } from '#lib/domain/disclosure/released.ts';
import type { Language } from '#lib/domain/language.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { exampleReport } from '#lib/domain/report/example.ts';
import { answeringAll, countedTeam, questionnaire } from './team.ts';

/** How many employees answered, from too few for figures to enough for shares and agreement. */
export const printedSizes = [4, 6, 12, 60] as const;

/** As many letters as a name may have, in words that can break and words that cannot. */
export const longestName =
	'Anne-Katrine Wolstenholme-Rosendahl af Nørre Søby og Vester Hæsinge, født Fuglsang-Damgaard-Kirkegaard-Østergaardsminde';

/** A comment of two thousand letters, as long as one may be. */
export const longestComment = `${'Jeg ville ønske, at du oftere spurgte, før du bestemte dig. '.repeat(33)}Tak for det hele.`;

/** A report of so many employees, with everything that a report can have. */
export function reportOf(
	employees: (typeof printedSizes)[number],
	language: Language
): Released<LeaderReport> {
	return employees === 12 ? exampleReport(questionnaire, language) : releaseOf(employees);
}

/** A report of a round about three themes, so soon after another that nothing but themes is shown. */
export function pulseOf(employees: number): Released<LeaderReport> {
	const team = countedTeam({
		employees: listVaried(employees, 'employee'),
		self: vary(answeringAll(4, 'self'), 1),
		manager: vary(answeringAll(4, 'manager'), 2),
		selection: {
			...{ form: 'tilpasset', themes: ['tillid', 'drift', 'opad'], focusOnly: true },
			...{ comments: false, conditions: false, peers: false }
		}
	});

	return release({ ...team, evaluation: { ...team.evaluation, pulse: true, focusOnly: true } });
}

function releaseOf(employees: number): Released<LeaderReport> {
	const team = countedTeam({
		employees: listVaried(employees, 'employee'),
		peers: listVaried(employees === 60 ? 7 : 0, 'peer'),
		self: {
			...vary(answeringAll(4, 'self'), 1),
			timeNow: { opad: 30, indad: 50, udad: 20 },
			timeWish: { opad: 20, indad: 50, udad: 30 },
			challenges: ['drift', 'opad']
		},
		manager: vary(answeringAll(4, 'manager'), 2),
		comments: questionnaire.openQuestions.map(({ id }) => ({
			...{ group: 'employee', question: id },
			texts: [longestComment, 'Godt gået.', 'x'.repeat(200)]
		}))
	});

	return release({
		...team,
		evaluation: {
			...team.evaluation,
			...(employees !== 4 && { leaderName: longestName, unit: longestName }),
			audience: { scope: 'named', readers: [longestName, 'Karen Bruun'] }
		}
	});
}

function release(input: LeaderReportInput): Released<LeaderReport> {
	const outcome = releaseLeaderReport(input);
	if (isWithheld(outcome)) throw new Error(`withheld: ${outcome.withheld} ${outcome.place}`);

	return outcome;
}

function listVaried(count: number, group: RaterGroup): readonly Answers[] {
	return Array.from({ length: count }, (_, person) => vary(answeringAll(3, group), 3 + person));
}

/** The same person always gives the same answers, and people differ, from one theme to the next too. */
function vary(answers: Answers, person: number): Answers {
	const items = Object.keys(answers.items).map((id, index): [string, Answer] => {
		const level = 3 + (((index >> 2) * 7) % 5) / 4;
		const noise = (((person * 31 + index * 17 + person * index * 7) % 11) - 5) / 3;
		return [id, asAnswer(Math.round(level + noise))];
	});

	return { ...answers, items: Object.fromEntries(items) };
}

function asAnswer(value: number): Answer {
	const all = [1, 2, 3, 4, 5] as const;

	return all[Math.max(1, Math.min(5, value)) - 1] ?? 3;
}
