import type { Language } from '#lib/domain/language.ts';

/** The page that shows what pages are made of. Danish is the source. */
const da = {
	title: 'Det, siderne er lavet af',
	intro:
		'Her står hver byggesten i hver tilstand. Siden findes kun, hvor programmet bliver udviklet. Lyst og mørkt følger din browser.',
	words: {
		title: 'Ord',
		lead: 'En indledning er lidt større end resten.',
		heading: 'En lille overskrift',
		text: 'Almindelig tekst er sat med luft mellem linjerne, og en linje er aldrig længere end omkring 66 tegn. Et link ser sådan ud:',
		link: 'læs om metoden',
		soft: 'Det, der ikke haster, er lysere.',
		quote: 'Jeg vil gerne vide, hvad jeg skal gøre mere af.'
	},
	colours: {
		title: 'Farver',
		paper: 'Flader',
		pressed: 'Det, man kan trykke på',
		groups: 'Grupper'
	},
	buttons: {
		title: 'Knapper',
		first: 'Gem og gå videre',
		second: 'Vis et eksempel',
		plain: 'Fortryd',
		link: 'Log ind',
		busy: 'Gemmer …',
		disabled: 'Kan ikke bruges nu'
	},
	notices: {
		title: 'Beskeder',
		plain: 'Runden er startet',
		plainText: 'De inviterede får en mail i morgen kl. 8.',
		quiet: 'Du læser en andens rapport',
		quietText: 'Merete Agerlund har delt den med dig.',
		wrong: 'Filen kunne ikke læses',
		wrongText: 'Gem den som CSV, og prøv igen.',
		summary: 'Der er to ting at rette',
		kept: 'Det, du har skrevet, står her stadig.'
	},
	fields: {
		title: 'Felter',
		name: 'Navn',
		nameHint: 'Sådan, som dine medarbejdere kender dig.',
		mail: 'Arbejdsmail',
		mailIssue: 'Mailadressen mangler et @.',
		day: 'Dato',
		dayIssue: 'Vælg en dag, der ikke er gået.',
		place: 'Sektor',
		places: ['Kommune', 'Region', 'Stat'],
		own: 'Dine egne ord',
		who: 'Hvem skal se rapporten?',
		onlyMe: 'Kun mig',
		onlyMeHint: 'Ingen andre får den.',
		manager: 'Mig og min nærmeste leder',
		tick: 'Jeg vil bruge rapporten til udvikling.'
	},
	tables: {
		title: 'Tabeller og fakta',
		caption: 'Runder i år',
		round: 'Runde',
		state: 'Tilstand',
		answered: 'Har svaret',
		open: 'Åben',
		closed: 'Lukket',
		empty: 'Der er ingen runder endnu. Når I har sat den første op, står den her.',
		term: 'Lukker',
		day: 'fredag 11. december kl. 23.59',
		more: 'Vis mere'
	},
	progress: {
		title: 'Forløb',
		answered: '9 af 12 har svaret',
		step: 'Trin 2 af 6',
		next: 'Næste: Vælg datoer'
	},
	pictures: {
		title: 'Billeder af tal',
		caption: 'Fire rækker på skalaen fra 1 til 5',
		theme: 'Tema',
		self: 'Dig',
		employee: 'Medarbejdere',
		manager: 'Din leder',
		peer: 'Lederkolleger',
		sure: 'Alle tre, med usikkerhed',
		band: 'Et interval i stedet for et tal',
		withheld: 'Vises ikke',
		orHigher: '4,1 eller højere',
		four: 'De fire mærker',
		time: 'Tiden nu og den ønskede',
		up: 'Opad',
		out: 'Udad',
		down: 'Personaleledelse'
	},
	answering: { title: 'Et udsagn', issue: 'Vælg et svar, eller spring udsagnet over.' }
};

type Words = typeof da;

const en: Words = {
	title: 'What the pages are made of',
	intro:
		'Each part in each state. The page is there only where the program is developed. Light and dark follow your browser.',
	words: {
		title: 'Words',
		lead: 'An introduction is a little larger than the rest.',
		heading: 'A small heading',
		text: 'Plain text has air between its lines, and no line is longer than some 66 characters. A link looks like this:',
		link: 'read about the method',
		soft: 'What does not press is lighter.',
		quote: 'I should like to know what to do more of.'
	},
	colours: { title: 'Colours', paper: 'Surfaces', pressed: 'What one can press', groups: 'Groups' },
	buttons: {
		title: 'Buttons',
		first: 'Save and go on',
		second: 'Show an example',
		plain: 'Undo',
		link: 'Sign in',
		busy: 'Saving …',
		disabled: 'Cannot be used now'
	},
	notices: {
		title: 'Notices',
		plain: 'The round has started',
		plainText: 'Those invited get a mail tomorrow at 8.',
		quiet: 'You are reading somebody else’s report',
		quietText: 'Merete Agerlund has shared it with you.',
		wrong: 'The file could not be read',
		wrongText: 'Save it as CSV and try again.',
		summary: 'There are two things to correct',
		kept: 'What you wrote is still here.'
	},
	fields: {
		title: 'Fields',
		name: 'Name',
		nameHint: 'As your employees know you.',
		mail: 'Work mail',
		mailIssue: 'The address has no @.',
		day: 'Date',
		dayIssue: 'Choose a day that has not passed.',
		place: 'Sector',
		places: ['Municipality', 'Region', 'State'],
		own: 'Your own words',
		who: 'Who will see the report?',
		onlyMe: 'Only me',
		onlyMeHint: 'Nobody else gets it.',
		manager: 'My manager and I',
		tick: 'I will use the report for development.'
	},
	tables: {
		title: 'Tables and facts',
		caption: 'Rounds this year',
		round: 'Round',
		state: 'State',
		answered: 'Have answered',
		open: 'Open',
		closed: 'Closed',
		empty: 'There are no rounds yet. The first one you set up stands here.',
		term: 'Closes',
		day: 'Friday 11 December at 23:59',
		more: 'Show more'
	},
	progress: {
		title: 'Progress',
		answered: '9 of 12 have answered',
		step: 'Step 2 of 6',
		next: 'Next: Choose dates'
	},
	pictures: {
		title: 'Pictures of figures',
		caption: 'Four rows on the scale from 1 to 5',
		theme: 'Theme',
		self: 'You',
		employee: 'Employees',
		manager: 'Your manager',
		peer: 'Fellow leaders',
		sure: 'All three, with how sure',
		band: 'A range in place of a figure',
		withheld: 'Not shown',
		orHigher: '4.1 or higher',
		four: 'The four marks',
		time: 'Time now and as wished',
		up: 'Upward',
		out: 'Outward',
		down: 'Leading people'
	},
	answering: { title: 'A statement', issue: 'Choose an answer, or skip the statement.' }
};

export const stylePage: Readonly<Record<Language, Words>> = { da, en };
