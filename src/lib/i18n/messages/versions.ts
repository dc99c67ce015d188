import type { Language } from '#lib/domain/language.ts';

/** What is said wherever rounds or years meet that asked different versions. Danish is the source. */
const da = {
	years: {
		partly: (of: { years: string }) =>
			`I ${of.years} brugte vi en anden udgave af skemaet. Vi sammenligner kun det, der er spurgt om med de samme ord.`,
		apart: (of: { years: string }) =>
			`I ${of.years} brugte vi et andet skema. De tal kan ikke stå ved siden af disse.`
	},
	view: (of: { years: string }) =>
		`${of.years} er ikke med. Dengang var der ikke spurgt om det samme med de samme ord.`,
	rounds: {
		partly: (of: { days: string; count: number }) =>
			of.count === 1
				? `Runden fra ${of.days} brugte en anden udgave af skemaet. Kun de temaer, der er spurgt om med de samme ord, står ved siden af hinanden.`
				: `Runderne fra ${of.days} brugte en anden udgave af skemaet. Kun de temaer, der er spurgt om med de samme ord, står ved siden af hinanden.`,
		otherStatements: 'andre udsagn'
	},
	organisation:
		'Skemaet er kommet i en ny udgave siden. Derfor sammenligner vi kun det, der er spurgt om med de samme ord.'
};

const en: typeof da = {
	years: {
		partly: (of) =>
			`In ${of.years} we used another version of the questionnaire. We only compare what was asked in the same words.`,
		apart: (of) =>
			`In ${of.years} we used another questionnaire. Those figures cannot stand beside these.`
	},
	view: (of) => `${of.years} is not here. The same was not asked in the same words then.`,
	rounds: {
		partly: (of) =>
			of.count === 1
				? `The round of ${of.days} used another version of the questionnaire. Only themes that were asked about in the same words stand side by side.`
				: `The rounds of ${of.days} used another version of the questionnaire. Only themes that were asked about in the same words stand side by side.`,
		otherStatements: 'other statements'
	},
	organisation:
		'The questionnaire has a new version since then. So we only compare what was asked in the same words.'
};

export const versions: Record<Language, typeof da> = { da, en };
