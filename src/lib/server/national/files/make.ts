import type { Released } from '#lib/domain/disclosure/released.ts';
import { writePlainCsv } from '#lib/domain/export/plain-csv.ts';
import { writeSav } from '#lib/domain/export/sav.ts';
import { writeTableJson } from '#lib/domain/export/table-json.ts';
import { describeRelease } from '#lib/domain/national/codebook/codebook.ts';
import { writeDdi } from '#lib/domain/national/codebook/ddi.ts';
import type { Content } from '#lib/domain/national/files/list.ts';
import { writeScript } from '#lib/domain/national/files/scripts.ts';
import type { NationalRelease } from '#lib/domain/national/national-release.ts';
import { synthesise } from '#lib/domain/national/synthetic/synthesise.ts';
import { tabulate } from '#lib/domain/national/tables/list.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Day } from '#lib/domain/round/calendar.ts';
import { writeParquet } from './write-parquet.ts';

/** What files are made of: a frozen year, and the questionnaire that it asked. */
export interface FileSource {
	readonly release: Released<NationalRelease>;
	readonly questionnaire: Questionnaire;
	readonly sha256: string;
	readonly releasedOn: Day;
	/** Where the files are fetched, as `https://…/landet/2026`. */
	readonly address: string;
}

/** The same source always gives the same bytes. Files of some megabytes come in pieces. */
export function makeFile(
	content: Content,
	source: FileSource
): Iterable<string | Uint8Array<ArrayBuffer>> {
	switch (content.kind) {
		case 'table':
			return makeTable(content, source);
		case 'codebook': {
			const codebook = describeRelease(source);
			return content.format === 'xml'
				? [writeDdi(codebook)]
				: [`${JSON.stringify(codebook, undefined, '\t')}\n`];
		}
		case 'script':
			return [writeScript(content.program, source)];
		case 'synthetic':
			return writePlainCsv(synthesise(content.of, source.release, source.questionnaire));
	}
}

function makeTable(
	content: Extract<Content, { readonly kind: 'table' }>,
	{ release, questionnaire, sha256, releasedOn }: FileSource
): Iterable<string | Uint8Array<ArrayBuffer>> {
	const table = tabulate(content.table, release, questionnaire);
	const about = { table: content.table, year: release.year, release: sha256 };

	switch (content.format) {
		case 'csv':
			return writePlainCsv(table);
		case 'json':
			return writeTableJson(table, about);
		case 'parquet':
			return writeParquet(table, about);
		case 'sav':
			return writeSav(table, content.language, { day: releasedOn });
	}
}
