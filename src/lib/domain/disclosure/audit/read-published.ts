import { isAnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import type { Figure, Population, ShownFigure } from '../figure.ts';
import type { Withheld } from '../released.ts';
import { checkCoding, checkThreshold, hasKnownShape } from './check-form.ts';
import { followsFrom } from './derive.ts';
import type { Frame, FrameTeam } from './frame.ts';
import { findMembersIn, isOfEmployees } from './members.ts';
import { measureOf, placeOf } from './place.ts';
import type { AuditRule } from './rule.ts';

/** A shown figure about anonymous people, and who they are. */
export interface Entry {
	readonly figure: ShownFigure<Population>;
	readonly place: string;
	readonly members: readonly FrameTeam[];
	/** It says nothing that the published figures of its teams do not say. */
	readonly follows: boolean;
}

/**
 * Finds the people behind each figure, and refuses what no figure may be on its own: one that is not
 * understood, stands twice, has too few people behind it, is too exact, or does not follow from what
 * it must follow from.
 */
export function readPublished(
	frame: Frame,
	figures: readonly Figure<Population>[]
): readonly Entry[] | Withheld {
	const findMembers = findMembersIn(frame);
	const seen = new Set<string>();
	const entries: Entry[] = [];

	for (const figure of figures) {
		if (!hasKnownShape(figure)) return { withheld: 'shape', place: nameOf(figure) };
		const place = placeOf(figure);
		if (seen.has(place)) return { withheld: 'twice', place };
		seen.add(place);
		if (!figure.shown) continue;
		const members = findMembers(figure);
		if (!members) return { withheld: 'population', place };
		if (isNamed(figure, members)) continue;
		entries.push({ figure, place, members, follows: false });
	}

	return checkEntries(entries);
}

function checkEntries(entries: readonly Entry[]): readonly Entry[] | Withheld {
	const published = listPublished(entries);
	const read: Entry[] = [];

	for (const entry of entries) {
		const { figure, place, members } = entry;
		const parts = combines(figure) ? findParts(entry, published) : [];
		const rule =
			checkThreshold(figure, parts.length > 0 ? parts.flatMap((part) => part.members) : members) ??
			checkEntry(entry, parts);
		if (rule) return { withheld: rule, place };
		const follows = parts.length > 0;
		read.push({
			...entry,
			follows,
			members: follows ? parts.flatMap((part) => part.members) : members
		});
	}

	return read;
}

function checkEntry({ figure }: Entry, parts: readonly Entry[]): AuditRule | undefined {
	const { kind } = figure.population;
	if (kind === 'team' || kind === 'pool' || isOfEmployees(figure.measure))
		return checkCoding(figure);
	if (!combines(figure)) return undefined;

	return followsFrom(
		figure,
		parts.map((part) => part.figure)
	)
		? undefined
		: 'source';
}

/** What one person said who was told that it stands under their name. */
function isNamed({ population }: ShownFigure<Population>, members: readonly FrameTeam[]): boolean {
	return population.kind === 'team' && members.length === 1 && members[0]?.attributed === true;
}

/** An organisation's means of employees and fellow leaders are made of published ones only. */
function combines({ population, measure }: ShownFigure<Population>): boolean {
	return (
		population.kind === 'organisation' &&
		isAnonymousGroup(population.group) &&
		(measure.kind === 'item' || measure.kind === 'theme') &&
		measure.statistic === 'mean'
	);
}

type PublishedOf = ReadonlyMap<string, readonly Entry[]>;

/** What is published of teams and pools, by organisation, round, group and measure. */
function listPublished(entries: readonly Entry[]): PublishedOf {
	return Map.groupBy(
		entries.filter(({ figure: { population } }) => ['team', 'pool'].includes(population.kind)),
		({ figure, members }) => keyOf(figure, members)
	);
}

function findParts({ figure, members }: Entry, published: PublishedOf): readonly Entry[] {
	const evaluations = new Set(members.map(({ evaluation }) => evaluation));
	const { population } = figure;
	const isWhole =
		population.kind === 'organisation' &&
		(population.unit ?? population.level ?? population.field) === undefined;

	return (published.get(keyOf(figure, members)) ?? []).filter(
		(part) =>
			(part.figure.population.kind === 'pool' && isWhole) ||
			part.members.every(({ evaluation }) => evaluations.has(evaluation))
	);
}

function keyOf(figure: ShownFigure<Population>, [first]: readonly FrameTeam[]): string {
	return [first?.organisation, first?.round, figure.population.group, measureOf(figure)].join(' ');
}

function nameOf(figure: Figure<Population>): string {
	const { kind, id, statistic } = figure.measure;

	return `${kind} ${id} ${statistic}`;
}
