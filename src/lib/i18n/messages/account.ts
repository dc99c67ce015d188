import type { Language } from '#lib/domain/language.ts';

interface Counted {
	readonly answered: number;
	readonly invited: number;
}

/** The leader's own page, and the page about the account. Danish is the source. */
const da = {
	menu: { own: 'Mine evalueringer', account: 'Konto' },
	foot: 'Evalueringen er til udvikling. Den må ikke bruges til at sætte løn eller afskedige.',

	title: 'Mine evalueringer',
	empty:
		'Du har ingen evalueringer endnu. Når du starter en, kan du følge den her og finde rapporten bagefter.',
	emptyHow:
		'Det tager omkring et kvarter at sætte en op. Ingen får en mail, før du trykker på Start.',
	start: 'Start en evaluering',
	startAgain: 'Start en ny evaluering',
	example: 'Se et eksempel på en rapport',
	unnamed: 'Evaluering uden navn endnu',
	states: {
		draft: 'Kladde',
		open: 'I gang',
		counted: 'Rapporten bliver lavet',
		released: 'Rapporten er klar',
		withheld: 'Rapporten er holdt tilbage',
		deleted: 'Rapporten er slettet',
		cancelled: 'Stoppet',
		lost: 'Gået tabt'
	},
	draftText: 'Den er ikke startet. Du kan gå videre, hvor du slap.',
	draftLink: 'Gå videre med kladden',
	openText: ({ closes }: { closes: string }) => `Sidste dag at svare er ${closes}.`,
	openLink: 'Følg evalueringen',
	employees: 'Medarbejdere',
	peers: 'Lederkolleger',
	countOf: ({ answered, invited }: Counted) => `${answered} af ${invited} har svaret`,
	countedOn: ({ day }: { day: string }) => `Talt op ${day} kl. 8.`,
	notCounted:
		'Antallet af svar står her fra i morgen kl. 8. Grupper på under fem bliver ikke talt.',
	closedText: ({ day }: { day: string }) => `Lukket ${day}.`,
	reportLink: 'Åbn rapporten',
	countedText: 'Svarene er talt op. Du får en mail, når rapporten er klar.',
	withheldText:
		'Rapporten kunne ikke laves, uden at nogen kunne regne et svar ud. Derfor bliver den ikke vist.',
	deletedText: ({ day }: { day: string }) => `Lukket ${day}. Rapporten kan ikke laves igen.`,
	cancelledText: 'Runden blev stoppet. Alle svar er slettet ulæst.',
	lostText: 'Nøglen til svarene mangler, så ingen kan læse dem. Der kan ikke svares mere.',

	sharedTitle: 'Delt med dig',
	sharedText:
		'Du er blandt dem, der må læse disse rapporter. Alle, der svarede, fik det at vide på forhånd.',

	mirrorTitle: 'Dit eget spejl',
	mirrorSaved: ({ day }: { day: string }) => `Sådan så du selv din ledelse ${day}.`,
	mirrorWhole: 'Se hele profilen',
	mirrorNone:
		'Du kan prøve spejlet for dig selv: 15 udsagn, tre minutter. Bagefter kan du gemme din profil her.',
	mirrorTry: 'Prøv spejlet',
	mirrorAgain: 'Svar igen',
	mirrorDelete: 'Slet profilen',
	mirrorDeleteText: 'Kun du kan se profilen. Sletter du den, er den væk med det samme.',
	caption: 'Dine egne svar, ét tema på hver række',
	theme: 'Tema',
	you: 'Dig selv',
	skipped: 'intet svar',

	accountTitle: 'Din konto',
	aboutTitle: 'Om dig',
	emailIs: 'Mailadresse',
	emailHint: 'Du logger ind med et link til den.',
	nameLabel: 'Dit navn',
	nameHint: 'Sådan står du i de mails, du beder os sende.',
	languageLabel: 'Sprog',
	languages: { da: 'Dansk', en: 'English' },
	saved: 'Det er gemt.',
	sessionsTitle: 'Her er du logget ind',
	sessionsText: 'Kender du ikke en af dem, så log den ud.',
	thisOne: 'den, du bruger nu',
	unknownBrowser: 'Ukendt browser',
	started: ({ when }: { when: string }) => `Logget ind ${when}`,
	seen: ({ when }: { when: string }) => `sidst brugt ${when}`,
	when: ({ day, time }: { day: string; time: string }) => `${day} kl. ${time}`,
	signOutOne: 'Log ud',
	signOutOthers: 'Log alle andre ud',
	errorSummary: 'Der er én ting at rette',
	issues: {
		nameMissing: 'Skriv dit navn.',
		tooLong: 'Navnet er for langt. Der er plads til 100 tegn.',
		strangeCharacters: 'Der er et usynligt tegn i navnet, som vi ikke kan gemme. Skriv det forfra.',
		languageUnknown: 'Vælg et af de to sprog.'
	}
};

const en: typeof da = {
	menu: { own: 'My evaluations', account: 'Account' },
	foot: 'The evaluation is for development. It must not be used to set pay or to dismiss anyone.',

	title: 'My evaluations',
	empty:
		'You have no evaluations yet. When you start one, you can follow it here and find the report afterwards.',
	emptyHow:
		'Setting one up takes about a quarter of an hour. Nobody gets a mail before you press Start.',
	start: 'Start an evaluation',
	startAgain: 'Start a new evaluation',
	example: 'See an example report',
	unnamed: 'Evaluation without a name yet',
	states: {
		draft: 'Draft',
		open: 'Under way',
		counted: 'The report is being made',
		released: 'The report is ready',
		withheld: 'The report is withheld',
		deleted: 'The report is deleted',
		cancelled: 'Stopped',
		lost: 'Lost'
	},
	draftText: 'It has not started. You can go on where you left it.',
	draftLink: 'Go on with the draft',
	openText: ({ closes }) => `The last day to answer is ${closes}.`,
	openLink: 'Follow the evaluation',
	employees: 'Employees',
	peers: 'Fellow leaders',
	countOf: ({ answered, invited }) => `${answered} of ${invited} have answered`,
	countedOn: ({ day }) => `Counted on ${day} at 8 am.`,
	notCounted:
		'The number of answers stands here from tomorrow at 8 am. Groups below five are not counted.',
	closedText: ({ day }) => `Closed on ${day}.`,
	reportLink: 'Open the report',
	countedText: 'The answers have been counted. You will get a mail when the report is ready.',
	withheldText:
		'The report could not be made without somebody being able to work out an answer. That is why it is not shown.',
	deletedText: ({ day }) => `Closed on ${day}. The report cannot be made again.`,
	cancelledText: 'The round was stopped. All answers were deleted unread.',
	lostText:
		'The key to the answers is missing, so nobody can read them. No more answers can be sent.',

	sharedTitle: 'Shared with you',
	sharedText:
		'You are among those who may read these reports. Everybody who answered was told so beforehand.',

	mirrorTitle: 'Your own mirror',
	mirrorSaved: ({ day }) => `This is how you saw your own leadership on ${day}.`,
	mirrorWhole: 'See the whole profile',
	mirrorNone:
		'You can try the mirror by yourself: 15 statements, three minutes. Afterwards you can keep your profile here.',
	mirrorTry: 'Try the mirror',
	mirrorAgain: 'Answer again',
	mirrorDelete: 'Delete the profile',
	mirrorDeleteText: 'Only you can see the profile. If you delete it, it is gone at once.',
	caption: 'Your own answers, one theme on each row',
	theme: 'Theme',
	you: 'Yourself',
	skipped: 'no answer',

	accountTitle: 'Your account',
	aboutTitle: 'About you',
	emailIs: 'Mail address',
	emailHint: 'You sign in with a link to it.',
	nameLabel: 'Your name',
	nameHint: 'This is your name in the mails you ask us to send.',
	languageLabel: 'Language',
	languages: { da: 'Dansk', en: 'English' },
	saved: 'It is saved.',
	sessionsTitle: 'Where you are signed in',
	sessionsText: 'If you do not recognise one of them, sign it out.',
	thisOne: 'the one you are using now',
	unknownBrowser: 'Unknown browser',
	started: ({ when }) => `Signed in ${when}`,
	seen: ({ when }) => `last used ${when}`,
	when: ({ day, time }) => `${day} at ${time}`,
	signOutOne: 'Sign out',
	signOutOthers: 'Sign all others out',
	errorSummary: 'There is one thing to correct',
	issues: {
		nameMissing: 'Enter your name.',
		tooLong: 'The name is too long. There is room for 100 characters.',
		strangeCharacters:
			'There is an invisible character in the name that we cannot save. Please type it again.',
		languageUnknown: 'Choose one of the two languages.'
	}
};

export const account: Record<Language, typeof da> = { da, en };
