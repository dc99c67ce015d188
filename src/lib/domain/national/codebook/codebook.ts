import type { Released } from '#lib/domain/disclosure/released.ts';
import type { Column, Table } from '#lib/domain/export/table.ts';
import type { Bilingual } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { dataFiles } from '../files/list.ts';
import type { Coverage, NationalRelease } from '../national-release.ts';
import { tableNames, tableReaders, tabulate, type TableName } from '../tables/list.ts';
import type { Note } from './note.ts';
import { listFormulas, listRules } from './notes.ts';
import { listStatements, type Statement } from './statements.ts';

/** All that one has to know to use the files of a year. It is given out as JSON, as DDI and as a page. */
export interface Codebook {
	readonly title: Bilingual;
	readonly year: number;
	/** SHA-256 of the frozen figures, by which the edition is known. */
	readonly release: string;
	readonly releasedOn: string;
	readonly address: string;
	readonly citation: Bilingual;
	readonly licence: { readonly name: string; readonly address: string };
	readonly questionnaire: {
		readonly version: string;
		readonly status: string;
		readonly name: Bilingual;
		readonly note: Bilingual;
	};
	readonly coverage: Coverage;
	readonly scale: readonly { readonly value: number; readonly label: Bilingual }[];
	readonly dontKnow: Bilingual;
	readonly statements: readonly Statement[];
	readonly rules: readonly Note[];
	readonly formulas: readonly Note[];
	readonly tables: readonly DescribedTable[];
}

export interface DescribedTable {
	readonly name: TableName;
	readonly title: Bilingual;
	readonly readers: 'everybody' | 'researchers';
	readonly files: readonly string[];
	/** Rows of the table; researchers' tables are described, not counted. */
	readonly rows?: number;
	readonly columns: readonly Column[];
}

/** What a codebook is made of. */
export interface CodebookSource {
	readonly release: Released<NationalRelease>;
	readonly questionnaire: Questionnaire;
	readonly sha256: string;
	readonly releasedOn: string;
	readonly address: string;
}

export function describeRelease(source: CodebookSource): Codebook {
	const { release, questionnaire, sha256, releasedOn, address } = source;
	const { instrument, scale } = questionnaire;

	return {
		title: titleOf(release.year),
		...{ year: release.year, release: sha256, releasedOn, address },
		citation: citeRelease(source),
		licence,
		questionnaire: {
			version: release.questionnaireVersion,
			status: instrument.status,
			name: instrument.name,
			note: instrument.note
		},
		coverage: release.coverage,
		scale: scale.points.map(({ value, label }) => ({ value, label })),
		dontKnow: scale.nonSubstantive.label,
		statements: listStatements(questionnaire),
		rules: listRules(),
		formulas: listFormulas(),
		tables: tableNames.map((name) => describeTable(name, tabulate(name, release, questionnaire)))
	};
}

/** Figures may be used by everybody who says where they are from. */
const licence = {
	name: 'CC BY 4.0',
	address: 'https://creativecommons.org/licenses/by/4.0/'
} as const;

/** How a year is cited: who, when, what, which edition, where. A year is released once, so it has one. */
function citeRelease({ release: { year }, address }: CodebookSource): Bilingual {
	const title = titleOf(year);

	return {
		da: `Ledelsesspejl (${year}). ${title.da}, udgave 1 [datasæt]. Hentet fra ${address}.`,
		en: `Ledelsesspejl (${year}). ${title.en}, edition 1 [data set]. Retrieved from ${address}.`
	};
}

function titleOf(year: number): Bilingual {
	return {
		da: `Offentlig ledelse i Danmark ${year}`,
		en: `Public leadership in Denmark ${year}`
	};
}

function describeTable(name: TableName, { title, columns, size }: Table): DescribedTable {
	const readers = tableReaders[name];
	const files = dataFiles.flatMap((file) =>
		file.content.kind === 'table' && file.content.table === name ? [file.name] : []
	);

	return {
		...{ name, title, readers, files },
		...(readers === 'everybody' && { rows: size }),
		columns
	};
}
