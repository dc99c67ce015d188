import type { Language } from '#lib/domain/language.ts';

/** Signing in by mail link. Known and unknown addresses get the same words. Danish is the source. */
const da = {
	title: 'Log ind',
	intro:
		'Skriv din arbejdsmail. Så sender vi et link, du kan logge ind med. Du skal ikke huske en adgangskode.',
	emailLabel: 'Din arbejdsmail',
	sendButton: 'Send mig et link',
	newHere: 'Er du ny her? Så gør det samme. Din konto bliver oprettet, første gang du logger ind.',
	mirrorKept: 'Din profil fra spejlet bliver gemt på kontoen, når du logger ind.',
	respondent:
		'Skal du svare i en evaluering? Så brug linket i din mail. Det er dit eget, og du skal ikke logge ind.',

	sentTitle: 'Se i din indbakke',
	sentText: ({ email }: { email: string }) =>
		`Vi har sendt en mail til ${email}. Linket i den virker én gang og i ti minutter.`,
	codeFor: 'Åbner du linket på en anden enhed?',
	codeHere: 'Så bliver du bedt om denne kode:',
	notThere:
		'Kommer mailen ikke inden for et par minutter, så se i uønsket post, og tjek, at adressen er rigtig.',
	again: 'Prøv igen',
	local: ({ folder }: { folder: string }) =>
		`Programmet kører på din egen maskine og sender ingen mails. De ligger som filer i mappen »${folder}«.`,

	confirmTitle: 'Et klik mere',
	confirmText:
		'Tryk på knappen, så er du inde. Vi beder om klikket, fordi nogle mailprogrammer selv åbner links.',
	confirmButton: 'Log ind nu',
	codeTitle: 'Skriv koden',
	codeText:
		'Du åbner linket et andet sted end der, hvor du bad om det. Skriv koden fra den side, hvor du bad om linket.',
	codeLabel: 'Kode på seks cifre',
	codeButton: 'Log ind',
	codeLost: 'Har du ikke koden? Så bed om et nyt link her.',

	reasons: {
		udloebet:
			'Du er blevet logget ud, fordi der gik for lang tid. Log ind igen, så kan du gå videre.',
		'logget-ud': 'Du er logget ud.',
		'logget-ud-her': 'Du er logget ud her. Hos din organisation kan du stadig være logget ind.',
		'konto-slettet':
			'Din konto er slettet, og du er logget ud overalt. Vil du begynde forfra en dag, så log ind med din adresse igen.',
		'gammelt-link':
			'Linket virker ikke længere. Et link virker kun én gang og i ti minutter. Bed om et nyt her.'
	},
	tooMany: ({ minutes }: { minutes: number }) =>
		`Der er bedt om mange links til adressen. Brug det nyeste i indbakken, eller prøv igen om ${minutes === 1 ? '1 minut' : `${minutes} minutter`}.`,
	tooManyCodes: ({ minutes }: { minutes: number }) =>
		`Der har været mange forkerte forsøg herfra. Prøv igen om ${minutes === 1 ? '1 minut' : `${minutes} minutter`}.`,
	errorSummary: 'Der er én ting at rette',
	issues: {
		emailInvalid: 'Det ligner ikke en mailadresse. Tjek, at der er et @ og intet mellemrum.',
		codeMissing: 'Skriv koden på seks cifre.',
		codeWrong: 'Koden passer ikke. Se efter på siden, hvor du bad om linket, og prøv igen.'
	}
};

const en: typeof da = {
	title: 'Sign in',
	intro:
		'Enter your work mail address. We will send you a link to sign in with. There is no password to remember.',
	emailLabel: 'Your work mail address',
	sendButton: 'Send me a link',
	newHere: 'New here? Do the same. Your account is created the first time you sign in.',
	mirrorKept: 'Your profile from the mirror will be kept on the account when you sign in.',
	respondent:
		'Were you asked to answer in an evaluation? Then use the link in your mail. It is your own, and you do not need to sign in.',

	sentTitle: 'Check your inbox',
	sentText: ({ email }) =>
		`We have sent a mail to ${email}. The link in it works once and for ten minutes.`,
	codeFor: 'Will you open the link on another device?',
	codeHere: 'Then you will be asked for this code:',
	notThere:
		'If the mail does not come within a couple of minutes, look in your junk mail and check that the address is right.',
	again: 'Try again',
	local: ({ folder }) =>
		`The program runs on your own machine and sends no mail. Mails are files in the folder “${folder}”.`,

	confirmTitle: 'One more click',
	confirmText:
		'Press the button and you are in. We ask for the click because some mail programs open links by themselves.',
	confirmButton: 'Sign in now',
	codeTitle: 'Enter the code',
	codeText:
		'You are opening the link in another place than where you asked for it. Enter the code shown on the page where you asked for the link.',
	codeLabel: 'Code of six digits',
	codeButton: 'Sign in',
	codeLost: 'Do you not have the code? Then ask for a new link here.',

	reasons: {
		udloebet: 'You were signed out because too much time passed. Sign in again, and you can go on.',
		'logget-ud': 'You are signed out.',
		'logget-ud-her': 'You are signed out here. At your organisation you may still be signed in.',
		'konto-slettet':
			'Your account is deleted and you are signed out everywhere. If you want to begin anew one day, sign in with your address again.',
		'gammelt-link':
			'The link no longer works. A link works only once and for ten minutes. Ask for a new one here.'
	},
	tooMany: ({ minutes }) =>
		`Many links to this address have been asked for. Use the newest one in your inbox, or try again in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`,
	tooManyCodes: ({ minutes }) =>
		`There have been many wrong tries from here. Try again in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`,
	errorSummary: 'There is one thing to correct',
	issues: {
		emailInvalid: 'That does not look like a mail address. Check that there is an @ and no space.',
		codeMissing: 'Enter the code of six digits.',
		codeWrong:
			'The code does not match. Look at the page where you asked for the link, and try again.'
	}
};

export const signin: Record<Language, typeof da> = { da, en };
