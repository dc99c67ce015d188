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

test.each([
	[
		'without one English wording',
		(copy: typeof standard) => void (copy.themes[1]!.items[0]!.employee.en = '')
	],
	[
		'with an id used twice',
		(copy: typeof standard) => void (copy.themes[1]!.items[0]!.id = 'samlet_1')
	],
	[
		'with a theme that has no marker',
		(copy: typeof standard) => void (copy.themes[1]!.items[0]!.marker = false)
	],
	[
		'with a sixth point on the scale',
		(copy: typeof standard) => void copy.scale.points.push(copy.scale.points[0]!)
	]
])('a questionnaire %s is refused', (_, change) => {
	expect(changed(() => undefined)).toBe(true);
	expect(changed(change)).toBe(false);
});
