import type { Bilingual, Language } from '#lib/domain/language.ts';
import { noonOf } from '#lib/domain/round/calendar.ts';
import type { RoundMark } from '#lib/domain/report/over-time.ts';
import { formatDate, formatMonth, formatShortMonth } from './format.ts';

type Timed = Pick<RoundMark, 'closedOn' | 'kind'>;

/** »4. december 2026«. Of an imported round only the year is known. */
export function nameRound(round: Timed, language: Language): string {
	return round.kind === 'imported' ? yearOf(round) : formatDate(noonOf(round.closedOn), language);
}

/** »december 2026«, for a sentence. */
export function nameRoundTime(round: Timed): Bilingual {
	if (round.kind === 'imported') return { da: yearOf(round), en: yearOf(round) };
	const noon = noonOf(round.closedOn);

	return { da: formatMonth(noon, 'da'), en: formatMonth(noon, 'en') };
}

/** Two short lines below a picture: »dec.«, »2026«. */
export function labelRound(round: Timed, language: Language): readonly [string, string] {
	const month = round.kind === 'imported' ? '' : formatShortMonth(noonOf(round.closedOn), language);

	return [month, yearOf(round)];
}

function yearOf({ closedOn }: Timed): string {
	return closedOn.slice(0, 4);
}
