import { type View, writeView } from '#lib/domain/national/reading/view.ts';
import type { Language } from '#lib/domain/language.ts';
import { localPath } from './path.ts';

/** Where a view of the country's figures is seen: one address for one view. */
export function explorePath(view: View, language: Language): string {
	return localPath(`/landet/udforsk?${writeView(view)}`, language);
}

/** The table of a view as a file. */
export function exploreFilePath(view: View, language: Language): string {
	return localPath(`/landet/udforsk/tabel.csv?${writeView(view)}`, language);
}
