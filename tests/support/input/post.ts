/** A field of a form; a file where it has a name of its own. */
export interface Field {
	readonly name: string;
	readonly value: string | Buffer;
	readonly file?: string;
}

/** A body with the type that its header says. */
export interface Body {
	readonly type: string | undefined;
	readonly bytes: Buffer;
}

export interface Parts {
	readonly method: string;
	readonly target: string;
	readonly headers: readonly (readonly [string, string])[];
	readonly body?: Buffer;
}

/** A request as bytes. Header values may hold anything, which is the point. */
export function writeRequest({ method, target, headers, body }: Parts): Buffer {
	const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');

	return Buffer.concat([
		Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines}\r\n`, 'latin1'),
		body ?? Buffer.alloc(0)
	]);
}

export function urlEncode(fields: readonly Field[]): Body {
	const text = fields
		.map(({ name, value }) => `${encode(name)}=${encode(String(value))}`)
		.join('&');

	return { type: 'application/x-www-form-urlencoded', bytes: Buffer.from(text) };
}

export function multipart(fields: readonly Field[], boundary = 'boundary27'): Body {
	const parts = fields.map(({ name, value, file }) =>
		Buffer.concat([
			Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"`),
			Buffer.from(file === undefined ? '' : `; filename="${file}"\r\nContent-Type: text/csv`),
			Buffer.from('\r\n\r\n'),
			Buffer.from(value),
			Buffer.from('\r\n')
		])
	);

	return {
		type: `multipart/form-data; boundary=${boundary}`,
		bytes: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])
	};
}

function encode(text: string): string {
	return encodeURIComponent(text.toWellFormed());
}
