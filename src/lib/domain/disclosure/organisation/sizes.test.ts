import { expect, test } from 'vitest';
import {
	sharedSelection,
	widestSelection,
	type AskedByForms
} from '#lib/domain/questionnaire/forms.ts';
import {
	findFigure,
	organisationInput,
	organisationTeam,
	sayingToTheme
} from '#tests/support/organisation.ts';
import { standard } from '#tests/support/team.ts';
import { isWithheld } from '../released.ts';
import { releaseOrganisation } from './release.ts';

const drift = { ...standard, form: 'tilpasset', themes: ['drift'] } as const;
const short = { ...standard, form: 'kort', themes: [] } as const;
const asked: AskedByForms = {
	selection: drift,
	forms: [{ id: 'kort', name: 'Nye ledere', form: 'kort', themes: [] }]
};

/** Teams of six who say 3 to the theme, some of them asked about by the short form. */
function figuresOf(tailored: number, shorter: number) {
	const teams = Array.from({ length: tailored + shorter }, (_, index) => {
		const selection = index < tailored ? drift : short;
		const employees = sayingToTheme('drift', [3, 3, 3, 3, 3, 3]);

		return { ...organisationTeam({ id: `e${index}`, employees, selection }), selection };
	});
	const outcome = releaseOrganisation({
		...organisationInput(teams),
		...{ selection: widestSelection(asked), shared: sharedSelection(asked) }
	});
	if (isWithheld(outcome)) throw new Error(`${outcome.withheld}, ${outcome.place}`);

	return (id: string, kind: 'item' | 'theme') =>
		findFigure(outcome.figures, {}, { kind, id, statistic: 'mean' });
}

test('a figure counts those who were asked for it', () => {
	const find = figuresOf(3, 4);

	expect(find('drift_1', 'item')).toMatchObject({ shown: true, n: 42 });
	expect(find('drift_2', 'item')).toMatchObject({ shown: true, n: 18 });
	expect(find('drift', 'theme')).toMatchObject({ shown: true, n: 18, text: { da: '3,0' } });
});

test('what two leaders’ teams were asked is not told', () => {
	const find = figuresOf(2, 4);

	expect(find('drift_1', 'item')).toMatchObject({ shown: true, n: 36 });
	expect(find('drift_2', 'item')).toMatchObject({ shown: false });
	expect(find('drift', 'theme')).toMatchObject({ shown: false });
});
