import type { Language } from '#lib/domain/language.ts';

/** How many leaders see a theme as their employees do. Danish is the source. */
const da = {
	title: 'Ser de det samme?',
	text: 'Her tæller vi ledere. Vi holder hver leders eget svar op mod svaret fra lederens egne medarbejdere, sådan som det står i lederens rapport.',
	widest: (of: { share: string; theme: string }) =>
		`Om ${of.theme} ligger svaret højere hos ca. ${of.share} af lederne end hos deres medarbejdere. Det er flere end om noget andet tema.`,
	none: 'Der er ikke svar nok til at vise det.',
	open: 'Se det tema for tema',
	caption: (of: { year: number }) =>
		`Hvor stor en del af lederne der ser det samme som deres medarbejdere i ${String(of.year)}. Andele er rundet til nærmeste fem procent.`,
	picture: 'Billede af andelene',
	sides: {
		leaders: 'Lederens svar ligger højest',
		same: 'De svarer det samme',
		employees: 'Medarbejdernes svar ligger højest',
		unsure: 'Ingen sikker forskel'
	},
	leaders: (of: { n: string }) => `${of.n} ledere`,
	note: 'Under et halvt trin kalder vi det samme. »Ingen sikker forskel« er, når få har svaret, eller medarbejdernes tal er et interval.'
};

const en: typeof da = {
	title: 'Do they see the same?',
	text: 'Here we count leaders. We hold each leader’s own answer up against that of the leader’s own employees, as it stands in the leader’s report.',
	widest: (of) =>
		`About ${of.theme}, the answers of some ${of.share} of the leaders lie higher than those of their employees. That is more than about any other theme.`,
	none: 'There are not enough answers to show it.',
	open: 'See it theme by theme',
	caption: (of) =>
		`Which part of the leaders see the same as their employees in ${String(of.year)}. Shares are rounded to the nearest five per cent.`,
	picture: 'Picture of the shares',
	sides: {
		leaders: 'The leader’s answer lies higher',
		same: 'They answer the same',
		employees: 'The employees’ answers lie higher',
		unsure: 'No certain difference'
	},
	leaders: (of) => `${of.n} leaders`,
	note: 'Below half a point we call it the same. “No certain difference” is where few have answered, or the employees’ figure is a range.'
};

export const countryAgreement: Record<Language, typeof da> = { da, en };
