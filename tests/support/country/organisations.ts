/** An organisation of an invented country, and what is odd about it. */
export interface InventedOrganisation {
	readonly id: string;
	readonly sector: 'stat' | 'region' | 'kommune';
	readonly leaders: number;
	readonly fields: readonly string[];
	readonly isPrivate?: boolean;
	readonly managersTogether?: boolean;
	/** Has a pulse between 90 and 180 days after its last round. */
	readonly hasPulse?: boolean;
}

/**
 * Of all sizes: one that dominates its sector and its field, one of two teams, three that nobody but
 * their leaders vouch for, and some that are alike.
 */
export const organisations: readonly InventedOrganisation[] = [
	{ id: 'nordby', sector: 'kommune', leaders: 46, fields: ['dagtilbud', 'skole', 'aeldre'] },
	{ id: 'sundby', sector: 'kommune', leaders: 30, fields: ['dagtilbud', 'skole', 'teknik'] },
	{
		id: 'vestby',
		sector: 'kommune',
		leaders: 24,
		fields: ['skole', 'aeldre', 'social'],
		managersTogether: true
	},
	{
		id: 'lilleby',
		sector: 'kommune',
		leaders: 12,
		fields: ['dagtilbud', 'aeldre'],
		hasPulse: true
	},
	{ id: 'toby', sector: 'kommune', leaders: 2, fields: ['kultur'] },
	{ id: 'storregion', sector: 'region', leaders: 44, fields: ['hospital', 'administration'] },
	{
		id: 'smaaregion',
		sector: 'region',
		leaders: 9,
		fields: ['hospital', 'social'],
		managersTogether: true
	},
	{ id: 'styrelsen', sector: 'stat', leaders: 18, fields: ['administration', 'sikkerhed'] },
	{ id: 'nævnet', sector: 'stat', leaders: 10, fields: ['administration'] },
	{ id: 'værket', sector: 'stat', leaders: 8, fields: ['administration', 'uddannelse'] },
	...['et', 'to', 'tre'].map((id) => ({
		...{ id: `privat-${id}`, sector: 'kommune' as const, leaders: 1, fields: ['kultur'] },
		isPrivate: true
	}))
];
