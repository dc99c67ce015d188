import type { Column, Table } from '#lib/domain/export/table.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { CellLists } from '#lib/domain/national/cells.ts';
import { listCellColumns } from '#lib/domain/national/tables/cells.ts';
import { dimensions } from '#lib/domain/national/tables/population.ts';
import { canDivide, nationalGroups, queryParameters } from '../query.ts';

/** A row for each code of each variable that a question can name, with what it stands for. */
export function tabulateVariables(questionnaire: Questionnaire, lists: CellLists): Table {
	const rows = listCellColumns(questionnaire).flatMap((column) => {
		if (!isVariable(column)) return [];

		return (column.codes ?? []).map(({ code, label }) => [
			...[column.name, column.label.da, column.label.en],
			groupsOf(column.name, lists),
			...[code, label.da, label.en]
		]);
	});

	return {
		title: { da: 'Variable og koder', en: 'Variables and codes' },
		columns: variableListColumns,
		size: rows.length,
		rows
	};
}

export const variableListColumns: readonly Column[] = [
	{
		...{ name: 'variable', type: 'text', width: 64 },
		label: { da: 'Variablens navn', en: 'The name of the variable' }
	},
	{
		...{ name: 'variable_da', type: 'text', width: 255 },
		label: { da: 'Hvad den betyder', en: 'What it means, Danish' }
	},
	{
		...{ name: 'variable_en', type: 'text', width: 255 },
		label: { da: 'Hvad den betyder, engelsk', en: 'What it means, English' }
	},
	{
		...{ name: 'divides', type: 'text', width: 64 },
		label: { da: 'Hvis svar den kan dele op', en: 'Whose answers it can divide' },
		note: {
			da: 'Koder fra rater_group med mellemrum imellem. Tom, hvor den ikke kan stå i by.',
			en: 'Codes of rater_group, separated by spaces. Absent where it cannot be in by.'
		}
	},
	{ ...{ name: 'code', type: 'text', width: 64 }, label: { da: 'Kode', en: 'Code' } },
	{
		...{ name: 'code_da', type: 'text', width: 255 },
		label: { da: 'Hvad koden står for', en: 'What the code stands for, Danish' }
	},
	{
		...{ name: 'code_en', type: 'text', width: 255 },
		label: { da: 'Hvad koden står for, engelsk', en: 'What the code stands for, English' }
	}
];

type CodedColumn = Extract<Column, { readonly type: 'text' }>;

function isVariable(column: Column): column is CodedColumn {
	return column.type === 'text' && queryParameters.some((name) => name === column.name);
}

function groupsOf(variable: string, lists: CellLists): string | undefined {
	const dimension = dimensions.find((name) => name === variable);

	return (
		dimension && nationalGroups.filter((group) => canDivide(group, [dimension], lists)).join(' ')
	);
}
