import { openSheet, type SheetOrganisation } from '#lib/domain/import/leader-sheet.ts';
import {
	headingOf,
	listMappedItems,
	openMapping,
	type AnswerMapping,
	type LeftOut
} from '#lib/domain/import/mapping.ts';
import type { Gathering } from '../gather-rows.ts';
import { readRowsOf } from '../read-rows.ts';
import { readSealed, type HandedFolder } from './folder.ts';
import type { SeenFiles } from './receive.ts';

/** Files that were handed over, and how their columns are to be read: a mapping for each file of answers. */
export interface MappedFiles {
	readonly folder: HandedFolder;
	readonly seen: SeenFiles;
	readonly mappings: readonly AnswerMapping[];
	/** Whose leaders they are. */
	readonly organisation: SheetOrganisation;
}

/**
 * Reads the file of leaders and the files of answers as if they were ours. Rows that were left out are
 * counted through `noteLeftOut`.
 */
export async function readMappedFiles(
	{ folder, seen, mappings, organisation }: MappedFiles,
	{ frame, answers, problems, beginPart }: Gathering,
	noteLeftOut: (leftOut: LeftOut) => void
): Promise<void> {
	const sheet = openSheet(organisation, problems);
	await readRowsOf(
		readSealed(folder, 'leaders'),
		(row) => {
			for (const each of sheet.expand(row)) frame.add(each);
			return problems.isFull() ? 'enough' : 'more';
		},
		seen.leaders.encoding
	);
	if (!frame.end() || problems.isFull()) return;

	const items = listMappedItems(mappings);
	answers.add({ line: 1, cells: headingOf(items) });
	for (const [index, mapping] of mappings.entries()) {
		beginPart(mappings.length > 1 ? index : undefined);
		const mapper = openMapping(mapping, items, problems);
		await readRowsOf(
			readSealed(folder, `answers-${index}`),
			(row) => {
				const mapped = mapper.map(row);
				if (mapped) answers.add(mapped);
				return problems.isFull() ? 'enough' : 'more';
			},
			seen.answers[index]?.encoding
		);
		noteLeftOut(mapper.leftOut());
	}
	beginPart(undefined);
	answers.end();
}
