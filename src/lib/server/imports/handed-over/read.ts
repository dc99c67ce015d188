import { openAnswers } from '#lib/domain/import/answers.ts';
import { openFrame } from '#lib/domain/import/frame.ts';
import { openSheet, type SheetOrganisation } from '#lib/domain/import/leader-sheet.ts';
import {
	headingOf,
	listMappedItems,
	openMapping,
	type AnswerMapping,
	type LeftOut
} from '#lib/domain/import/mapping.ts';
import type { Problems } from '#lib/domain/import/problems.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Day } from '#lib/domain/round/calendar.ts';
import type { ReadRounds } from '../import-rounds.ts';
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
	questionnaire: Questionnaire,
	day: Day,
	problems: Problems,
	noteLeftOut: (leftOut: LeftOut) => void
): Promise<ReadRounds | undefined> {
	const sheet = openSheet(organisation, problems);
	const frameReader = openFrame(questionnaire, day, problems);
	await readRowsOf(
		readSealed(folder, 'leaders'),
		(row) => {
			for (const each of sheet.expand(row)) frameReader.add(each);
			return problems.isFull() ? 'enough' : 'more';
		},
		seen.leaders.encoding
	);
	const frame = frameReader.end();
	if (!frame || problems.isFull()) return undefined;

	const items = listMappedItems(mappings);
	const tagged = tagProblems(problems);
	const reader = openAnswers(questionnaire, frame, tagged);
	reader.add({ line: 1, cells: headingOf(items) });
	for (const [index, mapping] of mappings.entries()) {
		tagged.beginPart(mappings.length > 1 ? index : undefined);
		const mapper = openMapping(mapping, items, tagged);
		await readRowsOf(
			readSealed(folder, `answers-${index}`),
			(row) => {
				const mapped = mapper.map(row);
				if (mapped) reader.add(mapped);
				return problems.isFull() ? 'enough' : 'more';
			},
			seen.answers[index]?.encoding
		);
		noteLeftOut(mapper.leftOut());
	}
	tagged.beginPart(undefined);
	const answers = reader.end();
	if (!answers || problems.list().length > 0) return undefined;

	return { frame, answers };
}

/** Problems that know which of several files they are in. */
function tagProblems(problems: Problems): Problems & { beginPart(part: number | undefined): void } {
	let current: number | undefined;

	return {
		...problems,
		beginPart: (part) => (current = part),
		report: (problem) => problems.report({ ...problem, part: current })
	};
}
