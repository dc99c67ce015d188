import type { Answers } from '#lib/domain/ballot/answers.ts';
import type { Item, Questionnaire, Theme } from '#lib/domain/questionnaire/definition.ts';
import type { InventedLeader } from './invent.ts';

/*
 * The country once more, as plainly as can be: one object for each team or leader, values worked out
 * from what each person answered, in fractions. Nothing here is shared with the product.
 */

/** One team, or one leader who speaks for themselves. */
export interface Unit {
	readonly organisation: string;
	readonly codes: Readonly<Record<string, string>>;
	readonly n: number;
	readonly invited: number;
	/** By "kind id", in whole millionths. */
	readonly values: ReadonlyMap<string, bigint>;
}

/** A numerator and a denominator. */
type Fraction = readonly [bigint, bigint];

const fields = {
	sector: 'sektor',
	level: 'niveau',
	field: 'omraade',
	age: 'alder',
	region: 'geografi'
};

export function unitsOfGroup(
	questionnaire: Questionnaire,
	leaders: readonly InventedLeader[],
	group: 'employee' | 'peer'
): readonly Unit[] {
	return leaders.flatMap((leader) =>
		leader.groups
			.filter((found) => found.group === group && found.ballots.length >= 5)
			.map(({ ballots, invited }) => ({
				...placeOf(leader),
				n: ballots.length,
				invited,
				values: valuesOf(questionnaire, leader, group, ballots)
			}))
	);
}

export function unitsOfSelves(
	questionnaire: Questionnaire,
	leaders: readonly InventedLeader[]
): readonly Unit[] {
	return leaders.map((leader) => ({
		...placeOf(leader),
		n: leader.self ? 1 : 0,
		invited: 1,
		values: leader.self
			? valuesOfSelf(questionnaire, leader, leader.self)
			: new Map<string, bigint>()
	}));
}

function placeOf({ organisation, background }: InventedLeader) {
	const codes = Object.entries(fields).map(([name, id]) => [name, background[id] ?? 'none']);

	return { organisation, codes: Object.fromEntries(codes) as Record<string, string> };
}

function isWhole(theme: Theme, { form, themes }: InventedLeader['selection']): boolean {
	if (theme.kind === 'overall' || form === 'standard') return true;

	return form === 'tilpasset' && themes.includes(theme.id);
}

function valuesOf(
	{ themes, peerModule }: Questionnaire,
	{ selection, isPulse }: InventedLeader,
	group: 'employee' | 'peer',
	ballots: readonly Answers[]
): ReadonlyMap<string, bigint> {
	const values = new Map<string, bigint>();
	if (isPulse && ballots.length < 15) return values;
	const needed = Math.max(5, Math.ceil((ballots.length * 2) / 3));
	const meanOf = ({ id, reverse }: Pick<Item, 'id' | 'reverse'>): Fraction | undefined => {
		const given = ballots.flatMap((ballot) => pointsOf(ballot, id, reverse));
		if (given.length < needed) return undefined;
		return [BigInt(given.reduce((sum, points) => sum + points, 0)), BigInt(given.length)];
	};
	const keep = (key: string, fraction: Fraction | undefined) => {
		if (fraction) values.set(key, rounded(fraction));
	};

	if (group === 'peer') {
		if (!isPulse) for (const item of peerModule.items) keep(`item ${item.id}`, meanOf(item));
		return values;
	}
	for (const theme of themes) {
		const asked = theme.items.filter((item) => isWhole(theme, selection) || item.marker);
		if (!isPulse) for (const item of asked) keep(`item ${item.id}`, meanOf(item));
		if (theme.kind !== 'theme' || !isWhole(theme, selection)) continue;
		const means = theme.items.map(meanOf).filter((mean) => mean !== undefined);
		if (means.length * 2 >= theme.items.length) keep(`theme ${theme.id}`, average(means));
	}
	for (const orientation of ['opad', 'indad', 'udad', 'fremad']) {
		const oriented = themes.filter((theme) => theme.orientation === orientation);
		const found = oriented
			.map(({ id }) => values.get(`theme ${id}`))
			.filter((value) => value !== undefined);
		if (found.length < oriented.length) continue;
		const sum = found.reduce((all, value) => all + value, 0n);
		values.set(`balance ${orientation}`, halfUp(sum, BigInt(found.length)));
	}

	return values;
}

function valuesOfSelf(
	{ themes, peerModule, leaderContext }: Questionnaire,
	{ selection }: InventedLeader,
	answers: Answers
): ReadonlyMap<string, bigint> {
	const values = new Map<string, bigint>();
	const keepPoints = (key: string, points: readonly number[]) => {
		for (const point of points) values.set(key, BigInt(point) * 1_000_000n);
	};
	for (const theme of themes) {
		const asked = theme.items.filter((item) => isWhole(theme, selection) || item.marker);
		for (const { id, reverse } of asked) keepPoints(`item ${id}`, pointsOf(answers, id, reverse));
		if (theme.kind !== 'theme' || !isWhole(theme, selection)) continue;
		const given = theme.items.flatMap(({ id, reverse }) => pointsOf(answers, id, reverse));
		if (given.length * 2 < theme.items.length) continue;
		const sum = given.reduce((all, points) => all + points, 0);
		values.set(`theme ${theme.id}`, rounded([BigInt(sum), BigInt(given.length)]));
	}
	if (selection.peers)
		for (const { id, reverse } of peerModule.items)
			keepPoints(`item ${id}`, pointsOf(answers, id, reverse));
	if (!selection.conditions) return values;
	for (const { id } of leaderContext.items)
		keepPoints(`condition ${id}`, pointsOf(answers, id, false));
	for (const [name, split] of [
		['now', answers.timeNow],
		['wished', answers.timeWish]
	] as const)
		if (Object.keys(split).length > 0)
			for (const { code } of leaderContext.timeSplit.parts)
				values.set(`timeSplit ${code} ${name}`, BigInt(split[code] ?? 0));
	if (answers.challenges.length > 0)
		for (const theme of themes.filter(({ kind }) => kind === 'theme'))
			values.set(`challenge ${theme.id}`, answers.challenges.includes(theme.id) ? 1n : 0n);

	return values;
}

/** The points that count, none or one. */
function pointsOf({ items }: Answers, id: string, reverse: boolean): readonly number[] {
	const answer = items[id];
	if (typeof answer !== 'number') return [];

	return [reverse ? 6 - answer : answer];
}

function average(fractions: readonly Fraction[]): Fraction {
	const [numerator, denominator] = fractions.reduce<Fraction>(
		([a, b], [c, d]) => [a * d + c * b, b * d],
		[0n, 1n]
	);

	return [numerator, denominator * BigInt(fractions.length)];
}

function rounded([numerator, denominator]: Fraction): bigint {
	return halfUp(numerator * 1_000_000n, denominator);
}

export function halfUp(numerator: bigint, denominator: bigint): bigint {
	return (2n * numerator + denominator) / (2n * denominator);
}
