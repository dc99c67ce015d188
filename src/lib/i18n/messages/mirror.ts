import type { Language } from '#lib/domain/language.ts';

/** The mirror without an account: 15 statements, nothing stored on the server. Danish is the source. */
const da = {
	title: 'Spejlet: 15 udsagn om din egen ledelse',
	intro:
		'Svar ud fra, hvad du faktisk har gjort de seneste seks måneder. Det tager tre minutter. Spring over, hvis et udsagn ikke passer til dit job.',
	nothingKept: 'Vi gemmer ikke dine svar på serveren. Lukker du siden, er de væk.',
	overall: 'Samlet oplevelse',
	overallText: 'Tre udsagn om helheden.',
	themes: 'De tolv temaer',
	themesText: 'Ét udsagn fra hvert tema.',
	submit: 'Vis min profil',
	tooFewTitle: 'Der mangler lidt endnu',
	tooFew: ({ answered, fewest }: { answered: number; fewest: number }) =>
		`Du har taget stilling til ${answered} af 15 udsagn. Profilen giver først mening, når du har svaret på ${fewest}. »Ved ikke« tæller ikke med.`,
	nothingLost: 'De svar, du har givet, står her stadig.',
	resultTitle: 'Sådan ser du selv din ledelse',
	resultIntro:
		'Her er dine egne svar, ét tema ad gangen. De viser, hvordan du ser det. Dine medarbejdere kan se det på en anden måde, og det er netop det, en evaluering kan vise.',
	readTitle: 'Sådan læser du profilen',
	read: [
		'Ruden er dit svar. Linjen går fra helt uenig til helt enig, præcis som da du svarede.',
		'Hvert tema bygger her på ét udsagn. Læs det som et fingerpeg.',
		'Profilen er ikke en karakter. Et svar i midten kan være det ærligste på siden.',
		'Udsagnene er nye. De er ikke afprøvet videnskabeligt endnu.'
	],
	noNational:
		'Der er endnu ingen tal for landet. Når de kommer, kan du se dem ved siden af dine egne.',
	captionOverall: 'Dine svar på de tre udsagn om helheden',
	captionThemes: 'Dine svar på ét udsagn fra hvert af de tolv temaer',
	statement: 'Udsagn',
	theme: 'Tema og udsagn',
	you: 'Dig selv',
	dontKnow: 'ved ikke',
	skipped: 'sprunget over',
	questionsTitle: 'Tre spørgsmål til dig selv',
	questionsText: 'Brug fem minutter. Skriv gerne svarene på papir.',
	questions: [
		'Hvilket svar var du mest i tvivl om?',
		'Hvor tror du, at dine medarbejdere ville svare noget andet?',
		'Hvad vil du gerne gøre mere af om et halvt år?'
	],
	edit: 'Ret mine svar',
	again: 'Begynd forfra',
	keepTitle: 'Vil du beholde profilen?',
	keepPrint: 'Du kan skrive siden ud eller gemme den som PDF fra browserens menu.',
	keepText:
		'Eller opret en konto. Vi sender et link til din mail, og når du har logget ind med det, ligger profilen på din side. Linket virker i ti minutter. Bruger du det ikke, sletter vi svarene igen.',
	keepEmail: 'Din arbejdsmail',
	keepButton: 'Opret en konto, og gem profilen',
	keepSignedIn: 'Gem profilen på min side',
	keepSignedInText: 'Du er logget ind. Profilen kommer til at ligge på din side.',
	nextTitle: 'Vil du høre, hvad andre ser?',
	nextText:
		'Invitér dine medarbejdere og din nærmeste leder til at svare på det samme. Det tager omkring et kvarter at sætte en evaluering op.',
	nextStart: 'Start en evaluering',
	nextLink: 'Se, hvordan en rapport ser ud'
};

const en: typeof da = {
	title: 'The mirror: 15 statements about your own leadership',
	intro:
		'Answer from what you have actually done over the past six months. It takes three minutes. Skip a statement if it does not fit your job.',
	nothingKept: 'We do not keep your answers on the server. Close the page and they are gone.',
	overall: 'Overall experience',
	overallText: 'Three statements about the whole.',
	themes: 'The twelve themes',
	themesText: 'One statement from each theme.',
	submit: 'Show my profile',
	tooFewTitle: 'A little is still missing',
	tooFew: ({ answered, fewest }) =>
		`You have taken a stand on ${answered} of 15 statements. The profile makes sense once you have answered ${fewest}. “Don’t know” does not count.`,
	nothingLost: 'The answers you have given are still here.',
	resultTitle: 'This is how you see your own leadership',
	resultIntro:
		'Here are your own answers, one theme at a time. They show how you see it. Your employees may see it in another way, and that is what an evaluation can show.',
	readTitle: 'How to read the profile',
	read: [
		'The diamond is your answer. The line runs from strongly disagree to strongly agree, just as when you answered.',
		'Here each theme rests on one statement. Read it as a hint.',
		'The profile is not a grade. An answer in the middle may be the most honest one on the page.',
		'The statements are new. They have not been tested scientifically yet.'
	],
	noNational:
		'There are no national figures yet. When they come, you can see them beside your own.',
	captionOverall: 'Your answers to the three statements about the whole',
	captionThemes: 'Your answers to one statement from each of the twelve themes',
	statement: 'Statement',
	theme: 'Theme and statement',
	you: 'Yourself',
	dontKnow: 'don’t know',
	skipped: 'skipped',
	questionsTitle: 'Three questions for yourself',
	questionsText: 'Take five minutes. Write the answers on paper if you like.',
	questions: [
		'Which answer were you least sure of?',
		'Where do you think your employees would answer differently?',
		'What would you like to do more of in half a year?'
	],
	edit: 'Change my answers',
	again: 'Start again',
	keepTitle: 'Do you want to keep the profile?',
	keepPrint: 'You can print the page or save it as a PDF from the menu of your browser.',
	keepText:
		'Or create an account. We send a link to your mail, and once you have signed in with it, the profile is on your page. The link works for ten minutes. If you do not use it, we delete the answers again.',
	keepEmail: 'Your work mail address',
	keepButton: 'Create an account and keep the profile',
	keepSignedIn: 'Keep the profile on my page',
	keepSignedInText: 'You are signed in. The profile will be on your page.',
	nextTitle: 'Do you want to hear what others see?',
	nextText:
		'Invite your employees and your own manager to answer the same. Setting an evaluation up takes about a quarter of an hour.',
	nextStart: 'Start an evaluation',
	nextLink: 'See what a report looks like'
};

export const mirror: Record<Language, typeof da> = { da, en };
