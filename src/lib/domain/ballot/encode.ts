import type { Answer, Answers } from './answers.ts';
import type { Layout } from './layout.ts';

/** Why a byte holds no value. The codes lie above every scale value and every percentage. */
export const missing = { dontKnow: 253, skipped: 254, notAsked: 255 } as const;

/**
 * Writes answers as one byte a statement (1-5, or why there is none), then the time split in percent
 * (now, wished) and the challenges as theme positions. `asked` are the statements this person met.
 */
export function encodeAnswers(
	answers: Answers,
	asked: ReadonlySet<string>,
	layout: Layout
): Uint8Array<ArrayBuffer> {
	const items = layout.items.map((id) =>
		asked.has(id) ? itemByte(answers.items[id]) : missing.notAsked
	);
	const time = [answers.timeNow, answers.timeWish].flatMap((split) =>
		layout.timeParts.map((part) => split[part] ?? missing.skipped)
	);
	const challenges = Array.from({ length: layout.challengeCount }, (_, index) => {
		const theme = answers.challenges[index];
		return theme === undefined ? missing.skipped : layout.themes.indexOf(theme);
	});

	return Uint8Array.from([...items, ...time, ...challenges]);
}

/** Reads a ballot back, or undefined where a byte could not have been written by encodeAnswers. */
export function decodeAnswers(bytes: Uint8Array, layout: Layout): Answers | undefined {
	if (bytes.length !== layout.size) return undefined;

	const items: Record<string, Answer> = {};
	for (const [index, id] of layout.items.entries()) {
		const byte = bytes[index] ?? missing.notAsked;
		if (byte >= 1 && byte <= 5) items[id] = byte as Answer;
		else if (byte === missing.dontKnow) items[id] = 'ved_ikke';
		else if (byte !== missing.skipped && byte !== missing.notAsked) return undefined;
	}

	const partCount = layout.timeParts.length;
	const timeNow = decodeSplit(
		bytes.subarray(layout.items.length, layout.items.length + partCount),
		layout
	);
	const timeWish = decodeSplit(
		bytes.subarray(layout.items.length + partCount, layout.items.length + 2 * partCount),
		layout
	);
	const challenges = [...bytes.subarray(layout.size - layout.challengeCount)].filter(
		(byte) => byte !== missing.skipped
	);
	if (!timeNow || !timeWish || challenges.some((byte) => byte >= layout.themes.length))
		return undefined;

	return {
		items,
		timeNow,
		timeWish,
		challenges: challenges.map((byte) => layout.themes[byte] ?? '')
	};
}

function itemByte(answer: Answer | undefined): number {
	if (answer === undefined) return missing.skipped;

	return answer === 'ved_ikke' ? missing.dontKnow : answer;
}

function decodeSplit(bytes: Uint8Array, layout: Layout): Record<string, number> | undefined {
	const split: Record<string, number> = {};
	for (const [index, part] of layout.timeParts.entries()) {
		const byte = bytes[index] ?? missing.skipped;
		if (byte <= 100) split[part] = byte;
		else if (byte !== missing.skipped) return undefined;
	}

	return split;
}
