import { leaderColumns } from '#lib/domain/leader-file/columns.ts';
import { finish } from '#lib/domain/pieces.ts';
import { mostRows, readTableInPieces } from '#lib/domain/table-file/read.ts';
import type { Bench } from '../bench.ts';
import { measure, requireSame } from '../measure.ts';

/**
 * What it costs to read a file as large as it may be with all that people write, against splitting the
 * same text at its line ends and semicolons, which understands nothing.
 */
export function openBench(): Promise<Bench> {
	const bytes = new TextEncoder().encode(writeLeaders());

	return Promise.resolve({
		about: `a file of ${mostRows} leaders, ${(bytes.length / 1e6).toFixed(1)} MB`,
		turns: 5,
		sides: [
			{
				name: 'reading',
				run: () => measure(() => read(bytes))
			},
			{
				name: 'splitting',
				run: () => measure(() => split(bytes))
			}
		],
		check() {
			const table = read(bytes);
			const [, ...rows] = split(bytes);
			const own = table.ok
				? table.rows.map(({ cells }) => [cells.key, cells.email, cells.unit])
				: [];
			const plain = rows.map((cells) => [0, 2, 4].map((column) => cells[column]));
			requireSame(own, plain, 'numbers, addresses and units');

			return Promise.resolve(`three columns of ${rows.length} rows`);
		},
		close: () => Promise.resolve()
	});
}

function read(bytes: Uint8Array) {
	return finish(readTableInPieces(bytes, leaderColumns));
}

function split(bytes: Uint8Array): readonly (readonly string[])[] {
	return new TextDecoder()
		.decode(bytes)
		.split('\r\n')
		.map((line) => line.split(';'));
}

function writeLeaders(): string {
	const headings = leaderColumns.map(({ label }) => label.da).join(';');
	const rows = Array.from({ length: mostRows }, (_, index) =>
		[
			...[index, `"Holm, Anna ${index}"`, `anna.holm${index}@kommune.example`, index >> 1],
			...[`Børnehuset ${index >> 1}`, index >> 4, 'medarbejdere', 'dagtilbud'],
			...['Region Nordjylland', index >> 3, '1.8.2020', '']
		].join(';')
	);

	return [headings, ...rows].join('\r\n');
}
