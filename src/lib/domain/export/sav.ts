import type { Language } from '../language.ts';
import { writeSavCase } from './sav-case.ts';
import { writeSavDictionary, type SavHead } from './sav-dictionary.ts';
import { openSavBytes } from './sav-bytes.ts';
import type { Table } from './table.ts';

/** How many bytes are gathered before they are handed on. */
const piece = 65_536;

/**
 * Writes a table as a system file of SPSS, with variable and value labels in one language: UTF-8, little
 * endian, compressed by bytecodes. The layout is the one that the developers of PSPP have described. It
 * is the same to the byte for the same table and head, and is handed on in pieces.
 */
export function* writeSav(
	table: Table,
	language: Language,
	head: SavHead
): Generator<Uint8Array<ArrayBuffer>> {
	const bytes = openSavBytes();
	writeSavDictionary(bytes, table, language, head);
	const writeCase = writeSavCase(bytes, table.columns);

	for (const row of table.rows) {
		writeCase.add(row);
		if (bytes.length() > piece) yield bytes.take();
	}
	writeCase.end();
	yield bytes.take();
}
