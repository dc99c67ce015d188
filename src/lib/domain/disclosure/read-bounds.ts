import type { ShownFigure } from './figure.ts';

/** What the words of a figure say, in twentieths of a scale point or of the whole. */
export interface WordedBounds {
	readonly low: number;
	readonly high: number;
	/** A single value with half a step to each side, rather than a band. */
	readonly rounded: boolean;
}

/**
 * The bounds that a figure of an anonymous group states: read from its Danish words, and only if the
 * English words and the numbers say the same. Undefined where they disagree.
 */
export function readBounds(figure: ShownFigure): WordedBounds | undefined {
	const { da, en } = figure.text;
	const bounds = readWords(da);
	if (bounds === undefined || !sameWords(da, en)) return undefined;

	const isSame =
		Math.abs(figure.low * 20 - bounds.low) < 1e-9 &&
		Math.abs(figure.high * 20 - bounds.high) < 1e-9;

	return isSame ? bounds : undefined;
}

function readWords(danish: string): WordedBounds | undefined {
	const mean = /^(\d),(\d)(?:–(\d),(\d)| eller (højere|lavere))?$/u.exec(danish);
	if (mean) {
		const [, whole, tenth, upperWhole, upperTenth, direction] = mean;
		const first = 20 * Number(whole) + 2 * Number(tenth);
		if (upperWhole !== undefined)
			return band(first, 20 * Number(upperWhole) + 2 * Number(upperTenth));
		if (direction === 'højere') return band(first, 100);
		if (direction === 'lavere') return band(20, first);

		return { low: first - 1, high: first + 1, rounded: true };
	}

	const share = /^(\d{1,3}) %(?: eller (mindre|mere))?$/u.exec(danish);
	if (!share) return undefined;
	const [, percentage, direction] = share;
	const first = Number(percentage) / 5;
	if (direction === 'mindre') return band(0, first + 1);
	if (direction === 'mere') return band(first - 1, 20);

	return { low: first - 1, high: first + 1, rounded: true };
}

function band(low: number, high: number): WordedBounds {
	return { low, high, rounded: false };
}

const translations = [
	[',', '.'],
	[' %', '%'],
	['eller højere', 'or higher'],
	['eller lavere', 'or lower'],
	['eller mindre', 'or less'],
	['eller mere', 'or more']
] as const;

function sameWords(danish: string, english: string): boolean {
	const translated = translations.reduce((text, [from, to]) => text.replaceAll(from, to), danish);

	return translated === english;
}
