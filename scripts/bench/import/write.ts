import { closeSync, openSync, writeSync } from 'node:fs';
import { tellLargeCountry } from '#db/demo/large-country.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';

/** Where the two files of an import lie. */
export interface ImportFiles {
	readonly frame: string;
	readonly answers: string;
}

/** Leaders of the country that is told once and repeated. */
const told = { leaders: 60, organisations: 3 } as const;

/**
 * Writes the two files of an import with so many people's answers: a small country again and again, each
 * time with other leaders in other organisations.
 */
export function writeFiles(files: ImportFiles, rows: number): void {
	const [headings, ...some] = tellLargeCountry(currentQuestionnaire(), told, {
		...{ yearsAgo: 0, seed: 82 }
	});
	if (!headings) throw new Error('there are headings');
	const frame = openSync(files.frame, 'w');
	const answers = openSync(files.answers, 'w');
	writeSync(frame, headings.frame);
	writeSync(answers, headings.answers);
	let left = rows;
	for (let time = 1; left > 0; time++) {
		for (const lines of some) {
			/* What is left over of the last one is cut off; more may be invited than answered. */
			const taken = splitLines(lines.answers).slice(0, left);
			left -= taken.length;
			if (taken.length === 0) break;
			writeSync(answers, taken.map((line) => `${time}-${line}`).join(''));
			writeSync(
				frame,
				splitLines(lines.frame)
					.map((line) => renumber(line, time))
					.join('')
			);
		}
	}
	closeSync(frame);
	closeSync(answers);
}

/** The organisation's name is the first cell of a line of the frame, the leader's key the fourth. */
function renumber(line: string, time: number): string {
	const [organisation = '', sector, unit, key = '', ...rest] = line.split(';');

	return [`${organisation} ${time}`, sector, unit, `${time}-${key}`, ...rest].join(';');
}

function splitLines(text: string): readonly string[] {
	return text.split(/(?<=\n)/u);
}
