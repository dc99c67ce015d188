import type { Language } from '#lib/domain/language.ts';

/** Everything a respondent reads. Danish is the source. */
const da = {
	title: ({ leader }: { leader: string }) => `${leader} beder om dit svar`,
	intro: ({
		leader,
		minutes,
		closes
	}: {
		leader: string;
		minutes: string | number;
		closes: string;
	}) =>
		`${leader} vil gerne vide, hvordan du oplever ledelsen i hverdagen. Dit svar bliver til en rapport, I kan tale om sammen. Det tager omkring ${minutes} minutter, og sidste dag er ${closes}.`,
	factInvited: ({ invited }: { invited: string | number }) => `Inviteret i din gruppe: ${invited}`,
	factAudience: ({ audience }: { audience: string }) =>
		`Rapporten bliver set af: ${audience}. Det kan ikke ændres.`,
	factVoluntary: 'Det er frivilligt. Du kan springe udsagn over og stoppe, når du vil.',
	factPurpose: 'Svarene er til udvikling. De må ikke bruges til at sætte løn eller afskedige.',
	seesTitle: ({ leader }: { leader: string }) => `Det får ${leader} at se`,
	sees12: ({ invited, leader }: { invited: string | number; leader: string }) =>
		`I er ${invited} inviterede. Svarer mindst fem af jer, får ${leader} et gennemsnit for hvert udsagn og hvert tema. Svarer mindst tolv på et udsagn, kan ${leader} også se, hvor stor en del der er enige, uenige eller midt imellem, rundet til nærmeste ti procent.`,
	sees20:
		'Svarer mindst tyve på et tema, står der også ét ord for, hvor enige I er: meget, noget eller lidt.',
	sees5to11: ({ invited, leader }: { invited: string | number; leader: string }) =>
		`I er ${invited} inviterede. Svarer mindst fem af jer, får ${leader} et gennemsnit for hvert udsagn og hvert tema. ${leader} ser aldrig, hvordan svarene fordeler sig. Svarer færre end fem, får ${leader} ingen tal fra jer.`,
	seesBelow5: ({ invited, leader }: { invited: string | number; leader: string }) =>
		`I er ${invited} inviterede. Det er færre end fem, så ${leader} får ingen tal fra jer. Bliver flere inviteret, så mindst fem svarer, ændrer det sig. Svarene kan også tælle med i tal for organisationen og landet, men kun lagt sammen med andre små teams, så der er mindst ti personer fra mindst tre teams.`,
	seesBelow5Why: ({ leader }: { leader: string }) =>
		`Er det så umagen værd? ${leader} får en guide til at tale med jer i stedet, og det kan I bede om. Dit svar kan tælle med i det store billede.`,
	seesEnds: ({ band }: { band: string }) =>
		`Svarer næsten alle i den ene ende af skalaen, viser vi ikke det præcise tal. Så står der for eksempel ”${band}”. På den måde røber tallet ikke, at alle svarede det samme.`,
	seesExample: 'Sådan kan en linje i rapporten se ud. Tallene er opdigtede.',
	seesComments:
		'Kommentarer bliver vist ordret. Det sker kun, hvis mindst otte i gruppen svarer, og mindst tre skriver til det samme spørgsmål.',
	anonymityTitle: 'Sådan holder vi dine svar hemmelige',
	anonymity1: 'Dine svar bliver låst i det øjeblik, du sender dem.',
	anonymity2:
		'Når runden lukker, bliver alle svar åbnet på én gang, blandet og talt op, og nøglen bliver slettet.',
	anonymity3: ({ leader }: { leader: string }) =>
		`Ingen kan se, hvad du svarer: ikke ${leader}, HR, dine kolleger eller en, der får fat i databasen, en kopi, en log eller gamle mails.`,
	anonymity3Below: ({ leader }: { leader: string }) =>
		`Hverken ${leader}, HR eller dine kolleger kan se, hvad du har svaret.`,
	anonymity4:
		'Vi gemmer, om du har svaret, så vi kun minder dem, der mangler, men vi gemmer aldrig hvornår.',
	anonymity5: ({ leader }: { leader: string }) =>
		`Før runden lukker, ser ${leader} og HR kun antal, og bagefter kun tal, som mindst fem står bag.`,
	anonymity5Below: ({ leader }: { leader: string }) =>
		`Før runden lukker, ser ${leader} og HR kun antal, og bagefter ser ${leader} ingen tal fra en gruppe på færre end fem.`,
	limitsTitle: 'Grænserne',
	limit1:
		'De, der driver siden, kan bryde løftet, hvis de laver om på programmet eller har både database og nøgle, før runden lukker.',
	limit2: 'Løftet holder ikke over for en, der kender din måde at skrive på i en kommentar.',
	limit2NoComments: 'Der er ingen kommentarer i denne runde, så ingen kan kende dig på dine ord.',
	limit3:
		'Og det holder ikke, hvis alle de andre i gruppen lægger deres svar sammen, for så kan de regne sig frem til dit.',
	limit3Below:
		'Og det holder ikke helt, når I er så få: En, der får fat i databasen efter lukningen, kan måske regne ud, hvis svar der er hvis.',
	checkNumber: ({ invited, contact }: { invited: string | number; contact: string }) =>
		`Se derfor efter, om antallet passer: Er I ${invited} i din gruppe? Er du i tvivl, så spørg ${contact}, før du svarer.`,
	moreLink: 'Læs mere om, hvordan det virker',
	begin: 'Begynd',
	beginAgain: 'Fortsæt, hvor du slap',
	notMe: ({ contact }: { contact: string }) =>
		`Er det ikke dig, eller har du en anden leder? Så skriv til ${contact}, og lad være med at svare.`,
	manager: {
		title: ({ leader }: { leader: string }) => `${leader} beder om dit svar som nærmeste leder`,
		notAnonymous: ({ leader, audience }: { leader: string; audience: string }) =>
			`Dine svar er ikke anonyme. Du er den eneste i din rolle, så ${leader} ser dem som dine. Det gør de andre læsere af rapporten også: ${audience}.`,
		aggregate: ({ leader }: { leader: string }) =>
			`${leader} får ikke dine svar at se. De tæller kun med i samlede tal. I databasen står de som svar fra nærmeste leder, så de er ikke anonyme for den, der driver systemet.`,
		how: 'Svar det, du også kan sige i samtalen. Svar ”ved ikke”, når du ikke har set det selv. Sæt 20 minutter af til at tale om rapporten bagefter.'
	},
	peer: {
		intro: ({ leader }: { leader: string }) =>
			`${leader} vil gerne høre, hvordan du oplever jeres samarbejde. Der er ti udsagn. Svar kun, hvis I kender hinanden godt.`,
		group:
			'Du er anonym på samme måde som medarbejderne. Svar fra lederkolleger bliver vist for sig selv. De bliver aldrig lagt sammen med andres.'
	},
	self: {
		title: 'Dit eget billede',
		intro:
			'Svar, som det har været, og ikke som du gerne ville have det. Dine svar står i rapporten ved siden af de andres, så de er ikke anonyme.'
	},
	how: {
		title: 'Sådan svarer du',
		text: 'Tænk på de seneste seks måneder. Vælg det svar, der passer bedst. Der er ingen rigtige svar. Svar ”ved ikke”, hvis du ikke har set det, eller hvis udsagnet ikke passer til dit job.',
		place: 'Svar gerne et sted, hvor ingen kan se din skærm.'
	},
	progress: ({ current, total }: { current: string | number; total: string | number }) =>
		`Tema ${current} af ${total}`,
	progressNoTimeLimit: 'Der er ingen tidsgrænse. Tag en pause, når du vil.',
	clearAnswer: 'Slet mit svar her',
	timeWithLeader: ({ leader }: { leader: string }) =>
		`Ét spørgsmål om dig, som du kan springe over. Svaret står ikke i rapporten til ${leader}. Det bruges kun i samlede tal.`,
	ownWork: ({ leader }: { leader: string }) =>
		`Til sidst fem udsagn om dit eget arbejde. De står ikke i rapporten til ${leader}. De bruges kun i samlede tal.`,
	localQuestions: ({ organisation }: { organisation: string }) =>
		`De næste udsagn har ${organisation} selv skrevet. De indgår ikke i landets tal.`,
	saveLater: 'Gem, og fortsæt senere',
	saved: {
		title: 'Din kladde er gemt',
		text: 'Brug det samme link, når du vil videre. Det virker også på en anden enhed. Kladden tæller først med, når du har sendt den, og den bliver slettet, når runden lukker.',
		limit:
			'Den, der har dit link, kan åbne kladden, indtil du sender den, så sæt en kode på, hvis andre kan læse din mail.'
	},
	code: {
		title: 'Sæt en kode på kladden',
		help: ({ min }: { min: string | number }) =>
			`Find selv på en kode med mindst ${min} tegn. Vi kender den ikke og kan ikke finde den for dig. Glemmer du den, må du begynde forfra.`,
		set: 'Koden er sat. Du skal bruge den, næste gang du åbner linket.',
		ask: 'Skriv din kode for at åbne kladden.',
		wrong: ({ left }: { left: string | number }) =>
			`Koden passer ikke. Du har ${left} forsøg tilbage.`,
		locked:
			'Der har været for mange forkerte forsøg, så kladden er spærret. Du kan begynde forfra med samme link. Så bliver den gamle kladde slettet.',
		startAgain: 'Slet kladden, og begynd forfra'
	},
	review: {
		title: 'Læs dine svar igennem',
		text: 'Her er alt, hvad du har svaret. Du kan rette alt nu. Når du har sendt, kan du ikke se svarene igen. Du kan svare forfra med en kode, indtil runden lukker.',
		skipped: ({ count }: { count: string | number }) => `Sprunget over: ${count}. Det er i orden.`,
		empty:
			'Du har ikke svaret på noget endnu. Du kan godt sende alligevel. Så tæller du med som en, der har svaret, men der er ingen tal fra dig.',
		change: 'Ret'
	},
	send: 'Send mine svar',
	sent: {
		title: 'Tak. Dine svar er sendt og låst',
		text: ({ closes }: { closes: string }) =>
			`De er låst nu. Når runden lukker ${closes}, bliver alle svar åbnet på én gang, blandet og talt op.`,
		manager: ({ closes }: { closes: string }) =>
			`Svarene bliver åbnet, når runden lukker ${closes}. Derefter står de i rapporten som dine.`,
		codeTitle: 'Din kode, hvis du fortryder',
		code: ({ code }: { code: string }) =>
			`Koden er ${code}. Skriv den ned nu, for den bliver ikke vist igen. Med den og dit link kan du svare forfra, indtil runden lukker. De nye svar træder i stedet for de gamle. Koden kan ikke bruges til at læse svarene.`,
		codeShared: 'Den, der har både linket og koden, kan svare i dit sted. Gem dem ikke samme sted.',
		codeOptional: 'Vil du ikke ændre noget, behøver du ikke koden.',
		nextTitle: 'Hvad sker der nu?',
		next: ({ leader }: { leader: string }) =>
			`${leader} får en rapport, når runden er lukket, og taler om den med sin nærmeste leder. Derefter er det meningen, at I taler om den sammen. Du kan trygt lukke siden.`
	},
	replace: {
		title: 'Svar forfra',
		text: 'Skriv den kode, du fik, da du sendte. Så begynder du på en tom besvarelse. De gamle svar bliver først erstattet, når du sender de nye.',
		label: 'Din kode',
		wrong: 'Koden passer ikke. Dine tidligere svar er stadig talt med.',
		noCode:
			'Har du ikke koden, kan svarene ikke ændres. Vi kan ikke finde dem for dig, for vi kan ikke se, hvilke der er dine.',
		done: ({ code }: { code: string }) =>
			`Dine nye svar er sendt og låst. De gamle er væk. Her er en ny kode: ${code}`
	}
};

const en: typeof da = {
	title: ({ leader }) => `${leader} asks for your answers`,
	intro: ({ leader, minutes, closes }) =>
		`${leader} would like to know how you experience the leadership from day to day. Your answers become part of a report that you can talk about together. It takes about ${minutes} minutes, and the last day is ${closes}.`,
	factInvited: ({ invited }) => `Invited in your group: ${invited}`,
	factAudience: ({ audience }) =>
		`The report will be seen by: ${audience}. This cannot be changed.`,
	factVoluntary: 'It is voluntary. You can skip statements and stop whenever you like.',
	factPurpose:
		'The answers are for development. They must not be used to set pay or to dismiss anyone.',
	seesTitle: ({ leader }) => `What ${leader} will see`,
	sees12: ({ invited, leader }) =>
		`${invited} of you have been invited. If at least five of you answer, ${leader} gets an average for each statement and each theme. If at least twelve answer a statement, ${leader} may also see how large a share agree, disagree or are in between, rounded to the nearest ten per cent.`,
	sees20:
		'If at least twenty answer a theme, there is also one word for how much you agree with each other: high, medium or low.',
	sees5to11: ({ invited, leader }) =>
		`${invited} of you have been invited. If at least five of you answer, ${leader} gets an average for each statement and each theme. ${leader} never sees how the answers are spread. If fewer than five answer, ${leader} gets no figures from you.`,
	seesBelow5: ({ invited, leader }) =>
		`${invited} of you have been invited. That is fewer than five, so ${leader} gets no figures from you. If more are invited and at least five answer, that changes. The answers may also count in figures for the organisation and the country, but only put together with other small teams, with at least ten people from at least three teams.`,
	seesBelow5Why: ({ leader }) =>
		`Is it worth the trouble, then? ${leader} gets a guide to talking with you instead, and you can ask for that talk. Your answers may count in the larger picture.`,
	seesEnds: ({ band }) =>
		`If nearly everybody answers at one end of the scale, we do not show the exact figure. Then it says, for example, “${band}”. That way the figure does not give away that everybody answered the same.`,
	seesExample: 'This is how a line of the report may look. The figures are made up.',
	seesComments:
		'Comments are shown word for word. This happens only if at least eight in the group answer and at least three write to the same question.',
	anonymityTitle: 'How we keep your answers secret',
	anonymity1: 'Your answers are locked the moment you send them.',
	anonymity2:
		'When the round closes, all answers are opened at once, shuffled and counted, and the key is deleted.',
	anonymity3: ({ leader }) =>
		`Nobody can see what you answer: not ${leader}, not HR, not your colleagues and not someone who gets hold of the database, a copy, a log or old mails.`,
	anonymity3Below: ({ leader }) =>
		`Neither ${leader} nor HR nor your colleagues can see what you have answered.`,
	anonymity4:
		'We store whether you have answered, so that we only remind those who have not, but we never store when.',
	anonymity5: ({ leader }) =>
		`Before the round closes, ${leader} and HR see counts only, and afterwards only figures that at least five people stand behind.`,
	anonymity5Below: ({ leader }) =>
		`Before the round closes, ${leader} and HR see counts only, and afterwards ${leader} sees no figures from a group of fewer than five.`,
	limitsTitle: 'The limits',
	limit1:
		'Those who run the site can break the promise if they alter the program or have both the database and the key before the round closes.',
	limit2:
		'The promise does not hold against someone who recognises your way of writing in a comment.',
	limit2NoComments:
		'There are no comments in this round, so nobody can recognise you by your words.',
	limit3:
		'And it does not hold if all the others in the group put their answers together, for then they can work out yours.',
	limit3Below:
		'And it does not hold fully when you are so few: someone who gets hold of the database after the close may be able to work out whose answers are whose.',
	checkNumber: ({ invited, contact }) =>
		`So check whether the number is right: are there ${invited} of you in your group? If in doubt, ask ${contact} before you answer.`,
	moreLink: 'Read more about how it works',
	begin: 'Begin',
	beginAgain: 'Go on where you left off',
	notMe: ({ contact }) =>
		`Is this not you, or do you have another leader? Then write to ${contact}, and do not answer.`,
	manager: {
		title: ({ leader }) => `${leader} asks for your answers as manager`,
		notAnonymous: ({ leader, audience }) =>
			`Your answers are not anonymous. You are the only one in your role, so ${leader} sees them as yours. So do the other readers of the report: ${audience}.`,
		aggregate: ({ leader }) =>
			`${leader} does not get to see your answers. They count only in joint figures. In the database they stand as answers from a manager, so they are not anonymous to whoever operates the system.`,
		how: "Answer what you could also say in the talk. Answer “don't know” when you have not seen it yourself. Set aside 20 minutes to talk about the report afterwards."
	},
	peer: {
		intro: ({ leader }) =>
			`${leader} would like to hear how you experience working together. There are ten statements. Answer only if you know each other well.`,
		group:
			'You are anonymous in the same way as the employees. Answers from fellow leaders are shown by themselves. They are never put together with those of others.'
	},
	self: {
		title: 'Your own picture',
		intro:
			'Answer as it has been, and not as you would have liked it to be. Your answers stand in the report beside those of the others, so they are not anonymous.'
	},
	how: {
		title: 'How to answer',
		text: "Think of the past six months. Choose the answer that fits best. There are no right answers. Answer “don't know” if you have not seen it, or if the statement does not fit your job.",
		place: 'It is wise to answer where nobody can see your screen.'
	},
	progress: ({ current, total }) => `Theme ${current} of ${total}`,
	progressNoTimeLimit: 'There is no time limit. Take a break whenever you like.',
	clearAnswer: 'Clear my answer here',
	timeWithLeader: ({ leader }) =>
		`One question about you, which you can skip. The answer does not appear in the report to ${leader}. It is used in joint figures only.`,
	ownWork: ({ leader }) =>
		`Finally, five statements about your own work. They do not appear in the report to ${leader}. They are used in joint figures only.`,
	localQuestions: ({ organisation }) =>
		`The next statements were written by ${organisation}. They are not part of the national figures.`,
	saveLater: 'Save and go on later',
	saved: {
		title: 'Your draft is saved',
		text: 'Use the same link when you want to go on. It also works on another device. The draft counts only once you have sent it, and it is deleted when the round closes.',
		limit:
			'Whoever has your link can open the draft until you send it, so protect it with a code if others can read your mail.'
	},
	code: {
		title: 'Protect the draft with a code',
		help: ({ min }) =>
			`Make up a code of at least ${min} characters. We do not know it and cannot find it for you. If you forget it, you will have to start again.`,
		set: 'The code is set. You will need it the next time you open the link.',
		ask: 'Enter your code to open the draft.',
		wrong: ({ left }) => `The code does not match. You have ${left} tries left.`,
		locked:
			'There have been too many wrong tries, so the draft is blocked. You can start again with the same link. Then the old draft is deleted.',
		startAgain: 'Delete the draft and start again'
	},
	review: {
		title: 'Read your answers through',
		text: 'Here is everything you have answered. You can correct anything now. Once you have sent it, you cannot see the answers again. You can answer afresh with a code until the round closes.',
		skipped: ({ count }) => `Skipped: ${count}. That is all right.`,
		empty:
			'You have not answered anything yet. You can still send. Then you count as one who has answered, but there are no figures from you.',
		change: 'Change'
	},
	send: 'Send my answers',
	sent: {
		title: 'Thank you. Your answers are sent and locked',
		text: ({ closes }) =>
			`They are locked now. When the round closes on ${closes}, all answers are opened at once, shuffled and counted.`,
		manager: ({ closes }) =>
			`The answers are opened when the round closes on ${closes}. After that they stand in the report as yours.`,
		codeTitle: 'Your code, if you change your mind',
		code: ({ code }) =>
			`The code is ${code}. Write it down now, for it is not shown again. With it and your link you can answer afresh until the round closes. The new answers take the place of the old ones. The code cannot be used to read the answers.`,
		codeShared:
			'Whoever has both the link and the code can answer in your place. Do not keep them in the same place.',
		codeOptional: 'If you do not want to change anything, you do not need the code.',
		nextTitle: 'What happens now?',
		next: ({ leader }) =>
			`${leader} gets a report when the round has closed and talks about it with his or her own manager. After that, the idea is that you talk about it together. You can safely close the page.`
	},
	replace: {
		title: 'Answer afresh',
		text: 'Enter the code you got when you sent your answers. Then you begin with an empty form. The old answers are replaced only when you send the new ones.',
		label: 'Your code',
		wrong: 'The code does not match. Your earlier answers still count.',
		noCode:
			'Without the code the answers cannot be changed. We cannot find them for you, because we cannot see which are yours.',
		done: ({ code }) =>
			`Your new answers are sent and locked. The old ones are gone. Here is a new code: ${code}`
	}
};

export const respond: Record<Language, typeof da> = { da, en };
