import type { FocusWords } from '#lib/domain/follow-up/plan.ts';
import { digestOf } from '../digest.ts';

/** What a form carries of the notes that it was filled with, so that it is known when others came since. */
export function markNotes(notes: string): Promise<string> {
	return digestOf([notes]);
}

/** The same of a focus area. */
export function markFocus({ theme, words, firstStep, day, status }: FocusWords): Promise<string> {
	return digestOf([theme ?? '', words, firstStep, day ?? '', status]);
}
