import type { Language } from '#lib/domain/language.ts';

type Count = string | number;

/** What stands before the first figure: what a report is for and how to read it. Danish is the source. */
const da = {
	purpose: {
		title: 'Formål',
		text: 'Rapporten er lavet til, at du kan udvikle din ledelse sammen med dem, den vedrører. Den må ikke bruges til løn, ansættelse eller afsked.',
		figures:
			'Tallene viser, hvordan handlinger er blevet oplevet de seneste seks måneder. De er ikke en karakter, og ingen får en plads på en liste.',
		audience: ({ audience }: { audience: string }) =>
			`Rapporten må læses af ${audience}. Det fik alle at vide, før de svarede.`,
		notValidated:
			'Udsagnene bygger på forskning i ledelse, men de er nye. Forskere har ikke afprøvet dem endnu. Vi ved derfor ikke, hvor præcist de måler. Brug tallene til at begynde en samtale.'
	},
	guide: {
		title: 'Sådan læser du billederne',
		short: 'Sådan læser du',
		self: { name: 'Ruden er dig.', text: 'Dit eget svar.' },
		employee: {
			name: 'Cirklen er medarbejderne.',
			text: 'Gennemsnittet af deres svar.',
			interval: ({ invited }: { invited: Count }) =>
				`Bjælken viser usikkerheden: Havde alle ${invited} svaret, ville tallet nok ligge inden for den.`
		},
		manager: { name: 'Firkanten er din leder.', text: 'Én persons svar, givet med navn.' },
		peer: {
			name: 'Trekanten er dine lederkolleger.',
			text: 'De står for sig selv, længere nede.'
		},
		band: {
			name: 'Et skraveret felt er et interval.',
			text: ({ band }: { band: string }) =>
				`»${band}« betyder, at svarene ligger tæt på enden af skalaen. Så kan ingen regne ud, hvad den enkelte svarede.`
		},
		readTitle: 'Tag det roligt',
		read: [
			'Læs det hele igennem én gang, før du dømmer noget. Du har ikke travlt.',
			'Se på, hvor I ser det samme, og hvor I ser forskelligt. Det siger mere end forskellen på 3,7 og 3,9.',
			'Gæt ikke, hvem der har svaret hvad. Rapporten kan ikke vise det, og et gæt kan skade jer.',
			'Bliver du ramt, så læg den væk til i morgen. Mange ser det værste først.'
		],
		notShown:
			'Står der »vises ikke«, er der ikke noget tal, vi må vise. Vi skriver ikke hvorfor, for grunden kunne røbe noget i sig selv.'
	},
	sure: {
		title: 'Hvor sikre er tallene?'
	},
	before: {
		title: 'Før du ser tallene',
		text: 'Brug fem minutter. Skriv gerne svarene på papir.',
		questions: [
			'Hvad håber du, at medarbejderne har lagt mærke til?',
			'Hvor tror du, at I ser forskelligt på det?',
			'Hvad ville overraske dig mest?'
		]
	}
};

const en: typeof da = {
	purpose: {
		title: 'Purpose',
		text: 'The report is there so that you can develop your leadership together with those it concerns. It must not be used for pay, hiring or dismissal.',
		figures:
			'The figures show how actions have been experienced over the past six months. They are not a grade, and nobody gets a place on a list.',
		audience: ({ audience }) =>
			`The report may be read by ${audience}. Everybody was told so before answering.`,
		notValidated:
			'The statements build on research on leadership, but they are new. Researchers have not tested them yet. So we do not know how precisely they measure. Use the figures to begin a conversation.'
	},
	guide: {
		title: 'How to read the pictures',
		short: 'How to read it',
		self: { name: 'The diamond is you.', text: 'Your own answer.' },
		employee: {
			name: 'The circle is the employees.',
			text: 'The average of their answers.',
			interval: ({ invited }) =>
				`The bar shows the uncertainty: had all ${invited} answered, the figure would probably lie within it.`
		},
		manager: { name: 'The square is your manager.', text: "One person's answer, given by name." },
		peer: {
			name: 'The triangle is your fellow leaders.',
			text: 'They stand by themselves, further down.'
		},
		band: {
			name: 'A hatched field is a range.',
			text: ({ band }) =>
				`“${band}” means that the answers lie close to the end of the scale. So nobody can work out what one person answered.`
		},
		readTitle: 'Take it calmly',
		read: [
			'Read all of it once before you judge anything. There is no hurry.',
			'Look at where you see the same and where you see things differently. That says more than the difference between 3.7 and 3.9.',
			'Do not guess who answered what. The report cannot show it, and a guess can harm you all.',
			'If it hits you hard, put it away until tomorrow. Many see the worst first.'
		],
		notShown:
			'Where it says “not shown”, there is no figure that we may show. We do not say why, for the reason could give something away in itself.'
	},
	sure: {
		title: 'How sure are the figures?'
	},
	before: {
		title: 'Before you see the figures',
		text: 'Take five minutes. Writing the answers on paper helps.',
		questions: [
			'What do you hope the employees have noticed?',
			'Where do you think you see it differently?',
			'What would surprise you most?'
		]
	}
};

export const reading: Record<Language, typeof da> = { da, en };
