import type { Language } from '#lib/domain/language.ts';

/** What comes after the report: three steps, and a guide to the talk. Danish is the source. */
const da = {
	title: 'Hvad nu?',
	talkStep: {
		title: 'Tal med din leder',
		text: ({ day }: { day: string }) => `Senest ${day}. Tag rapporten og dine tre svar med.`,
		guide: 'Guide til samtalen'
	},
	meetingStep: {
		title: 'Mød medarbejderne',
		text: 'Vis dem deres egne tal, og spørg, hvad de betyder. Der er en plan for en time og en for halvanden.',
		guide: 'Guide til mødet'
	},
	focusStep: {
		title: 'Vælg højst tre områder',
		text: 'Færre er bedre. Et område er valgt, når der står en dato ved det.'
	},
	thanks:
		'Sig tak i dag. To linjer er nok: »Tak for jeres svar. Jeg læser dem nu og vender tilbage den …«',
	prepareTitle: 'Forbered dig i ti minutter',
	prepare: [
		'Hvad er du glad for at se?',
		'Hvad kan du genkende fra din hverdag?',
		'Hvad vil du gerne have andres hjælp til at forstå?'
	],
	talk: {
		title: 'Samtalen med din leder',
		intro:
			'I har 20 minutter. Målet er, at du får hjælp til at se klart og til at vælge. Send rapporten dagen før, hvis din leder må se den.',
		plan: [
			{ time: '0–3 min.', text: 'Begynd. Sig, hvad du gerne vil have ud af samtalen.' },
			{
				time: '3–8 min.',
				text: 'Fortæl, hvad du er glad for, og hvad du kan genkende. Din leder lytter.'
			},
			{ time: '8–13 min.', text: 'Se på ét sted, hvor I ser forskelligt. Hvad kan ligge bag?' },
			{
				time: '13–17 min.',
				text: 'Vælg, hvad du vil tage op med dine medarbejdere. Hvad skal du lade ligge?'
			},
			{
				time: '17–20 min.',
				text: 'Aftal, hvad din leder gør for at hjælpe dig, og hvornår I taler sammen igen.'
			}
		],
		managerTitle: 'Til dig, der er nærmeste leder',
		manager: [
			'Spørg, før du mener noget: »Hvad lagde du selv mærke til?«',
			'Tal om det, lederen gør. Tal ikke om, hvordan lederen er.',
			'Gæt ikke sammen på, hvem der har svaret hvad.',
			'Hold løn og ansættelse ude af samtalen.',
			'Slut med at spørge: »Hvad skal jeg gøre for, at det kan lykkes?«'
		]
	},
	focus: {
		check: [
			'Betyder det noget for dem, der svarede?',
			'Kan du selv gøre noget ved det?',
			'Bygger det på noget, du allerede er god til?'
		],
		tell: 'Fortæl dine medarbejdere, hvad du har valgt. Fortæl også, hvad du ikke kan gøre noget ved nu, og hvorfor.'
	}
};

const en: typeof da = {
	title: 'What now?',
	talkStep: {
		title: 'Talk with your manager',
		text: ({ day }) => `By ${day} at the latest. Bring the report and your three answers.`,
		guide: 'Guide to the talk'
	},
	meetingStep: {
		title: 'Meet the employees',
		text: 'Show them their own figures, and ask what they mean. There is one plan for an hour and one for an hour and a half.',
		guide: 'Guide to the meeting'
	},
	focusStep: {
		title: 'Choose at most three areas',
		text: 'Fewer is better. An area is chosen when there is a date beside it.'
	},
	thanks:
		'Say thank you today. Two lines are enough: “Thank you for your answers. I am reading them now and will get back to you on …”',
	prepareTitle: 'Prepare for ten minutes',
	prepare: [
		'What are you glad to see?',
		'What do you recognise from your everyday work?',
		'What would you like others to help you understand?'
	],
	talk: {
		title: 'The talk with your manager',
		intro:
			'You have 20 minutes. The aim is that you get help to see clearly and to choose. Send the report the day before, if your manager may see it.',
		plan: [
			{ time: '0–3 min.', text: 'Begin. Say what you would like to get out of the talk.' },
			{
				time: '3–8 min.',
				text: 'Say what you are glad of and what you recognise. Your manager listens.'
			},
			{
				time: '8–13 min.',
				text: 'Look at one place where you see things differently. What may lie behind it?'
			},
			{
				time: '13–17 min.',
				text: 'Choose what to take up with your employees. What should you leave for now?'
			},
			{
				time: '17–20 min.',
				text: 'Agree on what your manager does to help you, and when you talk again.'
			}
		],
		managerTitle: 'To you who are the manager',
		manager: [
			'Ask before you give your view: “What did you notice yourself?”',
			'Talk about what the leader does. Do not talk about what the leader is like.',
			'Do not guess together who answered what.',
			'Keep pay and employment out of the talk.',
			'End by asking: “What should I do so that this can succeed?”'
		]
	},
	focus: {
		check: [
			'Does it matter to those who answered?',
			'Can you do something about it yourself?',
			'Does it build on something you are already good at?'
		],
		tell: 'Tell your employees what you have chosen. Tell them too what you cannot do anything about now, and why.'
	}
};

export const followup: Record<Language, typeof da> = { da, en };
