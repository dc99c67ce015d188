import type { Column, Table } from '#lib/domain/export/table.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { listStatements } from '#lib/domain/national/codebook/statements.ts';
import { listThemeCodes } from '#lib/domain/national/tables/codes.ts';

/** A row for each theme, and for what else is asked together: the conditions, fellow leaders. */
export function tabulateThemes(questionnaire: Questionnaire): Table {
	const statements = Map.groupBy(listStatements(questionnaire), ({ theme }) => theme);
	const rows = listThemeCodes(questionnaire).map(({ code, label }) => {
		const asked = statements.get(code) ?? [];

		return [
			...[code, label.da, label.en, asked.length],
			asked.find(({ isMarker }) => isMarker)?.id
		];
	});

	return {
		title: { da: 'Temaer', en: 'Themes' },
		columns: themeListColumns,
		size: rows.length,
		rows
	};
}

/** A row for each statement, in the order of the questionnaire. */
export function tabulateStatements(questionnaire: Questionnaire): Table {
	const rows = listStatements(questionnaire).map((statement) => [
		...[statement.id, statement.theme],
		...[Number(statement.isMarker), Number(statement.isReversed)],
		...wordings.flatMap(({ group }) => [statement[group]?.da, statement[group]?.en])
	]);

	return {
		title: { da: 'Udsagn', en: 'Statements' },
		columns: statementListColumns,
		size: rows.length,
		rows
	};
}

export const themeListColumns: readonly Column[] = [
	{
		...{ name: 'theme', type: 'text', width: 64 },
		label: { da: 'Temaets kode', en: 'The code of the theme' }
	},
	{ ...{ name: 'name_da', type: 'text', width: 255 }, label: { da: 'Navn', en: 'Name, Danish' } },
	{
		...{ name: 'name_en', type: 'text', width: 255 },
		label: { da: 'Navn, engelsk', en: 'Name, English' }
	},
	{
		...{ name: 'statements', type: 'whole' },
		label: { da: 'Hvor mange udsagn det har', en: 'How many statements it has' }
	},
	{
		...{ name: 'marker', type: 'text', width: 64 },
		label: { da: 'Udsagnet, som alle skemaer stiller', en: 'The statement that every form asks' },
		note: { da: 'Det, som år sammenlignes ved.', en: 'The one by which years are compared.' }
	}
];

type Wording = 'self' | 'employee' | 'manager' | 'peer';

const wordings: readonly { readonly group: Wording; readonly da: string; readonly en: string }[] = [
	{ group: 'self', da: 'til lederen', en: 'to the leader' },
	{ group: 'employee', da: 'til medarbejdere', en: 'to employees' },
	{ group: 'manager', da: 'til nærmeste leder', en: 'to the leader’s manager' },
	{ group: 'peer', da: 'til lederkolleger', en: 'to fellow leaders' }
];

export const statementListColumns: readonly Column[] = [
	{
		...{ name: 'measure', type: 'text', width: 64 },
		label: { da: 'Udsagnets kode', en: 'The code of the statement' }
	},
	{
		...{ name: 'theme', type: 'text', width: 64 },
		label: { da: 'Temaets kode', en: 'The code of its theme' }
	},
	{
		...{ name: 'is_marker', type: 'whole' },
		label: { da: 'Stilles i alle skemaer: 1 ja, 0 nej', en: 'Asked in every form: 1 yes, 0 no' }
	},
	{
		...{ name: 'is_reversed', type: 'whole' },
		label: {
			da: 'Vendt, før det blev talt: 1 ja, 0 nej',
			en: 'Turned before it was counted: 1 yes, 0 no'
		}
	},
	...wordings.flatMap(({ group, da, en }): readonly Column[] => [
		{
			...{ name: `${group}_da`, type: 'text', width: 255 },
			label: { da: `Som det lyder ${da}`, en: `As it reads ${en}, Danish` }
		},
		{
			...{ name: `${group}_en`, type: 'text', width: 255 },
			label: { da: `Som det lyder ${da}, engelsk`, en: `As it reads ${en}, English` }
		}
	])
];
