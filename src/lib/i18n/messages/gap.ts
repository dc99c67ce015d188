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
			text: 'Medarbejdernes svar ligger højere end dit.',
			ask: 'Hvad gør du her, som du ikke selv lægger mærke til?'
		},
		blind: {
			title: 'Mulige blinde pletter',
			text: 'Dit svar ligger højere end medarbejdernes.',
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
	marker: 'Ét udsagn'
};

const en: typeof da = {
	title: 'Where you see the same, and where you do not',
	short: 'Where you see the same',
	text: 'We compare your answer with the employees’. Below half a point we call it agreement. From a whole point the difference is large. None of the groups is a verdict. They show where it is worth asking.',
	noSelf: 'You have not answered yourself. So the report cannot show where you see the same.',
	manager:
		'Your manager’s answer stands by itself. It is one person’s view, so it is not part of this. Take it to the talk.',
	headings: {
		strength: {
			title: 'You agree: it is a strength',
			text: 'Both you and the employees answer that it succeeds.',
			ask: 'How do you look after what works?'
		},
		hidden: {
			title: 'Hidden strengths',
			text: 'The employees’ answers lie higher than yours.',
			ask: 'What do you do here that you do not notice yourself?'
		},
		blind: {
			title: 'Possible blind spots',
			text: 'Your answer lies higher than the employees’.',
			ask: 'What would the employees have to experience to answer as you do?'
		},
		develop: {
			title: 'You agree: it can be developed',
			text: 'Both you and the employees see room for more.',
			ask: 'What is the smallest step that everybody would notice?'
		},
		none: {
			title: 'No certain difference',
			text: 'Here we cannot say whether you see it alike or differently. There are too few answers, or the employees’ figure is a range.',
			ask: 'What would you answer if you talked about it?'
		}
	},
	empty: 'No themes here.',
	marker: 'One statement'
};

export const gap: Record<Language, typeof da> = { da, en };
