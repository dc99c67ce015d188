/** One theme as the leader sees it (x) and as others do (y), both on the scale 1 to 5. */
export interface ViewPoint {
	readonly id: string;
	readonly name: string;
	readonly self: number;
	/** A value has the same number twice; a band lies between its bounds and has no mark. */
	readonly others: { readonly kind: 'value' | 'band'; readonly low: number; readonly high: number };
	/** Where the others' value would probably lie, had everybody answered. */
	readonly interval?: { readonly low: number; readonly high: number } | undefined;
	/** Who sees more, where that is certain. Only these points have a number. */
	readonly more: 'self' | 'others' | 'nobody';
	/** All that the point says, in the reader's language. */
	readonly words: string;
}

/** A number in the picture, for the themes that certainly lie apart there; places in per cent from the upper left corner. */
export interface NumberedPlace {
	readonly number: number;
	/** More than one where points lie on each other. */
	readonly points: readonly ViewPoint[];
	readonly x: number;
	readonly y: number;
}

/** What is written in the picture besides numbers. */
export interface ViewWords {
	readonly alike: string;
	readonly selfMore: string;
	readonly othersMore: string;
}

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
 * The numbers of the themes that certainly lie apart, in the order of the points; their names stand in a
 * list below, because names beside points would lie over other points. Points so close that their numbers
 * would hide each other share one.
 */
export function numberPlaces(points: readonly ViewPoint[]): readonly NumberedPlace[] {
	const places: Omit<NumberedPlace, 'number'>[] = [];
	for (const point of points.filter(({ more }) => more !== 'nobody')) {
		const [x, y] = [across(point.self), down(middleOf(point))];
		const near = places.findIndex((place) => Math.hypot(place.x - x, place.y - y) < apart);
		const found = places[near];
		if (found) places[near] = { ...found, points: [...found.points, point] };
		else places.push({ points: [point], x, y });
	}

	return places.map((place, index) => ({ ...place, number: index + 1 }));
}

/** Words are written where no point lies, in the narrowest picture too; without room they are left out. */
export function placeWords(
	points: readonly ViewPoint[],
	words: ViewWords
): readonly (keyof ViewWords)[] {
	const width = (text: string) => narrow.inset + narrow.letter * text.length;
	const boxes: Readonly<Record<keyof ViewWords, Box>> = {
		othersMore: { left: 0, right: width(words.othersMore), top: 0, bottom: narrow.line },
		selfMore: {
			left: 100 - width(words.selfMore),
			right: 100,
			top: 100 - narrow.line,
			bottom: 100
		},
		/* Along the diagonal. */
		alike: { left: 3, right: 37, top: 63, bottom: 97 }
	};

	return (['othersMore', 'selfMore', 'alike'] as const).filter(
		(word) => !points.some((point) => doMeet(boxOf(point), boxes[word]))
	);
}

/** A part of the picture, in per cent. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** What is drawn of a point, mark and bar, in the narrowest picture. */
export function boxOf(point: ViewPoint): Box {
	const [x, y] = [across(point.self), down(middleOf(point))];
	const { low, high } = reachOf(point);
	const { mark } = narrow;

	return {
		...{ left: x - mark, right: x + mark },
		...{ top: Math.min(y - mark, down(high)), bottom: Math.max(y + mark, down(low)) }
	};
}

export function doMeet(one: Box, other: Box): boolean {
	return (
		one.left < other.right &&
		other.left < one.right &&
		one.top < other.bottom &&
		other.top < one.bottom
	);
}

/** Of a picture in a window of 320 pixels: a letter, a line, half a mark, in per cent. */
const narrow = { letter: 2.7, line: 9, mark: 3.3, inset: 3.5 } as const;

/** So near two numbers would hide each other. */
const apart = 5;
