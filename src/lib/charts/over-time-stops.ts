import type { Language } from '#lib/domain/language.ts';
import { writeOutward } from '#lib/domain/report/reading/numbers.ts';
import { overTime } from '#lib/i18n/messages/over-time.ts';
import { printed } from '#lib/i18n/messages/printed.ts';
import { nameRound } from '#lib/i18n/round-time.ts';
import { isPulse, listSets, type History } from './over-time.ts';

/** One round of the picture: where chart.js has its mark, and what is said of it. */
interface RoundStop {
	readonly dataset: number;
	readonly index: number;
	readonly words: string;
}

/**
 * The rounds one by one, oldest first: the mean, how uncertain it is, and at the latest what has changed.
 * `sentence` says that.
 */
export function listRoundStops(
	history: History,
	sentence: string,
	language: Language
): readonly RoundStop[] {
	const sets = listSets(history);

	return history.points.map((point) => {
		/* A band stands among the whole rounds or pulses too, as a place without a mark. */
		const dataset = sets.findLastIndex((set) => set.includes(point));
		const isLatest = point.round === history.change?.to;
		const said = `${describePoint(history, point, language)}.`;

		return {
			...{ dataset, index: sets[dataset]?.indexOf(point) ?? 0 },
			words: isLatest ? `${said} ${sentence}` : said
		};
	});
}

/** »20. november 2026: 3,8, nok mellem 3,4 og 4,2«. */
function describePoint(
	history: History,
	{ round, isAsked, text, value }: History['points'][number],
	language: Language
): string {
	const { kinds, notShown, notAsked } = overTime[language];
	const words = printed[language].picture;
	const mark = history.rounds[round];
	const day = mark ? nameRound(mark, language) : '';
	const name = isPulse(history, round) ? `${day}, ${kinds.pulse.toLowerCase()}` : day;
	const said = words.value({ name, text: text?.[language] ?? (isAsked ? notShown : notAsked) });
	if (value?.kind !== 'value' || !value.interval) return said;
	const { low, high } = writeOutward(value.interval);

	const [from, to] = [low[language], high[language]];

	/* Where everybody answered, nothing is uncertain. */
	return from === to ? said : said + words.interval({ low: from, high: to });
}
