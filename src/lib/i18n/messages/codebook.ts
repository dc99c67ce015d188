import type { Language } from '#lib/domain/language.ts';

/** The codebook as a page. Danish is the source. */
const da = {
	title: (of: { year: number }) => `Kodebog ${String(of.year)}`,
	intro: 'Hvad der er i filerne, hvordan tallene er lavet, og hvad der ikke vises.',
	toFiles: 'Til filerne',
	contents: 'På siden',
	tables: 'Tabeller og kolonner',
	column: 'Kolonne',
	means: 'Betyder',
	holds: 'Rummer',
	types: { text: 'Tekst', whole: 'Helt tal', number: 'Tal' },
	codes: (of: { count: number }) => `${String(of.count)} koder`,
	code: 'Kode',
	label: 'Betyder',
	everybody: 'For alle.',
	researchers: 'For godkendte forskere.',
	files: 'Filer:',
	statements: 'Udsagnene',
	statementsIntro: (of: { version: string }) =>
		`Sådan lyder udsagnene i spørgeskemaets version ${of.version}.`,
	groups: {
		self: 'Lederen selv',
		employee: 'Medarbejdere',
		manager: 'Nærmeste leder',
		peer: 'Lederkolleger'
	},
	marker: 'Stilles i alle skemaer',
	reversed: 'Vendt, før det blev talt',
	scale: 'Svarene',
	rules: 'Regler for, hvad der vises',
	formulas: 'Formler'
};

const en: typeof da = {
	title: (of) => `Codebook ${String(of.year)}`,
	intro: 'What is in the files, how the figures are made, and what is not shown.',
	toFiles: 'To the files',
	contents: 'On this page',
	tables: 'Tables and columns',
	column: 'Column',
	means: 'Means',
	holds: 'Holds',
	types: { text: 'Text', whole: 'Whole number', number: 'Number' },
	codes: (of) => `${String(of.count)} codes`,
	code: 'Code',
	label: 'Means',
	everybody: 'For everybody.',
	researchers: 'For approved researchers.',
	files: 'Files:',
	statements: 'The statements',
	statementsIntro: (of) => `How the statements read in version ${of.version} of the questionnaire.`,
	groups: {
		self: 'The leader',
		employee: 'Employees',
		manager: 'The leader’s manager',
		peer: 'Fellow leaders'
	},
	marker: 'Asked in every form',
	reversed: 'Turned before it was counted',
	scale: 'The answers',
	rules: 'Rules for what is shown',
	formulas: 'Formulas'
};

export const codebookPage: Record<Language, typeof da> = { da, en };
