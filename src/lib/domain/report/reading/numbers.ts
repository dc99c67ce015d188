import type { Bilingual } from '#lib/domain/language.ts';

/** »3,8«: tenths of a scale point as they are written in a sentence. */
export function writeTenths(tenths: number): Bilingual {
	const points = (tenths / 10).toFixed(1);

	return { da: points.replace('.', ','), en: points };
}

/** A length on the scale, rounded up to a tenth, so that a sentence never promises too much. */
export function writeAtMost(points: number): Bilingual {
	return writeTenths(Math.ceil(points * 10 - nearly));
}

/** The ends of an interval as tenths that hold all of it. */
export function writeOutward({ low, high }: { low: number; high: number }): {
	readonly low: Bilingual;
	readonly high: Bilingual;
} {
	return {
		low: writeTenths(Math.floor(low * 10 + nearly)),
		high: writeTenths(Math.ceil(high * 10 - nearly))
	};
}

/** What the last bit of a float may be wrong by. */
const nearly = 1e-6;
