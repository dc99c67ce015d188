import { describe, expect, test } from 'vitest';
import type { Answers } from '../ballot/answers.ts';
import { answering, countedTeam, figureAbout, standard, wordsOf } from '#tests/support/team.ts';
import type { Measure } from './figure.ts';
import { releaseTeam } from './team.ts';

const released = (named: { self?: Answers; manager?: Answers }, selection = standard) =>
	releaseTeam(countedTeam({ employees: [], selection, ...named }));
const words = (named: { self?: Answers; manager?: Answers }, measure: Measure) =>
	wordsOf(figureAbout(released(named), named.self ? 'self' : 'manager', measure));
const drift = { kind: 'theme', id: 'drift', statistic: 'mean' } as const;

describe('the manager', () => {
	test('has each answer shown as it was given', () => {
		const figures = released({ manager: answering({ drift_1: 5 }) });
		const measure = { kind: 'item', id: 'drift_1', statistic: 'mean' } as const;

		expect(figureAbout(figures, 'manager', measure)).toMatchObject({
			low: 5,
			high: 5,
			text: { da: '5', en: '5' },
			n: 1,
			invited: 1
		});
	});

	test.for([
		['two of four', { drift_1: 4, drift_2: 5 }, '4,5'],
		['three of four', { drift_1: 4, drift_2: 5, drift_3: 5 }, '4,7'],
		['one of four', { drift_1: 4, drift_2: 'ved_ikke' }, '-']
	] as const)('has a theme from %s', ([, items, text]) => {
		expect(words({ manager: answering(items) }, drift)).toBe(text);
	});

	test('is not shown where "don’t know" or nothing was answered, alike', () => {
		const figures = released({ manager: answering({ drift_1: 'ved_ikke' }) });
		const bare = ['drift_1', 'drift_2'].map((id) =>
			Object.keys(figureAbout(figures, 'manager', { kind: 'item', id, statistic: 'mean' }))
		);

		expect(bare[0]).toEqual(['population', 'measure', 'shown']);
		expect(bare[1]).toEqual(bare[0]);
	});

	test('has only bare figures when nothing was sent', () => {
		expect(
			released({}).some(({ population, shown }) => shown && population.group === 'manager')
		).toBe(false);
	});

	test('is never asked about the leader’s conditions', () => {
		const figures = released({ manager: answering({ vilkaar_1: 1 }) });

		expect(
			figures.some(
				({ measure, population }) => measure.kind === 'condition' && population.group === 'manager'
			)
		).toBe(false);
	});
});

describe('the leader', () => {
	const self: Answers = {
		items: { vilkaar_1: 2, kollega_1: 4 },
		timeNow: { opad: 40, udad: 60 },
		timeWish: {},
		challenges: ['opad', 'drift']
	};

	test('sees their own conditions', () => {
		expect(words({ self }, { kind: 'condition', id: 'vilkaar_1', statistic: 'mean' })).toBe('2');
		expect(words({ self }, { kind: 'condition', id: 'vilkaar_2', statistic: 'mean' })).toBe('-');
	});

	test('sees a part of the time left empty as nothing, and a question left empty not at all', () => {
		expect(words({ self }, { kind: 'timeSplit', id: 'opad', statistic: 'now' })).toBe('40 %');
		expect(words({ self }, { kind: 'timeSplit', id: 'fremad', statistic: 'now' })).toBe('0 %');
		expect(words({ self }, { kind: 'timeSplit', id: 'opad', statistic: 'wished' })).toBe('-');
	});

	test('sees the challenges in the order of the questionnaire', () => {
		const chosen = released({ self }).filter(({ measure }) => measure.kind === 'challenge');

		expect(chosen.map(({ measure }) => measure.id)).toEqual(['drift', 'opad']);
	});

	test('has conditions and fellow leaders’ questions only where they were asked', () => {
		const selection = { ...standard, conditions: false, peers: false };
		const kinds = released({ self }, selection).map(({ measure }) => measure);

		expect(kinds.some(({ kind }) => kind !== 'item' && kind !== 'theme')).toBe(false);
		expect(kinds.some(({ id }) => id.startsWith('kollega'))).toBe(false);
	});
});
