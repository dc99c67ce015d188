import type { ShownFigure } from '#lib/domain/disclosure/figure.ts';
import type { Direction } from '#lib/domain/disclosure/leader/change.ts';
import { criticalDifference } from '#lib/domain/disclosure/leader/margin.ts';
import { priorSpread } from '#lib/domain/disclosure/leader/reference.ts';
import type {
	OrganisationFigure,
	OrganisationRelease
} from '#lib/domain/disclosure/organisation/input.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import type { Bilingual } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Comparison } from '#lib/domain/questionnaire/version.ts';
import { indexFigures } from './find.ts';

/** What the employees of an organisation answered now and in the round before, to the same. */
export interface OrganisationChange {
	/** A theme's id, or that of a statement about the whole. */
	readonly id: string;
	readonly kind: 'theme' | 'item';
	readonly direction: Direction;
	/** As it is displayed. */
	readonly now: Bilingual;
	readonly earlier: Bilingual;
}

/** The round before, and what has changed since. */
export interface SinceThen {
	readonly roundName: string;
	/** The day on which it closed, as yyyy-mm-dd. */
	readonly closedOn: string;
	readonly leaders: number;
	/** It asked another version of the questionnaire, of which some is the same. */
	readonly isPartly: boolean;
	readonly changes: readonly OrganisationChange[];
}

/** A released round, and of how many leaders. */
export interface ComparedRound {
	readonly release: Released<OrganisationRelease>;
	readonly leaders: number;
}

/** The round before, and what of both may be compared. */
export interface EarlierRound extends ComparedRound {
	readonly comparison: Comparison;
}

/**
 * How much leaders usually differ, as a standard deviation in thousandths of a scale point. An
 * assumption: half of what people with the same leader do.
 */
export const leaderSpread = priorSpread / 2;

/** What has changed since the round before; undefined where there is none, or nothing to compare. */
export function tellSince(
	now: ComparedRound,
	earlier: EarlierRound | undefined,
	questionnaire: Questionnaire
): SinceThen | undefined {
	if (!earlier) return undefined;
	const changes = compareRounds(now, earlier, questionnaire);
	const { roundName, closedOn } = earlier.release.round;

	return changes.length === 0
		? undefined
		: {
				...{ roundName, closedOn, leaders: earlier.leaders, changes },
				isPartly: earlier.comparison.kind === 'partly'
			};
}

/**
 * All that can be compared of the whole organisation, in the questionnaire's order. A direction is
 * named only when the displayed bounds of both rounds lie farther apart than chance can explain: that
 * some did not answer, that nobody answers alike from one day to the next, and that other leaders may
 * have taken part.
 */
export function compareRounds(
	now: ComparedRound,
	earlier: EarlierRound,
	questionnaire: Questionnaire
): readonly OrganisationChange[] {
	const [find, findEarlier] = [now, earlier].map(({ release }) => indexFigures(release).find);
	if (!find || !findEarlier) return [];

	return listCompared(questionnaire).flatMap(({ id, kind }) => {
		if (!earlier.comparison.mayCompare({ id, kind })) return [];
		const sought = { id, statistic: 'mean' } as const;
		const [one, other] = [find('employee', sought), findEarlier('employee', sought)];
		if (!one?.shown || !other?.shown) return [];
		const noise = noiseBetween({ ...now, ...one }, { ...earlier, ...other });

		return [
			{ id, kind, direction: directionOf(one, other, noise), now: one.text, earlier: other.text }
		];
	});
}

type Compared = Pick<OrganisationChange, 'id' | 'kind'>;

type Shown = Extract<OrganisationFigure, { shown: true }>;

function listCompared({ themes }: Questionnaire): readonly Compared[] {
	return themes.flatMap(({ id, kind, items }): readonly Compared[] =>
		kind === 'theme'
			? [{ id, kind: 'theme' }]
			: items.map((item) => ({ id: item.id, kind: 'item' }))
	);
}

type Size = Pick<ShownFigure, 'n' | 'invited'> & { readonly leaders: number };

/** In thousandths of a scale point, rounded up. */
function noiseBetween(now: Size, earlier: Size): number {
	const ofLeaders = 1.96 * leaderSpread * Math.sqrt(1 / teamsOf(now) + 1 / teamsOf(earlier));

	return Math.max(
		criticalDifference(priorSpread, now, earlier),
		Math.ceil(priorSpread / 5),
		Math.ceil(ofLeaders)
	);
}

/** A leader whose figures enter has five who answered. */
function teamsOf({ n, leaders }: Size): number {
	return Math.max(1, Math.min(leaders, Math.floor(n / 5)));
}

function directionOf(now: Shown, earlier: Shown, noise: number): Direction {
	const inThousandths = (bound: number) => Math.round(bound * 1000);
	if (inThousandths(now.low) - inThousandths(earlier.high) > noise) return 'higher';

	return inThousandths(earlier.low) - inThousandths(now.high) > noise ? 'lower' : 'same';
}
