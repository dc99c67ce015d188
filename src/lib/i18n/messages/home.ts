import type { Language } from '#lib/domain/language.ts';

/** The first page, for someone who has heard of the product and has one minute. Danish is the source. */
const da = {
	title: 'Se din ledelse, som andre ser den',
	intro:
		'Ledelsesspejl er for ledere i stat, regioner og kommuner. Du svarer om din egen ledelse. Dine medarbejdere og din nærmeste leder svarer også. Når runden lukker, får du en rapport, I kan tale ud fra.',
	tryTitle: 'Prøv spejlet',
	tryText:
		'Svar på 15 udsagn om din egen ledelse. Det tager tre minutter. Du skal ikke oprette en konto, og vi gemmer ikke dine svar.',
	tryButton: 'Prøv spejlet nu',
	startTitle: 'Start en evaluering',
	startText:
		'Du kan begynde i dag uden at spørge nogen om lov. Du vælger skema og frist, og du vælger, hvem der skal svare.',
	startButton: 'Start en evaluering',
	invitedTitle: 'Er du blevet inviteret?',
	invitedText: 'Så brug linket i din mail. Det er personligt. Du skal ikke logge ind.',
	promisesTitle: 'Det lover vi',
	promise1Title: 'Ingen kan se, hvad en medarbejder svarede',
	promise1Text:
		'Hverken lederen, HR, kollegerne eller en, der får fat i databasen. Du får kun tal fra en gruppe, når mindst fem har svaret. Løftet har grænser, og dem skjuler vi ikke.',
	promise1Link: 'Læs løftet og grænserne',
	promise2Title: 'Tallene siger, hvor sikre de er',
	promise2Text:
		'Er en forskel så lille, at den kan være tilfældig, skriver vi det. Du får ingen samlet karakter og ingen plads på en liste.',
	promise3Title: 'Rapporten er til at tale om',
	promise3Text:
		'Du får hjælp til at læse den, til samtalen med din nærmeste leder og til mødet med dine medarbejdere. Så vælger du højst tre ting at arbejde med.',
	nationalTitle: 'Hele landet',
	nationalText:
		'Én gang om året viser vi, hvordan folk i det offentlige oplever deres ledere. Alle kan se tallene, og forskere kan bruge dem.',
	nationalLink: 'Se landets tal',
	hrTitle: 'Er du fra HR?',
	hrText:
		'Du kan køre en runde for fem ledere eller for 1.500. Du følger kun antal. Du ser aldrig, hvad en enkelt medarbejder har svaret.',
	newTitle: 'Spørgeskemaet er nyt',
	newText:
		'Udsagnene bygger på forskning i ledelse. Men de er ikke afprøvet af forskere endnu. Brug dem til at få en god snak.'
};

const en: typeof da = {
	title: 'See your leadership as others see it',
	intro:
		'Ledelsesspejl is for leaders in the Danish state, regions and municipalities. You answer about your own leadership. Your employees and your own manager answer too. When the round closes, you get a report that you can talk about together.',
	tryTitle: 'Try the mirror',
	tryText:
		'Answer 15 statements about your own leadership. It takes three minutes. You need no account, and we do not keep your answers.',
	tryButton: 'Try the mirror now',
	startTitle: 'Start an evaluation',
	startText:
		"You can begin today without asking anyone's permission. You choose the form and the closing date, and you choose who will answer.",
	startButton: 'Start an evaluation',
	invitedTitle: 'Have you been invited?',
	invitedText: 'Then use the link in your mail. It is personal. You do not need to sign in.',
	promisesTitle: 'What we promise',
	promise1Title: 'Nobody can see what an employee answered',
	promise1Text:
		'Not the leader, not HR, not colleagues, and not someone who gets hold of the database. You only get figures from a group when at least five have answered. The promise has limits, and we do not hide them.',
	promise1Link: 'Read the promise and its limits',
	promise2Title: 'The figures say how sure they are',
	promise2Text:
		'If a difference is so small that it may be chance, we say so. You get no overall grade and no place on a list.',
	promise3Title: 'The report is made for talking',
	promise3Text:
		'You get help to read it, to talk with your own manager and to meet your employees. Then you choose at most three things to work on.',
	nationalTitle: 'The whole country',
	nationalText:
		'Once a year we show how people in the public sector experience their leaders. Everybody can see the figures, and researchers can use them.',
	nationalLink: 'See the national figures',
	hrTitle: 'Do you work in HR?',
	hrText:
		'You can run a round for five leaders or for 1,500. You follow counts only. You never see what a single employee answered.',
	newTitle: 'The questionnaire is new',
	newText:
		'The statements build on research on leadership. But they have not been tested by researchers yet. Use them to have a good talk.'
};

export const home: Record<Language, typeof da> = { da, en };
