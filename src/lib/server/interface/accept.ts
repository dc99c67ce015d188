/** How the figures of the country are answered; whoever does not say gets the first. */
export const formats = ['json', 'csv'] as const;

export type Format = (typeof formats)[number];

export const mediaTypes: Readonly<Record<Format, string>> = {
	json: 'application/json',
	csv: 'text/csv'
};

interface Range {
	readonly type: string;
	readonly quality: number;
}

/**
 * The format that a header `Accept` asks for (RFC 9110, 12.5.1); undefined where it takes neither. Of two
 * that are taken as gladly, the one that is named.
 */
export function chooseFormat(accept: string | null): Format | undefined {
	const ranges = (accept ?? '').split(',').flatMap(readRange);
	if (ranges.length === 0) return formats[0];
	const wanted = formats.map((format) => ({ format, ...rate(mediaTypes[format], ranges) }));
	const [best] = wanted.toSorted(
		(one, other) => other.quality - one.quality || other.closeness - one.closeness
	);

	return best && best.quality > 0 ? best.format : undefined;
}

/** The range that names a type most closely decides, whatever others say. */
function rate(mediaType: string, ranges: readonly Range[]) {
	const [family = ''] = mediaType.split('/');
	const names = ['*/*', `${family}/*`, mediaType];
	const [closest] = ranges
		.map(({ type, quality }) => ({ quality, closeness: names.indexOf(type) }))
		.toSorted((one, other) => other.closeness - one.closeness);

	return closest && closest.closeness >= 0 ? closest : { quality: 0, closeness: -1 };
}

function readRange(text: string): readonly Range[] {
	const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
	if (type === '') return [];
	const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
	const quality = weight === undefined ? 1 : Number(weight);

	return [{ type, quality: quality >= 0 && quality <= 1 ? quality : 0 }];
}
