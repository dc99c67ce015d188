import type { Language } from '#lib/domain/language.ts';

/** A leader's rounds side by side. Danish is the source. */
const da = {
	title: 'Dine runder ved siden af hinanden',
	link: 'Se dine runder ved siden af hinanden',
	lead: 'Her ser du, hvad der har flyttet sig, og hvad der ikke har. Det meste flytter sig langsomt.',
	alone: 'Kun du ser denne side. Alt på den står allerede i dine rapporter.',
	back: 'Læs rapporten',
	plan: 'Din opfølgning',
	roundsTitle: 'Runderne',
	roundsCaption: 'Dine runder, og hvor mange medarbejdere der svarede',
	round: 'Lukket',
	kind: 'Type',
	kinds: { round: 'Runde', pulse: 'Puls' },
	answered: 'Svarede',
	answeredOf: ({ answered, invited }: Record<'answered' | 'invited', number>) =>
		`${answered} af ${invited}`,
	report: 'Rapport',
	open: 'Læs',
	people: 'Det er ikke nødvendigvis de samme, der har svaret hver gang.',
	units:
		'Runderne er fra forskellige enheder. Det er altså ikke de samme, der har svaret, og en forskel kan lige så godt ligge i enheden.',
	leftOut: ({ days, count }: { days: string; count: number }) =>
		count === 1
			? `Runden fra ${days} er ikke med. Den brugte en anden udgave af skemaet, så tallene kan ikke stå ved siden af disse.`
			: `Runderne fra ${days} er ikke med. De brugte en anden udgave af skemaet, så tallene kan ikke stå ved siden af disse.`,
	readTitle: 'Sådan læser du billederne',
	key: {
		value: 'Medarbejdernes gennemsnit. Stregen bag viser, hvor usikkert det er',
		hidden: 'Et interval, hvor vi ikke kan vise det nøjagtige tal',
		pulse: 'Puls: et øjebliksbillede. Den siger ikke, om noget har ændret sig',
		band: 'Inden for det stiplede felt er tallet uændret, så vidt vi kan vide'
	},
	chance:
		'Vi siger kun »højere« eller »lavere«, når det seneste tal ligger uden for feltet. Når man sammenligner så mange temaer, kan et enkelt alligevel ligge der ved et tilfælde.',
	themesTitle: 'Tema for tema',
	/** The name of the slider below a picture. */
	goThrough: 'Gå gennem runderne',
	caption: ({ theme }: { theme: string }) => `${theme}, runde for runde`,
	when: 'Runde',
	employees: 'Medarbejdere',
	self: 'Dig',
	notShown: 'vises ikke',
	notAnswered: 'ikke svaret',
	notAsked: 'ikke spurgt',
	scale: 'Skalaen går fra 1, helt uenig, til 5, helt enig.',
	once: ({ themes }: { themes: string }) =>
		`Kun én runde har tal for ${themes}, så der er ikke noget at sammenligne med endnu.`,
	only: 'Der er kun én runde at vise endnu. Når du har fået en rapport mere, står de to ved siden af hinanden her.',
	none: 'Ingen af temaerne har tal fra to runder. Det kan være, fordi få svarede, eller fordi I blev spurgt om forskellige temaer.',
	ask: 'Hvad har I gjort siden sidst, som kan have betydet noget?'
};

const en: typeof da = {
	title: 'Your rounds side by side',
	link: 'See your rounds side by side',
	lead: 'Here you see what has moved and what has not. Most things move slowly.',
	alone: 'Only you see this page. Everything on it is in your reports already.',
	back: 'Read the report',
	plan: 'Your follow-up',
	roundsTitle: 'The rounds',
	roundsCaption: 'Your rounds, and how many employees answered',
	round: 'Closed',
	kind: 'Kind',
	kinds: { round: 'Round', pulse: 'Pulse' },
	answered: 'Answered',
	answeredOf: ({ answered, invited }) => `${answered} of ${invited}`,
	report: 'Report',
	open: 'Read',
	people: 'They are not necessarily the same people each time.',
	units:
		'The rounds are from different units. So it is not the same people who answered, and a difference may just as well lie in the unit.',
	leftOut: ({ days, count }) =>
		count === 1
			? `The round of ${days} is not here. It used another version of the questionnaire, so its figures cannot stand beside these.`
			: `The rounds of ${days} are not here. They used another version of the questionnaire, so their figures cannot stand beside these.`,
	readTitle: 'How to read the pictures',
	key: {
		value: 'The average of the employees. The bar behind it shows how uncertain it is',
		hidden: 'An interval, where we cannot show the exact figure',
		pulse: 'Pulse: a snapshot. It does not say whether anything has changed',
		band: 'Within the dashed field the figure is unchanged, as far as we can know'
	},
	chance:
		'We say “higher” or “lower” only when the latest figure lies outside the field. When so many themes are compared, a single one may still lie there by chance.',
	themesTitle: 'Theme by theme',
	goThrough: 'Go through the rounds',
	caption: ({ theme }) => `${theme}, round by round`,
	when: 'Round',
	employees: 'Employees',
	self: 'You',
	notShown: 'not shown',
	notAnswered: 'not answered',
	notAsked: 'not asked',
	scale: 'The scale runs from 1, strongly disagree, to 5, strongly agree.',
	once: ({ themes }) =>
		`Only one round has figures for ${themes}, so there is nothing to compare with yet.`,
	only: 'There is only one round to show yet. When you have another report, the two stand side by side here.',
	none: 'None of the themes has figures from two rounds. It may be because few answered, or because you asked about different themes.',
	ask: 'What have you done since last time that may have mattered?'
};

export const overTime: Record<Language, typeof da> = { da, en };
