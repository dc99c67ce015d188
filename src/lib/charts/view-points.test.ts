import { expect, test } from 'vitest';
import { figureOf } from '#lib/domain/disclosure/figure.ts';
import type { ThemeRows } from '#lib/domain/report/organisation/rows.ts';
import { exampleReport } from '#lib/domain/report/example.ts';
import { readReport } from '#lib/domain/report/read.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { fewestPoints, plotOrganisationViews, plotViews } from './view-points.ts';

const questionnaire = currentQuestionnaire();
const { themes } = readReport(exampleReport(questionnaire, 'da'), questionnaire);
const words = {
	language: 'da' as const,
	nameOf: (theme: string) => theme,
	say: ({ theme, self, others }: Record<'theme' | 'self' | 'others', string>) =>
		`${theme} ${self} ${others}`
};

test('each theme is a point at the two displayed values, in the questionnaire’s order', () => {
	const points = plotViews(themes, words);

	expect(points.map(({ id }) => id)).toEqual(themes.map(({ id }) => id));
	expect(points.find(({ id }) => id === 'anerkendelse')).toMatchObject({
		more: 'self',
		words: expect.stringContaining('anerkendelse') as string
	});
	for (const { self, texts } of points)
		expect(String(self.toFixed(1)).replace('.', ',')).toBe(texts.self);
});

test('a band keeps its bounds, and its words are those of the table', () => {
	const band = plotViews(themes, words).find(({ others }) => others.kind === 'band');

	expect(band?.others.low).toBeLessThan(band?.others.high ?? 0);
	expect(band?.texts.others).toMatch(/eller|–/u);
	expect(band?.interval).toBeUndefined();
});

test('a theme that the employees have no displayed value of is no point', () => {
	const hidden = themes.map((theme, index) => {
		const { self } = theme.row.figures;
		return index > 0 || !self ? theme : { ...theme, row: { ...theme.row, figures: { self } } };
	});

	expect(plotViews(hidden, words)).toHaveLength(themes.length - 1);
});

test('a few points are no picture', () => {
	expect(plotViews(themes.slice(0, fewestPoints), words)).toHaveLength(fewestPoints);
	expect(plotViews(themes.slice(0, fewestPoints - 1), words)).toEqual([]);
});

function meansOf(self: number, employee: number): ThemeRows['row'] {
	const figureIn = (group: 'self' | 'employee', value: number) =>
		figureOf(
			{ kind: 'organisation', organisation: 'o', round: 'r', group },
			{ kind: 'theme', id: 'drift', statistic: 'mean' },
			{ low: value - 0.05, high: value + 0.05, text: { da: String(value), en: String(value) } },
			{ n: 300, invited: 300 }
		);

	return {
		...{ id: 'drift', kind: 'theme' },
		figures: { self: figureIn('self', self), employee: figureIn('employee', employee) }
	};
}

test('in an organisation each theme is a point, and half a point is the least certain difference', () => {
	const pairs = [
		[4, 3.5],
		[4, 3.6],
		[3.4, 4],
		[3, 3]
	] as const;
	const organisation = pairs.map(([self, employee]) => ({
		...{ theme: 'drift', row: meansOf(self, employee), items: [] }
	}));

	expect(plotOrganisationViews(organisation, words).map(({ more }) => more)).toEqual([
		...['self', 'nobody', 'others', 'nobody']
	]);
	expect(plotOrganisationViews(organisation.slice(1), words)).toEqual([]);
});
