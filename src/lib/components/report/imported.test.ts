import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { answeringAll, countedTeam, questionnaire } from '#tests/support/team.ts';
import { releaseLeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import { isWithheld } from '#lib/domain/disclosure/released.ts';
import type { Language } from '#lib/domain/language.ts';
import { describeAudience } from '#lib/i18n/audience.ts';
import { writeFigures } from '#lib/domain/report/write-figures.ts';
import LeaderReport from './LeaderReport.svelte';

const promises = {
	da: 'Vores løfte om forseglede svar gælder derfor ikke for dem.',
	en: 'Our promise about sealed answers therefore does not cover them.'
} as const;

/** A report about a leader with so many employees, made from answers of another system or of ours. */
function release(employees: number, origin: 'imported' | 'own') {
	const team = countedTeam({ employees: Array.from({ length: employees }, () => answeringAll(3)) });
	const { evaluation } = team;
	const outcome = releaseLeaderReport({
		...team,
		evaluation: origin === 'imported' ? { ...evaluation, imported: true } : evaluation
	});
	if (isWithheld(outcome)) throw new Error('the report was withheld');

	return outcome;
}

function show(language: Language, employees: number, origin: 'imported' | 'own'): string {
	const report = release(employees, origin);
	const { body } = render(LeaderReport, {
		props: { language, questionnaire, report, reader: 'other' }
	});

	return body;
}

/** What everybody who was invited by us was told about who would read the report. */
function readersOf(language: Language): string {
	return describeAudience({ scope: 'manager', readers: [] }, 'Kim Holm', language);
}

describe.each(['da', 'en'] as const)('a report in the language %s', (language) => {
	test.each([9, 3])(
		'of %i employees says that its answers were held by others and when it is from, if it was imported',
		(employees) => {
			const page = show(language, employees, 'imported');

			expect(page).toContain(promises[language]);
			expect(page).toContain(language === 'da' ? 'Runden er fra 2026.' : 'The round is from 2026.');
			expect(page).toContain('Sundby Kommune');
			expect(page).not.toContain(readersOf(language));
		}
	);

	test('of our own says nothing of the kind', () => {
		const page = show(language, 9, 'own');

		expect(page).not.toContain(promises[language]);
		expect(page).toContain(readersOf(language));
	});
});

describe('its data', () => {
	test('say so too', () => {
		expect(JSON.parse(writeFigures(release(9, 'imported')))).toMatchObject({ imported: true });
	});

	test('are as they were for all other reports', () => {
		expect(Object.keys(JSON.parse(writeFigures(release(9, 'own'))) as object)).toEqual(['figures']);
	});
});
