import type { Language } from '#lib/domain/language.ts';

/** Every mail the product sends. Danish is the source. */
const da = {
	invitationEmployee: {
		subject: ({ leader, minutes }: { leader: string; minutes: string | number }) =>
			`${leader} vil gerne høre, hvordan du oplever ledelsen (${minutes} minutter)`,
		preheader: 'Ingen kan se, hvad du svarer. Læs løftet og dets grænser først.',
		text: ({
			leader,
			unit,
			minutes,
			closes,
			url,
			invited,
			audience,
			ownWords
		}: {
			leader: string;
			unit: string;
			minutes: string | number;
			closes: string;
			url: string;
			invited: string | number;
			audience: string;
			ownWords: string;
		}) =>
			`Hej

${leader} beder om dit svar på nogle udsagn om ledelsen i ${unit}. Det tager omkring ${minutes} minutter, og du kan svare på telefonen. Sidste dag er ${closes}.

Svar her:
${url}

Ingen kan se, hvad du har svaret: hverken ${leader}, HR, dine kolleger eller en, der får fat i databasen. ${leader} får kun tal fra jeres gruppe, hvis mindst fem svarer. Løftet har grænser. Dem kan du læse på første side, før du svarer.

${invited} medarbejdere er inviteret. Rapporten bliver set af: ${audience}.

Det er frivilligt at svare, og du kan springe alt over. Linket er dit eget, så send det ikke videre. Du kan få op til to påmindelser, hvis du ikke svarer.

${ownWords}`
	},
	invitationEmployeeSmall: {
		text: ({ leader, invited }: { leader: string; invited: string | number }) =>
			`Hverken ${leader}, HR eller dine kolleger kan se, hvad du har svaret. Løftet har grænser, især når I er få. Dem kan du læse på første side, før du svarer.

I er ${invited} inviterede. Det er for få til, at ${leader} får tal fra jer: Der skal mindst fem svar til. Svarene kan tælle med i samlede tal, hvor små teams bliver lagt sammen.`,
		preheader: 'Læs først, hvad vi kan love, når I er så få.'
	},
	invitationManager: {
		subject: ({ leader, minutes }: { leader: string; minutes: string | number }) =>
			`${leader} beder om dit svar før jeres samtale (${minutes} minutter)`,
		preheader: ({ leader }: { leader: string }) =>
			`Dine svar er ikke anonyme. ${leader} ser dem som dine.`,
		text: ({
			leader,
			minutes,
			closes,
			url,
			audience
		}: {
			leader: string;
			minutes: string | number;
			closes: string;
			url: string;
			audience: string;
		}) =>
			`Hej

${leader} er ved at evaluere sin ledelse og beder om dit svar som nærmeste leder. Det tager omkring ${minutes} minutter. Sidste dag er ${closes}.

Svar her:
${url}

Dine svar er ikke anonyme. Du er den eneste i din rolle, så ${leader} ser dine svar som dine. Det gør de andre læsere af rapporten også: ${audience}.

Når runden er lukket, får ${leader} en rapport. Sæt gerne 20 minutter af til en samtale inden for 14 dage. Evalueringen er til udvikling. Den må ikke bruges til at sætte løn eller afskedige.

Linket er dit eget, så send det ikke videre.`
	},
	invitationManagerAggregate: {
		text: ({ leader }: { leader: string }) =>
			`${leader} får ikke dine svar at se. De tæller kun med i samlede tal. I databasen står de som svar fra nærmeste leder, så de er ikke anonyme for den, der driver systemet.`
	},
	invitationPeer: {
		subject: ({ leader }: { leader: string }) =>
			`${leader} beder om dit svar om jeres samarbejde (ti udsagn)`,
		preheader: 'Ti udsagn, to minutter. Læs løftet om anonymitet og dets grænser først.',
		text: ({
			leader,
			closes,
			url,
			invited,
			audience
		}: {
			leader: string;
			closes: string;
			url: string;
			invited: string | number;
			audience: string;
		}) =>
			`Hej

${leader} er ved at evaluere sin ledelse og vil gerne høre, hvordan du som lederkollega oplever jeres samarbejde. Der er ti udsagn, og det tager et par minutter. Sidste dag er ${closes}.

Svar her:
${url}

Svar kun, hvis I kender hinanden godt. Ellers kan du bare lade være.

Ingen kan se, hvad du har svaret: hverken ${leader}, HR, dine kolleger eller en, der får fat i databasen. ${leader} får kun tal fra lederkollegerne, hvis mindst fem svarer. Løftet har grænser, som du kan læse på første side.

${invited} lederkolleger er inviteret. Rapporten bliver set af: ${audience}. Linket er dit eget, så send det ikke videre.`
	},
	invitationSelf: {
		subject: 'Din egen del af evalueringen: svar, før du ser de andres',
		preheader: 'Dit eget billede er den ene halvdel af spejlet.',
		text: ({
			leader,
			minutes,
			closes,
			url,
			audience
		}: {
			leader: string;
			minutes: string | number;
			closes: string;
			url: string;
			audience: string;
		}) =>
			`Hej ${leader}

Din runde er i gang. Nu mangler dit eget svar. Det tager omkring ${minutes} minutter. Sidste dag er ${closes}.

Svar her:
${url}

Svar ud fra, hvad du faktisk har gjort de seneste seks måneder. Dine svar står i rapporten ved siden af de andres. De er altså ikke anonyme. Rapporten bliver set af: ${audience}.

Uden dit eget svar kan rapporten ikke vise, hvor I ser det samme, og hvor I ser forskelligt.`
	},
	reminder: {
		subject: ({ leader, minutes }: { leader: string; minutes: string | number }) =>
			`Der er stadig tid til at svare om ${leader} (${minutes} minutter)`,
		preheader: ({ closes }: { closes: string }) => `Sidste dag er ${closes}.`,
		text: ({
			minutes,
			closes,
			url,
			leader
		}: {
			minutes: string | number;
			closes: string;
			url: string;
			leader: string;
		}) =>
			`Hej

Vi har ikke modtaget et svar med dit link endnu. Har du ${minutes} minutter? Sidste dag er ${closes}.

Svar her:
${url}

Er du begyndt, ligger din kladde, hvor du slap. Vil du ikke svare, er det helt i orden.

Påmindelsen går kun til dem, der mangler. ${leader} og HR kan ikke se i systemet, hvem det er.`
	},
	closingSoon: {
		subject: ({ leader, closes }: { leader: string; closes: string }) =>
			`Runden om ${leader} lukker ${closes}`,
		preheader: 'Du kan nå det endnu. Det er den sidste påmindelse.',
		text: ({ closes, leader, url }: { closes: string; leader: string; url: string }) =>
			`Hej

${closes} er sidste dag at svare om ${leader}. Efter den dag kan ingen svare, heller ikke for sent.

Svar her:
${url}

Har du gemt en kladde, så husk at sende den. En kladde, der ikke er sendt, tæller ikke med. Den bliver slettet, når runden lukker.

Det her er den sidste påmindelse.`
	},
	closedThanks: {
		subject: ({ leader }: { leader: string }) => `Tak. Runden om ${leader} er lukket`,
		preheader: 'Her er, hvad der sker nu.',
		text: ({ leader }: { leader: string }) =>
			`Hej

Runden om ${leader} er lukket. Tak til alle, der svarede. Du får denne mail, uanset om du har svaret.

Nu sker der tre ting:

- Alle svar bliver åbnet på én gang, blandet og talt op. Nøglen, din adresse og dit link bliver slettet.
- ${leader} får en rapport og taler om den med sin nærmeste leder.
- Derefter er det meningen, at I taler om den sammen. Hører du ikke noget inden for en måned, så spørg.`
	},
	reportReady: {
		subject: 'Din rapport er klar. Sæt en halv time af',
		preheader: 'Læs den i ro. Begynd med læseguiden.',
		text: ({ leader, url }: { leader: string; url: string }) =>
			`Hej ${leader}

Din rapport er klar. Find en halv time, hvor du kan være i fred, og læs den ikke mellem to møder.

Åbn rapporten:
${url}

Du skal logge ind. Begynd med læseguiden på første side. Den hjælper dig med at se helheden, før du ser på det enkelte tal.

Aftal allerede nu 20 minutter med din nærmeste leder inden for 14 dage. Og sig tak til dine medarbejdere, før du har regnet det hele ud.`
	},
	reportShared: {
		subject: ({ leader }: { leader: string }) => `Rapporten om ${leader} er klar`,
		text: ({ leader, url }: { leader: string; url: string }) =>
			`Hej

Rapporten om ${leader} er klar, og du er en af dem, der må læse den. Alle, der svarede, har fået det at vide på forhånd.

Åbn rapporten:
${url}

Lad ${leader} læse den først. Rapporten er til udvikling. Den må ikke bruges til at sætte løn eller afskedige. Prøv ikke at gætte, hvem der har svaret hvad.`
	},
	signIn: {
		subject: 'Dit link til at logge ind',
		preheader: 'Det virker én gang og i ti minutter.',
		text: ({ url }: { url: string }) =>
			`Hej

Du har bedt om at logge ind i Ledelsesspejl. Åbn linket på den enhed, hvor du bad om det:
${url}

Linket virker én gang og i ti minutter. Åbner du det et andet sted, skal du bruge koden fra den side, hvor du bad om linket.

Har du ikke bedt om det? Så gør ingenting. Ingen kommer ind uden linket. Vi beder dig aldrig om at sende det eller koden videre.`
	},
	bounced: {
		subject: 'En invitation kom ikke frem',
		text: ({ address, url, closes }: { address: string; url: string; closes: string }) =>
			`Hej

Vi har sendt en invitation til ${address}, men den kom tilbage. Måske er der en tastefejl, eller også er adressen lukket.

Ret adressen her:
${url}

Retter du den før ${closes}, kan personen nå at svare.`
	},
	footer: ({
		organisation,
		contact,
		privacyUrl
	}: {
		organisation: string;
		contact: string;
		privacyUrl: string;
	}) =>
		`Du får denne mail, fordi din adresse står på listen i en evaluering i ${organisation}. Har du spørgsmål, så skriv til ${contact}. Læs om dine data på ${privacyUrl}.`
};

const en: typeof da = {
	invitationEmployee: {
		subject: ({ leader, minutes }) =>
			`${leader} would like to hear how you experience the leadership (${minutes} minutes)`,
		preheader: 'Nobody can see what you answer. Read the promise and its limits first.',
		text: ({ leader, unit, minutes, closes, url, invited, audience, ownWords }) =>
			`Hello

${leader} asks for your answers to some statements about the leadership in ${unit}. It takes about ${minutes} minutes, and you can answer on your phone. The last day is ${closes}.

Answer here:
${url}

Nobody can see what you have answered: not ${leader}, not HR, not your colleagues and not someone who gets hold of the database. ${leader} only gets figures from your group if at least five answer. The promise has limits. You can read them on the first page before you answer.

${invited} employees have been invited. The report will be seen by: ${audience}.

Answering is voluntary, and you can skip anything. The link is your own, so do not pass it on. You may get up to two reminders if you do not answer.

${ownWords}`
	},
	invitationEmployeeSmall: {
		text: ({ leader, invited }) =>
			`Neither ${leader} nor HR nor your colleagues can see what you have answered. The promise has limits, above all when you are few. You can read them on the first page before you answer.

${invited} of you have been invited. That is too few for ${leader} to get figures from you: at least five answers are needed. The answers may count in joint figures where small teams are put together.`,
		preheader: 'Read first what we can promise when you are so few.'
	},
	invitationManager: {
		subject: ({ leader, minutes }) =>
			`${leader} asks for your answers before your talk (${minutes} minutes)`,
		preheader: ({ leader }) => `Your answers are not anonymous. ${leader} sees them as yours.`,
		text: ({ leader, minutes, closes, url, audience }) =>
			`Hello

${leader} is evaluating his or her leadership and asks for your answers as manager. It takes about ${minutes} minutes. The last day is ${closes}.

Answer here:
${url}

Your answers are not anonymous. You are the only one in your role, so ${leader} sees your answers as yours. So do the other readers of the report: ${audience}.

When the round has closed, ${leader} gets a report. Please set aside 20 minutes for a talk within 14 days. The evaluation is for development. It must not be used to set pay or to dismiss anyone.

The link is your own, so do not pass it on.`
	},
	invitationManagerAggregate: {
		text: ({ leader }) =>
			`${leader} does not get to see your answers. They count only in joint figures. In the database they stand as answers from a manager, so they are not anonymous to whoever operates the system.`
	},
	invitationPeer: {
		subject: ({ leader }) =>
			`${leader} asks for your answers about how you work together (ten statements)`,
		preheader: 'Ten statements, two minutes. Read the promise of anonymity and its limits first.',
		text: ({ leader, closes, url, invited, audience }) =>
			`Hello

${leader} is evaluating his or her leadership and would like to hear how you, as a fellow leader, experience your work together. There are ten statements, and it takes a couple of minutes. The last day is ${closes}.

Answer here:
${url}

Answer only if you know each other well. If not, simply leave it.

Nobody can see what you have answered: not ${leader}, not HR, not your colleagues and not someone who gets hold of the database. ${leader} only gets figures from the fellow leaders if at least five answer. The promise has limits, which you can read on the first page.

${invited} fellow leaders have been invited. The report will be seen by: ${audience}. The link is your own, so do not pass it on.`
	},
	invitationSelf: {
		subject: 'Your own part of the evaluation: answer before you see the others',
		preheader: 'Your own picture is one half of the mirror.',
		text: ({ leader, minutes, closes, url, audience }) =>
			`Hello ${leader}

Your round is under way. Now your own answers are missing. It takes about ${minutes} minutes. The last day is ${closes}.

Answer here:
${url}

Answer from what you have actually done over the past six months. Your answers stand in the report beside those of the others. So they are not anonymous. The report will be seen by: ${audience}.

Without your own answers the report cannot show where you see the same and where you see things differently.`
	},
	reminder: {
		subject: ({ leader, minutes }) =>
			`There is still time to answer about ${leader} (${minutes} minutes)`,
		preheader: ({ closes }) => `The last day is ${closes}.`,
		text: ({ minutes, closes, url, leader }) =>
			`Hello

We have not received an answer with your link yet. Do you have ${minutes} minutes? The last day is ${closes}.

Answer here:
${url}

If you have begun, your draft is where you left it. If you do not want to answer, that is quite all right.

The reminder goes only to those who have not answered. ${leader} and HR cannot see in the system who they are.`
	},
	closingSoon: {
		subject: ({ leader, closes }) => `The round about ${leader} closes on ${closes}`,
		preheader: 'You can still make it. This is the last reminder.',
		text: ({ closes, leader, url }) =>
			`Hello

${closes} is the last day to answer about ${leader}. After that day nobody can answer, not even late.

Answer here:
${url}

If you have saved a draft, remember to send it. A draft that has not been sent does not count. It is deleted when the round closes.

This is the last reminder.`
	},
	closedThanks: {
		subject: ({ leader }) => `Thank you. The round about ${leader} has closed`,
		preheader: 'Here is what happens now.',
		text: ({ leader }) =>
			`Hello

The round about ${leader} has closed. Thank you to all who answered. You get this mail whether you have answered or not.

Now three things happen:

- All answers are opened at once, shuffled and counted. The key, your address and your link are deleted.
- ${leader} gets a report and talks about it with his or her own manager.
- After that, the idea is that you talk about it together. If you hear nothing within a month, do ask.`
	},
	reportReady: {
		subject: 'Your report is ready. Set aside half an hour',
		preheader: 'Read it in peace. Begin with the reading guide.',
		text: ({ leader, url }) =>
			`Hello ${leader}

Your report is ready. Find half an hour when you can be left in peace, and do not read it between two meetings.

Open the report:
${url}

You need to sign in. Begin with the reading guide on the first page. It helps you see the whole before you look at a single figure.

Arrange 20 minutes with your own manager within 14 days already now. And thank your employees before you have worked it all out.`
	},
	reportShared: {
		subject: ({ leader }) => `The report about ${leader} is ready`,
		text: ({ leader, url }) =>
			`Hello

The report about ${leader} is ready, and you are one of those who may read it. Everybody who answered was told so beforehand.

Open the report:
${url}

Let ${leader} read it first. The report is for development. It must not be used to set pay or to dismiss anyone. Do not try to guess who answered what.`
	},
	signIn: {
		subject: 'Your link to sign in',
		preheader: 'It works once and for ten minutes.',
		text: ({ url }) =>
			`Hello

You have asked to sign in to Ledelsesspejl. Open the link on the device where you asked for it:
${url}

The link works once and for ten minutes. If you open it somewhere else, you need the code from the page where you asked for the link.

Did you not ask for it? Then do nothing. Nobody gets in without the link. We never ask you to pass on the link or the code.`
	},
	bounced: {
		subject: 'An invitation did not arrive',
		text: ({ address, url, closes }) =>
			`Hello

We sent an invitation to ${address}, but it came back. Perhaps there is a typing error, or the address has been closed.

Correct the address here:
${url}

If you correct it before ${closes}, the person can still answer in time.`
	},
	footer: ({ organisation, contact, privacyUrl }) =>
		`You get this mail because your address is on the list of an evaluation in ${organisation}. If you have questions, write to ${contact}. Read about your data at ${privacyUrl}.`
};

export const mail: Record<Language, typeof da> = { da, en };
