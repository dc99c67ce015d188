import type { OverTime, ThemeOverTime } from '#lib/domain/report/over-time.ts';

/** A theme's values over the rounds, ready to be drawn. */
export interface History extends Pick<ThemeOverTime, 'points' | 'change'> {
	readonly rounds: OverTime['rounds'];
	/** Two short lines for each round. */
	readonly labels: readonly (readonly [string, string])[];
}

/** Whether a point is a snapshot, which no line leads to. */
export function isPulse({ rounds }: Pick<History, 'rounds'>, round: number): boolean {
	return rounds[round]?.kind === 'pulse';
}

/**
 * The pairs of rounds between which a line is drawn: one whole round and the next, where both have a
 * value. A band has no place for a line to end, and a pulse is compared with nothing.
 */
export function listLines(history: Pick<History, 'rounds' | 'points'>): readonly {
	readonly from: number;
	readonly to: number;
}[] {
	const whole = history.points.filter(({ round }) => !isPulse(history, round));

	return whole.flatMap((point, index) => {
		const next = whole[index + 1];
		if (point.value?.kind !== 'value' || next?.value?.kind !== 'value') return [];

		return [{ from: point.round, to: next.round }];
	});
}

/**
 * From where to where the critical difference is drawn, in rounds: from the value before until behind the
 * later one, and never behind a pulse's value, which it says nothing about.
 */
export function listSpans(history: Pick<History, 'rounds' | 'points' | 'change'>): readonly {
	readonly from: number;
	readonly to: number;
}[] {
	const { change } = history;
	if (!change) return [];
	const start = change.from + 0.5;
	const end = change.to + 0.85;
	const places = Array.from({ length: change.to - change.from + 1 }, (_, at) => change.from + at);
	const spans: { from: number; to: number }[] = [];
	for (const round of places) {
		if (isPulse(history, round) && history.points[round]?.value) continue;
		const last = spans.at(-1);
		const to = Math.min(end, round + 1);
		if (last?.to === round) last.to = to;
		else spans.push({ from: Math.max(start, round), to });
	}

	return spans;
}

/** What chart.js draws as three sets: whole rounds, pulses, and values of which only a band is told. */
export function listSets(
	history: Pick<History, 'rounds' | 'points'>
): readonly History['points'][] {
	const { points } = history;

	return [
		points.filter(({ round }) => !isPulse(history, round)),
		points.filter(({ round }) => isPulse(history, round)),
		points.filter(({ value }) => value?.kind === 'band')
	];
}
