import { expect, test } from 'vitest';
import type { RoundMark, TimeValue } from '#lib/domain/report/over-time.ts';
import { overTimeChart } from './over-time-chart.ts';
import { listRoundStops } from './over-time-stops.ts';
import { listLines, listSpans, type History } from './over-time.ts';

const value = (at: number): TimeValue => ({ kind: 'value', at, interval: undefined });
const band: TimeValue = { kind: 'band', low: 4.2, high: 5 };

function historyOf(
	kinds: readonly RoundMark['kind'][],
	values: readonly (TimeValue | undefined)[]
): History {
	const text = undefined;

	return {
		rounds: kinds.map((kind, round) => ({
			...{
				kind,
				reportId: String(round),
				unit: 'Biblioteket',
				closedOn: '2026-11-20',
				invited: 12,
				answered: 9
			}
		})),
		labels: kinds.map(() => ['nov.', '2026']),
		points: values.map((each, round) => ({
			...{ round, isAsked: true, isOther: false, value: each, text, self: undefined }
		})),
		change: {
			...{ from: 0, to: kinds.length - 1, direction: 'same', band: { low: 3, high: 4 } },
			...{ now: { da: '', en: '' }, earlier: { da: '', en: '' } }
		}
	};
}

test('a line leads from one whole round to the next, past a pulse', () => {
	const kinds = ['round', 'pulse', 'round', 'round'] as const;

	expect(listLines(historyOf(kinds, [3, 4, 3.2, 3.4].map(value)))).toEqual([
		{ from: 0, to: 2 },
		{ from: 2, to: 3 }
	]);
});

test('no line leads to or past a round without an exact value', () => {
	const kinds = ['round', 'round', 'round'] as const;

	expect(listLines(historyOf(kinds, [value(3), band, value(4)]))).toEqual([]);
	expect(listLines(historyOf(kinds, [value(3), undefined, value(4)]))).toEqual([]);
});

test('the critical difference reaches from the value before to the later one', () => {
	expect(listSpans(historyOf(['round', 'round'], [value(3), value(4)]))).toEqual([
		{ from: 0.5, to: 1.85 }
	]);
});

test('the critical difference is not drawn behind a pulse, of which it says nothing', () => {
	const kinds = ['round', 'pulse', 'round'] as const;
	const notAsked = historyOf(kinds, [value(3), undefined, value(3)]);

	expect(listSpans(notAsked)).toEqual([{ from: 0.5, to: 2.85 }]);
	expect(listSpans(historyOf(kinds, [3, 4, 3].map(value)))).toEqual([
		{ from: 0.5, to: 1 },
		{ from: 2, to: 2.85 }
	]);
});

function draw(history: History) {
	const { data } = overTimeChart(history)({
		...{ colour: (property) => property, scaled: (pixels) => pixels }
	});

	return data.datasets;
}

test('chart.js gets the whole rounds in one set, and the pulses, without a line, in another', () => {
	const kinds = ['round', 'pulse', 'round'] as const;
	const sets = draw(historyOf(kinds, [3, 4, 3.2].map(value)));

	expect(sets.map(({ data }) => data)).toEqual([
		[
			{ x: 0, y: 3 },
			{ x: 2, y: 3.2 }
		],
		[{ x: 1, y: 4 }],
		[]
	]);
	expect(sets[1]).toMatchObject({ showLine: false });
});

test('each round is said, and the latest with what has changed', () => {
	const kinds = ['round', 'pulse', 'round', 'round'] as const;
	const sure: TimeValue = { kind: 'value', at: 3, interval: { low: 2.66, high: 3.31 } };
	const { points, ...history } = historyOf(kinds, [sure, value(4), undefined, band]);
	const texts = ['3,0', '4,0', undefined, '4,2 eller højere'];
	const told = points.map((point, round) => {
		const da = texts[round];
		return { ...point, isAsked: round !== 2, text: da === undefined ? undefined : { da, en: da } };
	});
	const stops = listRoundStops({ ...history, points: told }, 'Højere.', 'da');

	expect(stops.map(({ words }) => words)).toEqual([
		'20. november 2026: 3,0, nok mellem 2,6 og 3,4.',
		'20. november 2026, puls: 4,0.',
		'20. november 2026: ikke spurgt.',
		'20. november 2026: 4,2 eller højere. Højere.'
	]);
});

test('a mean that everybody stands behind is said without an interval', () => {
	const sure: TimeValue = { kind: 'value', at: 3.5, interval: { low: 3.5, high: 3.5 } };
	const { points, ...history } = historyOf(['round', 'round'], [sure, sure]);
	const told = points.map((point) => ({ ...point, text: { da: '3,5', en: '3.5' } }));
	const [first] = listRoundStops({ ...history, points: told }, '', 'da');

	expect(first?.words).toBe('20. november 2026: 3,5.');
});

test('each round that has a value has its mark where chart.js is told to look for it', () => {
	const kinds = ['round', 'pulse', 'round', 'pulse'] as const;
	const history = historyOf(kinds, [value(3), value(4), band, band]);
	const sets = draw(history);
	const marks = listRoundStops(history, '', 'da').map(
		({ dataset, index }) => sets[dataset]?.data[index]
	);

	expect(marks).toEqual([
		{ x: 0, y: 3 },
		{ x: 1, y: 4 },
		{ x: 2, y: 4.6 },
		{ x: 3, y: 4.6 }
	]);
});
