import type { Shown, ShownFigure } from '../figure.ts';
import { criticalDifference } from './margin.ts';

/** Which way something has gone since the last round, where that is more than chance. */
export type Direction = 'higher' | 'lower' | 'same';

/**
 * How two displayed values of the same thing compare. The bounds are those of the difference in scale
 * points, widened on both sides by what chance can do: the critical difference, and at least a fifth of
 * the spread, because people do not answer alike from one day to the next even when all answer.
 */
export function showChange(now: ShownFigure, earlier: ShownFigure, spread: number): Shown {
	const noise = Math.max(criticalDifference(spread, now, earlier), Math.ceil(spread / 5));
	const low = (inThousandths(now.low) - inThousandths(earlier.high) - noise) / 1000;
	const high = (inThousandths(now.high) - inThousandths(earlier.low) + noise) / 1000;
	const words = changeWords[readDirection({ low, high })];

	return {
		low,
		high,
		text: {
			da: `${words.da}: nu ${now.text.da}, sidst ${earlier.text.da}`,
			en: `${words.en}: now ${now.text.en}, last time ${earlier.text.en}`
		}
	};
}

/** Up or down only where the bounds of the difference lie on one side of nothing. */
export function readDirection({ low, high }: Pick<Shown, 'low' | 'high'>): Direction {
	if (low > 0) return 'higher';

	return high < 0 ? 'lower' : 'same';
}

/** What stood last time, read back from the words of a change. */
export function readEarlierValue({ text }: Pick<Shown, 'text'>): Shown['text'] {
	const after = (words: string, separator: string) => words.split(separator).at(-1) ?? '';

	return { da: after(text.da, ', sidst '), en: after(text.en, ', last time ') };
}

const changeWords = {
	higher: { da: 'højere', en: 'higher' },
	lower: { da: 'lavere', en: 'lower' },
	same: { da: 'ingen sikker ændring', en: 'no certain change' }
} as const;

function inThousandths(bound: number): number {
	return Math.round(bound * 1000);
}
