import type {
	OrganisationFigure,
	OrganisationRelease
} from '#lib/domain/disclosure/organisation/input.ts';
import type { RoundHeader, Split } from '#lib/domain/disclosure/organisation/input.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { raterGroups, type RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { indexFigures, type OrganisationFigures } from './find.ts';
import { listPartReadings, type PartReading } from './parts.ts';
import { hasShown, readGroups, readThemes, type MeanRow, type ThemeRows } from './rows.ts';

/** How many leaders see one theme in which way. */
export interface GapCounts {
	readonly theme: string;
	readonly counts: Readonly<Partial<Record<GapName, OrganisationFigure>>>;
}

export const gapNames = [
	'agreeHigh',
	'overHigh',
	'underHigh',
	'overLow',
	'underLow',
	'agreeLow'
] as const;

export type GapName = (typeof gapNames)[number];

/** A part of the leaders' time, on average. */
export interface TimeMeans {
	readonly id: string;
	readonly now: OrganisationFigure | undefined;
	readonly wished: OrganisationFigure | undefined;
}

/** An organisation's figures sorted for a page: numbers and codes, no sentences. */
export interface OrganisationReading {
	readonly round: RoundHeader;
	/** How many answered of those who were asked. */
	readonly rates: Readonly<Partial<Record<RaterGroup, OrganisationFigure>>>;
	readonly overall: readonly MeanRow[];
	/** In the questionnaire's order, never by value. */
	readonly themes: readonly ThemeRows[];
	readonly gaps: readonly GapCounts[];
	readonly peers: readonly MeanRow[];
	readonly conditions: readonly MeanRow[];
	readonly timeSplit: readonly TimeMeans[];
	/** By theme: how many leaders find it challenging. */
	readonly challenges: readonly { readonly theme: string; readonly count: OrganisationFigure }[];
	/** The employees' own work, and the organisation's own statements. */
	readonly work: readonly MeanRow[];
	readonly local: readonly MeanRow[];
	/** The small teams together: their themes. */
	readonly pool: readonly ThemeRows[];
	/** Levels and fields; units are too many for one page. */
	readonly parts: Readonly<Record<Exclude<Split, 'unit'>, readonly PartReading[]>>;
}

/** Sorts a released round into what a page shows. It adds nothing that the figures do not say. */
export function readOrganisation(
	release: Released<OrganisationRelease>,
	questionnaire: Questionnaire
): OrganisationReading {
	const figures = indexFigures(release);
	const { find } = figures;
	const { leaderContext, peerModule, employeeOutcomes } = questionnaire;
	const themes = questionnaire.themes.filter(({ kind }) => kind === 'theme');
	const overall = questionnaire.themes.filter(({ kind }) => kind === 'overall');
	const rows = (ids: readonly string[], groups: readonly RaterGroup[]) =>
		ids
			.map((id) => readGroups(figures, { kind: 'item', id, statistic: 'mean' }, groups))
			.filter((row) => Object.keys(row.figures).length > 0);

	const whole = rows(
		overall.flatMap(({ items }) => items.map(({ id }) => id)),
		['self', 'employee', 'manager']
	);

	return {
		round: release.round,
		rates: readRates(figures),
		overall: hasShown(whole) ? whole : [],
		themes: readThemes(figures, themes),
		gaps: readGaps(
			figures,
			themes.map(({ id }) => id)
		),
		peers: rows(
			peerModule.items.map(({ id }) => id),
			['self', 'peer']
		),
		conditions: rows(
			leaderContext.items.map(({ id }) => id),
			['self']
		),
		timeSplit: leaderContext.timeSplit.parts
			.map(({ code: id }) => ({
				id,
				now: find('self', { id, statistic: 'now' }),
				wished: find('self', { id, statistic: 'wished' })
			}))
			.filter(({ now, wished }) => now?.shown || wished?.shown),
		challenges: themes.flatMap(({ id }) => {
			const count = find('self', { id, statistic: 'count' });
			return count ? [{ theme: id, count }] : [];
		}),
		work: rows(
			employeeOutcomes.items.map(({ id }) => id),
			['employee']
		),
		local: rows(localIds, ['employee']),
		pool: readThemes(figures, themes, 'pool').filter(({ row }) => row.figures.employee),
		parts: {
			level: listPartReadings(release, figures, questionnaire, 'level'),
			field: listPartReadings(release, figures, questionnaire, 'field')
		}
	};
}

/** The organisation's own statements, by their ids in the ballot. */
const localIds = Array.from({ length: 10 }, (_, index) => `lokal_${index + 1}`);

function readRates({ find }: OrganisationFigures): OrganisationReading['rates'] {
	return Object.fromEntries(
		raterGroups.flatMap((group) => {
			const rate = find(group, { id: group, statistic: 'rate' });
			return rate ? [[group, rate] as const] : [];
		})
	);
}

function readGaps({ find }: OrganisationFigures, themes: readonly string[]): readonly GapCounts[] {
	return themes.flatMap((theme) => {
		const counts = gapNames.flatMap((name) => {
			const count = find('self', { id: `${theme}:${name}`, statistic: 'count' });
			return count ? [[name, count] as const] : [];
		});

		return counts.length > 0 ? [{ theme, counts: Object.fromEntries(counts) }] : [];
	});
}
