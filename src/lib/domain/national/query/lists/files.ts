import type { Column, Table } from '#lib/domain/export/table.ts';

/** A file that everybody may have. */
interface ListedFile {
	readonly name: string;
	readonly size: number;
	readonly sha256: string;
}

/** A row for each file. `folder` is where they are, as `https://…/landet/2026/data`. */
export function tabulateFiles(files: readonly ListedFile[], folder: string): Table {
	return {
		title: { da: 'Filer', en: 'Files' },
		columns: fileListColumns,
		size: files.length,
		rows: files.map(({ name, size, sha256 }) => [name, size, sha256, `${folder}/${name}`])
	};
}

export const fileListColumns: readonly Column[] = [
	{ ...{ name: 'file', type: 'text', width: 64 }, label: { da: 'Navn', en: 'Name' } },
	{
		...{ name: 'bytes', type: 'whole' },
		label: { da: 'Størrelse i byte', en: 'Size in bytes' }
	},
	{
		...{ name: 'sha256', type: 'text', width: 64 },
		label: { da: 'Fingeraftryk af filen', en: 'Fingerprint of the file' }
	},
	{
		...{ name: 'address', type: 'text', width: 255 },
		label: { da: 'Hvor den hentes', en: 'Where it is fetched' }
	}
];
