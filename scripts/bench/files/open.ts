import { leaderColumns } from '#lib/domain/leader-file/columns.ts';
import { finish } from '#lib/domain/pieces.ts';
import { mostRows, readTableInPieces } from '#lib/domain/table-file/read.ts';
import type { Bench, Run } from '../bench.ts';

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
				run: () => time(() => finish(readTableInPieces(bytes, leaderColumns)))
			},
			{
				name: 'splitting',
				run: () =>
					time(() =>
						new TextDecoder()
							.decode(bytes)
							.split('\r\n')
							.map((line) => line.split(';'))
					)
			}
		],
		close: () => Promise.resolve()
	});
}

function time(work: () => unknown): Promise<Run> {
	const began = performance.now();
	work();

	return Promise.resolve({ milliseconds: performance.now() - began });
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
