import { readFileSync } from 'node:fs';
import type { Answer } from '#lib/domain/ballot/answers.ts';

/** A row of an example file of answers, read in the plainest way. */
export interface ExampleRow {
	readonly leader: string;
	readonly group: string;
	readonly items: Readonly<Record<string, Answer>>;
}

/** The rows of a file of answers whose cells are separated by semicolons and hold no quotes. */
export function readExample(path: string): readonly ExampleRow[] {
	const [heading = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/u);
	const [, , ...ids] = heading.split(';');

	return lines.map((line) => {
		const [leader = '', group = '', ...cells] = line.split(';');
		const answered = ids.flatMap((id, index) => {
			const cell = cells[index] ?? '';
			if (cell === '') return [];
			return [[id, cell === 'ved_ikke' ? cell : (Number(cell) as Answer)] as const];
		});

		return { leader, group, items: Object.fromEntries(answered) };
	});
}
