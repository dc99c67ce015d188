import type { Language } from '#lib/domain/language.ts';

type Count = string | number;

/** Slips of paper for people without mail, and the page that prints them. Danish is the source. */
const da = {
	title: 'Sedler til dem uden mail',
	none: 'Alle i runden får deres link i en mail. Der er ingen sedler at skrive ud.',
	notOpen: 'Sedler kan skrives ud, mens runden er åben.',
	lead: ({ count }: { count: Count }) =>
		count === 1
			? 'Én person får sit link på en seddel.'
			: `${count} personer får deres link på en seddel.`,
	leadOfLeader: ({ count, leader }: { count: Count; leader: string }) =>
		count === 1
			? `Én medarbejder hos ${leader} får sit link på en seddel.`
			: `${count} medarbejdere hos ${leader} får deres link på en seddel.`,
	noneOfLeader: 'Der er ingen sedler om den leder.',
	everybody: 'Se sedlerne for hele runden',
	all: 'Alle får en seddel med, også dem der allerede har svaret. Ellers kunne man se, hvem de er.',
	care: {
		title: 'Pas på sedlerne',
		text: 'Koden på en seddel åbner ét skema, og den virker for den, der har den. Læg hver seddel i en lukket kuvert, og giv den til den, der står på den. Behold ingen kopier, og slet filen bagefter.',
		log: 'At du skriver sedler ud, bliver skrevet ned, og hver leder kan se det.'
	},
	form: 'Hvordan skal de skrives ud?',
	forms: {
		double: 'På begge sider: otte sedler på et ark, med navnet bag på koden',
		fold: 'På én side: fire sedler på et ark. Fold dem på midten, så navnet er bag på koden'
	},
	part: ({ from, to }: { from: Count; to: Count }) => `Seddel ${from} til ${to}`,
	print: 'Hent sedlerne som PDF',
	parts: 'Hvilke sedler?',
	back: 'Til runden',
	fileTitle: 'Sedler',
	fileName: 'sedler',
	slip: {
		title: 'Dit svar, når du har tid',
		scan: 'Scan koden med en telefon, eller skriv adressen nederst i en browser. Det tager omkring ti minutter.',
		anonymous:
			'Koden er kun din. Svar fra medarbejdere og lederkolleger bliver først åbnet, når runden lukker, og blandet med de andres. Hvordan dit svar bliver vist, står på den første side.',
		closes: ({ day }: { day: string }) => `Sidste dag er ${day}.`,
		alt: 'QR-kode med det link, der står nedenunder',
		to: 'Til',
		about: ({ leader }: { leader: string }) => `Om ${leader}`
	}
};

const en: typeof da = {
	title: 'Slips for those without mail',
	none: 'Everybody in the round gets the link in a mail. There are no slips to print.',
	notOpen: 'Slips can be printed while the round is open.',
	lead: ({ count }) =>
		count === 1
			? 'One person gets the link on a slip.'
			: `${count} people get their link on a slip.`,
	leadOfLeader: ({ count, leader }) =>
		count === 1
			? `One employee of ${leader} gets the link on a slip.`
			: `${count} employees of ${leader} get their link on a slip.`,
	noneOfLeader: 'There are no slips about that leader.',
	everybody: 'See the slips for the whole round',
	all: 'Everybody gets a slip, also those who have answered already. Otherwise one could see who they are.',
	care: {
		title: 'Take care of the slips',
		text: 'The code on a slip opens one form, and it works for whoever has it. Put each slip in a closed envelope, and give it to the one it names. Keep no copies, and delete the file afterwards.',
		log: 'That you print slips is written down, and each leader can see it.'
	},
	form: 'How are they to be printed?',
	forms: {
		double: 'On both sides: eight slips a sheet, with the name behind the code',
		fold: 'On one side: four slips a sheet. Fold them in the middle, with the name behind the code'
	},
	part: ({ from, to }) => `Slips ${from} to ${to}`,
	print: 'Download the slips as PDF',
	parts: 'Which slips?',
	back: 'To the round',
	fileTitle: 'Slips',
	fileName: 'slips',
	slip: {
		title: 'Your answer, when you have time',
		scan: 'Scan the code with a phone, or type the address below into a browser. It takes about ten minutes.',
		anonymous:
			'The code is yours alone. Answers from employees and fellow leaders are opened only when the round closes, and mixed with the others’. How yours will be shown stands on the first page.',
		closes: ({ day }) => `The last day is ${day}.`,
		alt: 'QR code with the link that stands below',
		to: 'To',
		about: ({ leader }) => `About ${leader}`
	}
};

export const slips: Record<Language, typeof da> = { da, en };
