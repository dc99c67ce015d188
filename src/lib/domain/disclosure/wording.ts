import type { Bilingual } from '../language.ts';
import { agreementBounds, type Agreement } from './agreement.ts';
import type { Display } from './display.ts';
import type { Shown } from './figure.ts';

/** A mean on the scale 1 to 5: "3,8", "4,1 eller højere", "4,1–4,3". Nothing where it is withheld. */
export function wordMean(display: Display): Shown | undefined {
	if (display.kind === 'withheld') return undefined;
	if (display.kind === 'value')
		return { ...around(display.tenths, 10, 50), text: decimal(display.tenths) };
	const { low, high } = display;

	return { low: low / 10, high: high / 10, text: wordBand(low, high) };
}

/** A share as a part of one, in words per cent: "30 %", "20 % eller mindre", "80 % eller mere". */
export function wordShare(display: Display): Shown | undefined {
	if (display.kind === 'withheld') return undefined;
	if (display.kind === 'value')
		return { ...around(display.tenths, 0, 10), text: percent(display.tenths * 10) };
	const { low, high } = display;

	// The coded share was rounded first, so half a step beyond the named end belongs to the band.
	if (low === 0)
		return {
			low: 0,
			high: (2 * high + 1) / 20,
			text: percentBand(high, 'eller mindre', 'or less')
		};

	return { low: (2 * low - 1) / 20, high: 1, text: percentBand(low, 'eller mere', 'or more') };
}

/** What one person answered to one statement. */
export function wordAnswer(value: number): Shown {
	return { low: value, high: value, text: { da: `${value}`, en: `${value}` } };
}

/** A part of somebody's time, as a part of one. */
export function wordTime(percentage: number): Shown {
	return { low: percentage / 100, high: percentage / 100, text: percent(percentage) };
}

export function wordAgreement(agreement: Agreement): Shown {
	const [low, high] = agreementBounds[agreement];

	return { low, high, text: agreementWords[agreement] };
}

const agreementWords: Readonly<Record<Agreement, Bilingual>> = {
	high: { da: 'høj', en: 'high' },
	medium: { da: 'middel', en: 'medium' },
	low: { da: 'lav', en: 'low' }
};

/** Half a step to each side of a rounded value, counted in twentieths, inside the scale. */
function around(tenths: number, least: number, most: number): { low: number; high: number } {
	return {
		low: Math.max(2 * tenths - 1, 2 * least) / 20,
		high: Math.min(2 * tenths + 1, 2 * most) / 20
	};
}

function wordBand(low: number, high: number): Bilingual {
	if (high === 50) return inBoth(low, ' eller højere', ' or higher');
	if (low === 10) return inBoth(high, ' eller lavere', ' or lower');

	return {
		da: `${decimal(low).da}–${decimal(high).da}`,
		en: `${decimal(low).en}–${decimal(high).en}`
	};
}

function inBoth(tenths: number, danish: string, english: string): Bilingual {
	const { da, en } = decimal(tenths);

	return { da: da + danish, en: en + english };
}

function decimal(tenths: number): Bilingual {
	const whole = Math.floor(tenths / 10);
	const tenth = tenths % 10;

	return { da: `${whole},${tenth}`, en: `${whole}.${tenth}` };
}

function percent(percentage: number): Bilingual {
	return { da: `${percentage} %`, en: `${percentage}%` };
}

function percentBand(tenths: number, danish: string, english: string): Bilingual {
	const { da, en } = percent(tenths * 10);

	return { da: `${da} ${danish}`, en: `${en} ${english}` };
}
