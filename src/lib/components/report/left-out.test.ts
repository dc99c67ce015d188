import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { answeringAll, countedTeam, questionnaire } from '#tests/support/team.ts';
import {
	releaseLeaderReport,
	type EvaluationHeader
} from '#lib/domain/disclosure/leader-report.ts';
import { isWithheld } from '#lib/domain/disclosure/released.ts';
import type { Language } from '#lib/domain/language.ts';
import { leftOut } from '#lib/i18n/messages/left-out.ts';
import { smallTeam } from '#lib/i18n/messages/small-team.ts';
import LeaderReport from './LeaderReport.svelte';

function show(language: Language, change: Partial<EvaluationHeader>, employees = 9): string {
	const team = countedTeam({
		employees: Array.from({ length: employees }, () => answeringAll(3)),
		peers: Array.from({ length: 6 }, () => answeringAll(3, 'peer')),
		self: answeringAll(4, 'self'),
		manager: answeringAll(2)
	});
	const outcome = releaseLeaderReport({ ...team, evaluation: { ...team.evaluation, ...change } });
	if (isWithheld(outcome)) throw new Error('the report was withheld');

	return render(LeaderReport, {
		props: { language, questionnaire, report: outcome, reader: 'leader' }
	}).body;
}

describe.each(['da', 'en'] as const)('a report in the language %s', (language) => {
	const { pulse, managers } = leftOut[language];

	test.each([9, 3])('of %i employees says what it leaves out, and why', (employees) => {
		expect(show(language, { pulse: true }, employees)).toContain(pulse.text({ from: 15 }));
		expect(show(language, { pulse: true }, employees)).toContain(pulse.told);
		expect(show(language, { pulse: true, imported: true }, employees)).not.toContain(pulse.told);
		expect(show(language, { managers: 'aggregate' }, employees)).toContain(managers.text);
	});

	test.each([
		[14, true],
		[15, false]
	])('of %i employees soon after the last begins with a talk: %s', (employees, talks) => {
		const { lead, told } = smallTeam[language].pulse;
		const page = show(language, { pulse: true }, employees);

		expect(page.includes(lead({ from: 15 }))).toBe(talks);
		expect(page.includes(told({ from: 15 }))).toBe(talks);
		expect(page).not.toContain(smallTeam[language].told.pooled);
	});

	test('that leaves out nothing says nothing of the kind', () => {
		const page = show(language, {});

		expect(page).not.toContain(pulse.title);
		expect(page).not.toContain(managers.title);
	});
});
