import type { Language } from '#lib/domain/language.ts';

/** The form itself: its pages, the break, the read-through and the thanks. Danish is the source. */
const da = {
	progress: ({ current, total }: { current: number; total: number }) =>
		`Side ${current} af ${total}`,
	progressLabel: ({ done, total }: { done: number; total: number }) =>
		`${done} af ${total} sider er besvaret`,
	minutesLeft: ({ minutes }: { minutes: number }) =>
		minutes === 1 ? 'Ca. 1 minut igen' : `Ca. ${minutes} minutter igen`,
	mixedTitle: 'Ét udsagn om hvert tema',
	peersTitle: ({ leader }: { leader: string }) => `Samarbejdet med ${leader}`,
	conditionsNote:
		'Svarene står i din rapport og er til samtalen med din egen leder. De tæller ikke med i temaerne.',
	ownStatementsTitle: 'Udsagn fra din arbejdsplads',
	ownStatementsNote: ({ leader, organisation }: { leader: string; organisation: string }) =>
		`De her udsagn har ${organisation} selv skrevet. Svarene står ikke i rapporten til ${leader}. De bliver kun vist samlet for hele organisationen.`,
	workNote: ({ leader }: { leader: string }) =>
		`De her udsagn handler om dit eget arbejde. Svarene står ikke i rapporten til ${leader}. De bliver kun vist samlet for hele organisationen.`,
	wholeLimit:
		'Der kommer kun tal, hvis mindst ti medarbejdere hos mindst tre ledere har svaret. Ellers bliver svarene slettet, uden at nogen ser dem.',
	example: 'Eksempel:',
	clear: 'Slet mit svar',
	cleared: 'Intet svar',
	next: 'Gem og gå videre',
	toReview: 'Gem og gå til oversigten',
	back: 'Tilbage',
	pause:
		'Vil du holde pause? Dine svar bliver gemt krypteret, og du fortsætter med det samme link, også på en anden enhed.',
	later: 'Gem og fortsæt senere',
	saving: 'Gemmer …',
	saved: 'Gemt',
	notSaved:
		'Vi kunne ikke gemme lige nu. Intet er gået tabt: Det, du har svaret, står her stadig. Prøv igen om lidt.',
	issuesTitle: ({ count }: { count: number }) =>
		count === 1 ? 'Der er én ting at rette' : `Der er ${count} ting at rette`,
	nothingLost: 'Det, du har skrevet, står her stadig.',
	issues: {
		badChoice: 'Vælg et af svarene igen.',
		percent: ({ label }: { label: string }) =>
			`${label}: Skriv et helt tal fra 0 til 100, eller lad feltet være tomt.`,
		sum: ({ sum }: { sum: number }) =>
			`Tallene giver ${sum} i alt. De skal give 100, eller også skal alle felterne være tomme.`,
		tooManyChallenges: ({ max, count }: { max: number; count: number }) =>
			`Vælg højst ${max}. Lige nu er der valgt ${count}.`,
		tooLong: ({ count, limit }: { count: number; limit: number }) =>
			`Teksten er ${count} tegn. Der er plads til ${limit}.`,
		strangeCharacters:
			'Der er et usynligt tegn i teksten, som vi ikke kan gemme. Skriv den forfra.',
		codeTooShort: ({ shortest }: { shortest: number }) =>
			`Koden skal være på mindst ${shortest} tegn.`,
		codeTooLong: ({ longest }: { longest: number }) => `Koden må højst være på ${longest} tegn.`
	},
	time: {
		title: 'Din tid',
		now: 'Nu',
		wish: 'Helst',
		total: ({ sum }: { sum: number | string }) => `I alt ${sum} %`,
		totalHint: 'Skal give 100 %'
	},
	challenges: { title: 'Udfordringer lige nu' },
	comments: { title: 'Med dine egne ord' },
	draft: {
		title: 'Din kladde er gemt',
		text: 'Brug det samme link, når du vil videre. Det virker også på en anden enhed. Kladden tæller først med, når du har sendt den, og den bliver slettet, når runden lukker.',
		closes: ({ day, time }: { day: string; time: string }) => `Sidste frist er ${day} kl. ${time}.`,
		goOn: 'Fortsæt nu',
		codeTitle: 'Sæt en kode på kladden',
		codeWhy:
			'Den, der har dit link, kan åbne kladden, indtil du sender den. Sæt en kode på, hvis andre kan læse din mail.',
		codeHint: ({ shortest }: { shortest: number }) =>
			`Find selv på en kode med mindst ${shortest} tegn. Vi kender den ikke og kan ikke finde den for dig. Glemmer du den, må du begynde forfra.`,
		codeLabel: 'Din kode',
		codeButton: 'Sæt koden på',
		codeSetTitle: 'Koden er sat på',
		codeSet:
			'Du skal bruge den, næste gang du åbner linket. Når du har åbnet kladden, er koden taget af. Sæt den på igen, hvis du holder pause en gang til. Efter ti forkerte forsøg bliver kladden slettet.'
	},
	review: {
		title: 'Læs dine svar igennem',
		text: 'Her er alt, hvad du har svaret. Du kan rette det nu. Når du har sendt, kan du ikke se svarene igen.',
		replacing: 'Når du sender, træder disse svar i stedet for dem, du har sendt før.',
		skippedCount: ({ count }: { count: number }) =>
			count === 1
				? 'Du har sprunget ét udsagn over. Det er i orden.'
				: `Du har sprunget ${count} udsagn over. Det er i orden.`,
		empty:
			'Du har ikke svaret på noget endnu. Du kan godt sende alligevel. Så tæller du med som en, der har svaret, men der er ingen tal fra dig.',
		change: 'Ret',
		changeWhat: ({ title }: { title: string }) => `Ret ${title}`,
		skipped: 'Sprunget over',
		allSkipped: ({ count }: { count: number }) => `Alle ${count} udsagn`,
		restSkipped: ({ count }: { count: number }) => `De andre ${count} udsagn`,
		noComment: 'Ingen kommentar',
		noneChosen: 'Ingen valgt',
		notFilled: 'Ikke udfyldt',
		unwhole: ({ split, sum }: { split: string; sum: number }) =>
			`Din tid, ${split.toLowerCase()}: Tallene giver ${sum} i alt. Ret dem, så de giver 100, eller gør felterne tomme.`,
		codeTitle: 'Skriv koden ned, hvis du vil kunne svare forfra',
		code: 'Koden gælder, når du har sendt. Med den og dit link kan du erstatte dine svar, indtil runden lukker. Den kan ikke bruges til at læse dem, og den bliver ikke vist igen.',
		codeShared: 'Den, der har både linket og koden, kan svare i dit sted. Gem dem ikke samme sted.',
		codeOptional: 'Vil du ikke ændre noget, behøver du ikke koden.',
		send: 'Send mine svar'
	},
	sent: {
		title: 'Tak. Dine svar er sendt og låst',
		anonymous: 'Det er godt, at du tog dig tid. Ingen kan se, hvad du har svaret.',
		named: 'Det er godt, at du tog dig tid. Dine svar er med til at gøre samtalen bedre.',
		nextTitle: 'Hvad sker der nu?',
		steps: {
			close: {
				when: 'Når runden lukker',
				anonymous:
					'Alle svar bliver åbnet på én gang, blandet og talt op. Bagefter bliver de enkelte svar slettet. Dagen står i din invitation.',
				named: 'Dine svar bliver åbnet sammen med de andres. Dagen står i din invitation.'
			},
			report: {
				when: 'Derefter',
				anonymous:
					'Lederen får en rapport. Den viser kun tal, som mange nok står bag, og aldrig hvem der svarede hvad.',
				named: 'Lederen får en rapport. Dine svar står i den som dine, ved siden af de andres.'
			},
			talk: {
				when: 'Til sidst',
				anonymous:
					'Lederen taler med sin nærmeste leder om den, og så er det meningen, at I taler om den sammen. Hører du ikke noget inden for en måned, så spørg.',
				named: 'Leder og nærmeste leder taler om den, og derefter taler lederen med medarbejderne.'
			}
		},
		changeTitle: 'Vil du ændre noget?',
		code: 'Skrev du koden ned, kan du svare forfra med den og dit link, indtil runden lukker. Har du den ikke, bliver svarene stående.',
		receipt: 'Vi sender ingen kvittering, for en mail ville vise, hvornår du svarede.',
		close: 'Vi har ikke gemt noget i din browser. Du kan trygt lukke siden.'
	},
	footer: 'Vi bruger ingen cookies og gemmer ikke, hvornår du svarer.'
};

const en: typeof da = {
	progress: ({ current, total }) => `Page ${current} of ${total}`,
	progressLabel: ({ done, total }) => `${done} of ${total} pages answered`,
	minutesLeft: ({ minutes }) =>
		minutes === 1 ? 'About 1 minute left' : `About ${minutes} minutes left`,
	mixedTitle: 'One statement on each theme',
	peersTitle: ({ leader }) => `Working with ${leader}`,
	conditionsNote:
		'The answers stand in your report and are for the talk with your own manager. They are not part of the themes.',
	ownStatementsTitle: 'Statements from your workplace',
	ownStatementsNote: ({ leader, organisation }) =>
		`These statements were written by ${organisation}. The answers do not appear in the report to ${leader}. They are shown of the organisation as a whole only.`,
	workNote: ({ leader }) =>
		`These statements are about your own work. The answers do not appear in the report to ${leader}. They are shown of the organisation as a whole only.`,
	wholeLimit:
		'There are figures only if at least ten employees of at least three leaders have answered. Otherwise the answers are deleted without anybody seeing them.',
	example: 'Example:',
	clear: 'Clear my answer',
	cleared: 'No answer',
	next: 'Save and go on',
	toReview: 'Save and go to the overview',
	back: 'Back',
	pause:
		'Do you want a break? Your answers are kept encrypted, and you go on with the same link, also on another device.',
	later: 'Save and go on later',
	saving: 'Saving …',
	saved: 'Saved',
	notSaved:
		'We could not save just now. Nothing is lost: what you have answered is still here. Try again in a moment.',
	issuesTitle: ({ count }) =>
		count === 1 ? 'There is one thing to correct' : `There are ${count} things to correct`,
	nothingLost: 'What you wrote is still here.',
	issues: {
		badChoice: 'Choose one of the answers again.',
		percent: ({ label }) =>
			`${label}: enter a whole number from 0 to 100, or leave the field empty.`,
		sum: ({ sum }) =>
			`The numbers add up to ${sum}. They must add up to 100, or all the fields must be empty.`,
		tooManyChallenges: ({ max, count }) =>
			`Choose at most ${max}. ${count} are chosen at the moment.`,
		tooLong: ({ count, limit }) =>
			`The text is ${count} characters long. There is room for ${limit}.`,
		strangeCharacters:
			'There is an invisible character in the text that we cannot save. Please type it again.',
		codeTooShort: ({ shortest }) => `The code must have at least ${shortest} characters.`,
		codeTooLong: ({ longest }) => `The code may have at most ${longest} characters.`
	},
	time: {
		title: 'Your time',
		now: 'Now',
		wish: 'Preferred',
		total: ({ sum }) => `In total ${sum}%`,
		totalHint: 'Must come to 100%'
	},
	challenges: { title: 'Challenges right now' },
	comments: { title: 'In your own words' },
	draft: {
		title: 'Your draft is saved',
		text: 'Use the same link when you want to go on. It also works on another device. The draft counts only once you have sent it, and it is deleted when the round closes.',
		closes: ({ day, time }) => `The last moment is ${day} at ${time}.`,
		goOn: 'Go on now',
		codeTitle: 'Protect the draft with a code',
		codeWhy:
			'Whoever has your link can open the draft until you send it. Protect it with a code if others can read your mail.',
		codeHint: ({ shortest }) =>
			`Make up a code of at least ${shortest} characters. We do not know it and cannot find it for you. If you forget it, you will have to start again.`,
		codeLabel: 'Your code',
		codeButton: 'Protect the draft',
		codeSetTitle: 'The draft is protected',
		codeSet:
			'You will need the code the next time you open the link. Once you have opened the draft, the code is off. Set it again if you take another break. After ten wrong tries the draft is deleted.'
	},
	review: {
		title: 'Read your answers through',
		text: 'Here is everything you have answered. You can correct it now. Once you have sent it, you cannot see the answers again.',
		replacing: 'When you send, these answers take the place of those you have sent before.',
		skippedCount: ({ count }) =>
			count === 1
				? 'You have skipped one statement. That is all right.'
				: `You have skipped ${count} statements. That is all right.`,
		empty:
			'You have not answered anything yet. You can still send. Then you count as one who has answered, but there are no figures from you.',
		change: 'Change',
		changeWhat: ({ title }) => `Change ${title}`,
		skipped: 'Skipped',
		allSkipped: ({ count }) => `All ${count} statements`,
		restSkipped: ({ count }) => `The other ${count} statements`,
		noComment: 'No comment',
		noneChosen: 'None chosen',
		notFilled: 'Not filled in',
		unwhole: ({ split, sum }) =>
			`Your time, ${split.toLowerCase()}: the numbers add up to ${sum}. Change them so that they add up to 100, or empty the fields.`,
		codeTitle: 'Write the code down if you want to be able to answer afresh',
		code: 'The code counts once you have sent. With it and your link you can replace your answers until the round closes. It cannot be used to read them, and it is not shown again.',
		codeShared:
			'Whoever has both the link and the code can answer in your place. Do not keep them in the same place.',
		codeOptional: 'If you do not want to change anything, you do not need the code.',
		send: 'Send my answers'
	},
	sent: {
		title: 'Thank you. Your answers are sent and locked',
		anonymous: 'It is good that you took the time. Nobody can see what you have answered.',
		named: 'It is good that you took the time. Your answers help to make the talk a better one.',
		nextTitle: 'What happens now?',
		steps: {
			close: {
				when: 'When the round closes',
				anonymous:
					'All answers are opened at once, shuffled and counted. Afterwards the single sets of answers are deleted. The day stands in your invitation.',
				named:
					'Your answers are opened together with those of the others. The day stands in your invitation.'
			},
			report: {
				when: 'After that',
				anonymous:
					'The leader gets a report. It shows only figures that enough people stand behind, and never who answered what.',
				named:
					'The leader gets a report. Your answers stand in it as yours, beside those of the others.'
			},
			talk: {
				when: 'In the end',
				anonymous:
					'The leader talks about it with his or her own manager, and then the idea is that you talk about it together. If you hear nothing within a month, do ask.',
				named:
					'The leader and his or her own manager talk about it, and then the leader talks with the employees.'
			}
		},
		changeTitle: 'Would you like to change something?',
		code: 'If you wrote the code down, you can answer afresh with it and your link until the round closes. Without it the answers stay as they are.',
		receipt: 'We send no receipt, because a mail would show when you answered.',
		close: 'We have kept nothing in your browser. You can safely close the page.'
	},
	footer: 'We use no cookies and do not store when you answer.'
};

export const answering: Record<Language, typeof da> = { da, en };
