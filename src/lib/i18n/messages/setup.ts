import type { Language } from '#lib/domain/language.ts';

/** Setting up and running an evaluation. Danish is the source. */
const da = {
	title: 'Sæt din evaluering op',
	intro:
		'Der er seks korte trin. Vi gemmer undervejs, så du kan stoppe og gå videre en anden dag. Ingen får en mail, før du trykker på Start.',
	stepOf: ({ current, total }: { current: string | number; total: string | number }) =>
		`Trin ${current} af ${total}`,
	step1Title: 'Om dit job som leder',
	step1Help:
		'Oplysningerne bruges til at sammenligne med ledere i et job som dit og til landets tal. De står ikke i rapporten. Når runden er startet, kan de ikke ændres.',
	step1Why: 'Du kan lade dette felt stå tomt.',
	step1NewInPost:
		'Har du haft jobbet i mindre end et halvt år? Så overvej at vente lidt. Dine medarbejdere skal svare om de seneste seks måneder.',
	step2Title: 'Vælg skema',
	step2Help:
		'Alle tre skemaer har de samme 15 udsagn i bunden. Derfor kan du skifte skema næste gang og stadig se, om noget har flyttet sig.',
	formShort: 'Kort: 15 udsagn, omkring 3 minutter. Godt, når du prøver det første gang.',
	formTailored: ({ items }: { items: string | number }) =>
		`Tilpasset: ${items} udsagn, omkring 5 minutter. Du vælger fire til seks temaer, du vil vide mere om.`,
	formStandard:
		'Standard: 51 udsagn, omkring 8 minutter. Fire udsagn om hvert af de tolv temaer og tre om helheden.',
	themesHelp:
		'Vælg mindst ét tema, du tror er en styrke, og ét, du er i tvivl om. Spørg gerne dine medarbejdere, hvad de synes er vigtigt.',
	themesTooFew: ({ count }: { count: string | number }) =>
		`Du har valgt ${count}. Vi råder til mellem fire og seks.`,
	themesTooMany: ({ count }: { count: string | number }) =>
		`Du har valgt ${count}. Med så mange er standardskemaet lige så let.`,
	commentsTitle: 'Vil du give plads til kommentarer?',
	commentsHelp:
		'Kommentarer kan forklare et tal. De kan også røbe den, der skriver, og ét hårdt ord kan fylde for meget. Du får dem kun at se, hvis mindst otte i gruppen svarer, og mindst tre skriver til det samme spørgsmål.',
	commentsOn: 'Ja, med to åbne spørgsmål',
	commentsOff: 'Nej, kun udsagn',
	conditionsTitle: 'Spørgsmål om dine vilkår',
	conditionsHelp:
		'Du kan svare på syv udsagn om tid, mandat og støtte. De hører til din samtale med din nærmeste leder. Ingen andre bliver spurgt.',
	step3Title: 'Vælg datoer',
	step3Help:
		'To uger er passende. Undgå ferier. Vi minder dem, der mangler, halvvejs og to dage før fristen. Flere mails bliver det ikke til.',
	step3Opens: 'Runden starter',
	step3Closes: 'Sidste dag at svare',
	step3Past: 'Datoen er gået. Vælg en dag, der ligger fremme.',
	step3Short: ({ days }: { days: string | number }) =>
		`Runden varer kun ${days} dage. Folk på ferie eller skiftehold kan gå glip af den.`,
	step3AfterClose:
		'Når runden lukker, kan den ikke åbnes igen. Svar, der kommer for sent, tæller ikke med. Sådan holder vi løftet om anonymitet.',
	step4Title: 'Hvem skal svare?',
	step4Employees: 'Medarbejdere',
	step4EmployeesHelp:
		'Invitér alle, der har dig som leder, og vælg ikke kun nogle ud. Leder du andre ledere, så invitér dem, der refererer direkte til dig. Spring dem over, der har haft dig i under tre måneder.',
	step4Paste: 'Sæt adresserne ind her, én på hver linje. Du kan også lægge en CSV-fil ind.',
	step4Count: ({ count }: { count: string | number }) => `Du har ${count} på listen.`,
	step4Manager: 'Din nærmeste leder',
	step4ManagerHelp:
		'Her er kun én person, så svarene kan ikke være anonyme. Din nærmeste leder får det at vide, før han eller hun svarer.',
	step4ManagerAggregate:
		'Jeres organisation har valgt, at du ikke får svarene fra din nærmeste leder at se. De tæller kun med i samlede tal.',
	step4Peers: 'Lederkolleger',
	step4PeersHelp:
		'De svarer kun på ti udsagn om samarbejdet mellem jer. Invitér kun dem, der kender dig godt. De er anonyme på samme måde som medarbejderne, så der skal også fem svar til her.',
	below5Title: 'Du får ingen tal fra så få',
	below5Text: ({ count }: { count: string | number }) =>
		`Der er ${count} på listen. Der skal fem svar til, før du får tal at se. Ellers kunne du regne ud, hvem der mente hvad. De inviterede får det at vide, før de svarer.`,
	below5Still:
		'Du kan starte alligevel. Så får du dit eget svar, svaret fra din nærmeste leder og en guide til en samtale med teamet. Svarene fra dit team kan tælle med i samlede tal, når de lægges sammen med andre små teams.',
	exactly5: 'Med fem på listen skal alle fem svare, før du får tal fra dem.',
	from6to11:
		'Svarer mindst fem, får du et gennemsnit for hvert udsagn. Du ser ikke, hvordan svarene fordeler sig. Med så få kan tallene svinge en del.',
	from12:
		'Svarer mindst fem, får du et gennemsnit for hvert udsagn. Svarer mindst tolv på et udsagn, ser du som regel også, hvor stor en del der er enige, uenige eller midt imellem, rundet til nærmeste ti procent.',
	peersBelow5:
		'Med færre end fem lederkolleger får du ingen tal fra dem. Invitér mindst fem, eller lad feltet stå tomt.',
	manyIsGood: 'Regn med, at ikke alle svarer. Jo flere du inviterer, jo mere sikre bliver tallene.',
	realPeopleOnly:
		'Sæt kun rigtige medarbejdere på listen. Alle på den ser, hvor mange I er. Hver ændring bliver skrevet ned.',
	step5Title: 'Hvem skal se rapporten?',
	step5Help:
		'Valget vises for alle, du inviterer, før de svarer. Når den første invitation er sendt, kan det ikke ændres. Vælg kun dem, der skal bruge rapporten.',
	audienceMe: 'Kun mig',
	audienceManager: 'Mig og min nærmeste leder',
	audienceHr: 'Mig, min nærmeste leder og HR',
	audienceNamed: 'Mig og disse personer:',
	audienceEmployeesVersion:
		'Du kan altid dele en udgave, der kun viser svarene fra medarbejderne. Den gør du klar, når du har læst rapporten.',
	step6Title: 'Se det hele igennem',
	step6Help: 'Sådan kommer mailen og den første side til at se ud for dem, du inviterer.',
	previewEmployee: 'Det ser en medarbejder',
	previewManager: 'Det ser din nærmeste leder',
	previewPeer: 'Det ser en lederkollega',
	previewTest: 'Send en prøve til mig',
	ownWords:
		'Skriv gerne et par linjer selv. Fortæl, hvorfor du spørger, og hvad du vil bruge svarene til.',
	tellFirst:
		'Fortæl om runden på et møde, før mailen kommer. Så ved alle, hvorfor du spørger, og flere svarer.',
	startTitle: 'Klar til at starte?',
	startText: ({ count, opens }: { count: string | number; opens: string }) =>
		`Vi sender ${count} mails ${opens}. Fra da af kan du ikke ændre skema, baggrund, eller hvem der ser rapporten. Du kan stadig invitere flere.`,
	startPurpose:
		'Jeg vil bruge rapporten til udvikling. Jeg vil ikke prøve at finde ud af, hvem der har svaret hvad.',
	startButton: 'Start runden',
	started: ({ closes }: { closes: string }) =>
		`Runden er i gang. Indtil den lukker ${closes}, ser du kun, hvor mange der har svaret.`,
	runningTitle: 'Din runde er i gang',
	runningCounts: ({ answered, invited }: { answered: string | number; invited: string | number }) =>
		`Medarbejdere: ${answered} af ${invited} har svaret`,
	runningWhyCounts:
		'Du ser kun antal. Hvem der har svaret, viser vi ikke, og svarene er låst, indtil runden lukker.',
	runningTips:
		'Mangler der mange? Så nævn runden på et møde, og giv tid til at svare i arbejdstiden. Spørg ikke den enkelte, om han eller hun har svaret.',
	inviteMoreTitle: 'Invitér flere',
	inviteMoreHelp:
		'Du kan tilføje adresser, indtil runden lukker. De nye får en mail med det samme. Alle kan se, at antallet er steget.',
	withdrawTitle: 'Træk en invitation tilbage',
	withdrawHelp:
		'Linket holder op med at virke. Er der allerede svaret med det, tæller svaret med. Vi viser dig ikke, om det er sket.',
	withdrawButton: 'Træk tilbage',
	listChanges: 'Ændringer i listen',
	stopTitle: 'Stop runden',
	stopText:
		'Stopper du runden, sletter vi alle svar uden at åbne dem. Du får ingen rapport. Det kan ikke gøres om.',
	confirmListTitle: 'Passer listen?',
	confirmListText:
		'HR har sat disse personer på din liste. Ret den, hvis nogen mangler, eller hvis nogen ikke har dig som leder.',
	confirmListButton: 'Listen passer'
};

const en: typeof da = {
	title: 'Set up your evaluation',
	intro:
		'There are six short steps. We save as you go, so you can stop and continue another day. Nobody gets a mail before you press Start.',
	stepOf: ({ current, total }) => `Step ${current} of ${total}`,
	step1Title: 'About your job as a leader',
	step1Help:
		'This is used to compare with leaders in a job like yours and for the national figures. It does not appear in the report. Once the round has started, it cannot be changed.',
	step1Why: 'You may leave this field empty.',
	step1NewInPost:
		'Have you had the job for less than half a year? Then consider waiting. Your employees are asked about the past six months.',
	step2Title: 'Choose a form',
	step2Help:
		'All three forms share the same 15 statements. So you can change form next time and still see whether anything has moved.',
	formShort: 'Short: 15 statements, about 3 minutes. Good for a first try.',
	formTailored: ({ items }) =>
		`Tailored: ${items} statements, about 5 minutes. You choose four to six themes that you want to know more about.`,
	formStandard:
		'Standard: 51 statements, about 8 minutes. Four statements on each of the twelve themes and three on the whole.',
	themesHelp:
		'Choose at least one theme that you believe is a strength, and one that you are unsure about. You may ask your employees what they find important.',
	themesTooFew: ({ count }) => `You have chosen ${count}. We advise between four and six.`,
	themesTooMany: ({ count }) =>
		`You have chosen ${count}. With that many, the standard form is just as easy.`,
	commentsTitle: 'Do you want to leave room for comments?',
	commentsHelp:
		'Comments can explain a figure. They can also give the writer away, and one harsh word can take up too much room. You only get to see them if at least eight in the group answer and at least three write to the same question.',
	commentsOn: 'Yes, with two open questions',
	commentsOff: 'No, statements only',
	conditionsTitle: 'Questions about your conditions',
	conditionsHelp:
		'You may answer seven statements about time, mandate and support. They belong to the talk with your own manager. Nobody else is asked.',
	step3Title: 'Choose dates',
	step3Help:
		'Two weeks is a good length. Avoid holidays. We remind those who have not answered halfway and two days before the closing date. There will be no more mails than that.',
	step3Opens: 'The round starts',
	step3Closes: 'Last day to answer',
	step3Past: 'That date has passed. Choose a day ahead.',
	step3Short: ({ days }) =>
		`The round lasts only ${days} days. People on holiday or on shifts may miss it.`,
	step3AfterClose:
		'When the round closes, it cannot be opened again. Answers that come too late do not count. That is how we keep the promise of anonymity.',
	step4Title: 'Who will answer?',
	step4Employees: 'Employees',
	step4EmployeesHelp:
		'Invite everybody who has you as their leader, and do not pick out a few. If you lead other leaders, invite those who report directly to you. Leave out those who have had you for less than three months.',
	step4Paste: 'Paste the addresses here, one on each line. You can also upload a CSV file.',
	step4Count: ({ count }) => `You have ${count} on the list.`,
	step4Manager: 'Your own manager',
	step4ManagerHelp:
		'There is only one person here, so the answers cannot be anonymous. Your manager is told so before answering.',
	step4ManagerAggregate:
		"Your organisation has chosen that you do not see your manager's answers. They count only in joint figures.",
	step4Peers: 'Fellow leaders',
	step4PeersHelp:
		'They answer only ten statements about how you work together. Invite only those who know you well. They are anonymous in the same way as the employees, so five answers are needed here too.',
	below5Title: 'You get no figures from so few',
	below5Text: ({ count }) =>
		`There are ${count} on the list. Five answers are needed before you see figures. Otherwise you could work out who meant what. Those invited are told so before they answer.`,
	below5Still:
		"You can start anyway. Then you get your own answers, your manager's answers and a guide to a talk with the team. Your team's answers may count in joint figures when they are put together with other small teams.",
	exactly5: 'With five on the list, all five must answer before you get figures from them.',
	from6to11:
		'If at least five answer, you get an average for each statement. You do not see how the answers are spread. With so few the figures can swing quite a bit.',
	from12:
		'If at least five answer, you get an average for each statement. If at least twelve answer a statement, you usually also see how large a share agree, disagree or are in between, rounded to the nearest ten per cent.',
	peersBelow5:
		'With fewer than five fellow leaders you get no figures from them. Invite at least five, or leave the field empty.',
	manyIsGood:
		'Expect that not everybody answers. The more you invite, the surer the figures become.',
	realPeopleOnly:
		'Put only real employees on the list. Everybody on it sees how many you are. Each change is written down.',
	step5Title: 'Who will see the report?',
	step5Help:
		'Your choice is shown to everybody you invite before they answer. Once the first invitation is sent, it cannot be changed. Choose only those who will use the report.',
	audienceMe: 'Only me',
	audienceManager: 'Me and my own manager',
	audienceHr: 'Me, my own manager and HR',
	audienceNamed: 'Me and these people:',
	audienceEmployeesVersion:
		"You can always share a version that shows the employees' answers only. You prepare it when you have read the report.",
	step6Title: 'Look it all through',
	step6Help: 'This is how the mail and the first page will look to those you invite.',
	previewEmployee: 'What an employee sees',
	previewManager: 'What your manager sees',
	previewPeer: 'What a fellow leader sees',
	previewTest: 'Send a test to me',
	ownWords:
		'Do write a line or two yourself. Say why you are asking and how you will use the answers.',
	tellFirst:
		'Talk about the round at a meeting before the mail arrives. Then everybody knows why you are asking, and more people answer.',
	startTitle: 'Ready to start?',
	startText: ({ count, opens }) =>
		`We will send ${count} mails on ${opens}. From then on you cannot change the form, the background or who sees the report. You can still invite more people.`,
	startPurpose:
		'I will use the report for development. I will not try to find out who answered what.',
	startButton: 'Start the round',
	started: ({ closes }) =>
		`The round is under way. Until it closes on ${closes}, you only see how many have answered.`,
	runningTitle: 'Your round is under way',
	runningCounts: ({ answered, invited }) => `Employees: ${answered} of ${invited} have answered`,
	runningWhyCounts:
		'You see counts only. We do not show who has answered, and the answers are locked until the round closes.',
	runningTips:
		'Are many missing? Then mention the round at a meeting, and give time to answer during working hours. Do not ask anyone whether he or she has answered.',
	inviteMoreTitle: 'Invite more people',
	inviteMoreHelp:
		'You can add addresses until the round closes. The new people get a mail at once. Everybody can see that the number has grown.',
	withdrawTitle: 'Withdraw an invitation',
	withdrawHelp:
		'The link stops working. If it has already been used to answer, that answer counts. We do not show you whether this has happened.',
	withdrawButton: 'Withdraw',
	listChanges: 'Changes to the list',
	stopTitle: 'Stop the round',
	stopText:
		'If you stop the round, we delete all answers without opening them. You get no report. It cannot be undone.',
	confirmListTitle: 'Is the list right?',
	confirmListText:
		'HR has put these people on your list. Correct it if somebody is missing, or if somebody does not have you as leader.',
	confirmListButton: 'The list is right'
};

export const setup: Record<Language, typeof da> = { da, en };
