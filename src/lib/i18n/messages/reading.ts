import type { Language } from '#lib/domain/language.ts';

type Count = string | number;

/** What stands before the first figure: what a report is for and how to read it. Danish is the source. */
const da = {
	purpose: {
		title: 'Formål',
		text: 'Rapporten skal hjælpe dig med at udvikle din ledelse sammen med dem, den vedrører. Den er ikke en karakter, og ingen får en plads på en liste. Den må ikke bruges til løn, ansættelse eller afsked.',
		audience: ({ audience }: { audience: string }) =>
			`Rapporten må læses af ${audience}. Det fik alle at vide, før de svarede.`
	},
	bear: {
		title: 'Hvad tallene kan bære',
		text: 'Tallene viser, hvordan det, du gør, er blevet oplevet de seneste seks måneder. De viser ikke hvorfor. Det kan kun en samtale.',
		notValidated:
			'Udsagnene bygger på forskning, men de er nye. Forskere har ikke afprøvet dem endnu. Vi ved derfor ikke, hvor præcist de måler.',
		how: 'Sådan regner vi usikkerheden ud'
	},
	guide: {
		title: 'Sådan læser du billederne',
		short: 'Sådan læser du',
		self: { name: 'Ruden er dig.', text: 'Dit eget svar.' },
		employee: {
			name: 'Cirklen er medarbejderne.',
			text: 'Gennemsnittet af deres svar.',
			interval: ({ invited }: { invited: Count }) =>
				`Havde alle ${invited} svaret, ville tallet nok ligge inden for bjælken.`
		},
		manager: { name: 'Firkanten er din leder.', text: 'Én persons svar, givet med navn.' },
		peer: {
			name: 'Trekanten er dine lederkolleger.',
			text: 'De står for sig selv, længere nede.'
		},
		band: {
			name: 'Et skraveret felt er et interval.',
			text: ({ band }: { band: string }) =>
				`»${band}« betyder, at svarene ligger tæt på enden. Så kan ingen se, om alle svarede det samme.`
		},
		notShown:
			'Står der »vises ikke«, er der ikke noget tal, vi må vise. Grunden skriver vi ikke, for den kunne røbe noget.'
	},
	before: {
		title: 'Før du ser tallene',
		text: 'Brug fem minutter. Skriv gerne svarene på papir.',
		questions: [
			'Hvad håber du, at medarbejderne har lagt mærke til?',
			'Hvor tror du, at I ser forskelligt på det?',
			'Hvad ville overraske dig mest?'
		],
		calm: 'Gæt ikke, hvem der har svaret hvad. Bliver du ramt, så læg rapporten væk til i morgen. Mange ser det værste først.'
	}
};

const en: typeof da = {
	purpose: {
		title: 'Purpose',
		text: 'The report is there so that you can develop your leadership together with those it concerns. It is not a grade, and nobody gets a place on a list. It must not be used for pay, hiring or dismissal.',
		audience: ({ audience }) =>
			`The report may be read by ${audience}. Everybody was told so before answering.`
	},
	bear: {
		title: 'What the figures can bear',
		text: 'The figures show how what you do has been experienced over the past six months. They do not show why. Only a talk can do that.',
		notValidated:
			'The statements build on research, but they are new. Researchers have not tested them yet. So we do not know how precisely they measure.',
		how: 'How we reckon the uncertainty'
	},
	guide: {
		title: 'How to read the pictures',
		short: 'How to read it',
		self: { name: 'The diamond is you.', text: 'Your own answer.' },
		employee: {
			name: 'The circle is the employees.',
			text: 'The average of their answers.',
			interval: ({ invited }) =>
				`Had all ${invited} answered, the figure would probably lie within the bar.`
		},
		manager: { name: 'The square is your manager.', text: 'One person’s answer, given by name.' },
		peer: {
			name: 'The triangle is your fellow leaders.',
			text: 'They stand by themselves, further down.'
		},
		band: {
			name: 'A hatched field is a range.',
			text: ({ band }) =>
				`“${band}” means that the answers lie close to the end. So nobody can see whether everybody answered the same.`
		},
		notShown:
			'Where it says “not shown”, there is no figure that we may show. We do not say why, for the reason could give something away.'
	},
	before: {
		title: 'Before you see the figures',
		text: 'Take five minutes. Writing the answers on paper helps.',
		questions: [
			'What do you hope the employees have noticed?',
			'Where do you think you see it differently?',
			'What would surprise you most?'
		],
		calm: 'Do not guess who answered what. If it hits you hard, put the report away until tomorrow. Many see the worst first.'
	}
};

export const reading: Record<Language, typeof da> = { da, en };
