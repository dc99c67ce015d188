import type { RoundForm } from '#lib/domain/questionnaire/forms.ts';

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
	/** Has statements of its own to its employees. */
	readonly hasStatements?: boolean;
	/** Forms beside the standard one. */
	readonly forms?: readonly RoundForm[];
	/** By which form is asked about a leader, by their number and the year. */
	readonly formOf?: (leader: number, year: number) => string | undefined;
}

const short: RoundForm = { id: 'kort', name: 'Kort', form: 'kort', themes: [] };
const chosen: RoundForm = {
	...{ id: 'valgt', name: 'Valgt', form: 'tilpasset' },
	themes: ['retning', 'anerkendelse', 'drift']
};
const another: RoundForm = {
	...{ id: 'andet', name: 'Andet', form: 'tilpasset', themes: ['retning', 'tillid'] }
};

/**
 * Of all sizes: one that dominates its sector and its field, one of two teams, three that nobody but
 * their leaders vouch for, and some that are alike.
 */
export const organisations: readonly InventedOrganisation[] = [
	{ id: 'nordby', sector: 'kommune', leaders: 46, fields: ['dagtilbud', 'skole', 'aeldre'] },
	{
		id: 'sundby',
		sector: 'kommune',
		leaders: 30,
		fields: ['dagtilbud', 'skole', 'teknik'],
		hasStatements: true
	},
	{
		id: 'vestby',
		sector: 'kommune',
		leaders: 24,
		fields: ['skole', 'aeldre', 'social'],
		managersTogether: true,
		/* A third have the short form; one leader alone has another, and only in one of the years. */
		forms: [short, chosen],
		formOf: (leader, year) => {
			if (leader === 4 && year === 2026) return 'valgt';

			return leader % 3 === 0 ? 'kort' : undefined;
		}
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
	{
		id: 'styrelsen',
		sector: 'stat',
		leaders: 18,
		fields: ['administration', 'sikkerhed'],
		hasStatements: true,
		/* Four forms; two leaders change between them from one year to the next. */
		forms: [short, chosen, another],
		formOf: (leader, year) => {
			if (leader < 2) return year === 2025 ? 'valgt' : 'andet';
			if (leader < 5) return 'andet';

			return [undefined, 'valgt', 'kort', 'valgt'][leader % 4];
		}
	},
	{ id: 'nævnet', sector: 'stat', leaders: 10, fields: ['administration'] },
	{ id: 'værket', sector: 'stat', leaders: 8, fields: ['administration', 'uddannelse'] },
	...['et', 'to', 'tre'].map((id) => ({
		...{ id: `privat-${id}`, sector: 'kommune' as const, leaders: 1, fields: ['kultur'] },
		isPrivate: true
	}))
];
