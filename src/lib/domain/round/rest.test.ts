import { expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { judgeRest, listRestDays, wouldShowNothing } from './rest.ts';

const closed = '2026-01-01T22:59:00.000Z';
const after = (days: number, milliseconds = 0) =>
	new Date(Date.parse(closed) + days * 86_400_000 + milliseconds);

test.for([
	[0, 0, 'too_soon'],
	[90, -1, 'too_soon'],
	[90, 0, 'pulse'],
	[180, -1, 'pulse'],
	[180, 0, 'rested']
] as const)('%i days and %i milliseconds after a close it is %s', ([days, milliseconds, rest]) => {
	expect(judgeRest(closed, after(days, milliseconds))).toBe(rest);
});

test('without a close before there is nothing to wait for', () => {
	expect(judgeRest(undefined, new Date(closed))).toBe('rested');
});

test('the days that are named hold from their first minute on', () => {
	const { opens, lastPulse, whole } = listRestDays(closed);

	expect({ opens, whole }).toEqual({ opens: '2026-04-03', whole: '2026-07-02' });
	expect(lastPulse).toBe('2026-07-01');
	expect(judgeRest(closed, new Date(`${opens}T00:00:00+02:00`))).toBe('pulse');
	expect(judgeRest(closed, new Date(`${lastPulse}T00:00:00+02:00`))).toBe('pulse');
	expect(judgeRest(closed, new Date(`${whole}T00:00:00+02:00`))).toBe('rested');
});

test.for([
	['kort', [], true],
	['tilpasset', [], true],
	['tilpasset', ['retning'], false],
	['standard', [], false]
] as const)(
	'with themes only, the form %s with %j shows nothing: %s',
	([form, themes, nothing]) => {
		const selection = { form, themes, comments: true, conditions: true, peers: false };

		expect(wouldShowNothing(currentQuestionnaire(), selection)).toBe(nothing);
	}
);
