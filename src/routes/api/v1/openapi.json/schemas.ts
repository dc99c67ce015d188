import { z } from 'zod';
import type { Column } from '#lib/domain/export/table.ts';
import { fileListColumns } from '#lib/domain/national/query/lists/files.ts';
import { statementListColumns, themeListColumns } from '#lib/domain/national/query/lists/themes.ts';
import { variableListColumns } from '#lib/domain/national/query/lists/variables.ts';
import { yearListColumns } from '#lib/domain/national/query/lists/years.ts';
import {
	figureSchema,
	nationalFigureSchema,
	organisationFigureSchema
} from '#lib/schemas/figure.ts';

const types = { text: 'string', whole: 'integer', number: 'number' } as const;

/** What answers are made of, as JSON Schema; `#/components/schemas` has it. */
export const schemas = {
	Figures: {
		type: 'object',
		required: ['figures'],
		additionalProperties: false,
		properties: {
			imported: {
				const: true,
				description: 'The answers came from another system, so that somebody had held them before.'
			},
			figures: { type: 'array', items: { $ref: '#/components/schemas/Figure' } }
		}
	},
	OrganisationFigures: listOf('figures', 'OrganisationFigure'),
	NationalFigures: listOf('figures', 'NationalFigure'),
	Figure: withoutDialect(z.toJSONSchema(figureSchema)),
	OrganisationFigure: withoutDialect(z.toJSONSchema(organisationFigureSchema)),
	NationalFigure: withoutDialect(z.toJSONSchema(nationalFigureSchema)),
	Years: listOf('years', 'Year'),
	Year: rowOf(yearListColumns),
	Themes: listOf('themes', 'Theme'),
	Theme: rowOf(themeListColumns, ['marker']),
	Statements: listOf('statements', 'Statement'),
	Statement: rowOf(
		statementListColumns,
		['self', 'employee', 'manager', 'peer'].flatMap((group) => [`${group}_da`, `${group}_en`])
	),
	Variables: listOf('variables', 'Code'),
	Code: rowOf(variableListColumns, ['divides']),
	Files: listOf('files', 'File'),
	File: rowOf(fileListColumns),
	Problem: {
		type: 'object',
		required: ['message'],
		additionalProperties: false,
		properties: { message: { type: 'string' } }
	},
	Problems: {
		type: 'object',
		required: ['message', 'problems'],
		additionalProperties: false,
		properties: {
			message: { type: 'string' },
			problems: {
				type: 'array',
				items: {
					type: 'object',
					required: ['parameter', 'message'],
					additionalProperties: false,
					properties: { parameter: { type: 'string' }, message: { type: 'string' } }
				}
			}
		}
	}
};

function listOf(name: string, item: string) {
	return {
		type: 'object',
		required: [name],
		additionalProperties: false,
		properties: { [name]: { type: 'array', items: { $ref: `#/components/schemas/${item}` } } }
	};
}

/** A row of a list. What is missing of it is absent. */
function rowOf(columns: readonly Column[], optional: readonly string[] = []) {
	return {
		type: 'object',
		required: columns.map(({ name }) => name).filter((name) => !optional.includes(name)),
		additionalProperties: false,
		properties: Object.fromEntries(
			columns.map(({ name, type, label, note }) => [
				name,
				{ type: types[type], description: note ? `${label.en}. ${note.en}` : label.en }
			])
		)
	};
}

/** OpenAPI 3.1 names the dialect of all its schemas by itself. */
function withoutDialect(schema: Readonly<Record<string, unknown>>) {
	return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
}
