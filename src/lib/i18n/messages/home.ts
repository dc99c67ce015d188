import type { Language } from '#lib/domain/language.ts';

/** The first page, for someone who has heard of the product and has one minute. Danish is the source. */
const da = {
	title: 'Se din ledelse, som andre ser den',
	intro:
		'Ledelsesspejl er for ledere i stat, regioner og kommuner. Du svarer om dig selv. Dine medarbejdere og din nærmeste leder svarer på det samme. Så får I noget at tale om – uden karakter og uden rangliste.',
	waysLabel: 'To veje ind',
	tryTitle: 'Prøv spejlet selv',
	tryText:
		'15 udsagn, tre minutter. Du behøver ingen konto, og serveren gemmer intet. Du ser straks dine svar samlet i et billede.',
	tryButton: 'Start selvevalueringen',
	startTitle: 'Start en evaluering',
	startText:
		'Invitér dine medarbejdere og din nærmeste leder. Du bestemmer fra begyndelsen, hvem der får rapporten, og alle inviterede får det at vide.',
	startButton: 'Log ind og begynd',
	startSignedIn: 'Gå til min side',
	exampleLink: 'Se en rapport først',
	invited: 'Har du fået et personligt link? Så åbn det fra mailen. Du skal ikke logge ind.',
	exampleSelf: 'Lederen selv',
	exampleThemes: { tvaers: 'Samarbejde på tværs', anerkendelse: 'Anerkendelse og feedback' },
	exampleCaption:
		'To temaer fra en opdigtet rapport. På tværs ser medarbejderne en styrke, som lederen ikke selv har fået øje på. I anerkendelse er det omvendt. Begge dele er en god begyndelse på en samtale.',
	trustTitle: 'Derfor kan man svare ærligt',
	trust: [
		{
			title: 'Svarene er låst',
			text: 'Ingen kan læse dem, før runden lukker. Så bliver de åbnet samtidig, blandet og talt op. Hverken lederen, HR eller den, der får fat i databasen, kan se, hvad én medarbejder svarede.'
		},
		{
			title: 'Under fem svar viser vi intet',
			text: 'Det gælder også for hvert enkelt udsagn. Har næsten alle svaret det samme, viser vi et interval i stedet for et tal.'
		},
		{
			title: 'Formålet ligger fast',
			text: 'Rapporten er til at udvikle ledelsen, ikke til løn eller afsked. Hvem der får den, kan ikke ændres, når den første invitation er sendt.'
		}
	],
	pathTitle: 'Fra spørgsmål til samtale',
	path: [
		{
			title: 'Du inviterer',
			text: 'Vælg skema og datoer, og skriv, hvem der skal svare.'
		},
		{
			title: 'Alle svarer om adfærd',
			text: 'Det tager fra tre til omkring ti minutter på telefonen. Man kan stoppe og gå videre senere.'
		},
		{
			title: 'Runden lukker, og du læser',
			text: 'Du ser, hvor I er enige, hvor du har skjulte styrker, og hvor der kan være blinde pletter.'
		},
		{
			title: 'I taler sammen',
			text: 'Med din nærmeste leder inden for 14 dage og med medarbejderne på et møde. Rapporten giver jer spørgsmål at begynde med.'
		}
	],
	nationalTitle: 'Sådan ser ledelse ud i hele landet',
	nationalText:
		'Én gang om året, før uge 44, viser vi et samlet billede af ledelsen i det offentlige. Alle kan se tallene, og forskere kan bruge dem.',
	nationalNotYet: 'De første tal er ikke kommet endnu. De kommer, når nok ledere har været med.',
	nationalLink: 'Læs om landets tal',
	nationalSee: 'Se landets tal',
	nationalFacts: [
		{ term: 'Tolv temaer', text: 'Lederne selv og medarbejderne, side om side' },
		{ term: 'Hvor og hvem', text: 'Sektor, ledelsesniveau og område, når der er svar nok' },
		{ term: 'Hvor sikkert', text: 'Hvert tal med sin usikkerhed' },
		{ term: 'Til forskning', text: 'Filer med en liste over, hvad kolonnerne betyder' }
	]
};

const en: typeof da = {
	title: 'See your leadership as others see it',
	intro:
		'Ledelsesspejl is for leaders in the Danish state, regions and municipalities. You answer about yourself. Your employees and your own manager answer the same. Then you have something to talk about – without a grade and without a ranking.',
	waysLabel: 'Two ways in',
	tryTitle: 'Try the mirror yourself',
	tryText:
		'15 statements, three minutes. You need no account, and the server keeps nothing. You see your answers in one picture at once.',
	tryButton: 'Begin the self-evaluation',
	startTitle: 'Start an evaluation',
	startText:
		'Invite your employees and your own manager. You decide from the beginning who gets the report, and everybody invited is told.',
	startButton: 'Sign in and begin',
	startSignedIn: 'Go to my page',
	exampleLink: 'See a report first',
	invited: 'Have you been sent a personal link? Then open it from the mail. You do not sign in.',
	exampleSelf: 'The leader',
	exampleThemes: { tvaers: 'Working across boundaries', anerkendelse: 'Recognition and feedback' },
	exampleCaption:
		'Two themes from an invented report. Across boundaries, the employees see a strength that the leader has not noticed. In recognition it is the other way round. Both are a good way to begin a talk.',
	trustTitle: 'Why people can answer honestly',
	trust: [
		{
			title: 'The answers are locked',
			text: 'Nobody can read them before the round closes. Then they are opened together, shuffled and counted. Neither the leader, HR nor someone who gets hold of the database can see what one employee answered.'
		},
		{
			title: 'Below five answers we show nothing',
			text: 'That holds for each single statement too. If almost everybody has answered the same, we show a range instead of a figure.'
		},
		{
			title: 'The purpose is fixed',
			text: 'The report is for developing leadership, not for pay or dismissal. Who gets it cannot be changed once the first invitation has been sent.'
		}
	],
	pathTitle: 'From questions to a talk',
	path: [
		{
			title: 'You invite',
			text: 'Choose the form and the dates, and say who is to answer.'
		},
		{
			title: 'Everybody answers about behaviour',
			text: 'It takes from three to about ten minutes on a phone. One can stop and go on later.'
		},
		{
			title: 'The round closes, and you read',
			text: 'You see where you agree, where you have hidden strengths, and where there may be blind spots.'
		},
		{
			title: 'You talk together',
			text: 'With your own manager within 14 days, and with the employees at a meeting. The report gives you questions to begin with.'
		}
	],
	nationalTitle: 'How leadership looks across the country',
	nationalText:
		'Once a year, before week 44, we show one picture of leadership in the public sector. Everybody can see the figures, and researchers can use them.',
	nationalNotYet:
		'The first figures have not come yet. They come when enough leaders have taken part.',
	nationalLink: 'Read about the national figures',
	nationalSee: 'See the national figures',
	nationalFacts: [
		{ term: 'Twelve themes', text: 'The leaders themselves and the employees, side by side' },
		{ term: 'Where and who', text: 'Sector, level and field, where there are answers enough' },
		{ term: 'How sure', text: 'Each figure with its uncertainty' },
		{ term: 'For research', text: 'Files with a list of what the columns mean' }
	]
};

export const home: Record<Language, typeof da> = { da, en };
