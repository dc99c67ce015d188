import type { Column } from '#lib/domain/export/table.ts';
import { element, type Element } from '#lib/domain/export/xml.ts';
import type { Codebook, DescribedTable } from './codebook.ts';
import { inBoth } from './ddi-words.ts';
import type { Statement } from './statements.ts';

/** A description of each table; it has the same columns in each of its formats. */
export function describeFiles({ tables, address }: Codebook): readonly Element[] {
	return tables.map(({ name, title, rows, columns, files, readers }) =>
		element(
			'fileDscr',
			[
				/* One file each, with one text on what it holds: the other language has a description of its own. */
				...files.map((file) =>
					element('fileTxt', [
						element('fileName', file),
						element('fileCont', title.da, { 'xml:lang': 'da' }),
						element('dimensns', [
							...(rows === undefined ? [] : [element('caseQnty', rows)]),
							element('varQnty', columns.length)
						])
					])
				),
				element('fileTxt', [element('fileCont', title.en, { 'xml:lang': 'en' })]),
				...inBoth(
					'notes',
					readers === 'everybody'
						? { da: 'For alle.', en: 'For everybody.' }
						: { da: 'For godkendte forskere.', en: 'For approved researchers.' },
					{ type: 'access' }
				)
			],
			{ ID: fileId(name), URI: `${address}/data/${files[0] ?? ''}` }
		)
	);
}

/** Each column of each table, and each statement as it was asked. */
export function describeVariables({ tables, statements, scale }: Codebook): Element {
	return element('dataDscr', [
		...tables.flatMap((table) =>
			table.columns.map((column) => describeColumn(table, column, statements))
		),
		...statements.map((statement) => describeStatement(statement, scale))
	]);
}

function fileId(name: string): string {
	return `file.${name}`;
}

function describeColumn(
	table: DescribedTable,
	column: Column,
	statements: readonly Statement[]
): Element {
	const isText = column.type === 'text';
	const codes = column.type === 'text' ? (column.codes ?? []) : [];

	return element(
		'var',
		[
			...inBoth('labl', column.label),
			...(column.note ? inBoth('txt', column.note) : []),
			...codes.map(({ code, label }) =>
				element('catgry', [
					element('catValu', code),
					...inBoth('labl', label),
					...wordings(statements.find(({ id }) => id === code))
				])
			),
			element('varFormat', [], { type: isText ? 'character' : 'numeric' })
		],
		{
			ID: `${table.name}.${column.name}`,
			name: column.name,
			files: fileId(table.name),
			intrvl: column.type === 'number' ? 'contin' : 'discrete',
			dcml: column.type === 'number' ? column.decimals : undefined
		}
	);
}

/** How a statement reads to those whose wording is not the label. */
function wordings(statement: Statement | undefined): readonly Element[] {
	const { self, manager } = statement ?? {};

	return [
		...(self ? inBoth('txt', self, { level: 'self' }) : []),
		...(manager ? inBoth('txt', manager, { level: 'manager' }) : [])
	];
}

/** A statement as a question with its answers, which no file of published figures holds one by one. */
function describeStatement(statement: Statement, scale: Codebook['scale']): Element {
	const { id, themeName, self, employee, manager, peer } = statement;
	const asked = { self, employee, manager, peer };

	return element(
		'var',
		[
			...inBoth('labl', employee ?? peer ?? self ?? themeName),
			...Object.entries(asked).flatMap(([group, text]) =>
				text === undefined
					? []
					: [
							element('qstn', inBoth('qstnLit', text), {
								responseDomainType: 'category',
								seqNo: group
							})
						]
			),
			...scale.map(({ value, label }) =>
				element('catgry', [element('catValu', value), ...inBoth('labl', label)])
			),
			...inBoth('concept', themeName),
			...inBoth('notes', {
				da: noteOf(
					statement,
					'markør, stilles i alle skemaer',
					'vendt, før det blev talt',
					'almindelig'
				),
				en: noteOf(
					statement,
					'marker, asked in every form',
					'turned before it was counted',
					'plain'
				)
			})
		],
		{ ID: `statement.${id}`, name: id, intrvl: 'discrete' }
	);
}

function noteOf(
	{ isMarker, isReversed }: Statement,
	marker: string,
	reversed: string,
	plain: string
): string {
	return [isMarker ? [marker] : [], isReversed ? [reversed] : []].flat().join('; ') || plain;
}
