import type { Language } from '#lib/domain/language.ts';

/** Buttons and small words used on every page. Danish is the source. */
const da = {
	productName: 'Ledelsesspejl',
	tagline: 'Se din ledelse, som andre ser den',
	skipToContent: 'Gå til indholdet',
	languageSwitch: 'English',
	menu: 'Hovedmenu',
	national: 'Landet',
	method: 'Metode',
	anonymity: 'Anonymitet',
	example: 'Eksempel',
	privacy: 'Privatliv',
	accessibility: 'Tilgængelighed',
	signIn: 'Log ind',
	signOut: 'Log ud',
	myPage: 'Min side',
	scaleLow: 'Helt uenig',
	scaleHigh: 'Helt enig',
	pictureOnScale: 'Billede på skalaen fra 1 til 5',
	notShown: 'vises ikke',
	notAnswered: 'ikke besvaret',
	picture: 'Billede',
	timeSpent: 'Ledelsestid',
	now: 'Nu',
	wished: 'Ønsket',
	languageStays: 'Du kan skifte sprog undervejs. Dine svar bliver, hvor de er.',
	next: 'Videre',
	back: 'Tilbage',
	save: 'Gem',
	cancel: 'Fortryd',
	remove: 'Fjern',
	print: 'Skriv ud',
	downloadPdf: 'Hent som PDF',
	readMore: 'Læs mere',
	optional: '(kan udelades)',
	roleSelf: 'Dig selv',
	roleEmployees: 'Medarbejdere',
	roleManager: 'Nærmeste leder',
	rolePeers: 'Lederkolleger',
	answeredOfInvited: ({
		answered,
		invited
	}: {
		answered: string | number;
		invited: string | number;
	}) => `${answered} af ${invited} har svaret`,
	purposeShort:
		'Evalueringen er til udvikling. Den må ikke bruges til at sætte løn eller afskedige.',
	notValidatedShort: 'Udsagnene er nye. De er ikke afprøvet af forskere endnu.'
};

const en: typeof da = {
	productName: 'Ledelsesspejl',
	tagline: 'See your leadership as others see it',
	skipToContent: 'Skip to the content',
	languageSwitch: 'Dansk',
	menu: 'Main menu',
	national: 'The country',
	method: 'Method',
	anonymity: 'Anonymity',
	example: 'Example',
	privacy: 'Privacy',
	accessibility: 'Accessibility',
	signIn: 'Sign in',
	signOut: 'Sign out',
	myPage: 'My page',
	scaleLow: 'Strongly disagree',
	scaleHigh: 'Strongly agree',
	pictureOnScale: 'Picture on the scale from 1 to 5',
	notShown: 'not shown',
	notAnswered: 'not answered',
	picture: 'Picture',
	timeSpent: 'Time spent leading',
	now: 'Now',
	wished: 'Wished',
	languageStays: 'You can change language as you go. Your answers stay where they are.',
	next: 'Next',
	back: 'Back',
	save: 'Save',
	cancel: 'Cancel',
	remove: 'Remove',
	print: 'Print',
	downloadPdf: 'Download as PDF',
	readMore: 'Read more',
	optional: '(optional)',
	roleSelf: 'Yourself',
	roleEmployees: 'Employees',
	roleManager: "The leader's manager",
	rolePeers: 'Fellow leaders',
	answeredOfInvited: ({ answered, invited }) => `${answered} of ${invited} have answered`,
	purposeShort:
		'The evaluation is for development. It must not be used to set pay or to dismiss anyone.',
	notValidatedShort: 'The statements are new. They have not been tested by researchers yet.'
};

export const common: Record<Language, typeof da> = { da, en };
