import { expect, test } from 'vitest';
import { releaseOrganisation } from '#lib/domain/disclosure/organisation/release.ts';
import { isWithheld } from '#lib/domain/disclosure/released.ts';
import { organisationInput, organisationTeam, sayingToTheme } from '#tests/support/organisation.ts';
import { questionnaire } from '#tests/support/team.ts';
import { listFigureRows } from './organisation-rows.ts';

const release = releaseOrganisation(
	organisationInput(
		['a', 'b', 'c'].map((id) =>
			organisationTeam({
				...{ id, unit: 'Nord', level: 'ledere', field: 'skole' },
				employees: sayingToTheme('retning', [3, 3, 3, 3, 4])
			})
		)
	)
);
if (isWithheld(release)) throw new Error('the figures are withheld');

test('every figure is one line under its headings, in the reader’s language', () => {
	const [headings, ...rows] = listFigureRows(release, questionnaire, [], 'da');
	const english = listFigureRows(release, questionnaire, [], 'en');

	expect(rows).toHaveLength(release.figures.length);
	expect(rows.every((row) => row.length === headings?.length)).toBe(true);
	expect(rows).toContainEqual([
		...['Organisationen', 'Medarbejdere', '', '', ''],
		...['theme', 'retning', 'Retning og mening', 'mean'],
		...['3,2', '3,15', '3,25', 15, 15]
	]);
	expect(english).toContainEqual(expect.arrayContaining(['Direction and purpose', '3.2', '3.15']));
});

test('a figure that is not shown has no numbers, whatever the reason', () => {
	const rows = listFigureRows(release, questionnaire, [], 'da');
	const hidden = rows.filter((row) => row.includes('vises ikke'));

	expect(hidden.length).toBeGreaterThan(0);
	for (const row of hidden) expect(row.slice(-5)).toEqual(['vises ikke', '', '', '', '']);
});
