import type { CellList, CellLists } from '#lib/domain/national/cells.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { tMultiplier } from '#lib/domain/statistics/distributions.ts';
import type { InventedLeader } from './invent.ts';
import { chooseCells, finestOf, isIn, type Least, twinCells, type TwinCell } from './twin-cells.ts';
import { halfUp, type Unit, unitsOfGroup, unitsOfSelves } from './twin-units.ts';

/** What stands in a figure, as words: "group|codes|kind id|statistic" and "text low high n/invited". */
export type TwinFigures = ReadonlyMap<string, string>;

/** Every figure of the country that is shown, from the answers of each person. */
export function reckonCountry(
	questionnaire: Questionnaire,
	lists: CellLists,
	leaders: readonly InventedLeader[]
): TwinFigures {
	const teams = { respondents: 30, leaders: 5 };

	return new Map([
		...reckonUnits(
			questionnaire,
			lists.teams,
			unitsOfGroup(questionnaire, leaders, 'employee'),
			'employee',
			teams
		),
		...reckonUnits(
			questionnaire,
			lists.teams,
			unitsOfGroup(questionnaire, leaders, 'peer'),
			'peer',
			teams
		),
		...reckonUnits(questionnaire, lists.leaders, unitsOfSelves(questionnaire, leaders), 'self', {
			respondents: 30,
			leaders: 30
		})
	]);
}

type Group = 'employee' | 'peer' | 'self';

/** Measures that are decided together, and on which others they wait. */
interface Step {
	readonly keys: readonly string[];
	readonly after: readonly string[];
}

function stepsOf(
	{ themes, peerModule, leaderContext }: Questionnaire,
	group: Group
): readonly Step[] {
	const alone = (keys: readonly string[]): readonly Step[] =>
		keys.map((key) => ({ keys: [key], after: [] }));
	const peerKeys = peerModule.items.map(({ id }) => `item ${id}`);
	if (group === 'peer') return alone(peerKeys);
	const markers = themes.flatMap(({ items }) => items.filter(({ marker }) => marker));
	const whole = themes.filter(({ kind }) => kind === 'theme');
	const statements = [
		...alone(markers.map(({ id }) => `item ${id}`)),
		...whole.map(({ id, items }) => ({
			keys: [
				`theme ${id}`,
				...items.filter(({ marker }) => !marker).map((item) => `item ${item.id}`)
			],
			after: items.filter(({ marker }) => marker).map((item) => `item ${item.id}`)
		}))
	];
	if (group === 'employee')
		return [
			...statements,
			...['opad', 'indad', 'udad', 'fremad'].map((orientation) => ({
				keys: [`balance ${orientation}`],
				after: whole
					.filter((theme) => theme.orientation === orientation)
					.map(({ id }) => `theme ${id}`)
			}))
		];

	return [
		...statements,
		...alone([
			...peerKeys,
			...leaderContext.items.map(({ id }) => `condition ${id}`),
			...leaderContext.timeSplit.parts.flatMap(({ code }) => [
				`timeSplit ${code} now`,
				`timeSplit ${code} wished`
			]),
			...whole.map(({ id }) => `challenge ${id}`)
		])
	];
}

function reckonUnits(
	questionnaire: Questionnaire,
	list: CellList,
	units: readonly Unit[],
	group: Group,
	least: Least
): readonly (readonly [string, string])[] {
	const cells = twinCells(list);
	const finest = new Map(units.map((unit) => [unit, finestOf(list, unit)]));
	const within = (cell: TwinCell, among: readonly Unit[]) =>
		among.filter((unit) => isIn(finest.get(unit) ?? {}, cell));
	const peopleIn = new Map(cells.map((cell) => [cell, people(within(cell, units))]));
	const order = cells
		.filter(({ isListed }) => isListed)
		.toSorted(
			(one, other) =>
				one.depth - other.depth || (peopleIn.get(other) ?? 0) - (peopleIn.get(one) ?? 0)
		);
	const chosen = new Map<string, ReadonlySet<TwinCell>>();
	const membersOf = (key: string) => units.filter(({ values }) => values.has(key));
	const figures: (readonly [string, string])[] = [];

	for (const cell of chooseCells(list, cells, [units], order, least))
		figures.push(rateOf(group, cell, within(cell, units)));
	for (const { keys, after } of stepsOf(questionnaire, group)) {
		const candidates = order.filter((cell) => after.every((key) => chosen.get(key)?.has(cell)));
		const found = chooseCells(list, cells, keys.map(membersOf), candidates, least);
		for (const key of keys) {
			chosen.set(key, found);
			const members = membersOf(key);
			const spread = spreadOf(
				valuesIn(members, key),
				group,
				found.has(order[0] ?? cells[0] ?? never())
			);
			for (const cell of found) {
				const inside = within(cell, members);
				const invited = group === 'self' ? within(cell, units) : inside;
				if (inside.length > 0)
					figures.push(
						...figuresOf(group, cell, key, valuesIn(inside, key), sizeOf(inside, invited), spread)
					);
			}
		}
	}

	return figures;
}

function never(): never {
	throw new Error('a country without cells');
}

interface Value {
	readonly organisation: string;
	readonly n: number;
	readonly value: bigint;
}

function valuesIn(units: readonly Unit[], key: string): readonly Value[] {
	return units.map(({ organisation, n, values }) => ({
		organisation,
		n,
		value: values.get(key) ?? 0n
	}));
}

function people(units: readonly { readonly n: number }[]): number {
	return units.reduce((sum, { n }) => sum + n, 0);
}

function five(count: number): number {
	return Math.floor((count + 2) / 5) * 5;
}

function sizeOf(inside: readonly Unit[], invited: readonly Unit[]): string {
	return `${five(people(inside))}/${five(invited.reduce((sum, unit) => sum + unit.invited, 0))}`;
}

function nameOf(group: Group, { codes }: TwinCell): string {
	return [
		group,
		...['sector', 'level', 'field', 'age', 'region'].map((name) => codes[name] ?? 'all')
	].join('|');
}

function rateOf(group: Group, cell: TwinCell, inside: readonly Unit[]): readonly [string, string] {
	const size = sizeOf(inside, inside);
	const [n = 0, invited = 0] = size.split('/').map(Number);
	const percent = Math.min(100, Math.floor((200 * n + invited) / (2 * invited)));

	return [`${nameOf(group, cell)}|responseRate ${group}|rate`, `${percent} % ${size}`];
}

function figuresOf(
	group: Group,
	cell: TwinCell,
	key: string,
	values: readonly Value[],
	size: string,
	spread: Spread | undefined
): readonly (readonly [string, string])[] {
	const [kind, id, when] = key.split(' ');
	const figure = (statistic: string, text: string | undefined) =>
		text === undefined
			? []
			: [[`${nameOf(group, cell)}|${kind} ${id}|${statistic}`, `${text} ${size}`] as const];
	const total = values.reduce((sum, { value }) => sum + value, 0n);
	const count = BigInt(values.length);
	if (kind === 'challenge') return figure('count', countText(Number(total)));
	if (kind === 'timeSplit') return figure(when ?? '', timeText(Number(total), values.length));
	const mean = meanText(total, count * 1_000_000n);
	const isExact = !mean.includes('eller');
	if (kind === 'balance') return figure('mean', mean);

	return [
		...figure('mean', mean),
		...figure('interval', isExact ? intervalText(mean, values, spread) : undefined),
		...(kind === 'condition' ? [] : figure('median', medianText(values))),
		...(kind === 'theme' ? figure('index', indexText(mean)) : [])
	];
}

function meanText(numerator: bigint, denominator: bigint): string {
	if (numerator * 10n >= 48n * denominator) return '4,8 eller højere';
	if (numerator * 10n <= 12n * denominator) return '1,2 eller lavere';
	const tenths = halfUp(numerator * 10n, denominator);

	return `${tenths / 10n},${tenths % 10n}`;
}

function indexText(mean: string): string {
	if (mean.includes('højere')) return '95 eller højere';
	if (mean.includes('lavere')) return '5 eller lavere';

	return `${Math.floor(((tenthsOf(mean) - 10) * 5 + 1) / 2)}`;
}

function tenthsOf(text: string): number {
	return Number(text.replace(',', ''));
}

function countText(count: number): string {
	return count < 5 ? 'færre end 5' : `ca. ${five(count)}`;
}

function timeText(percent: number, leaders: number): string {
	if (percent <= 4 * leaders) return '4 % eller mindre';
	if (percent >= 96 * leaders) return '96 % eller mere';

	return `${Math.floor((2 * percent + leaders) / (2 * leaders))} %`;
}

function medianText(values: readonly Value[]): string | undefined {
	const organisations = [...Map.groupBy(values, ({ organisation }) => organisation).values()];
	if (organisations.length < 10) return undefined;
	const means = organisations
		.map((own) => [own.reduce((sum, { value }) => sum + value, 0n), BigInt(own.length)] as const)
		.toSorted(([a, b], [c, d]) => Number(a * d > c * b) - Number(a * d < c * b));
	const [a, b] = means[Math.floor((means.length - 1) / 2)] ?? never();
	const [c, d] = means[Math.floor(means.length / 2)] ?? never();

	return meanText(a * d + c * b, 2n * b * d * 1_000_000n);
}

/** How much leaders of one organisation, and organisations, differ in the whole country. */
interface Spread {
	readonly within: number;
	readonly between: number;
	readonly organisations: number;
}

function spreadOf(values: readonly Value[], group: Group, isShown: boolean): Spread | undefined {
	const groups = [...Map.groupBy(values, ({ organisation }) => organisation).values()].map((own) =>
		own.map(({ value }) => Number(value) / 1e6)
	);
	const all = groups.flat();
	const most = Math.max(0, ...groups.map(({ length }) => length));
	const organisations = Map.groupBy(values, ({ organisation }) => organisation);
	const mostPeople = Math.max(0, ...[...organisations.values()].map(people));
	if (!isShown || people(values) < 200 || all.length < 30 || groups.length < 5) return undefined;
	if (most * 10 > all.length * 7 || mostPeople * 10 > people(values) * 7) return undefined;
	if (group === 'self' && all.length < 200) return undefined;
	const grand = average(all);
	const inside = groups.flatMap((own) => own.map((value) => (value - average(own)) ** 2));
	const outside = groups.map((own) => own.length * (average(own) - grand) ** 2);
	const meanInside = total(inside) / (all.length - groups.length);
	const meanOutside = total(outside) / (groups.length - 1);
	const size =
		(all.length - total(groups.map(({ length }) => length ** 2)) / all.length) /
		(groups.length - 1);

	return {
		within: meanInside,
		between: Math.max(0, (meanOutside - meanInside) / size),
		organisations: groups.length
	};
}

function intervalText(
	mean: string,
	values: readonly Value[],
	spread: Spread | undefined
): string | undefined {
	const groups = [...Map.groupBy(values, ({ organisation }) => organisation).values()].map((own) =>
		own.map(({ value }) => Number(value) / 1e6)
	);
	const half = groups.length >= 20 ? ownHalf(groups) : countryHalf(groups, spread);
	if (half === undefined) return undefined;
	const low = Math.max(10, Math.floor(tenthsOf(mean) - 10 * half));
	const high = Math.min(50, Math.ceil(tenthsOf(mean) + 10 * half));

	return [low, high].map((tenths) => `${Math.floor(tenths / 10)},${tenths % 10}`).join('–');
}

function countryHalf(groups: readonly (readonly number[])[], spread: Spread | undefined) {
	if (spread === undefined) return undefined;
	const count = groups.flat().length;
	const shares = total(groups.map(({ length }) => (length / count) ** 2));

	return (
		tMultiplier(0.95, spread.organisations - 1) *
		Math.sqrt(spread.between * shares + spread.within / count)
	);
}

/** CR2 written out: residuals of each cluster, and the degrees of freedom from the hat matrix. */
function ownHalf(groups: readonly (readonly number[])[]): number {
	const all = groups.flat();
	const grand = average(all);
	const shares = groups.map(({ length }) => length / all.length);
	const variance = total(
		groups.map((own, index) => {
			const residual = total(own.map((value) => value - grand));
			return residual ** 2 / (1 - (shares[index] ?? 0)) / all.length ** 2;
		})
	);
	const weights = shares.map((share) => 1 / Math.sqrt(1 - share));
	const products = shares.flatMap((one, i) =>
		shares.map((other, j) => {
			const own = i === j ? one : 0;
			return ((weights[i] ?? 0) * (weights[j] ?? 0) * (own - one * other)) ** 2;
		})
	);

	return tMultiplier(0.95, 1 / total(products)) * Math.sqrt(variance);
}

function average(values: readonly number[]): number {
	return total(values) / values.length;
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
