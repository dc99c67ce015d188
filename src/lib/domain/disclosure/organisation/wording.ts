import { roundHalfUp, type Display } from '../display.ts';
import type { Shown } from '../figure.ts';
import { wordMean } from '../wording.ts';

/**
 * A mean of several published ones. Where a band is among them it enters by its middle: the text says
 * "ca. 3,8", and the bounds are those within which the mean of the true values lies.
 * `low` and `high` are sums of twentieths, `people` the weights together.
 */
export function wordWeighted(low: number, high: number, people: number): Shown | undefined {
	const display: Display = { kind: 'value', tenths: roundHalfUp(low + high, 4 * people) };
	const exact = wordMean(display);
	if (low === high || exact === undefined) return exact;
	const { da, en } = exact.text;

	return {
		low: Math.floor(low / (2 * people)) / 10,
		high: Math.ceil(high / (2 * people)) / 10,
		text: { da: `ca. ${da}`, en: `about ${en}` }
	};
}

/** How many of all leaders, in steps: "færre end 5", "ca. 10". */
export function wordCount(count: number, all: number, step: number): Shown {
	if (count < step)
		return { low: 0, high: step - 1, text: { da: `færre end ${step}`, en: `fewer than ${step}` } };
	const half = Math.floor(step / 2);
	const rounded = step * Math.floor((count + half) / step);

	return {
		low: rounded - half,
		high: Math.min(rounded + half, all),
		text: { da: `ca. ${rounded}`, en: `about ${rounded}` }
	};
}

/**
 * A mean part of time, `total` per cent over so many people, in steps. Closer to an end than one of
 * the `least` who must have answered can carry it, it is a band.
 */
export function wordTimeMean(total: number, people: number, least: number, step: number): Shown {
	const end = step * Math.ceil(101 / (least * step));
	if (total <= end * people)
		return part(0, end, { da: `${end} % eller mindre`, en: `${end}% or less` });
	const top = 100 - end;
	if (total >= top * people)
		return part(top, 100, { da: `${top} % eller mere`, en: `${top}% or more` });
	const rounded = step * roundHalfUp(total, step * people);

	return part(rounded - step / 2, rounded + step / 2, { da: `${rounded} %`, en: `${rounded}%` });
}

function part(low: number, high: number, text: Shown['text']): Shown {
	return { low: low / 100, high: high / 100, text };
}

/** How many answered of those who were asked. Counts, which everybody may know. */
export function wordRate(answered: number, invited: number): Shown {
	const rate = answered / invited;

	return {
		low: rate,
		high: rate,
		text: { da: `${answered} af ${invited}`, en: `${answered} of ${invited}` }
	};
}
