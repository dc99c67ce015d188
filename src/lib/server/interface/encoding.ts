/** How text may be packed on its way, the better first. */
export const encodings = ['br', 'gzip'] as const;

export type Encoding = (typeof encodings)[number];

/** Whether a header `Accept-Encoding` names an encoding and does not refuse it by `q=0` (RFC 9110, 12.5.3). */
export function takesEncoding(accepted: string | null | undefined, encoding: Encoding): boolean {
	return (accepted ?? '')
		.toLowerCase()
		.split(',')
		.some((wish) => {
			const [name = '', ...parameters] = wish.split(';').map((part) => part.trim());

			return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
		});
}

/** The first of some encodings that it takes; undefined where the text has to go as it is. */
export function chooseEncoding(
	accepted: string | null | undefined,
	wanted: readonly Encoding[] = encodings
): Encoding | undefined {
	return wanted.find((encoding) => takesEncoding(accepted, encoding));
}

/** How a small text is packed: of some kilobytes gzip leaves as little as Brotli's middle levels do, in half the time. */
export function chooseSmallEncoding(accepted: string | null | undefined): Encoding | undefined {
	return chooseEncoding(accepted, ['gzip', 'br']);
}
