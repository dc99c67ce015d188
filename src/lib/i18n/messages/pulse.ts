import type { Language } from '#lib/domain/language.ts';

/** A short round some months after a report, about what the leader works with. Danish is the source. */
const da = {
	title: 'Start en puls',
	lead: 'En puls er en kort runde om det, I arbejder med. Den viser, hvor I står nu.',
	back: 'Din opfølgning',
	facts: [
		'Den spørger kun til de temaer, du vælger. Der er fire udsagn om hvert tema, og det tager et par minutter at svare.',
		'Du laver en ny liste over, hvem der skal svare. Den gamle er slettet.',
		'Der er ingen kommentarer. Anonymiteten er den samme som sidst.'
	],
	seenTitle: 'Det får du at se',
	seen: ({ from }: { from: number }) =>
		`Svarer mindst ${from} medarbejdere, får du ét gennemsnit for hvert tema. Du får ingen tal for de enkelte udsagn, og pulsen siger ikke, om noget er steget eller faldet. Ellers kunne to runder tæt på hinanden røbe, hvad den enkelte har svaret.`,
	few: ({ invited, from, day }: { invited: number; from: number; day: string }) =>
		`Sidst var der ${invited} medarbejdere på din liste. Er de stadig færre end ${from}, viser en puls ingen tal fra dem. Så er det bedre at vente til ${day}. Fra den dag kan du spørge om de samme temaer og få tal, når mindst fem svarer.`,
	tiny: 'Når du har færre end fem medarbejdere, kan ingen runde vise tal fra dem. Spørg dem direkte i stedet. Planen for mødet i din rapport kan bruges igen.',
	named:
		'Dit eget svar står ved siden af svaret fra din nærmeste leder, hvis han eller hun svarer. De er ikke anonyme.',
	until: ({ day }: { day: string }) =>
		`Fra ${day} er der gået et halvt år. Starter du da eller senere, viser runden også tal for udsagnene, og den sammenligner med sidste gang.`,
	whole:
		'Der er gået mere end et halvt år siden din sidste runde. Derfor er det ikke en puls mere, men en kort runde om de samme temaer. Den viser tal, når mindst fem svarer, og sammenligner med sidste gang.',
	wholeTitle: 'Spørg igen om det samme',
	waitTitle: 'Det er for tidligt endnu',
	/** Both days are days of a pulse. */
	wait: ({ from, until }: { from: string; until: string }) =>
		`Du kan starte en puls fra ${from} til og med ${until}. Tre måneder giver tid til at ændre noget.`,
	currentTitle: 'Du har allerede en runde',
	currentDraft: 'Du er ved at sætte en evaluering op. Gør den færdig, eller slet den først.',
	currentOpen:
		'Din runde er i gang. Du kan spørge igen, når den er lukket, og der er gået 90 dage.',
	currentLink: 'Gå til runden',
	themes: 'Hvilke temaer vil du spørge om?',
	themesHint:
		'De temaer, du arbejder med, er valgt. Vælg helst ikke mere end tre, så når alle at svare.',
	themesHintNone: 'Vælg dem, du har arbejdet med. Helst ikke mere end tre.',
	issue: 'Vælg mindst ét tema.',
	errorSummary: 'Der er én ting at rette',
	button: 'Gør pulsen klar',
	buttonHint: 'Ingen får en mail, før du har set det hele igennem og trykket på Start.',

	/** While it is open. */
	running: ({ from }: { from: number }) =>
		`Runden kommer under et halvt år efter den sidste. Derfor får du kun tal fra medarbejderne, hvis mindst ${from} svarer, og kun for hele temaer.`,

	/** On the leader's other pages. Both days are days of a pulse. */
	again: {
		wait: 'Tre måneder efter runden kan du spørge, om det har gjort en forskel.',
		now: 'Nu kan du spørge, om det har gjort en forskel. Det tager et par minutter at svare.',
		over: 'Der er gået mere end et halvt år. Nu kan du spørge igen og se, om noget har flyttet sig.',
		whenNow: 'Du kan begynde nu',
		busy: 'Du har allerede en runde, som er i gang eller ved at blive sat op.',
		whenBusy: 'I gang',
		busyLink: 'Gå til runden',
		link: 'Start en puls',
		overLink: 'Spørg igen om det samme',
		more: 'Læs, hvad en puls er',
		from: ({ from, until }: { from: string; until: string }) =>
			`Fra ${from} til og med ${until} kan du spørge, om det har gjort en forskel.`,
		between: ({ from, until }: { from: string; until: string }) => `Fra ${from} til og med ${until}`
	},

	/** As a form, among the others. */
	form: {
		name: 'Puls',
		about: 'Kun de temaer, du vælger, og intet andet. God tre til seks måneder efter en rapport.',
		/** The same form where enough time has passed for it to be no pulse. */
		short: 'Kort runde om få temaer',
		aboutShort: 'Kun de temaer, du vælger, og intet andet. Den viser tal, når mindst fem svarer.',
		advice: 'Vi råder til højst tre.'
	},

	report: {
		title: 'Sådan står det til nu',
		other: ({ leader }: { leader: string }) => `Puls om ${leader}`,
		lead: 'Det her er en puls: en kort runde om få temaer. Den viser, hvor I står nu. Den siger ikke, om noget er steget eller faldet.',
		/** After the sentence that says to whom a report is written. */
		leadOther:
			'Det her er en puls: en kort runde om få temaer. Den er lavet til udvikling, ikke til løn eller afskedigelse.',
		themesTitle: ({ count }: { count: number }) =>
			count === 1
				? 'Temaet nu'
				: `De ${['', '', 'to', 'tre', 'fire', 'fem'][count] ?? count} temaer nu`,
		none: ({ answered, invited, from }: Record<'answered' | 'invited' | 'from', number>) =>
			`${answered} af ${invited} medarbejdere svarede. Der skal mindst ${from} svar til i en puls, så der er ingen tal fra dem. Det fik de at vide, før de svarede.`,
		noneText:
			'Du kan spørge dem direkte i stedet. Her er en plan for en time sammen og tre spørgsmål, som er lette at svare på.',
		mine: 'Her er de svar, der er givet med navn.',
		nobody: 'Der er ingen tal i denne puls.',
		talkTitle: 'Ét tema ad gangen',
		noGap: 'Der er ikke to billeder at lægge ved siden af hinanden.',
		besideTitle: 'Ved siden af sidste gang',
		beside:
			'Du kan se tallene ved siden af dem fra dine andre runder. Læs dem som to øjebliksbilleder. En puls er for lille til at sige, om noget har ændret sig.',
		besideLink: 'Se dine runder ved siden af hinanden',
		nextTitle: 'Hvad nu?',
		next: 'Sig tak. Fortæl medarbejderne, hvad du har hørt, og spørg: »Hvad har virket, og hvad mangler endnu?« Ret så din plan.',
		nextLink: 'Gå til din plan'
	}
};

const en: typeof da = {
	title: 'Start a pulse',
	lead: 'A pulse is a short round about what you are working on. It shows where you stand now.',
	back: 'Your follow-up',
	facts: [
		'It asks only about the themes that you choose. There are four statements about each theme, and it takes a couple of minutes to answer.',
		'You make a new list of who is to answer. The old one has been deleted.',
		'There are no comments. Anonymity is the same as last time.'
	],
	seenTitle: 'What you will see',
	seen: ({ from }) =>
		`If at least ${from} employees answer, you get one average for each theme. You get no figures for the single statements, and the pulse does not say whether anything has gone up or down. Otherwise two rounds close together could give away what one person has answered.`,
	few: ({ invited, from, day }) =>
		`Last time there were ${invited} employees on your list. If they are still fewer than ${from}, a pulse shows no figures from them. Then it is better to wait until ${day}. From that day you can ask about the same themes and get figures when at least five answer.`,
	tiny: 'When you have fewer than five employees, no round can show figures from them. Ask them directly instead. The plan for the meeting in your report can be used again.',
	named:
		'Your own answers stand beside those of your manager, if he or she answers. They are not anonymous.',
	until: ({ day }) =>
		`From ${day} half a year has passed. If you start then or later, the round also shows figures for the statements, and it compares with last time.`,
	whole:
		'More than half a year has passed since your last round. So this is no longer a pulse, but a short round about the same themes. It shows figures when at least five answer, and it compares with last time.',
	wholeTitle: 'Ask again about the same',
	waitTitle: 'It is too early yet',
	wait: ({ from, until }) =>
		`You can start a pulse from ${from} to ${until}, both days included. Three months give time to change something.`,
	currentTitle: 'You already have a round',
	currentDraft: 'You are setting up an evaluation. Finish it, or delete it first.',
	currentOpen:
		'Your round is under way. You can ask again when it has closed and 90 days have passed.',
	currentLink: 'Go to the round',
	themes: 'Which themes do you want to ask about?',
	themesHint:
		'The themes that you work on have been chosen. Preferably choose no more than three, so that everybody finds time to answer.',
	themesHintNone: 'Choose those you have worked on. Preferably no more than three.',
	issue: 'Choose at least one theme.',
	errorSummary: 'There is one thing to correct',
	button: 'Prepare the pulse',
	buttonHint: 'Nobody gets a mail before you have looked it all through and pressed Start.',

	running: ({ from }) =>
		`The round comes less than half a year after the last. So you get figures from the employees only if at least ${from} answer, and only for whole themes.`,

	again: {
		wait: 'Three months after the round you can ask whether it has made a difference.',
		now: 'Now you can ask whether it has made a difference. It takes a couple of minutes to answer.',
		over: 'More than half a year has passed. Now you can ask again and see whether anything has moved.',
		whenNow: 'You can begin now',
		busy: 'You already have a round that is under way or being set up.',
		whenBusy: 'Under way',
		busyLink: 'Go to the round',
		link: 'Start a pulse',
		overLink: 'Ask again about the same',
		more: 'Read what a pulse is',
		from: ({ from, until }) =>
			`From ${from} to ${until}, both days included, you can ask whether it has made a difference.`,
		between: ({ from, until }) => `From ${from} to ${until}`
	},

	form: {
		name: 'Pulse',
		about:
			'Only the themes that you choose, and nothing else. Good three to six months after a report.',
		short: 'Short round about a few themes',
		aboutShort:
			'Only the themes that you choose, and nothing else. It shows figures when at least five answer.',
		advice: 'We advise three at most.'
	},

	report: {
		title: 'How things stand now',
		other: ({ leader }) => `Pulse about ${leader}`,
		lead: 'This is a pulse: a short round about a few themes. It shows where you stand now. It does not say whether anything has gone up or down.',
		leadOther:
			'This is a pulse: a short round about a few themes. It is made for development, not for pay or dismissal.',
		themesTitle: ({ count }) =>
			count === 1
				? 'The theme now'
				: `The ${['', '', 'two', 'three', 'four', 'five'][count] ?? count} themes now`,
		none: ({ answered, invited, from }) =>
			`${answered} of ${invited} employees answered. A pulse needs at least ${from} answers, so there are no figures from them. They were told so before they answered.`,
		noneText:
			'You can ask them directly instead. Here are a plan for an hour together and three questions that are easy to answer.',
		mine: 'Here are the answers given by name.',
		nobody: 'There are no figures in this pulse.',
		talkTitle: 'One theme at a time',
		noGap: 'There are not two pictures to lay side by side.',
		besideTitle: 'Beside last time',
		beside:
			'You can see the figures beside those of your other rounds. Read them as two snapshots. A pulse is too small to say whether anything has changed.',
		besideLink: 'See your rounds side by side',
		nextTitle: 'What now?',
		next: 'Say thank you. Tell the employees what you have heard, and ask: “What has worked, and what is still missing?” Then adjust your plan.',
		nextLink: 'Go to your plan'
	}
};

export const pulse: Record<Language, typeof da> = { da, en };
