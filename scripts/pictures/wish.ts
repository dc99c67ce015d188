import { parseArgs } from 'node:util';

/** Which pictures somebody wants: all of them, unless they say so. */
export interface Wish {
	/** A part of the names of the pages. */
	readonly only: string;
	readonly widths: readonly number[];
	readonly themes: readonly ('light' | 'dark')[];
	readonly languages: readonly ('da' | 'en')[];
	/** The few for the documents instead. */
	readonly docs: boolean;
	/** Each picture of figures by itself instead, to be shown to somebody who has not seen it. */
	readonly charts: boolean;
	/** The country's pages with many figures in them instead. */
	readonly country: boolean;
}

/** Reads the words after the command. Throws where an option is unknown or not one of the choices. */
export function readWish(words: readonly string[]): Wish {
	const { values } = parseArgs({
		args: [...words],
		options: {
			only: { type: 'string', default: '' },
			width: { type: 'string' },
			theme: { type: 'string' },
			language: { type: 'string' },
			docs: { type: 'boolean', default: false },
			charts: { type: 'boolean', default: false },
			country: { type: 'boolean', default: false }
		}
	});

	return {
		only: values.only,
		docs: values.docs,
		charts: values.charts,
		country: values.country,
		widths: choose([360, 768, 1280], values.width),
		themes: choose(['light', 'dark'] as const, values.theme),
		languages: choose(['da', 'en'] as const, values.language)
	};
}

function choose<T extends string | number>(all: readonly T[], wanted: string | undefined) {
	if (wanted === undefined) return all;
	const chosen = all.filter((one) => String(one) === wanted);
	if (chosen.length === 0) throw new Error(`${wanted} is none of ${all.join(', ')}`);

	return chosen;
}
