import { describe, expect, test } from 'vitest';
import { figureOf } from '#lib/domain/disclosure/figure.ts';
import { wordAnswer } from '#lib/domain/disclosure/wording.ts';
import type { Gap, GapHeading } from '../gap.ts';
import { describeManagerView, describeTwoViews, describeViews } from './views.ts';

const gap = (heading: GapHeading): Gap => ({
	group: 'none',
	heading,
	tenths: 0,
	isBand: false,
	isLarge: false
});

const say = (...headings: readonly (GapHeading | undefined)[]) =>
	describeViews(headings.map((heading) => ({ gap: heading && gap(heading) })));

describe('what the picture of all themes says', () => {
	test.for([
		[
			['strength', 'develop', 'hidden', 'blind', 'blind', 'none'],
			'Du og medarbejderne er enige om 2 af de 6 temaer. I 1 tema ser medarbejderne mere, end du selv gør. I 2 temaer ser du mere, end de gør. Om 1 tema kan vi ikke sige det.',
			'You and the employees agree on 2 of the 6 themes. In 1 theme the employees see more than you do yourself. In 2 themes you see more than they do. About 1 theme we cannot say.'
		],
		[
			['strength', 'strength', 'develop'],
			'Du og medarbejderne er enige om alle 3 temaer.',
			'You and the employees agree on all 3 themes.'
		],
		[
			['hidden', 'blind'],
			'Du og medarbejderne er enige om ingen af temaerne. I 1 tema ser medarbejderne mere, end du selv gør. I 1 tema ser du mere, end de gør.',
			'You and the employees agree on none of the themes. In 1 theme the employees see more than you do yourself. In 1 theme you see more than they do.'
		],
		[
			['develop'],
			'Du og medarbejderne er enige om temaet.',
			'You and the employees agree on the theme.'
		],
		[
			['none', 'none'],
			'Vi kan ikke sige, om du og medarbejderne ser det ens eller forskelligt.',
			'We cannot say whether you and the employees see it alike or differently.'
		]
	] as const)('%j', ([headings, da, en]) => {
		expect(say(...headings)).toEqual({ da, en });
	});

	test('a theme without a figure is one that nothing can be said of', () => {
		expect(say('strength', undefined)?.da).toContain('enige om 1 af de 2 temaer');
		expect(say('strength', undefined)?.da).toContain('Om 1 tema kan vi ikke sige det');
	});

	test('nothing is said where the leader has not answered', () => {
		expect(say(undefined, undefined)).toBeUndefined();
	});

	test('every theme is counted once, whatever the mixture', () => {
		const kinds = ['strength', 'develop', 'hidden', 'blind', 'none'] as const;
		let said = 0;

		for (let code = 0; code < kinds.length ** 5; code++) {
			const mixture = [0, 1, 2, 3, 4].map(
				(place) => kinds[Math.floor(code / kinds.length ** place) % kinds.length] ?? 'none'
			);
			const sentence = say(...mixture)?.en ?? '';
			if (/none of|all 5|whether/u.test(sentence)) continue;
			const counts = [...sentence.matchAll(/(\d) (?:of the 5|themes?)/gu)].map(countOf);
			said += 1;
			if (counts.reduce((sum, count) => sum + count, 0) !== 5) expect.fail(sentence);
		}
		expect(said).toBeGreaterThan(2000);
	});
});

function countOf(match: RegExpMatchArray): number {
	return Number(match[1]);
}

describe('what the picture of two people says', () => {
	const figure = (group: 'self' | 'manager', value: number | undefined) =>
		figureOf(
			{ kind: 'team', evaluation: 'e', leader: 'l', group },
			{ kind: 'theme', id: 't', statistic: 'mean' },
			value === undefined ? undefined : wordAnswer(value),
			{ n: 1, invited: 1 }
		);
	const two = (...pairs: readonly (readonly [number | undefined, number | undefined])[]) =>
		describeTwoViews(
			pairs.map(([self, manager]) => ({
				row: {
					id: 't',
					kind: 'theme',
					figures: { self: figure('self', self), manager: figure('manager', manager) },
					intervals: {},
					shares: []
				}
			}))
		);

	test('half a point is apart, a little less is not', () => {
		expect(two([4, 4.5], [4, 4.4], [3, 3])).toEqual({
			da: 'Du og din leder ser nogenlunde det samme i 2 af 3 temaer. I 1 tema ligger jeres svar mindst et halvt point fra hinanden.',
			en: 'You and your manager see much the same in 2 of 3 themes. In 1 theme your answers lie at least half a point apart.'
		});
	});

	const row = (self: number | undefined, manager: number | undefined) => ({
		id: 't',
		kind: 'theme' as const,
		figures: { self: figure('self', self), manager: figure('manager', manager) },
		intervals: {},
		shares: []
	});

	test('one theme says how the manager sees it beside the leader', () => {
		expect(describeManagerView(row(4, 4.4))).toEqual({
			da: 'Du og din leder ser det nogenlunde ens.',
			en: 'You and your manager see it much alike.'
		});
		expect(describeManagerView(row(4, 4.5))).toEqual({
			da: 'Din leder svarer 0,5 højere end du selv.',
			en: 'Your manager answers 0.5 higher than you do.'
		});
		expect(describeManagerView(row(4, 2.8))).toEqual({
			da: 'Din leder svarer 1,2 lavere end du selv.',
			en: 'Your manager answers 1.2 lower than you do.'
		});
		expect(describeManagerView(row(4, undefined))).toBeUndefined();
	});

	test('all alike, all apart, and nothing to compare', () => {
		expect(two([4, 4], [undefined, 3])?.da).toBe(
			'Du og din leder ser nogenlunde det samme på alle de temaer, I begge har svaret på.'
		);
		expect(two([4, 3])?.en).toBe(
			'You and your manager see all the themes that you both answered differently.'
		);
		expect(two([4, undefined])).toBeUndefined();
	});
});
