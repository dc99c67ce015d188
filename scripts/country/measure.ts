import Sqlite from 'better-sqlite3';
import { statSync } from 'node:fs';

interface ReleaseRow {
	readonly year: number;
	readonly bytes: number;
	readonly basis: number;
	readonly body: string;
}

/** How large each released year is on the disk, and the whole database. */
export function measureReleases(file: string): readonly string[] {
	const db = new Sqlite(file, { readonly: true });
	const rows = db
		.prepare<[], ReleaseRow>(
			`select year, length(cast(body as blob)) as bytes, length(cast(basis as blob)) as basis, body
			from national_release where state = 'released' order by year`
		)
		.all();
	db.close();

	return [
		...rows.map(({ year, bytes, basis, body }) => {
			const { figures } = JSON.parse(body) as { readonly figures: readonly { shown: boolean }[] };
			const shown = figures.filter((figure) => figure.shown).length;
			return `${year}: ${((bytes + basis) / 1e6).toFixed(1)} MB on the disk, ${figures.length} figures, ${shown} of them shown`;
		}),
		`the whole database: ${(statSync(file).size / 1e9).toFixed(2)} GB`
	];
}
