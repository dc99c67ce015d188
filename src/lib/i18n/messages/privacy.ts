import type { Language } from '#lib/domain/language.ts';

/** What is kept, how long, and what cannot be promised. Danish is the source. */
const da = {
	title: 'Dine data hos os',
	intro: 'Her kan du læse, hvad vi gemmer, hvor længe, og hvad vi ikke kan love.',
	controller: ({
		controller,
		contact,
		dpo
	}: {
		controller: string;
		contact: string;
		dpo: string;
	}) =>
		`${controller} har ansvaret for dine data. Skriv til ${contact}, eller til den rådgiver, der hjælper med databeskyttelse: ${dpo}.`,
	legal: ({ legalBasis }: { legalBasis: string }) =>
		`Vi må bruge dine data på dette grundlag: ${legalBasis}.`,
	keepTitle: 'Hvad vi gemmer, og hvor længe',
	keep: {
		address: 'Din adresse og dit link: til runden lukker. Så bliver de slettet.',
		answered:
			'At du har svaret: til runden lukker. Derefter gemmer vi kun antallet. Vi gemmer aldrig hvornår.',
		draft:
			'Din kladde: til du sender den, eller til runden lukker. En kopi af databasen er ikke nok til at åbne den, heller ikke sammen med dit link.',
		locked:
			'Dine låste svar: til runden lukker. Så bliver de åbnet sammen med de andres og blandet.',
		answers: ({ answersKept }: { answersKept: string }) =>
			`De blandede svar: ${answersKept}. De har hverken navn, adresse eller tid. Der står kun, hvilken leder og hvilken gruppe de hører til.`,
		comments: 'Kommentarer: i 12 måneder. De ligger for sig selv uden tråd til andre svar.',
		report: ({ reportKept }: { reportKept: string }) =>
			`Lederens rapport: ${reportKept}. Tallene i den er låst.`,
		account: 'Lederens konto: til lederen sletter den.',
		signin: ({ sessionHours }: { sessionHours: string | number }) =>
			`Linket til at logge ind: ti minutter. Du bliver logget ud efter 30 minutter uden aktivitet, og senest efter ${sessionHours} timer.`,
		audit: ({ auditKept }: { auditKept: string }) =>
			`En liste over, hvem der har gjort hvad i systemet: ${auditKept}. Den handler om ledere og HR. Der står intet om, hvem der har svaret.`,
		backup: ({ backupKept }: { backupKept: string }) =>
			`Kopier af databasen: ${backupKept}. I dem kan svar fra før lukningen ikke åbnes, når nøglen er slettet.`,
		mirror:
			'Spejlet på /selvevaluering: intet, medmindre du selv opretter en konto for at gemme det.'
	},
	notTitle: 'Det gør vi ikke',
	not: {
		cookies: 'Når du svarer, sætter vi ingen cookies, og vi gemmer intet i din browser.',
		third: 'Vi henter intet fra andre steder, og vi måler ikke, hvad du gør på siden.',
		logs: 'Når du svarer, skriver vi ikke ned, hvilken side du så, hvor du kom fra, eller hvad du sendte.'
	},
	coverTitle: 'Det lover vi om dine svar',
	cover:
		'Er du medarbejder eller lederkollega, kan ingen se, hvad du har svaret. Det gælder lederen, HR, dine kolleger og enhver, der får fat i databasen, en kopi, en log eller mailarkivet. Det gælder, også hvis de går sammen, og det gælder til enhver tid.',
	notCoveredTitle: 'Det dækker løftet ikke',
	notCovered: {
		operator:
			'Den, der driver systemet, kan bryde løftet ved at ændre programmet. Det kan også ske, hvis nogen har både databasen og nøglen, før runden lukker.',
		style: 'En, der kender din måde at skrive på, kan måske kende dig på en kommentar.',
		pool: 'Hvis alle de andre i gruppen lægger deres svar sammen, kan de regne sig frem til dit. Det samme gælder, hvis nogle på listen ikke er rigtige kolleger. Derfor viser vi dig, hvor mange I er.',
		small:
			'Svarer færre end fem i en gruppe, kan svarene være lette at kende for en, der får fat i databasen efter lukningen. Er færre end fem inviteret, får du det at vide, før du svarer.',
		same: 'Svarer alle i en gruppe det samme, kan en, der har databasen efter lukningen, se det. I rapporten kan det ikke ses.',
		that: 'Løftet gælder, hvad du svarer. Det gælder ikke, om du svarer. Påmindelser går kun til dem, der mangler, så den, der kan se dine mails, kan se det.',
		link: 'Den, der har dit link, kan svare i dit sted og åbne en kladde, du ikke har sendt. Du kan sætte en kode på kladden.',
		screen: 'Vi kan ikke beskytte dig mod en, der ser din skærm eller styrer din computer.',
		named: 'Svar fra lederen selv og fra nærmeste leder er ikke anonyme.'
	},
	rightsTitle: 'Dine rettigheder',
	rights:
		'Du kan få at vide, hvad vi har om dig, og få fejl rettet. Du kan også klage til Datatilsynet.',
	rightsAnswers:
		'Vi kan ikke finde dine anonyme svar frem eller slette dem, for vi kan ikke se, hvilke der er dine. Indtil runden lukker, kan du erstatte dem med din kode, også med et tomt skema.'
};

const en: typeof da = {
	title: 'Your data with us',
	intro: 'Here you can read what we keep, for how long, and what we cannot promise.',
	controller: ({ controller, contact, dpo }) =>
		`${controller} is responsible for your data. Write to ${contact}, or to the data protection officer: ${dpo}.`,
	legal: ({ legalBasis }) => `We may use your data on this legal basis: ${legalBasis}.`,
	keepTitle: 'What we keep and for how long',
	keep: {
		address: 'Your address and your link: until the round closes. Then they are deleted.',
		answered:
			'That you have answered: until the round closes. After that we keep only the count. We never store when.',
		draft:
			'Your draft: until you send it or until the round closes. A copy of the database is not enough to open it, not even together with your link.',
		locked:
			'Your locked answers: until the round closes. Then they are opened together with those of the others and shuffled.',
		answers: ({ answersKept }) =>
			`The shuffled answers: ${answersKept}. They have neither name, address nor time. They only say which leader and which group they belong to.`,
		comments:
			'Comments: for 12 months. They are kept by themselves with no thread to other answers.',
		report: ({ reportKept }) => `The leader's report: ${reportKept}. Its figures are locked.`,
		account: "The leader's account: until the leader deletes it.",
		signin: ({ sessionHours }) =>
			`The link to sign in: ten minutes. You are signed out after 30 minutes without activity, and after ${sessionHours} hours at the latest.`,
		audit: ({ auditKept }) =>
			`A list of who has done what in the system: ${auditKept}. It is about leaders and HR. It says nothing about who has answered.`,
		backup: ({ backupKept }) =>
			`Copies of the database: ${backupKept}. In them, answers from before the close cannot be opened once the key is deleted.`,
		mirror:
			'The mirror at /selvevaluering: nothing, unless you create an account yourself to keep it.'
	},
	notTitle: 'What we do not do',
	not: {
		cookies: 'When you answer, we set no cookies, and we store nothing in your browser.',
		third: 'We fetch nothing from elsewhere, and we do not measure what you do on the page.',
		logs: 'When you answer, we do not write down which page you saw, where you came from or what you sent.'
	},
	coverTitle: 'What we promise about your answers',
	cover:
		'If you are an employee or a fellow leader, nobody can see what you have answered. That holds for the leader, HR, your colleagues and anyone who gets hold of the database, a copy, a log or the mail archive. It holds even if they act together, and at any time.',
	notCoveredTitle: 'What the promise does not cover',
	notCovered: {
		operator:
			'Whoever operates the system can break the promise by changing the program. It can also happen if somebody has both the database and the key before the round closes.',
		style: 'Someone who knows your way of writing may recognise you by a comment.',
		pool: 'If all the others in the group put their answers together, they can work out yours. The same holds if some on the list are not real colleagues. That is why we show you how many you are.',
		small:
			'If fewer than five in a group answer, the answers may be easy to recognise for someone who gets hold of the database after the close. If fewer than five are invited, you are told before you answer.',
		same: 'If everybody in a group answers the same, someone who has the database after the close can see it. It cannot be seen in the report.',
		that: 'The promise covers what you answer. It does not cover whether you answer. Reminders go only to those who have not answered, so whoever can see your mail can tell.',
		link: 'Whoever has your link can answer in your place and open a draft that you have not sent. You can protect the draft with a code.',
		screen: 'We cannot protect you against someone who sees your screen or controls your computer.',
		named: "Answers from the leader and from the leader's own manager are not anonymous."
	},
	rightsTitle: 'Your rights',
	rights:
		'You can learn what we have about you and have errors corrected. You can also complain to Datatilsynet, the Danish Data Protection Agency.',
	rightsAnswers:
		'We cannot find or delete your anonymous answers, because we cannot see which are yours. Until the round closes, you can replace them with your code, even with an empty form.'
};

export const privacy: Record<Language, typeof da> = { da, en };
