import type { Language } from '#lib/domain/language.ts';

/** What is written in and around the pictures that one can go through. Danish is the source. */
const da = {
	goThemes: 'Gå gennem temaerne',
	middle: 'Her ligger halvdelen af de ledere, der ligner dig, i deres medarbejderes svar',
	shares: {
		title: 'Sådan fordeler medarbejdernes svar sig',
		statement: 'Udsagn',
		picture: 'Billede: uenige fra venstre, enige fra højre',
		disagree: 'Uenige',
		between: 'Midt imellem',
		hatched:
			'Det skraverede felt viser, hvor mange der højst kan være. Er der færre, er feltet i midten større, end det er tegnet.',
		agree: 'Enige',
		columns: ['Uenige\u00a0(1–2)', 'Midt imellem\u00a0(3)', 'Enige\u00a0(4–5)']
	},
	organisationViews: {
		title: 'Ledernes svar ved siden af medarbejdernes',
		text: 'Hver prik er et tema for hele organisationen, aldrig en leder. I båndet ser ledere og medarbejdere det ens.',
		self: 'Lederne selv',
		others: 'Medarbejdere',
		alike: 'De ser det ens',
		selfMore: 'Ledernes svar er højere',
		othersMore: 'Medarbejdernes er højere',
		said: ({ theme, self, others }: Record<'theme' | 'self' | 'others', string>) =>
			`${theme}: lederne ${self}, medarbejderne ${others}.`,
		/** Each side's themes, listed; empty where there are none. */
		sentence: ({ self, others }: Record<'self' | 'others', string>) =>
			[
				self !== '' && `Her ligger ledernes svar højere end medarbejdernes: ${self}.`,
				others !== '' && `Her ligger medarbejdernes svar højere end ledernes: ${others}.`
			]
				.filter(Boolean)
				.join(' ') || 'I intet tema er der en sikker forskel mellem ledere og medarbejdere.'
	},
	views: {
		title: 'Dit svar ved siden af medarbejdernes',
		text: 'Hver prik er et tema. I båndet ser I det ens. Over båndet ligger medarbejdernes svar højere end dit. Under båndet er det omvendt. Kun temaer med en sikker forskel har et nummer.',
		self: 'Dig selv',
		others: 'Medarbejdere',
		alike: 'I ser det ens',
		selfMore: 'Dit svar er højere',
		othersMore: 'Medarbejdernes er højere',
		said: ({ theme, self, others }: Record<'theme' | 'self' | 'others', string>) =>
			`${theme}: du ${self}, medarbejderne ${others}.`,
		/** Each side's themes, listed; empty where there are none. */
		sentence: ({ self, others }: Record<'self' | 'others', string>) =>
			[
				self !== '' && `Her ligger dit svar højere end medarbejdernes: ${self}.`,
				others !== '' && `Her ligger medarbejdernes svar højere end dit: ${others}.`
			]
				.filter(Boolean)
				.join(' ') || 'I billedet er der ingen sikker forskel mellem dit svar og medarbejdernes.',
		table: 'Se tallene bag billedet',
		caption: 'Dit svar og medarbejdernes, tema for tema',
		theme: 'Tema'
	}
};

const en: typeof da = {
	goThemes: 'Go through the themes',
	middle: 'The middle half of leaders like you lie here',
	shares: {
		title: 'How the employees’ answers are spread',
		statement: 'Statement',
		picture: 'Picture: those who disagree from the left, those who agree from the right',
		disagree: 'Disagree',
		between: 'In between',
		hatched:
			'The hatched part shows the most it can be. If there are fewer, the part in between is larger than it is drawn.',
		agree: 'Agree',
		columns: ['Disagree (1\u2060–\u20602)', 'In between (3)', 'Agree (4\u2060–\u20605)']
	},
	organisationViews: {
		title: 'The leaders’ answers beside the employees’',
		text: 'Each dot is a theme for the whole organisation, never a leader. In the band leaders and employees see the same.',
		self: 'The leaders themselves',
		others: 'Employees',
		alike: 'They see the same',
		selfMore: 'The leaders’ are higher',
		othersMore: 'The employees’ are higher',
		said: ({ theme, self, others }) => `${theme}: the leaders ${self}, the employees ${others}.`,
		sentence: ({ self, others }) =>
			[
				self !== '' && `Here the leaders’ answers lie higher than the employees’: ${self}.`,
				others !== '' && `Here the employees’ answers lie higher than the leaders’: ${others}.`
			]
				.filter(Boolean)
				.join(' ') || 'In no theme is there a certain difference between leaders and employees.'
	},
	views: {
		title: 'Your answer beside the employees’',
		text: 'Each dot is a theme. In the band you see the same. Above the band the employees’ answers lie higher than yours. Below it, it is the other way round. Only themes with a certain difference have a number.',
		self: 'Yourself',
		others: 'Employees',
		alike: 'You see the same',
		selfMore: 'Your answer is higher',
		othersMore: 'The employees’ are higher',
		said: ({ theme, self, others }) => `${theme}: you ${self}, the employees ${others}.`,
		sentence: ({ self, others }) =>
			[
				self !== '' && `Here your answer lies higher than the employees’: ${self}.`,
				others !== '' && `Here the employees’ answers lie higher than yours: ${others}.`
			]
				.filter(Boolean)
				.join(' ') ||
			'In the picture there is no certain difference between your answer and the employees’.',
		table: 'See the figures behind the picture',
		caption: 'Your answer and the employees’, theme by theme',
		theme: 'Theme'
	}
};

export const charts: Record<Language, typeof da> = { da, en };
