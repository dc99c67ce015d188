/** One theme as the leader sees it (x) and as others do (y), both on the scale 1 to 5. */
export interface ViewPoint {
	readonly id: string;
	readonly name: string;
	readonly self: number;
	/** A value has the same number twice; a band lies between its bounds and has no mark. */
	readonly others: { readonly kind: 'value' | 'band'; readonly low: number; readonly high: number };
	/** Where the others' value would probably lie, had everybody answered. */
	readonly interval?: { readonly low: number; readonly high: number } | undefined;
	/** Who sees more, where that is certain. Only these points carry their names. */
	readonly more: 'self' | 'others' | 'nobody';
	/** All that the point says, in the reader's language. */
	readonly words: string;
}

/** A name beside its point; all places in per cent of the picture, from its upper left corner. */
export interface PlacedName {
	readonly id: string;
	readonly lines: readonly string[];
	readonly anchor: 'start' | 'end';
	readonly x: number;
	/** The middle of the text. */
	readonly y: number;
	/** From the point to a name that had to give way. */
	readonly thread?: Thread | undefined;
}

/** From the point to the name, with a bend where it has to go around. */
type Thread = readonly Place[];
type Place = readonly [x: number, y: number];

/** How far a name stands from its point, and how much room each of its lines takes. */
const away = 3;
const line = 5.5;
/** A name of more letters than this is written on two lines. */
const lineLength = 18;

/** Within half a point of the diagonal two people see the same. */
export const alike = 0.5;

/** From the left. */
export function across(value: number): number {
	return (value - 1) * 25;
}

/** From the top. */
export function down(value: number): number {
	return (5 - value) * 25;
}

export function middleOf({ others }: ViewPoint): number {
	return (others.low + others.high) / 2;
}

/** What is drawn behind a point: how far chance reaches, or the bounds of a value that is not told. */
export function reachOf({ others, interval }: ViewPoint): {
	readonly low: number;
	readonly high: number;
} {
	return others.kind === 'band' ? others : (interval ?? others);
}

/**
 * Where the names stand. Above the diagonal they are to the left of their points and give way upwards,
 * below it they are under them and give way downwards: the two corners that are empty.
 */
export function placeNames(points: readonly ViewPoint[]): readonly PlacedName[] {
	const above = points
		.filter(({ more }) => more === 'others')
		.toSorted((one, other) => middleOf(one) - middleOf(other))
		.map((point) => nameAt(point, across(point.self) - away, down(middleOf(point)), 'end'));
	const below = points
		.filter(({ more }) => more === 'self')
		.toSorted((one, other) => fromCorner(one) - fromCorner(other))
		.map((point) => {
			const x = across(point.self);
			const half = (linesOf(point.name).length * line) / 2;
			const y = down(reachOf(point).low) + away + half;

			return x > 60 ? nameAt(point, 100, y, 'end') : nameAt(point, x, y, 'start');
		});

	return [...giveWay(above, -1), ...giveWay(below, 1)]
		.filter(hasRoom)
		.map((name) => tie(name, points));
}

/** Where many lie on each other there is not room for all; the table has every one. */
function hasRoom({ lines, y }: PlacedName): boolean {
	const half = (lines.length * line) / 2;

	return y - half >= 0 && y + half <= 94;
}

/** The farther up and right a point is, the higher its name among those in the lower right corner. */
function fromCorner(point: ViewPoint): number {
	return -reachOf(point).low - point.self;
}

function nameAt(
	{ id, name }: ViewPoint,
	x: number,
	y: number,
	anchor: PlacedName['anchor']
): PlacedName {
	return { id, lines: linesOf(name), anchor, x, y };
}

/** Moves each name so far that it does not cover the one before it; -1 is up, 1 is down. */
function giveWay(names: readonly PlacedName[], way: -1 | 1): readonly PlacedName[] {
	return names.reduce<readonly PlacedName[]>((placed, name) => {
		const last = placed.at(-1);
		if (last === undefined) return [name];
		const room = ((last.lines.length + name.lines.length) / 2) * line + 1;
		const nearest = last.y + way * room;
		const y = way === 1 ? Math.max(name.y, nearest) : Math.min(name.y, nearest);

		return [...placed, { ...name, y }];
	}, []);
}

/** A name below its point, or moved away from it, is tied to it by a thin line: others lie near. */
function tie(name: PlacedName, points: readonly ViewPoint[]): PlacedName {
	const point = points.find(({ id }) => id === name.id);
	if (point === undefined) return name;
	const { low, high } = reachOf(point);
	const half = (name.lines.length * line) / 2;
	const x = across(point.self);
	if (point.more === 'others') {
		const top = down(high);
		const foot = name.y + half;
		return top - foot > away
			? {
					...name,
					thread: [
						[x, top],
						[name.x, foot]
					]
				}
			: name;
	}
	const start = down(low);
	const edge = name.anchor === 'end' ? name.x - widthOf(name.lines) : x;

	return edge > x
		? {
				...name,
				thread: [
					[x, start],
					[x, name.y],
					[edge, name.y]
				]
			}
		: {
				...name,
				thread: [
					[x, start],
					[x, name.y - half]
				]
			};
}

/** About, in a picture of usual size. */
function widthOf(lines: readonly string[]): number {
	return 1.5 * Math.max(...lines.map(({ length }) => length));
}

/** A long name is parted at the space that is nearest its middle. */
export function linesOf(name: string): readonly string[] {
	if (name.length <= lineLength) return [name];
	const spaces = [...name.matchAll(/ /gu)].map(({ index }) => index);
	const [best] = spaces.toSorted(
		(one, other) => Math.abs(one - name.length / 2) - Math.abs(other - name.length / 2)
	);
	if (best === undefined) return [name];

	return [name.slice(0, best), name.slice(best + 1)];
}
