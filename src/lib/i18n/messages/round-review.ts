import type { Language } from '#lib/domain/language.ts';
import type { Obstacle, Remark } from '#lib/domain/round/organisation/leaders.ts';

type Count = string | number;

interface Ready {
	readonly count: Count;
	readonly leaders: Count;
}

/** »1 leder« or »12 ledere«, as the beginning of a sentence. */
const daLeaders = (count: Count) => (count === 1 ? '1 leder' : `${count} ledere`);
const enLeaders = (count: Count) => (count === 1 ? '1 leader' : `${count} leaders`);

/** The last step before an organisation's round opens. Danish is the source. */
const da = {
	edit: 'Ret',
	sums: {
		leaders: 'Ledere',
		form: 'Skema',
		themes: 'Temaer',
		parts: 'Også med',
		groups: 'Andre skemaer',
		managers: 'Nærmeste leder',
		statements: 'Egne udsagn',
		dates: 'Datoer',
		mails: 'Mailene går ud',
		mailsOn: ({ day }: { day: string }) => `Kl. 8 ${day}, den første hverdag`,
		confirm: 'Lederne kan rette deres liste',
		employees: 'Medarbejdere',
		managersAsked: 'Nærmeste ledere',
		peers: 'Lederkolleger',
		readers: 'Rapporterne kan læses af',
		contact: 'De inviterede kan spørge',
		none: 'Ingen',
		notYet: 'Ikke valgt endnu',
		fromTo: ({ opens, closes }: { opens: string; closes: string }) => `Fra ${opens} til ${closes}`,
		until: ({ day }: { day: string }) => `Til og med ${day}`,
		taking: ({ count, all }: { count: Count; all: Count }) =>
			Number(all) === 0 ? 'Ingen valgt endnu' : `${count} af ${all} kan være med`,
		invited: ({ count, leaders }: { count: Count; leaders: Count }) =>
			`${count} hos ${daLeaders(leaders)}`,
		part: {
			comments: 'kommentarer',
			conditions: 'ledernes egne vilkår',
			work: 'medarbejdernes eget arbejde',
			examples: 'eksempler',
			peers: 'lederkolleger'
		},
		attributed: 'Svarer i eget navn',
		aggregate: 'Tæller kun med samlet'
	},
	leader: 'Lederen',
	manager: 'nærmeste leder',
	outTitle: 'De kan ikke være med endnu',
	outText:
		'Du kan rette det, til runden åbner. Dem, der stadig ikke kan være med den dag, bliver taget ud, og de andre går i gang uden dem.',
	out: {
		gone: ({ count }) => `${daLeaders(count)} står ikke længere i jeres register`,
		twice: ({ count }) => `${daLeaders(count)} står der to gange med den samme mailadresse`,
		open: ({ count }) => `${daLeaders(count)} har allerede en runde i gang`,
		too_soon: ({ count }) =>
			`${daLeaders(count)} har haft en runde, der lukkede for under 90 dage siden`,
		shows_nothing: ({ count }) =>
			`${daLeaders(count)} har haft en runde for under et halvt år siden, og ${count === 1 ? 'lederens' : 'deres'} skema spørger ikke til hele temaer`,
		nobody: ({ count }) => `${daLeaders(count)} har ingen på listen`,
		background: ({ count }) =>
			`${daLeaders(count)} mangler sektor, niveau eller område, eller det gælder ikke på åbningsdagen`
	} satisfies Record<Obstacle, (told: { count: Count }) => string>,
	noteTitle: 'Se på dette, før runden åbner',
	noteText: 'Det stopper ikke runden, men I skal vide det.',
	notes: {
		new: ({ count }) => `${daLeaders(count)} har haft jobbet i under et halvt år`,
		few: ({ count }) => `${daLeaders(count)} har færre end fem medarbejdere på listen`,
		pulse: ({ count }) =>
			`${daLeaders(count)} havde en runde for under et halvt år siden og får kun temaer at se`,
		fewPeers: ({ count }) => `${daLeaders(count)} har færre end fem lederkolleger på listen`,
		noManager: ({ count }) => `${daLeaders(count)} har ingen nærmeste leder på listen`,
		unconfirmed: ({ count }) =>
			`${daLeaders(count)} har ikke bekræftet ${count === 1 ? 'sin' : 'deres'} liste`
	} satisfies Record<Remark, (told: { count: Count }) => string>,
	noteHelp: {
		new: 'Medarbejderne skal svare om de seneste seks måneder. Overvej at lade lederen vente.',
		few: 'Der kommer ingen tal fra medarbejderne. Rapporten har lederens eget svar, svaret fra nærmeste leder og en guide til en samtale med teamet. Svarene kan tælle med i samlede tal, når små teams bliver lagt sammen.',
		pulse:
			'Rapporten viser gennemsnit for temaer, og kun hvis mindst femten medarbejdere svarer. Den viser ingen tal for de enkelte udsagn.',
		fewPeers: 'Der kommer ingen tal fra lederkollegerne.',
		noManager: 'Ingen svarer som nærmeste leder.',
		unconfirmed: 'Listen gælder, som den er.'
	} satisfies Record<Remark, string>,
	more: ({ count }: { count: Count }) => `og ${count} til`,
	leaveOut: ({ count }: { count: Count }) =>
		count === 1 ? 'Tag lederen ud af runden' : `Tag de ${count} ud af runden`,
	leftOut: 'De er taget ud af runden.',
	employeesOf: ({ count }: { count: Count }) =>
		count === 1 ? '1 medarbejder' : `${count} medarbejdere`,

	wordsTitle: 'Jeres egne linjer i mailen',
	ownWords: 'Hvorfor spørger I?',
	ownWordsHint: 'Fortæl, hvorfor I spørger, og hvad I vil bruge svarene til.',
	language: 'Hvilket sprog skal mailen være på?',
	languageHint:
		'Det gælder dem, der ikke har et sprog på listen. Alle kan skifte sprog, når de svarer.',
	languages: { da: 'Dansk', en: 'Engelsk' },
	save: 'Gem og vis mailen',

	previewTitle: 'Det får de inviterede',
	previewHelp:
		'Sådan kommer mails og skema til at se ud. Har en person flere ledere at svare om, kommer alle links i den samme mail.',
	previewOf: ({ leader }: { leader: string }) => `Eksemplet er ${leader}.`,
	noPreview: 'Når der står nogen på listerne, kan du se mails og skema her.',
	previews: {
		employee: 'Det ser en medarbejder',
		employeeSmall: 'Det ser en medarbejder i et lille team',
		manager: 'Det ser nærmeste leder',
		peer: 'Det ser en lederkollega',
		self: 'Det ser lederen selv'
	},
	letters: {
		invitation: 'Invitationen',
		reminder: 'Påmindelsen',
		closingSoon: 'Den sidste påmindelse'
	},
	inLanguage: { da: 'på dansk', en: 'på engelsk' },
	firstPage: 'Se skemaet',
	previewPage: 'Forhåndsvisning',
	previewPageHelp:
		'Sådan kommer skemaet til at se ud. Skift sprog øverst for at se den anden udgave.',
	previewBack: 'Tilbage til gennemsynet',
	previewStatements: 'Udsagnene',

	missingTitle: 'Det mangler, før runden kan blive klar',
	readyTitle: 'Gør runden klar',
	tellFirst:
		'Fortæl om runden på et møde, før mailen kommer. Så ved alle, hvorfor I spørger, og flere svarer.',
	readyToday: ({ count, leaders }: Ready) =>
		`Runden åbner om et øjeblik for ${daLeaders(leaders)}, og vi sender ${count} mails. Fra da af kan I ikke ændre skema, datoer, eller hvem der ser rapporterne. I kan stadig invitere flere.`,
	readyTodayLater: ({ count, leaders, mails }: Ready & { mails: string }) =>
		`Runden åbner om et øjeblik for ${daLeaders(leaders)}. Vi sender ${count} mails ${mails} kl. 8, for vi skriver kun til folk på hverdage mellem kl. 8 og 17. Fra åbningen kan I ikke ændre skema, datoer, eller hvem der ser rapporterne. I kan stadig invitere flere.`,
	readyLater: ({
		count,
		leaders,
		day,
		mails
	}: Ready & { day: string; mails: string | undefined }) =>
		`Runden åbner af sig selv ${day} for ${daLeaders(leaders)}, og vi sender ${count} mails ${mails === undefined ? '' : `${mails} `}kl. 8. Indtil runden åbner, kan I rette det hele. Derefter kan I ikke ændre skema, datoer, eller hvem der ser rapporterne.`,
	promise:
		'Vi bruger rapporterne til udvikling, ikke til løn eller afskedigelse. Vi prøver ikke at finde ud af, hvem der har svaret hvad.',
	readyButton: 'Gør runden klar',
	isReady: 'Runden er allerede klar. Gem ikke noget, hvis den skal blive ved med at være det.',
	refused: {
		incomplete: 'Noget mangler endnu.',
		changed_since:
			'Nogen har ændret runden, efter at du åbnede siden. Derfor er den ikke gjort klar. Her ser du den, som den er nu. Se den igennem igen.'
	}
};

const en: typeof da = {
	edit: 'Change',
	sums: {
		leaders: 'Leaders',
		form: 'Form',
		themes: 'Themes',
		parts: 'Also included',
		groups: 'Other forms',
		managers: 'Own manager',
		statements: 'Own statements',
		dates: 'Dates',
		mails: 'The mails leave',
		mailsOn: ({ day }) => `On ${day} at 8 am, the first working day`,
		confirm: 'Leaders can correct their list',
		employees: 'Employees',
		managersAsked: 'Own managers',
		peers: 'Fellow leaders',
		readers: 'The reports can be read by',
		contact: 'Those invited can ask',
		none: 'None',
		notYet: 'Not chosen yet',
		fromTo: ({ opens, closes }) => `From ${opens} to ${closes}`,
		until: ({ day }) => `Until ${day}`,
		taking: ({ count, all }) =>
			Number(all) === 0 ? 'None chosen yet' : `${count} of ${all} can take part`,
		invited: ({ count, leaders }) => `${count} for ${enLeaders(leaders)}`,
		part: {
			comments: 'comments',
			conditions: 'the leaders’ own conditions',
			work: 'the employees’ own work',
			examples: 'examples',
			peers: 'fellow leaders'
		},
		attributed: 'Answers in their own name',
		aggregate: 'Counts together only'
	},
	leader: 'The leader',
	manager: 'their own manager',
	outTitle: 'They cannot take part yet',
	outText:
		'You can correct this until the round opens. Those who still cannot take part on that day are left out, and the others begin without them.',
	out: {
		gone: ({ count }) => `${enLeaders(count)} no longer in your register`,
		twice: ({ count }) => `${enLeaders(count)} there twice with the same mail address`,
		open: ({ count }) => `${enLeaders(count)} with a round under way already`,
		too_soon: ({ count }) => `${enLeaders(count)} with a round that closed less than 90 days ago`,
		shows_nothing: ({ count }) =>
			`${enLeaders(count)} with a round less than half a year ago, and a form that asks about no theme in full`,
		nobody: ({ count }) => `${enLeaders(count)} with nobody on the list`,
		background: ({ count }) =>
			`${enLeaders(count)} without sector, level or field, or with one that does not hold on the opening day`
	},
	noteTitle: 'Look at this before the round opens',
	noteText: 'It does not stop the round, but you should know.',
	notes: {
		new: ({ count }) => `${enLeaders(count)} with less than half a year in the post`,
		few: ({ count }) => `${enLeaders(count)} with fewer than five employees on the list`,
		pulse: ({ count }) =>
			`${enLeaders(count)} with a round less than half a year ago, who will only see themes`,
		fewPeers: ({ count }) => `${enLeaders(count)} with fewer than five fellow leaders on the list`,
		noManager: ({ count }) => `${enLeaders(count)} without their own manager on the list`,
		unconfirmed: ({ count }) => `${enLeaders(count)} with a list not yet confirmed`
	},
	noteHelp: {
		new: 'Employees are asked about the past six months. Consider letting the leader wait.',
		few: 'There are no figures from employees. The report has the leader’s own answers, the manager’s answers and a guide to a talk with the team. The answers may count in joint figures when small teams are put together.',
		pulse:
			'The report shows averages for themes, and only if at least fifteen employees answer. It shows no figures for single statements.',
		fewPeers: 'There are no figures from fellow leaders.',
		noManager: 'Nobody answers as their own manager.',
		unconfirmed: 'The list holds as it is.'
	},
	more: ({ count }) => `and ${count} more`,
	leaveOut: ({ count }) =>
		count === 1 ? 'Leave the leader out of the round' : `Leave the ${count} out of the round`,
	leftOut: 'They have been left out of the round.',
	employeesOf: ({ count }) => (count === 1 ? '1 employee' : `${count} employees`),

	wordsTitle: 'Your own lines in the mail',
	ownWords: 'Why are you asking?',
	ownWordsHint: 'Say why you are asking and how you will use the answers.',
	language: 'In which language should the mail be?',
	languageHint:
		'This is for those who have no language on the list. Everybody can change language when answering.',
	languages: { da: 'Danish', en: 'English' },
	save: 'Save and show the mail',

	previewTitle: 'What those invited get',
	previewHelp:
		'This is how mails and form will look. Whoever has several leaders to answer about gets all links in the same mail.',
	previewOf: ({ leader }) => `The example is ${leader}.`,
	noPreview: 'Once there are people on the lists, you can see mails and form here.',
	previews: {
		employee: 'What an employee sees',
		employeeSmall: 'What an employee in a small team sees',
		manager: 'What the leader’s own manager sees',
		peer: 'What a fellow leader sees',
		self: 'What the leader sees'
	},
	letters: {
		invitation: 'The invitation',
		reminder: 'The reminder',
		closingSoon: 'The last reminder'
	},
	inLanguage: { da: 'in Danish', en: 'in English' },
	firstPage: 'See the form',
	previewPage: 'Preview',
	previewPageHelp:
		'This is how the form will look. Change language at the top to see the other version.',
	previewBack: 'Back to the last step',
	previewStatements: 'The statements',

	missingTitle: 'This is missing before the round can be ready',
	readyTitle: 'Make the round ready',
	tellFirst:
		'Talk about the round at a meeting before the mail arrives. Then everybody knows why you are asking, and more people answer.',
	readyToday: ({ count, leaders }) =>
		`The round opens in a moment for ${enLeaders(leaders)}, and we will send ${count} mails. From then on you cannot change the form, the dates or who sees the reports. You can still invite more people.`,
	readyTodayLater: ({ count, leaders, mails }) =>
		`The round opens in a moment for ${enLeaders(leaders)}. We will send ${count} mails on ${mails} at 8 am, because we only write to people on working days between 8 am and 5 pm. Once it is open you cannot change the form, the dates or who sees the reports. You can still invite more people.`,
	readyLater: ({ count, leaders, day, mails }) =>
		`The round opens by itself on ${day} for ${enLeaders(leaders)}, and we will send ${count} mails ${mails === undefined ? '' : `on ${mails} `}at 8 am. Until the round opens you can correct all of it. After that you cannot change the form, the dates or who sees the reports.`,
	promise:
		'We use the reports for development, not for pay or dismissal. We will not try to find out who answered what.',
	readyButton: 'Make the round ready',
	isReady: 'The round is ready already. Do not save anything if it is to stay so.',
	refused: {
		incomplete: 'Something is still missing.',
		changed_since:
			'Somebody has changed the round since you opened this page, so it has not been made ready. This is how it is now. Look it through once more.'
	}
};

export const roundReview: Record<Language, typeof da> = { da, en };
