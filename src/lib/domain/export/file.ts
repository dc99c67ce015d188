/** How a file is given out: to keep, and as nothing else than it is. */
export function fileHeaders(
	fileName: string,
	kind: keyof typeof types
): Readonly<Record<string, string>> {
	const safeName = fileName.replace(/[^a-z0-9-]+/giu, '-');

	return {
		'content-type': types[kind],
		'content-disposition': `attachment; filename="${safeName}.${kind}"`,
		'x-content-type-options': 'nosniff'
	};
}

const types = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8',
	pdf: 'application/pdf',
	ics: 'text/calendar; charset=utf-8'
} as const;
