import type { Bilingual } from '#lib/domain/language.ts';

/** What a leader would move their time from and to, in the names of its parts. */
export function describeTimeShift(more: Bilingual, less: Bilingual): Bilingual {
	return {
		da: `Du vil gerne flytte tid fra »${less.da}« til »${more.da}«.`,
		en: `You would like to move time from “${less.en}” to “${more.en}”.`
	};
}

export const timeIsAsWished: Bilingual = {
	da: 'Du ønsker din tid fordelt, som den er.',
	en: 'You would like your time to be spent as it is.'
};
