import type { Language } from '#lib/domain/language.ts';

/** The mirror without an account: 15 statements, nothing stored on the server. Danish is the source. */
const da = {
	title: 'Spejlet: 15 udsagn om din egen ledelse',
	intro:
		'Svar ud fra, hvad du faktisk har gjort de seneste seks måneder. Det tager tre minutter. Spring over, hvis et udsagn ikke passer til dit job.',
	nothingKept: 'Vi gemmer ikke dine svar på serveren. Lukker du siden, er de væk.',
	submit: 'Vis min profil',
	tooFew: ({ answered }: { answered: string | number }) =>
		`Du har svaret på ${answered} af 15 udsagn. Svar på et par stykker mere, så giver profilen mening.`,
	resultTitle: 'Sådan ser du selv din ledelse',
	resultIntro:
		'Her er dine egne svar, ét tema ad gangen. De viser, hvordan du ser det. Dine medarbejdere kan se det på en anden måde, og det er netop det, en evaluering kan vise.',
	oneStatement: 'Hvert tema bygger her på ét udsagn. Læs det som et fingerpeg.',
	nationalBeside: ({ year }: { year: string }) =>
		`Den lyse prik viser, hvad ledere i landet i gennemsnit svarede om sig selv i ${year}.`,
	nationalNote:
		'Landets tal kommer fra ledere, der selv har valgt at være med. De er ikke et mål, du skal nå.',
	noNational: 'Der er endnu ikke noget tal for landet her.',
	questionsTitle: 'Tre spørgsmål til dig selv',
	question1: 'Hvilket svar var du mest i tvivl om?',
	question2: 'Hvor tror du, at dine medarbejdere ville svare noget andet?',
	question3: 'Hvad vil du gerne være bedre til om et halvt år?',
	keepTitle: 'Vil du beholde profilen?',
	keepText:
		'Skriv den ud nu, eller opret en konto. Opretter du en konto, gemmer vi dine svar på den, så du kan se dem igen.',
	keepButton: 'Opret en konto, og gem profilen',
	nextTitle: 'Vil du høre, hvad andre ser?',
	nextText:
		'Start en evaluering. Invitér dit team og din nærmeste leder. Det tager omkring ti minutter at sætte den op.',
	again: 'Begynd forfra'
};

const en: typeof da = {
	title: 'The mirror: 15 statements about your own leadership',
	intro:
		'Answer from what you have actually done over the past six months. It takes three minutes. Skip a statement if it does not fit your job.',
	nothingKept: 'We do not keep your answers on the server. Close the page and they are gone.',
	submit: 'Show my profile',
	tooFew: ({ answered }) =>
		`You have answered ${answered} of 15 statements. Answer a few more, and the profile will make sense.`,
	resultTitle: 'This is how you see your own leadership',
	resultIntro:
		'Here are your own answers, one theme at a time. They show how you see it. Your employees may see it in another way, and that is what an evaluation can show.',
	oneStatement: 'Here each theme rests on one statement. Read it as a hint.',
	nationalBeside: ({ year }) =>
		`The pale dot shows what leaders across the country answered about themselves on average in ${year}.`,
	nationalNote:
		'The national figures come from leaders who chose to take part. They are not a target for you to reach.',
	noNational: 'There is no national figure here yet.',
	questionsTitle: 'Three questions for yourself',
	question1: 'Which answer were you least sure of?',
	question2: 'Where do you think your employees would answer differently?',
	question3: 'What would you like to be better at in half a year?',
	keepTitle: 'Do you want to keep the profile?',
	keepText:
		'Print it now, or create an account. If you create an account, we keep your answers there so that you can see them again.',
	keepButton: 'Create an account and keep the profile',
	nextTitle: 'Do you want to hear what others see?',
	nextText:
		'Start an evaluation. Invite your team and your own manager. Setting it up takes about ten minutes.',
	again: 'Start again'
};

export const mirror: Record<Language, typeof da> = { da, en };
