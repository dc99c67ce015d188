import { createWriteStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { tellLargeCountry } from '#db/demo/large-country.ts';
import type { CountrySize } from '#db/demo/large-country-size.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import type { Step } from './tell.ts';

/** Where the two files of an import go. */
export interface ImportPaths {
	readonly frame: string;
	readonly answers: string;
}

/** Writes a year of an invented country as the two files of an import, organisation by organisation. */
export async function writeImportFiles(
	{ frame, answers }: ImportPaths,
	size: CountrySize,
	{ year, ...when }: { readonly year: number; readonly yearsAgo: number; readonly seed: number }
): Promise<Step> {
	const began = performance.now();
	/* Both come of one telling, so the frame is gathered while the answers are written: it is short. */
	const frames: string[] = [];
	let people = -1;
	const tell = function* () {
		for (const lines of tellLargeCountry(currentQuestionnaire(), size, when)) {
			frames.push(lines.frame);
			people += lines.answers.split('\n').length - 1;
			yield lines.answers;
		}
	};
	await pipeline(tell, createWriteStream(answers));
	await pipeline(frames, createWriteStream(frame));
	const megabytes = (statSync(answers).size / 1e6).toFixed(1);

	return {
		what: `${year}: files written`,
		milliseconds: performance.now() - began,
		outcome: `${people} people's answers, ${megabytes} MB`
	};
}
