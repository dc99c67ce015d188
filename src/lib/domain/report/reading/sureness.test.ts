import { describe, expect, test } from 'vitest';
import { employeesMean } from '#tests/support/comparison.ts';
import type { Display } from '#lib/domain/disclosure/display.ts';
import { estimateUncertainty, intervalAround } from '../uncertainty.ts';
import { describeBasis, describeSureness, describeThemeSureness } from './sureness.ts';

const all = (answered: number, invited: number, spread?: number) =>
	describeSureness({
		answered,
		invited,
		uncertainty: estimateUncertainty({ n: answered, invited }, spread)
	});
const ofTheme = (display: Display, n: number, invited: number, spread?: number) => {
	const figure = employeesMean(display, n, invited);
	return describeThemeSureness(figure, estimateUncertainty(figure, spread));
};
const value = (tenths: number): Display => ({ kind: 'value', tenths });

describe('the figures as a whole', () => {
	test('when all answered', () => {
		expect(all(9, 9)).toEqual({
			da: 'Alle 9 medarbejdere har svaret, så ingen mangler i tallene. Men folk svarer ikke helt ens fra dag til dag. Læg derfor ikke noget i små forskelle.',
			en: 'All 9 employees have answered, so nobody is missing from the figures. But people do not answer exactly alike from one day to the next. So read nothing into small differences.'
		});
	});

	test('when many answered', () => {
		expect(all(9, 12)).toEqual({
			da: '9 af 12 medarbejdere har svaret. Havde alle svaret, ville et tal nok ligge højst 0,3 point fra det, der står her. Det er ret sikkert.',
			en: '9 of 12 employees have answered. Had everybody answered, a figure would probably lie at most 0.3 points from what stands here. That is fairly sure.'
		});
	});

	test('when some answered', () => {
		expect(all(8, 20)).toEqual({
			da: '8 af 20 medarbejdere har svaret. Havde alle svaret, kunne et tal ligge op til 0,5 point højere eller lavere. Se på retningen mere end på decimalen.',
			en: '8 of 20 employees have answered. Had everybody answered, a figure might lie up to 0.5 points higher or lower. Look at the direction more than at the decimal.'
		});
	});

	test('when few answered', () => {
		expect(all(5, 40)).toEqual({
			da: 'Kun 5 af 40 medarbejdere har svaret. Havde alle svaret, kunne et tal ligge et helt andet sted: op til 0,8 point højere eller lavere. Brug tallene til at spørge ud fra.',
			en: 'Only 5 of 40 employees have answered. Had everybody answered, a figure might lie somewhere quite different: up to 0.8 points higher or lower. Use the figures to ask questions from.'
		});
	});

	test('a distance is rounded up, never down', () => {
		// 1.96 * 0.78 / 3 * 0.5 is 0.2548.
		expect(all(9, 12, 780).da).toContain('højst 0,3 point');
	});
});

describe('what it is reckoned from', () => {
	test('is an assumption, and says so, until there is a national release', () => {
		const { da, en } = describeBasis({ kind: 'prior', spread: 900 });

		expect(da).toBe(
			'Vi går ud fra, at medarbejdere med samme leder typisk svarer 0,9 point fra deres fælles gennemsnit. Det er en antagelse, indtil det første landstal viser, hvor meget det er. Dit eget teams spredning bruger vi ikke, for den kunne røbe noget. »Nok« betyder i 95 af 100 tilfælde.'
		);
		expect(en).toBe(
			'We take it that employees with the same leader typically answer 0.9 points from their common average. That is an assumption until the first national figures show how much it is. We do not use the spread in your own team, for it might give something away. “Probably” means in 95 out of 100 cases.'
		);
		expect(describeBasis(undefined)).toEqual({ da, en });
	});

	test('is the national figures of a year afterwards', () => {
		const among = { sector: 'all', level: 'all', field: 'all' };
		const { da, en } = describeBasis({
			...{ kind: 'national', year: 2027, sha256: '', among, spreads: {} }
		});

		expect(da).toBe(
			'Landstallene for 2027 viser, hvor forskelligt medarbejdere med samme leder plejer at svare. Det bruger vi sammen med, hvor mange der har svaret hos dig. Dit eget teams spredning bruger vi ikke, for den kunne røbe noget. »Nok« betyder i 95 af 100 tilfælde.'
		);
		expect(en).toBe(
			'The national figures for 2027 show how differently employees with the same leader usually answer. We use that together with how many have answered about you. We do not use the spread in your own team, for it might give something away. “Probably” means in 95 out of 100 cases.'
		);
	});
});

describe('one theme', () => {
	test('has the ends of its interval', () => {
		expect(ofTheme(value(36), 9, 12)).toEqual({
			da: 'Havde alle 12 medarbejdere svaret, ville tallet nok ligge mellem 3,3 og 3,9. Det er ret sikkert.',
			en: 'Had all 12 employees answered, the figure would probably lie between 3.3 and 3.9. That is fairly sure.'
		});
	});

	test.for([
		[
			8,
			20,
			'Se på retningen mere end på decimalen.',
			'Look at the direction more than at the decimal.'
		],
		[
			5,
			40,
			'Det er meget usikkert. Brug tallet til at spørge ud fra.',
			'That is very unsure. Use the figure to ask questions from.'
		]
	] as const)('is said to be less sure with %i of %i', ([n, invited, da, en]) => {
		const said = ofTheme(value(36), n, invited);

		expect(said?.da.endsWith(da)).toBe(true);
		expect(said?.en.endsWith(en)).toBe(true);
	});

	test('misses nobody where all answered', () => {
		expect(ofTheme(value(36), 9, 9)).toEqual({
			da: 'Alle 9 medarbejdere har svaret, så ingen mangler i tallet.',
			en: 'All 9 employees have answered, so nobody is missing from the figure.'
		});
	});

	test('that is a range says that it is, and what was not answered', () => {
		expect(ofTheme({ kind: 'band', low: 41, high: 50 }, 9, 9)).toEqual({
			da: 'Medarbejdernes tal er et interval: »4,1 eller højere«. Hvor i intervallet det ligger, viser vi ikke.',
			en: 'The employees’ figure is a range: “4.1 or higher”. Where in the range it lies, we do not show.'
		});
		expect(ofTheme({ kind: 'band', low: 40, high: 45 }, 9, 12)).toEqual({
			da: 'Medarbejdernes tal er et interval: »4,0–4,5«. Hvor i intervallet det ligger, viser vi ikke. Havde alle 12 svaret, kunne det ligge op til 0,3 point uden for.',
			en: 'The employees’ figure is a range: “4.0–4.5”. Where in the range it lies, we do not show. Had all 12 answered, it might lie up to 0.3 points outside.'
		});
	});

	test('never names an interval that is narrower than its own', () => {
		for (let tenths = 10; tenths <= 50; tenths++)
			for (const spread of [400, 650, 777, 900]) {
				const figure = employeesMean(value(tenths), 7, 11);
				const uncertainty = estimateUncertainty(figure, spread);
				const { low, high } = intervalAround(tenths / 10, uncertainty);
				const said = describeThemeSureness(figure, uncertainty)?.en ?? '';
				const [, from = '9', to = '0'] = /between (\d\.\d) and (\d\.\d)/u.exec(said) ?? [];

				expect(Number(from)).toBeLessThanOrEqual(low + 1e-6);
				expect(Number(to)).toBeGreaterThanOrEqual(high - 1e-6);
			}
	});
});
