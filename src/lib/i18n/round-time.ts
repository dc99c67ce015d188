import type { Bilingual, Language } from '#lib/domain/language.ts';
import { noonOf } from '#lib/domain/round/calendar.ts';
import type { RoundMark } from '#lib/domain/report/over-time.ts';
import { formatDate, formatMonth, formatShortMonth } from './format.ts';

type Timed = Pick<RoundMark, 'closedOn'>;

/** »4. december 2026«. */
export function nameRound({ closedOn }: Timed, language: Language): string {
	return formatDate(noonOf(closedOn), language);
}

/** »december 2026«, for a sentence. */
export function nameRoundTime({ closedOn }: Timed): Bilingual {
	const noon = noonOf(closedOn);

	return { da: formatMonth(noon, 'da'), en: formatMonth(noon, 'en') };
}

/** Two short lines below a picture: »dec.«, »2026«. */
export function labelRound({ closedOn }: Timed, language: Language): readonly [string, string] {
	return [formatShortMonth(noonOf(closedOn), language), closedOn.slice(0, 4)];
}
