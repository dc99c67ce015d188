import type { Bilingual } from '#lib/domain/language.ts';
import type { Gap, GapGroup } from '../gap.ts';
import { writeTenths } from './numbers.ts';

/** What stands under a theme's name where the views differ, or nothing where they do not. */
export function describeDifference(gap: Gap): Bilingual | undefined {
	switch (gap.group) {
		case 'agreeHigh':
		case 'agreeLow':
		case 'none':
			return undefined;
		case 'overHigh':
			return markLarge(gap, {
				da: 'Du ser styrken tydeligere, end medarbejderne gør',
				en: 'You see the strength more clearly than the employees do'
			});
		case 'underLow':
			return markLarge(gap, {
				da: 'Du ser strengere på det, end medarbejderne gør',
				en: 'You are harder on it than the employees are'
			});
		case 'overLow':
		case 'underHigh':
			return markLarge(gap, writeSize(gap));
	}
}

/** What the report says about one theme: which of the six groups it is in, and whether by much. */
export function describeGap({ group, isLarge }: Pick<Gap, 'group' | 'isLarge'>): Bilingual {
	const { da, en } = sentences[group];
	if (!isLarge) return { da, en };

	return {
		da: `${da} Forskellen er stor, og den er større, end tilfældigheder kan forklare.`,
		en: `${en} The difference is large, and larger than chance can explain.`
	};
}

const sentences: Readonly<Record<GapGroup, Bilingual>> = {
	agreeHigh: {
		da: 'Du og medarbejderne ser det samme, og I ser en styrke. Find ud af, hvad der virker, så du kan holde fast i det.',
		en: 'You and the employees see the same, and you see a strength. Find out what works, so that you can hold on to it.'
	},
	agreeLow: {
		da: 'Du og medarbejderne ser det samme, og her er noget at arbejde med. Det er et godt sted at begynde, for I er enige om, hvor I står.',
		en: 'You and the employees see the same, and here is something to work on. It is a good place to begin, since you agree on where you are.'
	},
	overHigh: {
		da: 'Medarbejderne ser en styrke her, men du ser den tydeligere, end de gør. Spørg, hvornår de mærker den mindst.',
		en: 'The employees see a strength here, but you see it more clearly than they do. Ask when they notice it least.'
	},
	overLow: {
		da: 'Du ser det lysere, end medarbejderne gør. Måske når det, du vil, ikke helt frem. Spørg, hvad de oplever, før du ændrer noget.',
		en: 'You see it more brightly than the employees do. Perhaps what you intend does not quite reach them. Ask what they experience before you change anything.'
	},
	underHigh: {
		da: 'Medarbejderne ser en styrke, som du ikke selv regner med. Spørg, hvad du gør, når det virker.',
		en: 'The employees see a strength that you do not count on yourself. Ask what you do when it works.'
	},
	underLow: {
		da: 'Både du og medarbejderne ser noget at arbejde med. Du er hårdere ved dig selv, end de er.',
		en: 'Both you and the employees see something to work on. You are harder on yourself than they are.'
	},
	none: {
		da: 'Vi kan ikke se en sikker forskel mellem dit svar og medarbejdernes.',
		en: 'We see no certain difference between your answer and the employees’.'
	}
};

/** The employees' value as seen from the leader's: higher where the leader's is lower. */
function writeSize({ tenths, isBand }: Gap): Bilingual {
	const points = writeTenths(Math.abs(tenths));
	const [da, en] = tenths < 0 ? ['højere', 'higher'] : ['lavere', 'lower'];
	const least = isBand ? { da: 'mindst ', en: 'at least ' } : { da: '', en: '' };

	return {
		da: `Medarbejdernes svar ligger ${least.da}${points.da} point ${da}`,
		en: `The employees’ answers lie ${least.en}${points.en} points ${en}`
	};
}

function markLarge({ isLarge }: Gap, { da, en }: Bilingual): Bilingual {
	if (!isLarge) return { da, en };

	return { da: `${da}, en stor forskel`, en: `${en}, a large difference` };
}
