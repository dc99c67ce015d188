import type { Language } from '#lib/domain/language.ts';
import type { Gap } from '#lib/domain/report/gap.ts';
import { formatMean } from '#lib/i18n/format.ts';
import { gap as messages } from '#lib/i18n/messages/gap.ts';

/** What stands under a theme's name where the views differ, or nothing where they do not. */
export function wordDifference(gap: Gap, language: Language): string {
	const words = messages[language];

	switch (gap.group) {
		case 'agreeHigh':
		case 'agreeLow':
		case 'none':
			return '';
		case 'overHigh':
		case 'underLow': {
			const difference = words[gap.group];
			return gap.isLarge ? words.large({ difference }) : difference;
		}
		case 'overLow':
		case 'underHigh':
			return wordSize(gap, language);
	}
}

/** What the report says about one theme, in sentences. */
export function wordGap({ group, isLarge }: Gap, language: Language): readonly string[] {
	const words = messages[language];

	return [words.sentences[group], ...(isLarge ? [words.largeSentence] : [])];
}

/** The employees' value as seen from the leader's: higher where the leader's is lower. */
function wordSize({ tenths, isBand, isLarge }: Gap, language: Language): string {
	const words = messages[language];
	const points = formatMean(Math.abs(tenths) / 10, language);
	const difference = tenths < 0 ? words.higher({ points }) : words.lower({ points });
	const bounded = isBand ? words.atLeast({ difference }) : difference;

	return isLarge ? words.large({ difference: bounded }) : bounded;
}
