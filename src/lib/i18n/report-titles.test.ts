import { expect, test } from 'vitest';
import { languages } from '#lib/domain/language.ts';
import { type RaterGroup, raterGroups } from '#lib/domain/rater-group/groups.ts';
import type { ReportReading } from '#lib/domain/report/read.ts';
import { estimateUncertainty } from '#lib/domain/report/uncertainty.ts';
import { leadFor, pulseLeadFor, smallTitleFor, titleFor } from './report-titles.ts';

const evaluation = {
	id: 'e',
	leader: 'l',
	leaderName: 'Lise Damgaard',
	unit: 'Borgerservice',
	organisation: 'Nørrevang Kommune',
	closedOn: '2026-11-20',
	audience: { scope: 'leader', readers: [] },
	form: 'standard',
	themes: [],
	questionnaireVersion: '1'
} as const;

/** A report whose groups have answered so many of so many. */
function answered(counts: Partial<Record<RaterGroup, readonly [number, number]>>) {
	const groups: ReportReading['groups'] = Object.fromEntries(
		raterGroups.flatMap((group) => {
			const [n, invited] = counts[group] ?? [];
			if (n === undefined || invited === undefined) return [];
			const uncertainty = estimateUncertainty({ n, invited });

			return [[group, { group, answered: n, invited, uncertainty }] as const];
		})
	);

	return { evaluation, groups };
}

test.for([
	[{ self: [1, 1], employee: [9, 12], manager: [1, 1] }, 'Din ledelse set fra tre sider'],
	[{ self: [1, 1], employee: [9, 12], manager: [0, 1] }, 'Din ledelse set fra to sider'],
	[{ self: [0, 1], employee: [9, 12], manager: [1, 1] }, 'Din ledelse set fra to sider'],
	[{ self: [0, 1], employee: [9, 12] }, 'Din ledelse set af medarbejderne']
] as const)('%j is »%s«', ([counts, title]) => {
	expect(titleFor(answered(counts), 'leader', 'da')).toBe(title);
});

test('to others it says whose it is', () => {
	expect(titleFor(answered({}), 'other', 'en')).toBe('Report about Lise Damgaard');
	expect(leadFor(evaluation, 'other', 'da')).toContain('skrevet til Lise Damgaard');
	expect(leadFor(evaluation, 'leader', 'da')).toMatch(/^Lise, /u);
});

test('of more than two names none is left out: two of them may be the first name', () => {
	const leaderName = 'Svend Åge Holm';

	expect(leadFor({ ...evaluation, leaderName }, 'leader', 'da')).toMatch(/^Svend Åge Holm, /u);
});

test('to others a pulse says whose it is, too, since it is written to the leader', () => {
	for (const language of languages) {
		const whose = leadFor(evaluation, 'other', language);

		expect(pulseLeadFor(evaluation, 'other', language).startsWith(whose)).toBe(true);
		expect(pulseLeadFor(evaluation, 'leader', language)).not.toContain(whose);
	}
});

test.for([
	[[4, 4], 'Du har fire medarbejdere. Begynd med samtalen'],
	[[0, 2], 'Du har to medarbejdere. Begynd med samtalen'],
	[[1, 1], 'Du har én medarbejder. Begynd med samtalen'],
	[[0, 0], 'Begynd med samtalen'],
	[[4, 5], '4 af 5 svarede. Begynd med samtalen'],
	[[0, 12], 'Ingen svarede. Begynd med samtalen']
] as const)('a small team with %j answers begins with »%s«', ([counts, title]) => {
	expect(smallTitleFor(answered({ employee: counts }), 'da')).toBe(title);
});
