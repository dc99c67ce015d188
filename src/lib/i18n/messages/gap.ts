import type { Language } from '#lib/domain/language.ts';

/** Where the leader and the employees see the same, and where they do not. Danish is the source. */
const da = {
	title: 'Hvor I ser det samme, og hvor I ikke gør',
	short: 'Hvor I ser det samme',
	text: 'Vi sammenligner dit svar med medarbejdernes. Under et halvt point kalder vi det enighed. Fra et helt point er forskellen stor. Ingen af grupperne er en dom. De viser, hvor det er værd at spørge.',
	noSelf: 'Du har ikke selv svaret. Derfor kan rapporten ikke vise, hvor I ser det samme.',
	manager:
		'Svaret fra din leder står for sig selv. Det er én persons syn, så det er ikke med her. Tag det med til samtalen.',
	headings: {
		strength: {
			title: 'I er enige: Det er en styrke',
			text: 'Både du og medarbejderne svarer, at det lykkes.',
			ask: 'Hvordan passer du på det, der virker?'
		},
		hidden: {
			title: 'Skjulte styrker',
			text: 'Medarbejderne ser mere, end du selv gør.',
			ask: 'Hvad gør du her, som du ikke selv lægger mærke til?'
		},
		blind: {
			title: 'Mulige blinde pletter',
			text: 'Du ser mere, end medarbejderne gør.',
			ask: 'Hvad skulle medarbejderne opleve for at svare som dig?'
		},
		develop: {
			title: 'I er enige: Det kan udvikles',
			text: 'Både du og medarbejderne ser plads til mere.',
			ask: 'Hvad er det mindste skridt, som alle ville mærke?'
		},
		none: {
			title: 'Ingen sikker forskel',
			text: 'Her kan vi ikke sige, om I ser det ens eller forskelligt. Der er for få svar, eller medarbejdernes tal er et interval.',
			ask: 'Hvad ville I svare, hvis I talte om det?'
		}
	},
	empty: 'Ingen temaer her.',
	higher: ({ points }: { points: string }) => `${points} højere`,
	lower: ({ points }: { points: string }) => `${points} lavere`,
	atLeast: ({ difference }: { difference: string }) => `Mindst ${difference}`,
	large: ({ difference }: { difference: string }) => `${difference}, en stor forskel`,
	overHigh: 'Du ser styrken tydeligere, end medarbejderne gør',
	underLow: 'Du ser strengere på det, end medarbejderne gør',
	marker: 'Ét udsagn',
	sentences: {
		agreeHigh:
			'Du og medarbejderne ser det samme, og I ser en styrke. Find ud af, hvad der virker, så du kan holde fast i det.',
		agreeLow:
			'Du og medarbejderne ser det samme, og her er noget at arbejde med. Det er et godt sted at begynde, for I er enige om, hvor I står.',
		overHigh:
			'Medarbejderne ser en styrke her, men du ser den tydeligere, end de gør. Spørg, hvornår de mærker den mindst.',
		overLow:
			'Du ser det lysere, end medarbejderne gør. Måske når det, du vil, ikke helt frem. Spørg, hvad de oplever, før du ændrer noget.',
		underHigh:
			'Medarbejderne ser en styrke, som du ikke selv regner med. Spørg, hvad du gør, når det virker.',
		underLow:
			'Både du og medarbejderne ser noget at arbejde med. Du er hårdere ved dig selv, end de er.',
		none: 'Vi kan ikke se en sikker forskel mellem dit svar og medarbejdernes.'
	},
	largeSentence: 'Forskellen er stor, og den er større, end tilfældigheder kan forklare.'
};

const en: typeof da = {
	title: 'Where you see the same, and where you do not',
	short: 'Where you see the same',
	text: "We compare your answer with the employees'. Below half a point we call it agreement. From a whole point the difference is large. None of the groups is a verdict. They show where it is worth asking.",
	noSelf: 'You have not answered yourself. So the report cannot show where you see the same.',
	manager:
		"Your manager's answer stands by itself. It is one person's view, so it is not part of this. Take it to the talk.",
	headings: {
		strength: {
			title: 'You agree: it is a strength',
			text: 'Both you and the employees answer that it succeeds.',
			ask: 'How do you look after what works?'
		},
		hidden: {
			title: 'Hidden strengths',
			text: 'The employees see more than you do yourself.',
			ask: 'What do you do here that you do not notice yourself?'
		},
		blind: {
			title: 'Possible blind spots',
			text: 'You see more than the employees do.',
			ask: 'What would the employees have to experience to answer as you do?'
		},
		develop: {
			title: 'You agree: it can be developed',
			text: 'Both you and the employees see room for more.',
			ask: 'What is the smallest step that everybody would notice?'
		},
		none: {
			title: 'No certain difference',
			text: "Here we cannot say whether you see it alike or differently. There are too few answers, or the employees' figure is a range.",
			ask: 'What would you answer if you talked about it?'
		}
	},
	empty: 'No themes here.',
	higher: ({ points }) => `${points} higher`,
	lower: ({ points }) => `${points} lower`,
	atLeast: ({ difference }) => `At least ${difference}`,
	large: ({ difference }) => `${difference}, a large difference`,
	overHigh: 'You see the strength more clearly than the employees do',
	underLow: 'You are harder on it than the employees are',
	marker: 'One statement',
	sentences: {
		agreeHigh:
			'You and the employees see the same, and you see a strength. Find out what works, so that you can hold on to it.',
		agreeLow:
			'You and the employees see the same, and here is something to work on. It is a good place to begin, since you agree on where you are.',
		overHigh:
			'The employees see a strength here, but you see it more clearly than they do. Ask when they notice it least.',
		overLow:
			'You see it more brightly than the employees do. Perhaps what you intend does not quite reach them. Ask what they experience before you change anything.',
		underHigh:
			'The employees see a strength that you do not count on yourself. Ask what you do when it works.',
		underLow:
			'Both you and the employees see something to work on. You are harder on yourself than they are.',
		none: "We see no certain difference between your answer and the employees'."
	},
	largeSentence: 'The difference is large, and larger than chance can explain.'
};

export const gap: Record<Language, typeof da> = { da, en };
