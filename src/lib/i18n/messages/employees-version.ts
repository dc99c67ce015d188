import type { Language } from '#lib/domain/language.ts';

/** The employees' answers by themselves, for the leader to share with them. Danish is the source. */
const da = {
	title: 'Medarbejdernes svar',
	link: 'Version til medarbejderne',
	lead: ({ leader }: { leader: string }) =>
		`Det har medarbejderne samlet svaret om ${leader} som leder. Ud fra tallene alene kan ingen regne ud, hvad én person har svaret.`,
	only: 'Her er kun medarbejdernes svar. Lederens egne svar, svar fra andre og kommentarer er ikke med.',
	use: {
		title: 'Hvad tallene er til',
		text: 'Tallene viser, hvordan handlinger er blevet oplevet de seneste seks måneder. De er ikke en karakter. De er til at tale ud fra.'
	},
	overview: 'Temaerne står altid i skemaets rækkefølge.',
	themes:
		'Et enkelt udsagn er mere usikkert end et helt tema. Brug det til at forstå temaet bedre.',
	talk: {
		title: 'Når I taler om tallene',
		questions: [
			'Hvad kan vi genkende?',
			'Hvad går godt, som vi skal passe på?',
			'Hvad vil vi gerne have mere af?'
		]
	},
	fileName: 'medarbejdernes-svar',
	share: {
		text: 'Kun du kan åbne denne side. Del den som PDF eller på papir, når du mødes med dine medarbejdere.',
		get: 'Hent som PDF',
		back: 'Tilbage til rapporten'
	},
	few: {
		title: 'Her er der ingen version at dele',
		text: ({ least }: { least: number }) =>
			`En version til medarbejderne ville kun vise deres svar. Dem viser vi ikke, når færre end ${least} har svaret, for tallene kunne pege på enkelte mennesker.`,
		instead:
			'Spørg dem i stedet. I rapporten er der en plan for en time sammen. Den kræver ingen tal.',
		link: 'Se planen for mødet'
	}
};

const en: typeof da = {
	title: 'The employees’ answers',
	link: 'Version for the employees',
	lead: ({ leader }) =>
		`This is what the employees together have answered about ${leader} as a leader. From the figures alone nobody can work out what one person answered.`,
	only: 'Here are the employees’ answers only. The leader’s own answers, answers of others and comments are not in it.',
	use: {
		title: 'What the figures are for',
		text: 'The figures show how actions have been experienced over the past six months. They are not a grade. They are there to talk from.'
	},
	overview: 'The themes always stand in the order of the form.',
	themes:
		'A single statement is less sure than a whole theme. Use it to understand the theme better.',
	talk: {
		title: 'When you talk about the figures',
		questions: [
			'What do we recognise?',
			'What goes well that we should look after?',
			'What would we like more of?'
		]
	},
	fileName: 'the-employees-answers',
	share: {
		text: 'Only you can open this page. Share it as PDF or on paper when you meet your employees.',
		get: 'Download as PDF',
		back: 'Back to the report'
	},
	few: {
		title: 'There is no version to share here',
		text: ({ least }) =>
			`A version for the employees would show their answers only. We do not show those when fewer than ${least} have answered, for the figures could point to single people.`,
		instead:
			'Ask them instead. In the report there is a plan for an hour together. It needs no figures.',
		link: 'See the plan for the meeting'
	}
};

export const employeesVersion: Record<Language, typeof da> = { da, en };
