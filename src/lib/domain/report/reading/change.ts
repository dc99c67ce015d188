import type { EarlierRound } from '#lib/domain/disclosure/leader/earlier.ts';
import type { Direction } from '#lib/domain/disclosure/leader/change.ts';
import type { Bilingual } from '#lib/domain/language.ts';
import type { ChangeReading } from '../changes.ts';

/** When the last round was, and how many answered then. `date` in both languages. */
export function describeEarlier(
	{ answered, invited, partly }: Pick<EarlierRound, 'answered' | 'invited' | 'partly'>,
	date: Bilingual
): Bilingual {
	const then = describeThen({ answered, invited }, date);

	return partly ? { da: `${then.da} ${ofParts.da}`, en: `${then.en} ${ofParts.en}` } : then;
}

const ofParts: Bilingual = {
	da: 'Skemaet er kommet i en ny udgave siden. Derfor sammenligner vi kun det, der er spurgt om med de samme ord.',
	en: 'The questionnaire has a new version since then. So we only compare what was asked in the same words.'
};

function describeThen(
	{ answered, invited }: Pick<EarlierRound, 'answered' | 'invited'>,
	date: Bilingual
): Bilingual {
	return {
		da: `Den forrige runde lukkede ${date.da}. Dengang svarede ${answered} af ${invited} medarbejdere. Det er ikke nødvendigvis de samme, der har svaret nu.`,
		en: `The previous round closed on ${date.en}. Then ${answered} of ${invited} employees answered. They are not necessarily the same people as now.`
	};
}

/** One thing that has changed by more than chance. Undefined where it has not, or where that is not known. */
export function describeChange(
	name: Bilingual,
	{ direction, now, earlier }: Pick<ChangeReading, 'direction' | 'now' | 'earlier'>
): Bilingual | undefined {
	if (direction === 'same') return undefined;

	return {
		da: `${name.da} ligger ${wordDirection(direction).da}: ${now.da} nu, ${earlier.da} sidst.`,
		en: `${name.en} lies ${wordDirection(direction).en}: ${now.en} now, ${earlier.en} last time.`
	};
}

/** The word in the table, beside both values. */
export function wordDirection(direction: Direction): Bilingual {
	return words[direction];
}

/** All that changed in a sentence of its own, or that nothing did. */
export function describeChanges(changes: readonly Pick<ChangeReading, 'direction'>[]): Bilingual {
	const certain = changes.filter(({ direction }) => direction !== 'same').length;
	if (certain === 0)
		return {
			da: 'Ingen af tallene har ændret sig mere, end tilfældigheder kan forklare.',
			en: 'None of the figures has changed by more than chance can explain.'
		};
	if (certain === changes.length)
		return {
			da: 'Alle tallene har ændret sig mere, end tilfældigheder kan forklare.',
			en: 'All the figures have changed by more than chance can explain.'
		};

	return {
		da: 'De andre tal har ikke ændret sig mere, end tilfældigheder kan forklare.',
		en: 'The other figures have not changed by more than chance can explain.'
	};
}

const words: Readonly<Record<Direction, Bilingual>> = {
	higher: { da: 'højere', en: 'higher' },
	lower: { da: 'lavere', en: 'lower' },
	same: { da: 'ingen sikker ændring', en: 'no certain change' }
};
