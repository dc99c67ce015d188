import type { Language } from '#lib/domain/language.ts';
import { fewAnswers } from './few-answers.ts';

/** The organisation's page. Danish is the source. */
const da = {
	title: ({ organisation, year }: { organisation: string; year: string }) =>
		`${organisation} i ${year}`,
	intro:
		'Siden viser, hvordan ledelse bliver oplevet på tværs af jeres enheder. Den viser ikke den enkelte leder, og den kan ikke bruges til at stille ledere op på en liste.',
	coverage: ({
		leaders,
		answered,
		invited
	}: {
		leaders: string | number;
		answered: string | number;
		invited: string | number;
	}) =>
		`${leaders} ledere har været med i runden. ${answered} af ${invited} inviterede medarbejdere har svaret.`,
	coverageNote:
		'Tallene gælder dem, der var med. De siger ikke noget sikkert om enheder, der ikke var.',
	howMade:
		'Vi regner kun med tal, som hver leder også har fået i sin rapport. Derfor kan ingen ud fra tallene alene regne et lille team ud.',
	needs: 'Der skal være mindst ti svar og mindst tre teams bag et tal.',
	smallTeams: fewAnswers.da.whatBecomes,
	about: ({ value, low, high }: { value: string; low: string; high: string }) =>
		`Omkring ${value}. Det sande tal ligger mellem ${low} og ${high}.`,
	withheld: 'Tallet vises ikke. Vi viser det samme, uanset hvad grunden er.',
	localNote: 'Jeres egne udsagn står kun her. De indgår ikke i landets tal.',
	useTitle: 'Sådan bruger I siden',
	use1: 'Begynd med at sige tak, og fortæl alle, hvad der nu skal ske.',
	use2: 'Led efter det, der går igen i mange enheder. Det er sjældent den enkelte leders ansvar alene.',
	use3: 'Spørg lederne, hvad de har brug for fra jer. Deres svar om vilkår er et godt sted at begynde.',
	use4: 'Vælg én ting, organisationen vil gøre, og sæt en dato på.',
	use5: 'Bed ikke lederne om at vise jer deres rapporter. Hvem der må se dem, blev lovet før runden.',
	support:
		'Nogle ledere får en rapport, der er svær at læse. Tilbyd alle en samtale, så ingen skal bede om den.'
};

const en: typeof da = {
	title: ({ organisation, year }) => `${organisation} in ${year}`,
	intro:
		'This page shows how leadership is experienced across your units. It does not show the single leader, and it cannot be used to rank leaders.',
	coverage: ({ leaders, answered, invited }) =>
		`${leaders} leaders took part in the round. ${answered} of ${invited} invited employees have answered.`,
	coverageNote:
		'The figures hold for those who took part. They say nothing certain about units that did not.',
	howMade:
		'We only use figures that each leader also got in his or her report. So from the figures alone nobody can work out a small team.',
	needs: 'There must be at least ten answers and at least three teams behind a figure.',
	smallTeams: fewAnswers.en.whatBecomes,
	about: ({ value, low, high }) =>
		`About ${value}. The true figure lies between ${low} and ${high}.`,
	withheld: 'The figure is not shown. We show the same, whatever the reason is.',
	localNote: 'Your own statements stand only here. They are not part of the national figures.',
	useTitle: 'How to use the page',
	use1: 'Begin by saying thank you, and tell everybody what will happen now.',
	use2: 'Look for what returns in many units. It is seldom the single leader’s responsibility alone.',
	use3: 'Ask the leaders what they need from you. Their answers about their conditions are a good place to begin.',
	use4: 'Choose one thing that the organisation will do, and put a date on it.',
	use5: 'Do not ask leaders to show you their reports. Who may see them was promised before the round.',
	support:
		'Some leaders get a report that is hard to read. Offer everybody a talk, so that nobody has to ask for it.'
};

export const organisation: Record<Language, typeof da> = { da, en };
