import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { releaseLeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import { emptyFollowUp } from '#lib/domain/follow-up/plan.ts';
import { readReport } from '#lib/domain/report/read.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import { pulse } from '#lib/i18n/messages/pulse.ts';
import { report as messages } from '#lib/i18n/messages/report.ts';
import { answeringAll, countedTeam, questionnaire } from '#tests/support/team.ts';
import PulseReport from './PulseReport.svelte';

const selection: Selection = {
	...{ form: 'tilpasset', themes: ['tillid', 'drift'], focusOnly: true },
	...{ comments: false, conditions: false, peers: false }
};
const followUp = {
	...{ path: '/rapport/r/opfoelgning', overTime: '/rapport/r/over-tid', plan: emptyFollowUp }
};

describe.each(['da', 'en'] as const)('the page of a pulse in the language %s', (language) => {
	const words = pulse[language].report;
	const show = (employees: number, reader: 'leader' | 'other' = 'leader') => {
		const answers = Array.from({ length: employees }, (_, index) =>
			answeringAll(index % 2 === 0 ? 3 : 4)
		);
		const team = countedTeam({ employees: answers, self: answeringAll(5, 'self'), selection });
		const evaluation = { ...team.evaluation, pulse: true, focusOnly: true } as const;
		const report = releaseLeaderReport({ ...team, evaluation });
		if ('withheld' in report) throw new Error('withheld');
		const seal = createRawSnippet(() => ({ render: () => '<p></p>' }));
		const reading = readReport(report, questionnaire);
		const own = reader === 'leader' ? followUp : undefined;
		const props = {
			...{ language, reading, questionnaire, reader, seal },
			...{ followUp: own, files: undefined }
		};

		return render(PulseReport, { props }).body;
	};
	const nameOf = (id: string) =>
		questionnaire.themes.find((theme) => theme.id === id)?.name[language] ?? '';

	test('shows its themes and no others, and says nothing of a change', () => {
		const page = show(16);

		expect(page).toContain(nameOf('tillid'));
		expect(page).toContain(nameOf('drift'));
		expect(page).not.toContain(nameOf('retning'));
		expect(page).toContain(language === 'da' ? '3,5' : '3.5');
		expect(page).not.toContain(words.noneText);
		expect(page).toContain('/over-tid');
	});

	test('of fewer than fifteen says why there are no figures, and what to do instead', () => {
		const page = show(14);

		expect(page).toContain(words.none({ answered: 14, invited: 14, from: 15 }));
		expect(page).toContain(words.noneText);
		expect(page).not.toContain(language === 'da' ? '3,5' : '3.5');
	});

	test('tells everybody but the leader who »you« is', () => {
		const whose = messages[language].lead.other({
			leader: countedTeam({ employees: [] }).evaluation.leaderName
		});

		expect(show(16, 'other')).toContain(whose);
		expect(show(16)).not.toContain(whose);
	});

	test('leads nobody but the leader to the plan and to other rounds', () => {
		const page = show(16, 'other');

		expect(page).not.toContain('/opfoelgning');
		expect(page).not.toContain('/over-tid');
	});
});
