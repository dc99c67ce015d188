import type { Row } from '../csv/rows.ts';
import { raterGroups, type RaterGroup } from '../rater-group/groups.ts';
import { readHeading, type Column } from '../table-file/columns.ts';
import { frameColumns, type Cells } from './frame-row.ts';
import type { Problems } from './problems.ts';

type SheetColumn = 'leader' | 'leader_name' | 'unit' | 'level' | 'field' | 'region' | RaterGroup;

/** The columns of an organisation's file of leaders in an earlier round: one row for each leader. */
export const sheetColumns: readonly Column<SheetColumn>[] = [
	{
		...{ name: 'leader', label: { da: 'Nummer', en: 'Number' }, isRequired: true },
		aliases: ['Nøgle', 'Key', 'Id', 'Ledernr', 'Ledernummer', 'Leder id', 'Leader id']
	},
	{
		...{ name: 'leader_name', label: { da: 'Leder', en: 'Leader name' }, isRequired: true },
		aliases: ['Navn', 'Name', 'Lederens navn', 'Leder navn', 'Fulde navn', 'Full name']
	},
	{
		...{ name: 'unit', label: { da: 'Enhed', en: 'Unit' }, isRequired: false },
		aliases: ['Enhedsnavn', 'Afdeling', 'Arbejdssted', 'Department']
	},
	{
		...{ name: 'level', label: { da: 'Niveau', en: 'Level' }, isRequired: true },
		aliases: ['Ledelsesniveau', 'Ledertype', 'Leadership level']
	},
	{
		...{ name: 'field', label: { da: 'Område', en: 'Field' }, isRequired: true },
		aliases: ['Fagområde', 'Arbejdsområde', 'Field of work']
	},
	{
		...{ name: 'region', label: { da: 'Region', en: 'Region' }, isRequired: false },
		aliases: ['Geografi', 'Geography', 'Landsdel']
	},
	{
		...{ name: 'self', label: { da: 'Inviteret selv', en: 'Invited: self' }, isRequired: false },
		aliases: ['Lederen selv', 'Selv', 'Self']
	},
	{
		name: 'employee',
		label: { da: 'Inviterede medarbejdere', en: 'Invited: employees' },
		...{ isRequired: true, aliases: ['Medarbejdere', 'Antal medarbejdere', 'Employees'] }
	},
	{
		...{ name: 'manager', label: { da: 'Inviteret nærmeste leder', en: 'Invited: manager' } },
		...{ isRequired: false, aliases: ['Nærmeste leder', 'Manager'] }
	},
	{
		...{ name: 'peer', label: { da: 'Inviterede lederkolleger', en: 'Invited: fellow leaders' } },
		...{ isRequired: false, aliases: ['Lederkolleger', 'Fellow leaders'] }
	}
];

/** The organisation that all leaders of a sheet are in. */
export interface SheetOrganisation {
	readonly name: string;
	readonly sector: string;
}

export interface SheetReader {
	/** The rows of our own frame that a row of the sheet stands for; the headings stand for the frame's. */
	expand(row: Row): readonly Row[];
}

/** Turns a sheet with a row for each leader into the rows of a frame, one for each group that was invited. */
export function openSheet({ name, sector }: SheetOrganisation, problems: Problems): SheetReader {
	let places: ReadonlyMap<SheetColumn, number> | undefined;
	let isRefused = false;

	function readHeadings({ line, cells }: Row): readonly Row[] {
		const heading = readHeading(cells, sheetColumns);
		for (const { what, label, ...rest } of heading.problems) {
			const nearest = 'nearest' in rest ? rest.nearest : undefined;
			const column = label.da;
			problems.report({
				...{ file: 'frame', line },
				fault:
					what === 'missingColumn'
						? { what, name: column, nearest }
						: { what: 'columnTwice', name: column }
			});
		}
		isRefused = heading.problems.length > 0;
		places = heading.places;

		return isRefused ? [] : [{ line, cells: frameColumns }];
	}

	return {
		expand(row) {
			if (!places) return readHeadings(row);
			if (isRefused) return [];

			const known = places;
			const cell = (column: SheetColumn) => row.cells[known.get(column) ?? -1] ?? '';
			const invited = raterGroups.filter((group) => !['', '0'].includes(cell(group)));
			/* A leader about whom nobody was asked is known all the same. */
			const groups = invited.length > 0 ? invited : (['employee'] as const);

			return groups.map((group) => {
				const cells: Cells = {
					...{ organisation: name, sector, group, invited: cell(group) || '0' },
					...{ unit: cell('unit'), leader: cell('leader'), leader_name: cell('leader_name') },
					...{ level: cell('level'), field: cell('field'), region: cell('region') }
				};
				return { line: row.line, cells: frameColumns.map((column) => cells[column]) };
			});
		}
	};
}
