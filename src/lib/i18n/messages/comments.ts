import type { Language } from '#lib/domain/language.ts';

/** Comments: the warnings before and the care after. Danish is the source. */
const da = {
	warning: ({ leader }: { leader: string }) =>
		`${leader} læser dine ord, præcis som du skriver dem. Skriv om noget, lederen gør, og hvad du gerne vil have mere af. Skriv ikke navne, sygdom eller en hændelse, som kun du var med til.`,
	warningStyle: 'Din måde at skrive på kan røbe dig. Skriv kort og jævnt.',
	apart:
		'Kommentaren bliver gemt for sig selv. Den kan ikke føres tilbage til dine svar på udsagnene eller til dine andre kommentarer.',
	shownWhen:
		'Den bliver kun vist, hvis mindst otte i gruppen svarer, og mindst tre skriver til det samme. Vi sletter den efter 12 måneder.',
	fewInvited: 'I er for få til kommentarer. Derfor er der ikke noget felt til dem her.',
	warningManager: ({ leader }: { leader: string }) =>
		`${leader} læser dine ord og ved, at de er dine. Skriv ikke om andre personer.`,
	charsLeft: ({ left }: { left: string | number }) => `${left} tegn tilbage`,
	guide: [
		'Læs tallene først. Kommentarerne er eksempler fra nogle få og viser ikke, hvad alle mener.',
		'Læs dem alle to gange, før du gør noget. Den hårdeste fylder mest første gang. Led efter det, flere skriver.',
		'Gæt ikke, hvem der har skrevet hvad. Du kan tage fejl, og et gæt kan koste jer tilliden.',
		'Rammer en kommentar dig hårdt, så vent til i morgen, og tal med en, du stoler på.'
	],
	guideOrder:
		'Kommentarerne er blandet. Rækkefølgen siger intet om, hvem eller hvornår. Vis dem ikke på et møde, og send dem ikke videre. Fortæl med dine egne ord, hvad du har hørt.',
	open: 'Åbn kommentarerne',
	hide: 'Skjul for mig',
	show: 'Vis igen',
	hidden: ({ count }: { count: number }) =>
		count === 1 ? 'Én kommentar, du har skjult' : `${count} kommentarer, du har skjult`,
	hiddenNote:
		'De er kun skjult for dig. Andre, der må læse rapporten, ser dem stadig. Kommentaren bliver hverken ændret eller slettet.',
	none: 'Der er ingen kommentarer at vise.',
	noneWhy:
		'Vi viser dem kun, når de er valgt til, når mange nok har svaret og skrevet, og i 12 måneder. Så sletter vi dem. Vi skriver ikke, hvad der er grunden her.'
};

const en: typeof da = {
	warning: ({ leader }) =>
		`${leader} reads your words exactly as you write them. Write about something the leader does, and what you would like more of. Do not write names, illness or an event in which only you took part.`,
	warningStyle: 'Your way of writing can give you away. Keep it short and plain.',
	apart:
		'The comment is kept by itself. It cannot be traced to your answers to the statements or to your other comments.',
	shownWhen:
		'It is shown only if at least eight in the group answer and at least three write to the same question. We delete it after 12 months.',
	fewInvited: 'There are too few of you for comments. So there is no field for them here.',
	warningManager: ({ leader }) =>
		`${leader} reads your words and knows they are yours. Do not write about other people.`,
	charsLeft: ({ left }) => `${left} characters left`,
	guide: [
		'Read the figures first. The comments are examples from a few and do not show what everybody thinks.',
		'Read them all twice before you do anything. The harshest one takes up most room the first time. Look for what several people write.',
		'Do not guess who wrote what. You may be wrong, and a guess can cost you their trust.',
		'If a comment hits you hard, wait until tomorrow and talk with someone you trust.'
	],
	guideOrder:
		'The comments are shuffled. Their order says nothing about who or when. Do not show them at a meeting, and do not pass them on. Say in your own words what you have heard.',
	open: 'Open the comments',
	hide: 'Hide for me',
	show: 'Show again',
	hidden: ({ count }) =>
		count === 1 ? 'One comment that you have hidden' : `${count} comments that you have hidden`,
	hiddenNote:
		'They are hidden for you only. Others who may read the report still see them. The comment is neither changed nor deleted.',
	none: 'There are no comments to show.',
	noneWhy:
		'We show them only when they were asked for, when enough people have answered and written, and for 12 months. Then we delete them. We do not say what the reason is here.'
};

export const comments: Record<Language, typeof da> = { da, en };
