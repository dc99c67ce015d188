import { describe, expect, test } from 'vitest';
import { readParts, type FileSink } from './parts.ts';

/** Sinks that keep what they get, by the field and the name of the file. */
function openShelf() {
	const files = new Map<string, { bytes: number[]; state: 'open' | 'whole' | 'abandoned' }>();
	const open = (field: string, name: string): Promise<FileSink | undefined> => {
		if (field === 'strange') return Promise.resolve(undefined);
		const file = { bytes: [] as number[], state: 'open' as 'open' | 'whole' | 'abandoned' };
		files.set(`${field} ${name}`, file);
		const settle = (state: typeof file.state) => {
			file.state = state;
			return Promise.resolve();
		};

		return Promise.resolve({
			write: (bytes) => {
				file.bytes.push(...bytes);
				return Promise.resolve();
			},
			end: () => settle('whole'),
			abandon: () => settle('abandoned')
		});
	};

	return { files, open };
}

/** A request whose body comes in pieces of so many bytes, and breaks off after some where it is told to. */
async function requestOf(form: FormData | Uint8Array, size: number, breakAfter = Infinity) {
	const made =
		form instanceof FormData
			? new Request('http://localhost', { method: 'POST', body: form })
			: undefined;
	const type = made?.headers.get('content-type') ?? 'multipart/form-data; boundary=xyz';
	const bytes = form instanceof FormData ? new Uint8Array((await made?.arrayBuffer()) ?? []) : form;
	let at = 0;
	const body = new ReadableStream({
		pull(controller) {
			if (at >= breakAfter) return controller.error(new Error('aborted'));
			if (at >= bytes.length) return controller.close();
			controller.enqueue(bytes.slice(at, at + size));
			at += size;
		}
	});
	const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': type } };

	return new Request('http://localhost', init as RequestInit);
}

function makeForm() {
	const form = new FormData();
	form.append('year', '2024');
	/* Bytes that look like the beginning of a mark, and a whole line of dashes. */
	const bytes = new TextEncoder().encode('a;b\r\n--\r\n---------\r\n\r\n1;æ\r\n--x');
	form.append('answers', new File([bytes], 'svar "1".csv'));
	form.append('answers', new File([Uint8Array.of(0, 255, 13, 10)], 'b.csv'));

	return { form, bytes };
}

describe('a form with files that are too large to hold', () => {
	test.each([1, 7, 64, 10_000])('is read in pieces of %i bytes', async (size) => {
		const { form, bytes } = makeForm();
		const { files, open } = openShelf();
		const read = await readParts(await requestOf(form, size), 10_000, open);

		expect([...(read ?? [])]).toEqual([['year', '2024']]);
		expect([...files]).toEqual([
			['answers svar %221%22.csv', { bytes: [...bytes], state: 'whole' }],
			['answers b.csv', { bytes: [0, 255, 13, 10], state: 'whole' }]
		]);
	});

	test('may have a field for files that was left alone, as browsers send it', async () => {
		const part = 'Content-Disposition: form-data; name="names"; filename=""\r\n\r\n\r\n';
		const bytes = new TextEncoder().encode(`--xyz\r\n${part}--xyz--\r\n`);
		const { files, open } = openShelf();

		expect([...((await readParts(await requestOf(bytes, 9), 1000, open)) ?? ['none'])]).toEqual([]);
		expect(files.size).toBe(0);
	});

	test('that is larger than it may be is refused, and what had come is given up', async () => {
		const form = new FormData();
		form.append('answers', new File([new Uint8Array(5000)], 'a.csv'));
		const { files, open } = openShelf();

		await expect(readParts(await requestOf(form, 100), 4000, open)).rejects.toMatchObject({
			status: 413
		});
		expect(files.get('answers a.csv')?.state).toBe('abandoned');
	});

	test('that breaks off is no form, and what had come is given up', async () => {
		const { form } = makeForm();
		const { files, open } = openShelf();

		expect(await readParts(await requestOf(form, 50, 250), 10_000, open)).toBeUndefined();
		expect([...files.values()].map(({ state }) => state)).not.toContain('open');
	});

	test.each([
		['without an end', '--xyz\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n'],
		['with a part that has no name', '--xyz\r\nContent-Disposition: form-data\r\n\r\nb\r\n--xyz--'],
		['with headers that never end', `--xyz\r\n${'x'.repeat(5000)}`],
		['with something behind a mark', '--xyzabc\r\n\r\n--xyz--'],
		[
			'with a text that is no UTF-8',
			Buffer.from(
				'--xyz\r\nContent-Disposition: form-data; name="a"\r\n\r\n\xe6\r\n--xyz--',
				'latin1'
			)
		],
		[
			'with a text that is a book',
			`--xyz\r\nContent-Disposition: form-data; name="a"\r\n\r\n${'x'.repeat(10_001)}\r\n--xyz--`
		],
		[
			'with a file that nobody asked for',
			'--xyz\r\nContent-Disposition: form-data; name="strange"; filename="a"\r\n\r\nb\r\n--xyz--'
		]
	])('%s is no form of ours', async (_, text) => {
		const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
		const request = await requestOf(bytes, 1000);

		expect(await readParts(request, 100_000, openShelf().open)).toBeUndefined();
	});
});
