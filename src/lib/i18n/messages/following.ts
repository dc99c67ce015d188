import type { Language } from '#lib/domain/language.ts';
import { fewAnswers } from './few-answers.ts';

type Count = string | number;

const isOne = (count: Count) => Number(count) === 1;

/** An organisation's open round, as whoever runs it follows it. Danish is the source. */
const da = {
	over: ({
		organisation,
		count,
		leaders
	}: {
		organisation: string;
		count: number;
		leaders: Count;
	}) => `${organisation}, ${leaders} ${isOne(count) ? 'leder' : 'ledere'}`,
	sums: {
		employees: 'Medarbejdere har svaret',
		self: 'Ledere har svaret om sig selv',
		managers: 'Nærmeste ledere har svaret',
		ready: 'Ledere har mindst fem svar',
		of: ({ invited }: { invited: Count }) => `af ${invited}`,
		spoken: ({ answered, invited }: { answered: Count; invited: Count }) =>
			`${answered} af ${invited}`,
		small: ({ count, leaders }: { count: number; leaders: Count }) =>
			isOne(count)
				? '1 leder har under fem medarbejdere og får samtalesiden'
				: `${leaders} ledere har under fem medarbejdere og får samtalesiden`,
		few: 'Der er færre end fem, så vi viser ikke antallet.',
		none: 'Ingen leder har fem medarbejdere eller flere.',
		tomorrow: 'Vi tæller hver morgen kl. 8. Det første tal kommer dagen efter åbningen.'
	},
	todo: 'Det venter på dig',
	nothing: 'Der er ikke noget, der venter på dig.',
	bounced: ({ count, mails }: { count: number; mails: Count }) =>
		isOne(count) ? '1 mail kunne ikke leveres' : `${mails} mails kunne ikke leveres`,
	bouncedHelp: 'Ret adressen, så sender vi en ny invitation. Lederen kan også gøre det.',
	slips: ({ count, slips }: { count: number; slips: Count }) =>
		isOne(count) ? '1 person får en seddel' : `${slips} personer får en seddel`,
	slipsHelp: 'Print sedlerne, og del dem ud. Vi kan ikke se, om det er gjort.',
	byItself: 'Det sker af sig selv',
	timeline: {
		invitations: 'Invitationerne blev sendt',
		invitationsAhead: 'Invitationerne bliver sendt',
		reminder: 'Påmindelse, kun til dem der mangler',
		lastReminder: 'Sidste påmindelse, kun til dem der mangler',
		closes: 'Runden lukker kl. 23.59. Så bliver svarene åbnet, blandet og talt',
		report: 'Lederne får deres rapport',
		talk: 'Frist for at tale med nærmeste leder'
	},
	extend: 'Giv længere tid til at svare',
	extended: ({ day }: { day: string }) =>
		`Sidste dag er nu ${day}. Vi skriver det til alle, der er inviteret.`,
	stop: 'Stop hele runden',
	areas: 'Svar fordelt på enheder',
	leaders: 'Svar fordelt på ledere',
	search: 'Søg efter leder eller enhed',
	view: 'Vis',
	views: {
		alle: 'Alle',
		venter: 'Hvor en mail ikke kom frem',
		halvdelen: 'Under halvdelen har svaret'
	},
	order: 'Rækkefølge',
	orders: { navn: 'Navn', enhed: 'Enhed', mangler: 'Flest mangler først' },
	find: 'Søg',
	asAreas: 'Vis enheder',
	asLeaders: 'Vis ledere',
	caption:
		'Antal, der har svaret, af antal inviterede. Du kan ikke se, hvem der har svaret, eller hvad.',
	columns: {
		area: 'Enhed',
		leader: 'Leder',
		leaders: 'Ledere',
		picture: 'Billede',
		employees: 'Medarbejdere',
		self: 'Lederen selv',
		managers: 'Nærmeste leder',
		invited: 'Inviterede medarbejdere',
		answered: 'Har svaret',
		countedOn: 'Talt'
	},
	picture: ({ name, count }: { name: string; count: string }) => `${name}, medarbejdere: ${count}`,
	total: 'I alt',
	withheld: 'vises ikke',
	progress: {
		few: 'færre end fem',
		nobody: 'ingen',
		notYet: 'ikke talt endnu'
	},
	cancelled: 'Evalueringen er aflyst',
	waits: ({ count, mails }: { count: number; mails: Count }) =>
		isOne(count) ? '1 mail kom ikke frem' : `${mails} mails kom ikke frem`,
	found: ({ count, leaders }: { count: number; leaders: Count }) =>
		isOne(count) ? '1 leder' : `${leaders} ledere`,
	noMatch: 'Der er intet, der passer. Prøv med et andet ord, eller vis alle.',
	pages: 'Flere sider',
	page: ({ page, pages }: { page: Count; pages: Count }) => `Side ${page} af ${pages}`,
	before: 'Forrige',
	after: 'Næste',
	countedOn: ({ day }: { day: string }) =>
		`Talt ${day} kl. 8. Tallene er til at følge svarene, ikke til at sammenligne ledere eller enheder.`,
	rule: 'Er der færre end fem inviterede, viser vi ikke, hvor mange der har svaret, og de tæller ikke med i summerne. En sum står heller ikke, hvis et mindre tal kunne regnes ud af den. Er nogen trukket tilbage, tæller de stadig med.',
	fewAnswers: fewAnswers.da.whatBecomes,
	download: 'Hent tallene som fil (CSV)',
	downloadHint: 'At du har hentet dem, bliver skrevet ned.',
	fileName: 'svar',
	afterwards: 'Når runden er lukket',
	afterwardsText:
		'Organisationens rapport kommer samme dag. Den bygger kun på tal, som lederne selv kan se, og på de små teams lagt sammen. Den kan ikke ændres eller laves igen.',
	afterwardsLink: 'Se, hvad organisationens rapport viser',
	above: 'Hvor enheden hører til',
	back: 'Tilbage til runden'
};

const en: typeof da = {
	over: ({ organisation, count, leaders }) =>
		`${organisation}, ${leaders} ${isOne(count) ? 'leader' : 'leaders'}`,
	sums: {
		employees: 'Employees have answered',
		self: 'Leaders have answered about themselves',
		managers: 'Leaders’ own managers have answered',
		ready: 'Leaders have at least five answers',
		of: ({ invited }) => `of ${invited}`,
		spoken: ({ answered, invited }) => `${answered} of ${invited}`,
		small: ({ count, leaders }) =>
			isOne(count)
				? '1 leader has fewer than five employees and gets the page for a talk'
				: `${leaders} leaders have fewer than five employees and get the page for a talk`,
		few: 'There are fewer than five, so we do not show how many.',
		none: 'No leader has five employees or more.',
		tomorrow: 'We count every morning at 8 am. The first figure comes the day after the opening.'
	},
	todo: 'Waiting for you',
	nothing: 'Nothing is waiting for you.',
	bounced: ({ count, mails }) =>
		isOne(count) ? '1 mail could not be delivered' : `${mails} mails could not be delivered`,
	bouncedHelp: 'Correct the address, and we will send a new invitation. The leader can do it too.',
	slips: ({ count, slips }) =>
		isOne(count) ? '1 person gets a slip of paper' : `${slips} people get a slip of paper`,
	slipsHelp: 'Print the slips and hand them out. We cannot see whether it has been done.',
	byItself: 'This happens by itself',
	timeline: {
		invitations: 'The invitations were sent',
		invitationsAhead: 'The invitations are sent',
		reminder: 'Reminder, only to those who have not answered',
		lastReminder: 'Last reminder, only to those who have not answered',
		closes: 'The round closes at 23:59. Then the answers are opened, shuffled and counted',
		report: 'The leaders get their reports',
		talk: 'Deadline for the talk with one’s own manager'
	},
	extend: 'Give more time to answer',
	extended: ({ day }) => `The last day is now ${day}. We write this to everybody invited.`,
	stop: 'Stop the whole round',
	areas: 'Answers by unit',
	leaders: 'Answers by leader',
	search: 'Search for a leader or a unit',
	view: 'Show',
	views: {
		alle: 'All',
		venter: 'Where a mail did not arrive',
		halvdelen: 'Fewer than half have answered'
	},
	order: 'Order',
	orders: { navn: 'Name', enhed: 'Unit', mangler: 'Most missing first' },
	find: 'Search',
	asAreas: 'Show units',
	asLeaders: 'Show leaders',
	caption: 'How many have answered, of those invited. You cannot see who has answered, or what.',
	columns: {
		area: 'Unit',
		leader: 'Leader',
		leaders: 'Leaders',
		picture: 'Picture',
		employees: 'Employees',
		self: 'The leader',
		managers: 'Own manager',
		invited: 'Employees invited',
		answered: 'Have answered',
		countedOn: 'Counted'
	},
	picture: ({ name, count }) => `${name}, employees: ${count}`,
	total: 'In all',
	withheld: 'not shown',
	progress: {
		few: 'fewer than five',
		nobody: 'none',
		notYet: 'not counted yet'
	},
	cancelled: 'The evaluation is cancelled',
	waits: ({ count, mails }) =>
		isOne(count) ? '1 mail did not arrive' : `${mails} mails did not arrive`,
	found: ({ count, leaders }) => (isOne(count) ? '1 leader' : `${leaders} leaders`),
	noMatch: 'Nothing fits. Try another word, or show all.',
	pages: 'More pages',
	page: ({ page, pages }) => `Page ${page} of ${pages}`,
	before: 'Previous',
	after: 'Next',
	countedOn: ({ day }) =>
		`Counted on ${day} at 8 am. The figures are for following the answers, not for comparing leaders or units.`,
	rule: 'Where fewer than five are invited, we do not show how many have answered, and they are not part of the sums. A sum is also left out where a smaller figure could be worked out from it. People who were withdrawn still count.',
	fewAnswers: fewAnswers.en.whatBecomes,
	download: 'Download the figures as a file (CSV)',
	downloadHint: 'That you have downloaded them is written down.',
	fileName: 'answers',
	afterwards: 'When the round has closed',
	afterwardsText:
		'The organisation’s report comes the same day. It is built only on figures that the leaders can see themselves, and on the small teams taken together. It cannot be changed or made again.',
	afterwardsLink: 'See what the organisation’s report shows',
	above: 'Where the unit belongs',
	back: 'Back to the round'
};

export const following: Record<Language, typeof da> = { da, en };
