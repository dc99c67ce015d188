import type { Language } from '#lib/domain/language.ts';

/** What is said on paper only, and where paper is offered. Danish is the source. */
const da = {
	page: 'Side',
	of: 'af',
	/** A drawing in words, for those who do not see it. */
	picture: {
		value: ({ name, text }: { name: string; text: string }) => `${name}: ${text}`,
		interval: ({ low, high }: { low: string; high: string }) => `, nok mellem ${low} og ${high}`,
		time: ({ now, wished }: { now: string; wished: string }) => `Nu ${now}, ønsket ${wished}.`
	},
	report: {
		fileName: 'lederrapport',
		get: 'Hent som PDF',
		overview:
			'Temaerne står altid i skemaets rækkefølge. Udsagnene bag dem kommer under »Tema for tema«.',
		noComments:
			'Kommentarerne er ikke med her, så rapporten kan tages med til en samtale. De kan læses på siden med rapporten.',
		getComments: 'Hent rapporten med kommentarer som PDF'
	},
	guides: {
		get: {
			talk: 'Guide til samtalen som PDF',
			hour: 'Guide til 60 minutter som PDF',
			longer: 'Guide til 90 minutter som PDF',
			team: 'Plan og spørgsmål som PDF'
		},
		fileNames: {
			talk: 'guide-samtale',
			hour: 'guide-moede-60-minutter',
			longer: 'guide-moede-90-minutter',
			team: 'guide-lille-team'
		},
		themes: 'Temaer at tale om',
		chosen: 'Det er det, du har valgt at arbejde med.',
		suggested:
			'Det er forslag fra din rapport. Vælg gerne andre, og tag mindst ét med, hvor det går godt.',
		employees: ({ text }: { text: string }) => `Medarbejdernes gennemsnit: ${text}`,
		works: 'Hvornår lykkes det?',
		more: 'Hvad vil vi gerne have mere af?',
		agreed: 'Det aftalte vi',
		agreements: [
			'Hvad gør jeg som det første?',
			'Hvad får jeg hjælp til?',
			'Hvornår taler vi igen?'
		],
		promises: ['Hvad gør jeg i næste uge?', 'Hvornår ser vi på det igen?']
	}
};

const en: typeof da = {
	page: 'Page',
	of: 'of',
	picture: {
		value: ({ name, text }) => `${name}: ${text}`,
		interval: ({ low, high }) => `, probably between ${low} and ${high}`,
		time: ({ now, wished }) => `Now ${now}, wished ${wished}.`
	},
	report: {
		fileName: 'leader-report',
		get: 'Download as PDF',
		overview:
			'The themes always stand in the order of the form. The statements behind them come under “Theme by theme”.',
		noComments:
			'The comments are not in here, so that the report can be taken to a talk. They can be read on the page with the report.',
		getComments: 'Download the report with comments as PDF'
	},
	guides: {
		get: {
			talk: 'Guide to the talk as PDF',
			hour: 'Guide to 60 minutes as PDF',
			longer: 'Guide to 90 minutes as PDF',
			team: 'Plan and questions as PDF'
		},
		fileNames: {
			talk: 'guide-talk',
			hour: 'guide-meeting-60-minutes',
			longer: 'guide-meeting-90-minutes',
			team: 'guide-small-team'
		},
		themes: 'Themes to talk about',
		chosen: 'This is what you have chosen to work with.',
		suggested:
			'These are suggestions from your report. Do choose others, and include at least one where things go well.',
		employees: ({ text }) => `The employees’ average: ${text}`,
		works: 'When does it succeed?',
		more: 'What would we like more of?',
		agreed: 'What we agreed',
		agreements: ['What do I do first?', 'What do I get help with?', 'When do we talk again?'],
		promises: ['What do I do next week?', 'When do we look at it again?']
	}
};

export const printed: Record<Language, typeof da> = { da, en };
