/** How a file is given out: to keep, and as nothing else than it is. */
export function fileHeaders(fileName: string, kind: FileKind): Readonly<Record<string, string>> {
	const safeName = fileName.replace(/[^a-z0-9-]+/giu, '-');

	return {
		'content-type': types[kind],
		'content-disposition': `attachment; filename="${safeName}.${kind}"`,
		'x-content-type-options': 'nosniff'
	};
}

/** The ending of a file that is given out. */
export type FileKind = keyof typeof types;

export function isFileKind(ending: string): ending is FileKind {
	return Object.hasOwn(types, ending);
}

const types = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8',
	pdf: 'application/pdf',
	ics: 'text/calendar; charset=utf-8',
	parquet: 'application/vnd.apache.parquet',
	sav: 'application/x-spss-sav',
	xml: 'application/xml; charset=utf-8',
	R: 'text/plain; charset=utf-8',
	py: 'text/plain; charset=utf-8',
	do: 'text/plain; charset=utf-8',
	sps: 'text/plain; charset=utf-8'
} as const;
