import type { Finding, Source } from '#lib/domain/research/source.ts';
import { jacobsenAndersen2015, klugerDenisi1996 } from './shared-sources.ts';

const smither2005: Source = {
	authors: ['Smither, J. W.', 'London, M.', 'Reilly, R. R.'],
	year: 2005,
	title:
		'Does performance improve following multisource feedback? A theoretical model, meta-analysis, and review of empirical findings',
	language: 'en',
	published: 'Personnel Psychology 58(1): 33–66',
	at: { doi: '10.1111/j.1744-6570.2005.514_1.x' }
};

/** What is known of whether leaders get better when others answer about them. */
export const evaluation: readonly Finding[] = [
	{
		da: 'Ikke af sig selv. En opgørelse af 24 undersøgelser, der fulgte ledere over tid, fandt kun små fremskridt i gennemsnit. Det gik bedst for dem, der så en grund til at ændre noget, troede på, at det kunne lade sig gøre, satte sig mål og gjorde noget ved det.',
		en: 'Not by itself. A summary of 24 studies that followed leaders over time found only small progress on average. It went best for those who saw a reason to change something, believed that it could be done, set themselves goals and did something about it.',
		sources: [smither2005]
	},
	{
		da: 'Feedback kan også gøre det værre. Risikoen er størst, når man begynder at tænke på sig selv som person og glemmer opgaven. Derfor handler udsagnene om det, en leder gør, og derfor er der ingen samlet karakter.',
		en: 'Feedback can also make things worse. The risk is greatest when one begins to think of oneself as a person and forgets the task. That is why the statements are about what a leader does, and why there is no overall grade.',
		sources: [klugerDenisi1996]
	},
	{
		da: 'Andres øjne er værd at låne. På danske gymnasier var det den ledelse, lærerne så, der hang sammen med skolens resultater. Det gjorde rektors eget billede ikke.',
		en: 'Other eyes are worth borrowing. At Danish upper secondary schools it was the leadership that the teachers saw that was related to the school’s results. The principal’s own picture was not.',
		sources: [jacobsenAndersen2015]
	}
];
