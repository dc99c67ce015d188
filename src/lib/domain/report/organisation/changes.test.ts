import { expect, test } from 'vitest';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import { organisationInput, organisationTeam, sayingToTheme } from '#tests/support/organisation.ts';
import { questionnaire } from '#tests/support/team.ts';
import { releaseOrganisation } from '#lib/domain/disclosure/organisation/release.ts';
import { isWithheld } from '#lib/domain/disclosure/released.ts';
import { compareKept } from '#lib/domain/questionnaire/version.ts';
import { compareRounds } from './changes.ts';

/** A round of some leaders, whose employees all give one value about one theme. */
function round(leaders: number, value: ScaleValue, theme = 'retning') {
	const teams = Array.from({ length: leaders }, (_, index) =>
		organisationTeam({
			id: `team${index}`,
			employees: sayingToTheme(theme, [value, value, value, value, value])
		})
	);
	const release = releaseOrganisation(organisationInput(teams));
	if (isWithheld(release)) throw new Error(`${release.withheld}, ${release.place}`);

	return { release, leaders, comparison: compareKept(new Map(), 'same', 'same') };
}

test('a change that other leaders could explain is not named', () => {
	const [few] = compareRounds(round(3, 3), round(3, 2), questionnaire);
	expect(few).toMatchObject({ id: 'retning', now: { da: '3,0' }, direction: 'higher' });

	expect(compareRounds(round(40, 3), round(40, 3), questionnaire)[0]?.direction).toBe('same');
	const bands = compareRounds(round(3, 5), round(3, 4), questionnaire);
	expect(bands[0]?.direction).toBe('same');
});

test('the fewer the leaders, the larger a change must be', () => {
	const earlier = round(30, 2);
	const lower = compareRounds(earlier, round(30, 3), questionnaire);
	expect(lower[0]?.direction).toBe('lower');

	/* The same figures, said to be of one leader, could be that leader. */
	const [one] = compareRounds(
		{ ...earlier, leaders: 1 },
		{ ...round(30, 3), leaders: 1 },
		questionnaire
	);
	expect(one?.direction).toBe('same');
});

test('only what both rounds show is compared', () => {
	expect(compareRounds(round(3, 3), round(3, 3, 'drift'), questionnaire)).toEqual([]);
	expect(compareRounds(round(2, 3), round(3, 3), questionnaire)).toEqual([]);
});
