import type { Language } from '#lib/domain/language.ts';

/** Signing in by mail link. Known and unknown addresses get the same words. Danish is the source. */
const da = {
	title: 'Log ind',
	intro:
		'Skriv din arbejdsmail. Så sender vi et link, du kan logge ind med. Du skal ikke huske en adgangskode.',
	emailLabel: 'Din arbejdsmail',
	emailInvalid: 'Det ligner ikke en mailadresse. Tjek, at der er et @ og intet mellemrum.',
	sendButton: 'Send mig et link',
	orgButton: 'Log ind med din organisation',
	newHere: 'Er du ny her? Så gør det samme. Din konto bliver oprettet, første gang du logger ind.',
	sentTitle: 'Se i din indbakke',
	sentText: ({ email }: { email: string }) =>
		`Kan ${email} bruges her, er der nu en mail på vej. Linket i den virker én gang og i ti minutter. Kommer mailen ikke, så se i uønsket post, eller prøv igen.`,
	sentCode: ({ code }: { code: string }) =>
		`Åbner du linket på en anden enhed? Så bliver du bedt om denne kode: ${code}`,
	confirmTitle: 'Et klik mere',
	confirmText:
		'Tryk på knappen, så er du inde. Vi beder om klikket, fordi nogle mailprogrammer selv åbner links.',
	confirmButton: 'Log ind nu',
	codeTitle: 'Skriv koden',
	codeText:
		'Du åbner linket et andet sted, end du bad om det. Skriv koden fra den side, hvor du bad om linket.',
	codeWrong: 'Koden passer ikke. Se efter på den første side, og prøv igen.',
	linkExpired:
		'Linket virker ikke længere. Et link virker kun én gang og i ti minutter. Bed om et nyt her.',
	signedOut: 'Du er logget ud.',
	sessionEnded:
		'Du er blevet logget ud, fordi der gik for lang tid. Log ind igen, så kan du gå videre.',
	sessionsTitle: 'Her er du logget ind',
	sessionsText: 'Kender du ikke en af dem, så log den ud.'
};

const en: typeof da = {
	title: 'Sign in',
	intro:
		'Enter your work mail address. We will send you a link to sign in with. There is no password to remember.',
	emailLabel: 'Your work mail address',
	emailInvalid: 'That does not look like a mail address. Check that there is an @ and no space.',
	sendButton: 'Send me a link',
	orgButton: 'Sign in with your organisation',
	newHere: 'New here? Do the same. Your account is created the first time you sign in.',
	sentTitle: 'Check your inbox',
	sentText: ({ email }) =>
		`If ${email} can be used here, a mail is now on its way. The link in it works once and for ten minutes. If the mail does not come, look in your junk mail or try again.`,
	sentCode: ({ code }) =>
		`Will you open the link on another device? Then you will be asked for this code: ${code}`,
	confirmTitle: 'One more click',
	confirmText:
		'Press the button and you are in. We ask for the click because some mail programs open links by themselves.',
	confirmButton: 'Sign in now',
	codeTitle: 'Enter the code',
	codeText:
		'You are opening the link in another place than where you asked for it. Enter the code shown on the page where you asked for the link.',
	codeWrong: 'The code does not match. Look at the first page and try again.',
	linkExpired:
		'The link no longer works. A link works only once and for ten minutes. Ask for a new one here.',
	signedOut: 'You are signed out.',
	sessionEnded:
		'You were signed out because too much time passed. Sign in again, and you can go on.',
	sessionsTitle: 'Where you are signed in',
	sessionsText: 'If you do not recognise one of them, sign it out.'
};

export const signin: Record<Language, typeof da> = { da, en };
