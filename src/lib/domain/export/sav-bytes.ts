/** Numbers and texts one after the other, as a system file has them: little endian, UTF-8. */
export interface SavBytes {
	length(): number;
	int(value: number): void;
	double(value: number): void;
	bytes(values: ArrayLike<number>): void;
	/** A text in a field of so many bytes, filled up with spaces. Throws where it is longer. */
	text(value: string, width: number): void;
	/** All so far, and begins anew. */
	take(): Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

export function encodeText(value: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(encoder.encode(value));
}

/** The beginning of a text that fits into so many bytes, cut between words, with three dots after it. */
export function shortenText(value: string, bytes: number): string {
	if (encodeText(value).length <= bytes) return value;
	const words = value.split(' ');
	const kept = words.findLastIndex(
		(_, index) => encodeText(words.slice(0, index + 1).join(' ')).length <= bytes - 3
	);

	return `${words.slice(0, kept + 1).join(' ')}...`;
}

export function openSavBytes(): SavBytes {
	let kept = new DataView(new ArrayBuffer(4096));
	let length = 0;
	const reserve = (more: number): number => {
		const from = length;
		length += more;
		if (length > kept.byteLength) {
			const larger = new Uint8Array(2 * length);
			larger.set(new Uint8Array(kept.buffer, 0, from));
			kept = new DataView(larger.buffer);
		}

		return from;
	};
	const put = (values: ArrayLike<number>) => {
		const from = reserve(values.length);
		new Uint8Array(kept.buffer).set(values, from);
	};

	return {
		length: () => length,
		int(value) {
			const from = reserve(4);
			kept.setInt32(from, value, true);
		},
		double(value) {
			const from = reserve(8);
			kept.setFloat64(from, value, true);
		},
		bytes: put,
		text(value, width) {
			const encoded = encodeText(value);
			if (encoded.length > width) throw new Error(`longer than ${width} bytes: ${value}`);
			put([...encoded, ...Array<number>(width - encoded.length).fill(space)]);
		},
		take() {
			const taken = new Uint8Array(kept.buffer.slice(0, length));
			length = 0;

			return taken;
		}
	};
}

const space = 32;
