import type { Column } from '../table-file/columns.ts';

export type LeaderColumn =
	| 'key'
	| 'name'
	| 'email'
	| 'unitKey'
	| 'unit'
	| 'parent'
	| 'level'
	| 'field'
	| 'region'
	| 'manager'
	| 'startedOn'
	| 'acting';

/** The columns of an organisation's file of leaders, in the order of the template. */
export const leaderColumns: readonly Column<LeaderColumn>[] = [
	{
		...{ name: 'key', label: { da: 'Nummer', en: 'Number' }, isRequired: true },
		aliases: [
			...['Nøgle', 'Key', 'Id', 'Medarbejdernr', 'Medarbejdernummer', 'Ledernr', 'Lønnummer'],
			...['Tjenestenummer', 'Employee number', 'Employee id', 'Leder id', 'Leader id']
		]
	},
	{
		...{ name: 'name', label: { da: 'Leder', en: 'Leader' }, isRequired: true },
		aliases: ['Navn', 'Name', 'Lederens navn', 'Leder navn', 'Fulde navn', 'Full name']
	},
	{
		...{ name: 'email', label: { da: 'Mail', en: 'Mail' }, isRequired: true },
		aliases: ['E-mail', 'Mailadresse', 'E-mailadresse', 'E-post', 'Mail address', 'Email address']
	},
	{
		...{ name: 'unitKey', label: { da: 'Enhedsnummer', en: 'Unit number' }, isRequired: false },
		aliases: ['Enhedsnr', 'Enheds id', 'Afdelingsnummer', 'Afdelingsnr', 'Unit id', 'Unit key']
	},
	{
		...{ name: 'unit', label: { da: 'Enhed', en: 'Unit' }, isRequired: true },
		aliases: ['Enhedsnavn', 'Afdeling', 'Organisationsenhed', 'Arbejdssted', 'Department']
	},
	{
		...{ name: 'parent', label: { da: 'Overordnet enhed', en: 'Parent unit' }, isRequired: false },
		aliases: ['Overenhed', 'Hører under', 'Forvaltning', 'Parent', 'Belongs to']
	},
	{
		...{ name: 'level', label: { da: 'Niveau', en: 'Level' }, isRequired: true },
		aliases: ['Ledelsesniveau', 'Ledertype', 'Leadership level']
	},
	{
		...{ name: 'field', label: { da: 'Område', en: 'Field' }, isRequired: true },
		aliases: ['Fagområde', 'Arbejdsområde', 'Sektorområde', 'Field of work']
	},
	{
		...{ name: 'region', label: { da: 'Region', en: 'Region' }, isRequired: false },
		aliases: ['Geografi', 'Geography', 'Landsdel']
	},
	{
		...{ name: 'manager', label: { da: 'Nærmeste leder', en: 'Manager' }, isRequired: false },
		aliases: ['Leders leder', 'Lederens leder', 'Refererer til', 'Reports to', 'Chef', 'Overordnet']
	},
	{
		...{ name: 'startedOn', label: { da: 'Tiltrådt', en: 'Started' }, isRequired: false },
		aliases: ['Tiltrædelsesdato', 'Startdato', 'Ansat fra', 'I stillingen siden', 'Start date']
	},
	{
		...{ name: 'acting', label: { da: 'Fungerende', en: 'Acting' }, isRequired: false },
		aliases: ['Konstitueret', 'Midlertidig', 'Interim']
	}
];

/** The background that a column holds a code of. */
export const codeColumns = { level: 'niveau', field: 'omraade', region: 'geografi' } as const;

export type CodeColumn = keyof typeof codeColumns;
