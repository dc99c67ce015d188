import type { ShownFigure } from '#lib/domain/disclosure/figure.ts';
import type { Orientation } from '#lib/domain/disclosure/leader/balance.ts';
import { criticalDifference } from '#lib/domain/disclosure/leader/margin.ts';
import type { Bilingual } from '#lib/domain/language.ts';
import type { BalanceReading } from '../balance.ts';
import { readDisplayed } from '../displayed.ts';
import { gapCuts } from '../gap.ts';

type Direction = Pick<BalanceReading, 'orientation' | 'row' | 'spread'>;

/**
 * Where the employees, or the leader, answer clearly higher than elsewhere: the two directions that are
 * farthest apart, and nothing about those between them. Undefined where the group has no figures.
 */
export function describeBalance(
	directions: readonly Direction[],
	group: 'self' | 'employee'
): Bilingual | undefined {
	const places = directions.flatMap(({ orientation, row, spread }) => {
		const figure = row.figures[group];
		const displayed = readDisplayed(figure);
		if (!figure?.shown || !displayed) return [];
		const [low, high] =
			displayed.kind === 'band'
				? [displayed.low, displayed.high]
				: [displayed.tenths, displayed.tenths];
		return [{ orientation, low, high, noise: noiseOf(figure, spread) }];
	});
	if (places.length < 2) return undefined;
	const [farthest] = listPairs(places).toSorted((one, other) => other.apart - one.apart);
	if (farthest)
		return writeFarthest(group, orientationWords[farthest.more], orientationWords[farthest.less]);
	const least = Math.min(...places.map(({ low }) => low));
	const most = Math.max(...places.map(({ high }) => high));

	return sentences[most - least < gapCuts.agreeBelow ? 'alike' : 'unknown'][group];
}

/** »udad«: the direction inside a sentence. */
export const orientationWords: Readonly<Record<Orientation, Bilingual>> = {
	opad: { da: 'opad', en: 'upward' },
	indad: { da: 'indad', en: 'inward' },
	udad: { da: 'udad', en: 'outward' },
	fremad: { da: 'fremad', en: 'forward' }
};

interface Place {
	readonly orientation: Orientation;
	readonly low: number;
	readonly high: number;
	readonly noise: number;
}

/** Two directions of which one certainly lies above the other, by half a point or more. */
function listPairs(places: readonly Place[]) {
	return places.flatMap((more) =>
		places
			.map((less) => ({
				more: more.orientation,
				less: less.orientation,
				apart: more.low - less.high,
				noise: Math.max(more.noise, less.noise)
			}))
			.filter(({ apart, noise }) => apart >= gapCuts.agreeBelow && apart > noise)
	);
}

/** In tenths. The same people answered both, which makes their difference surer than this; never less sure. */
function noiseOf(figure: ShownFigure, spread: number): number {
	return criticalDifference(spread, figure, figure) / 100;
}

function writeFarthest(group: 'self' | 'employee', more: Bilingual, less: Bilingual): Bilingual {
	if (group === 'self')
		return {
			da: `Dine egne svar om dit arbejde ${more.da} ligger højere end dem om dit arbejde ${less.da}.`,
			en: `Your own answers about your work ${more.en} lie higher than those about your work ${less.en}.`
		};

	return {
		da: `Medarbejdernes svar om dit arbejde ${more.da} ligger højere end dem om dit arbejde ${less.da}.`,
		en: `The employees’ answers about your work ${more.en} lie higher than those about your work ${less.en}.`
	};
}

const sentences = {
	alike: {
		self: {
			da: 'Du svarer selv nogenlunde ens om alle retninger.',
			en: 'You answer more or less alike about all directions yourself.'
		},
		employee: {
			da: 'Medarbejderne svarer nogenlunde ens om alle retninger.',
			en: 'The employees answer more or less alike about all directions.'
		}
	},
	unknown: {
		self: {
			da: 'I dine egne svar er der ingen klar forskel på retningerne.',
			en: 'In your own answers there is no clear difference between the directions.'
		},
		employee: {
			da: 'Vi kan ikke sige, om medarbejderne ser forskel på retningerne.',
			en: 'We cannot say whether the employees see a difference between the directions.'
		}
	}
} as const satisfies Record<string, Record<'self' | 'employee', Bilingual>>;
