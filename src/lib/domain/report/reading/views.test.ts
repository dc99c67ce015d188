import { describe, expect, test } from 'vitest';
import { figureOf } from '#lib/domain/disclosure/figure.ts';
import { wordAnswer } from '#lib/domain/disclosure/wording.ts';
import type { Gap, GapGroup } from '../gap.ts';
import { describeManagerView, describeTwoViews, describeViews } from './views.ts';

const gap = (group: GapGroup): Gap => ({
	group,
	heading: 'none',
	tenths: 0,
	isBand: false,
	isLarge: false
});

const say = (...groups: readonly (GapGroup | undefined)[]) =>
	describeViews(groups.map((group) => ({ gap: group && gap(group) })));

describe('what the picture of all themes says', () => {
	test.for([
		[
			['agreeHigh', 'agreeLow', 'underLow', 'overLow', 'overHigh', 'none'],
			'Du og medarbejderne ser nogenlunde det samme i 2 af de 6 temaer. I ét tema ligger medarbejdernes svar højere end dit. I 2 temaer ligger dit svar højere end medarbejdernes. Om ét tema kan vi ikke sige noget sikkert.',
			'You and the employees see much the same in 2 of the 6 themes. In one theme the employees’ answers lie higher than yours. In 2 themes your answer lies higher than the employees’. For one theme we cannot tell.'
		],
		[
			['agreeHigh', 'agreeHigh', 'agreeLow'],
			'Du og medarbejderne ser nogenlunde det samme i alle 3 temaer.',
			'You and the employees see much the same in all 3 themes.'
		],
		[
			['underHigh', 'overLow'],
			'I ét tema ligger medarbejdernes svar højere end dit. I ét tema ligger dit svar højere end medarbejdernes.',
			'In one theme the employees’ answers lie higher than yours. In one theme your answer lies higher than the employees’.'
		],
		[
			['agreeLow'],
			'Du og medarbejderne ser nogenlunde det samme i temaet.',
			'You and the employees see much the same in the theme.'
		],
		[
			['none', 'none'],
			'Vi kan ikke sige, om du og medarbejderne ser det ens eller forskelligt.',
			'We cannot say whether you and the employees see it alike or differently.'
		]
	] as const)('%j', ([groups, da, en]) => {
		expect(say(...groups)).toEqual({ da, en });
	});

	test('a theme without a figure is one that nothing can be said of', () => {
		expect(say('agreeHigh', undefined)?.da).toContain('det samme i 1 af de 2 temaer');
		expect(say('agreeHigh', undefined)?.da).toContain('Om ét tema kan vi ikke sige noget sikkert');
	});

	test('nothing is said where the leader has not answered', () => {
		expect(say(undefined, undefined)).toBeUndefined();
	});

	test('every theme is counted once, whatever the mixture', () => {
		const kinds = ['agreeHigh', 'overHigh', 'underHigh', 'overLow', 'none'] as const;
		let said = 0;

		for (let code = 0; code < kinds.length ** 5; code++) {
			const mixture = [0, 1, 2, 3, 4].map(
				(place) => kinds[Math.floor(code / kinds.length ** place) % kinds.length] ?? 'none'
			);
			const sentence = say(...mixture)?.en ?? '';
			if (/all 5|whether/u.test(sentence)) continue;
			const counts = [...sentence.matchAll(/(\d|one) (?:of the 5|themes?)/gu)].map(countOf);
			said += 1;
			if (counts.reduce((sum, count) => sum + count, 0) !== 5) expect.fail(sentence);
		}
		expect(said).toBeGreaterThan(2000);
	});
});

function countOf(match: RegExpMatchArray): number {
	return match[1] === 'one' ? 1 : Number(match[1]);
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
			da: 'Du og din leder ser nogenlunde det samme i 2 af 3 temaer. I ét tema ligger jeres svar mindst et halvt point fra hinanden.',
			en: 'You and your manager see much the same in 2 of 3 themes. In one theme your answers lie at least half a point apart.'
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
			da: 'Din leders svar ligger 0,5 point højere end dit.',
			en: 'Your manager’s answer lies 0.5 points higher than yours.'
		});
		expect(describeManagerView(row(4, 2.8))).toEqual({
			da: 'Din leders svar ligger 1,2 point lavere end dit.',
			en: 'Your manager’s answer lies 1.2 points lower than yours.'
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
