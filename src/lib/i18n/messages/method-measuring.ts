import type { Language } from '#lib/domain/language.ts';

/** How well the themes measured in the latest released year. Danish is the source. */
const da = {
	title: (of: { year: number }) => `Så godt målte temaerne i ${String(of.year)}`,
	text: 'Omega siger, hvor godt et temas fire udsagn hænger sammen. ICC(1) er, hvor stor en del af forskellen på folks svar der handler om, hvem deres leder er. ICC(2) er, hvor sikkert teamenes gennemsnit skiller ledere fra hinanden. Nær 0 er lidt, og nær 1 er meget.',
	caption: 'Medarbejdernes svar i hele landet',
	theme: 'Tema',
	columns: { omega: 'Omega', icc1: 'ICC(1)', icc2: 'ICC(2)' },
	limits:
		'Høje tal betyder ikke, at udsagnene måler det rigtige. Det kræver andre undersøgelser. Formlerne og flere mål står i kodebogen.'
};

const en: typeof da = {
	title: (of) => `How well the themes measured in ${String(of.year)}`,
	text: 'Omega says how well the four statements of a theme hang together. ICC(1) is how much of the difference between people’s answers is about who their leader is. ICC(2) is how surely the averages of teams tell leaders apart. Near 0 is little, and near 1 is much.',
	caption: 'The employees’ answers in the whole country',
	theme: 'Theme',
	columns: { omega: 'Omega', icc1: 'ICC(1)', icc2: 'ICC(2)' },
	limits:
		'High figures do not mean that the statements measure the right thing. That takes other studies. The formulas and more measures are in the codebook.'
};

export const methodMeasuring: Record<Language, typeof da> = { da, en };
