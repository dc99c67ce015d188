import { expect, test } from 'vitest';
import standard from '#db/questionnaires/ledelsesevaluering-standard-1.0.0.json' with { type: 'json' };
import { questionnaireSchema } from './questionnaire.ts';

const changed = (change: (copy: typeof standard) => void) => {
	const copy = structuredClone(standard);
	change(copy);

	return questionnaireSchema.safeParse(copy).success;
};

test('the published questionnaire fits the schema, with 51 statements and 15 markers', () => {
	const { themes } = questionnaireSchema.parse(standard);
	const items = themes.flatMap((theme) => theme.items);

	expect(items).toHaveLength(51);
	expect(items.filter((item) => item.marker)).toHaveLength(15);
});

const firstTheme = ({ themes }: typeof standard) => themes[1] ?? themes[0];

test.each([
	[
		'without one English wording',
		(copy: typeof standard) => firstTheme(copy)?.items.forEach((item) => (item.employee.en = ''))
	],
	[
		'with an id used twice',
		(copy: typeof standard) => firstTheme(copy)?.items.forEach((item) => (item.id = 'samlet_1'))
	],
	[
		'with a theme that has no marker',
		(copy: typeof standard) => firstTheme(copy)?.items.forEach((item) => (item.marker = false))
	],
	['with a point of the scale missing', (copy: typeof standard) => void copy.scale.points.pop()]
])('a questionnaire %s is refused', (_, change) => {
	expect(changed(() => undefined)).toBe(true);
	expect(changed(change)).toBe(false);
});
