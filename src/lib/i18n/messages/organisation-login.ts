import type { Language } from '#lib/domain/language.ts';

/** Signing in through the organisation's own login. Danish is the source. */
const da = {
	button: 'Log ind med din organisation',
	or: 'Eller brug det login, du har på arbejdet.',

	title: 'Log ind med din organisation',
	text: 'Du bliver sendt videre til det login, du plejer at bruge på arbejdet. Bagefter kommer du tilbage hertil.',
	connect: ({ email }: { email: string }) =>
		`Du er logget ind som ${email}. Gå videre for at logge ind med din organisation. Har loginnet den samme adresse, bliver det knyttet til din konto.`,
	again: 'Prøv igen',
	otherwise: 'Har din organisation ikke noget login her?',
	byMail: 'Log ind med et link i en mail',

	goingTitle: 'Du bliver sendt videre',
	goingText: 'Om et øjeblik er du ved din organisations login. Sker der ikke noget, så tryk her.',
	goOn: 'Gå videre',

	downTitle: 'Din organisations login svarer ikke',
	downText:
		'Det er ikke noget, du har gjort, og intet er gået tabt. Prøv igen om lidt, eller log ind med et link i en mail.',
	tooMany: ({ minutes }: { minutes: number }) =>
		`Mange er på vej ind lige nu. Prøv igen om ${minutes === 1 ? '1 minut' : `${minutes} minutter`}.`,

	told: {
		forfra:
			'Login kunne ikke gøres færdigt her. Det skal ske i den samme browser og inden for ti minutter. Begynd forfra.',
		afbrudt: 'Du blev ikke logget ind. Det er intet problem: Prøv igen, når du vil.',
		'for-svagt':
			'Dit login er ikke sikkert nok til at komme ind her. Log ind på en mere sikker måde, for eksempel med MitID Erhverv, eller spørg jeres it-afdeling.',
		'ikke-sikkert':
			'Vi kunne ikke være sikre på, at svaret kom fra din organisations login. Derfor er du ikke logget ind. Prøv igen. Sker det flere gange, så sig det til jeres it-afdeling.',
		'uden-adresse':
			'Din organisations login fortalte os ikke din mailadresse. Sig det til jeres it-afdeling, eller log ind med et link i en mail.',
		'adresse-ikke-bekraeftet':
			'Din organisations login siger ikke, om mailadressen er din. Log ind med et link i en mail først, og kom så tilbage hertil. Det skal du kun gøre én gang.',
		'anden-person':
			'Kontoen med din mailadresse hører til et andet login i din organisation. Det kan ske, når nogen overtager en adresse. Sig det til jeres it-afdeling.'
	},

	leave: 'Log også ud der',

	sessions: { mail: 'med et link i en mail', oidc: 'med din organisations login' },
	connectTitle: 'Din organisations login',
	connected: 'Kontoen er knyttet til din organisations login. Du kan bruge begge dele.',
	notConnected: 'Har din organisation et login her, kan du bruge det i stedet for links i en mail.',
	connectLink: 'Knyt det til din konto'
};

const en: typeof da = {
	button: 'Sign in with your organisation',
	or: 'Or use the login that you have at work.',

	title: 'Sign in with your organisation',
	text: 'You will be sent on to the login that you use at work. Afterwards you come back here.',
	connect: ({ email }) =>
		`You are signed in as ${email}. Go on to sign in with your organisation. If that login has the same address, it is connected with your account.`,
	again: 'Try again',
	otherwise: 'Does your organisation have no login here?',
	byMail: 'Sign in with a link in a mail',

	goingTitle: 'You are being sent on',
	goingText:
		'In a moment you will be at your organisation’s login. If nothing happens, press here.',
	goOn: 'Go on',

	downTitle: 'Your organisation’s login does not answer',
	downText:
		'It is nothing you have done, and nothing is lost. Try again in a while, or sign in with a link in a mail.',
	tooMany: ({ minutes }) =>
		`Many people are on their way in. Try again in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`,

	told: {
		forfra:
			'The sign-in could not be finished here. It must be done in the same browser and within ten minutes. Begin again.',
		afbrudt: 'You were not signed in. That is no problem: try again whenever you like.',
		'for-svagt':
			'Your sign-in is not secure enough to come in here. Sign in in a more secure way, such as MitID Erhverv, or ask your IT department.',
		'ikke-sikkert':
			'We could not be sure that the answer came from your organisation’s login. So you are not signed in. Try again. If it happens repeatedly, tell your IT department.',
		'uden-adresse':
			'Your organisation’s login did not tell us your mail address. Tell your IT department, or sign in with a link in a mail.',
		'adresse-ikke-bekraeftet':
			'Your organisation’s login does not say whether the mail address is yours. Sign in with a link in a mail first, and then come back here. You need to do so only once.',
		'anden-person':
			'The account with your mail address belongs to another login in your organisation. That can happen when somebody takes over an address. Tell your IT department.'
	},

	leave: 'Sign out there too',

	sessions: { mail: 'with a link in a mail', oidc: 'with your organisation’s login' },
	connectTitle: 'Your organisation’s login',
	connected: 'The account is connected with your organisation’s login. You can use either.',
	notConnected: 'If your organisation has a login here, you can use it instead of links in mails.',
	connectLink: 'Connect it with your account'
};

export const organisationLogin: Record<Language, typeof da> = { da, en };
