import type { Column, Table } from '#lib/domain/export/table.ts';
import type { CountryYear } from '#lib/domain/national/reading/figures.ts';

/** A row for each released year, the first one first. `origin` is where the product is reached. */
export function tabulateYears(years: readonly CountryYear[], origin: string): Table {
	return {
		title: { da: 'Udgivne år', en: 'Released years' },
		columns: yearListColumns,
		size: years.length,
		rows: years.map(({ year, releasedOn, questionnaire: { instrument }, sha256, coverage }) => {
			const employees = coverage.groups.find(({ group }) => group === 'employee');

			return [
				...[year, releasedOn, `${instrument.id}-${instrument.version}`, sha256],
				...[coverage.organisations, coverage.leaders, coverage.ownAnswers],
				...[employees?.respondents ?? 0, employees?.invited ?? 0],
				`${origin}/landet/${year}`
			];
		})
	};
}

export const yearListColumns: readonly Column[] = [
	{ ...{ name: 'year', type: 'whole' }, label: { da: 'År', en: 'Year' } },
	{
		...{ name: 'released_on', type: 'text', width: 10 },
		label: { da: 'Dagen, tallene blev låst', en: 'The day on which the figures were locked' },
		note: { da: 'Som 2026-10-14.', en: 'As 2026-10-14.' }
	},
	{
		...{ name: 'questionnaire', type: 'text', width: 64 },
		label: { da: 'Spørgeskemaets version', en: 'Version of the questionnaire' }
	},
	{
		...{ name: 'sha256', type: 'text', width: 64 },
		label: { da: 'Fingeraftryk af tallene', en: 'Fingerprint of the figures' }
	},
	{
		...{ name: 'organisations', type: 'whole' },
		label: { da: 'Organisationer', en: 'Organisations' }
	},
	{
		...{ name: 'leaders', type: 'whole' },
		label: {
			da: 'Ledere, som medarbejderne har svaret om, rundet til fem',
			en: 'Leaders whom employees answered about, in steps of five'
		}
	},
	{
		...{ name: 'own_answers', type: 'whole' },
		label: {
			da: 'Ledere, der har svaret om sig selv, rundet til fem',
			en: 'Leaders who answered about themselves, in steps of five'
		}
	},
	{
		...{ name: 'employees', type: 'whole' },
		label: {
			da: 'Medarbejdere, der har svaret, rundet til fem',
			en: 'Employees who answered, in steps of five'
		}
	},
	{
		...{ name: 'employees_invited', type: 'whole' },
		label: {
			da: 'Medarbejdere, der er inviteret, rundet til fem',
			en: 'Employees who were invited, in steps of five'
		}
	},
	{
		...{ name: 'address', type: 'text', width: 255 },
		label: { da: 'Årets side', en: 'The page of the year' }
	}
];
