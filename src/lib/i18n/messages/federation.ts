import type { Language } from '#lib/domain/language.ts';

type Count = string | number;

/** Handing an organisation's counts to another installation. Danish is the source. */
const da = {
	give: {
		title: 'Aflever rundens optællinger',
		link: 'Aflever optællingerne til en anden installation',
		lead: 'Du kan give optællingerne fra runden videre til en anden installation, for eksempel den, der laver landets tal.',
		inTitle: 'Det er i pakken',
		groups: (of: { teams: Count; answered: Count }) =>
			`${of.teams} grupper af medarbejdere. ${of.answered} har svaret.`,
		peers: (of: { teams: Count; answered: Count }) =>
			`${of.teams} grupper af lederkolleger. ${of.answered} har svaret.`,
		leaders: (of: { leaders: Count }) => `Grupperne handler om ${of.leaders} ledere.`,
		counts: 'For hvert udsagn står der, hvor mange i gruppen der har svaret 1, 2, 3, 4 og 5.',
		about:
			'Om lederen står der kun niveau og område, og kun hvis mindst tre ledere har det samme. Ellers står der ingenting.',
		outTitle: 'Det er aldrig i pakken',
		out: [
			'Navne, mailadresser og enheder.',
			'Det, lederne og deres nærmeste ledere selv har svaret.',
			'Kommentarer.',
			'Svar fra grupper med under fem svar.',
			'Nogen række, der kun handler om én, der har svaret.'
		],
		small: (of: { teams: Count; answered: Count }) =>
			of.teams === '1'
				? `Én gruppe har under fem svar. Fra den er kun antallet med: ${of.answered}.`
				: `${of.teams} grupper har under fem svar. Fra dem er kun antallet med: ${of.answered} i alt.`,
		leftOut: (of: { leaders: Count }) =>
			of.leaders === '1'
				? 'Én leder er ikke med, fordi for få har fået de samme spørgsmål.'
				: `${of.leaders} ledere er ikke med, fordi for få har fået de samme spørgsmål.`,
		sealed:
			'Pakken er låst, så kun modtageren kan åbne den. Den er også underskrevet, så modtageren kan se, at den kommer herfra.',
		logged: 'Det bliver skrevet i loggen, at du laver pakken.',
		chooseTitle: 'Hvem skal have den?',
		choose: 'Modtager',
		fingerprint: (of: { spelled: string }) => `Fingeraftryk ${of.spelled}`,
		button: 'Hent den forseglede pakke',
		noPartners:
			'Der er ingen modtagere endnu. Den, der driver jeres installation, skal først godkende en.',
		afterwards: 'Send filen, som du vil. Slet den, når modtageren har den.',
		back: 'Til runden',
		fileName: 'optaellinger',
		refusals: {
			not_released:
				'Rundens rapporter er ikke lavet endnu. Når runden er lukket, og rapporterne er klar, kan du aflevere den.',
			licensed:
				'Runden bruger jeres eget skema. De udsagn har kun I ret til, så den runde kan ikke afleveres.',
			too_few:
				'Der er for få ledere med mindst fem svar. Der skal være tre, så ingen af dem står alene i pakken.',
			not_there: 'Runden kan ikke afleveres.'
		}
	},
	run: {
		title: 'Andre installationer',
		lead: 'Her tager du imod optællinger fra andre installationer. De kan komme med i landets tal.',
		cardTitle: 'Jeres kort',
		cardText:
			'Kortet er én linje. Giv den til den, der skal sende jer noget. Læs fingeraftrykket op for hinanden i telefonen.',
		makeCard: 'Lav jeres kort',
		card: 'Kort',
		fingerprint: 'Fingeraftryk',
		partnersTitle: 'Installationer, I stoler på',
		partnersNone: 'Der er ingen endnu.',
		since: (of: { day: string }) => `Siden ${of.day}`,
		remove: 'Fjern',
		removeOne: (of: { name: string }) => `Fjern ${of.name}`,
		addTitle: 'Stol på en installation',
		addText:
			'Indsæt kortet. Bagefter ser du dets fingeraftryk. Ring og sammenlign, før I sender noget. Passer det ikke, så fjern installationen igen.',
		name: 'Navn',
		nameHint: 'Det, I selv kalder den.',
		pasted: 'Kort fra den anden',
		pastedHint: 'Linjen begynder med »ledelsesspejl-card-1.«',
		add: 'Stol på den',
		receiveTitle: 'Tag imod en pakke',
		receiveText: 'Se pakken efter først. Så bliver intet gemt.',
		file: 'Pakke',
		fileHint: 'Højst 16 MB.',
		examine: 'Se efter uden at gemme',
		receive: 'Tag imod',
		receivedTitle: 'Det har vi taget imod',
		receivedNone: 'Der er ikke kommet noget endnu.',
		organisation: 'Organisation',
		year: 'År',
		from: 'Fra',
		on: 'Modtaget',
		notices: {
			made: 'Jeres kort er lavet.',
			trusted: 'Installationen er godkendt.',
			removed: 'Installationen er fjernet. Det, der er kommet fra den, bliver.',
			received: 'Pakken er taget imod.',
			gone: 'Den installation er her ikke mere.'
		},
		right: {
			title: 'Pakken kan tages imod',
			text: (of: { organisation: string; closed: string; leaders: Count; answered: Count }) =>
				`${of.organisation}, runde lukket ${of.closed}: ${of.leaders} ledere, ${of.answered} svar fra medarbejdere.`,
			from: (of: { name: string }) => `Den er underskrevet af ${of.name}.`,
			next: 'Vælg filen igen, og tryk på »Tag imod«.'
		},
		issuesTitle: 'Det gik ikke',
		issues: {
			name: 'Skriv et navn.',
			tooLong: 'Navnet er for langt.',
			no_card: 'Det er ikke et helt kort. Kopiér hele linjen.',
			own_card: 'Det er jeres eget kort. Indsæt den andens.',
			noFile: 'Vælg en fil.',
			tooLarge: 'Filen er for stor.',
			no_package: 'Det er ikke en pakke fra Ledelsesspejl.',
			for_another:
				'Pakken er låst til en anden installation. Bed om en, der er låst til jeres kort.',
			unknown_sender: 'Vi kender ikke afsenderen. Godkend installationen først.',
			not_genuine:
				'Pakken er ændret undervejs, eller en anden har skrevet den under. Bed om en ny.',
			unreadable: 'Pakken kan ikke åbnes, eller indholdet er ikke, som det skal være.',
			other_questionnaire:
				'Pakken bruger en udgave af skemaet, som ikke er her. Opdatér programmet, og prøv igen.',
			future: 'Runden lukker på en dag, der ikke er kommet endnu.',
			over: 'Landets tal for det år er låst.',
			there_already: 'Organisationen har allerede tal her for det år.',
			other_sector: 'Organisationen findes her i en anden sektor.',
			wrong: (of: { rows: string }) =>
				`Pakken følger ikke reglerne (række ${of.rows}). Den er ikke taget imod.`,
			too_few: 'Der er for få ledere i pakken. Der skal være tre.'
		}
	}
};

const en: typeof da = {
	give: {
		title: 'Hand over the counts of the round',
		link: 'Hand over the counts to another installation',
		lead: 'You can pass the counts of the round on to another installation, such as the one that makes the country’s figures.',
		inTitle: 'What is in the package',
		groups: (of) => `${of.teams} groups of employees. ${of.answered} have answered.`,
		peers: (of) => `${of.teams} groups of fellow leaders. ${of.answered} have answered.`,
		leaders: (of) => `The groups are about ${of.leaders} leaders.`,
		counts: 'For each statement it says how many of the group answered 1, 2, 3, 4 and 5.',
		about:
			'Of the leader it says level and field only, and only where at least three leaders have the same. Otherwise it says nothing.',
		outTitle: 'What is never in the package',
		out: [
			'Names, mail addresses and units.',
			'What leaders and their managers answered themselves.',
			'Comments.',
			'Answers of groups with fewer than five answers.',
			'Any row about one person who answered.'
		],
		small: (of) =>
			of.teams === '1'
				? `One group has fewer than five answers. Only their number is in it: ${of.answered}.`
				: `${of.teams} groups have fewer than five answers. Only their number is in it: ${of.answered} in all.`,
		leftOut: (of) =>
			of.leaders === '1'
				? 'One leader is not in it, because too few were asked the same questions.'
				: `${of.leaders} leaders are not in it, because too few were asked the same questions.`,
		sealed:
			'The package is locked, so that only the receiver can open it. It is also signed, so that the receiver can see that it comes from here.',
		logged: 'It is written in the log that you make the package.',
		chooseTitle: 'Who shall have it?',
		choose: 'Receiver',
		fingerprint: (of) => `Fingerprint ${of.spelled}`,
		button: 'Get the sealed package',
		noPartners:
			'There are no receivers yet. Whoever runs your installation must approve one first.',
		afterwards: 'Send the file as you like. Delete it when the receiver has it.',
		back: 'To the round',
		fileName: 'counts',
		refusals: {
			not_released:
				'The reports of the round are not made yet. You can hand it over when it has closed and they are ready.',
			licensed:
				'The round uses your own questionnaire. Only you have the right to those statements, so that round cannot be handed over.',
			too_few:
				'There are too few leaders with at least five answers. There must be three, so that none of them stands alone in the package.',
			not_there: 'The round cannot be handed over.'
		}
	},
	run: {
		title: 'Other installations',
		lead: 'Here you take in counts from other installations. They can become part of the country’s figures.',
		cardTitle: 'Your card',
		cardText:
			'The card is one line. Give it to whoever is to send you something. Read the fingerprint to each other by telephone.',
		makeCard: 'Make your card',
		card: 'Card',
		fingerprint: 'Fingerprint',
		partnersTitle: 'Installations that you trust',
		partnersNone: 'There are none yet.',
		since: (of) => `Since ${of.day}`,
		remove: 'Remove',
		removeOne: (of) => `Remove ${of.name}`,
		addTitle: 'Trust an installation',
		addText:
			'Paste the card. Then you see its fingerprint. Telephone and compare before you send anything. If it does not fit, remove the installation again.',
		name: 'Name',
		nameHint: 'What you call it.',
		pasted: 'The other’s card',
		pastedHint: 'The line begins with “ledelsesspejl-card-1.”',
		add: 'Trust it',
		receiveTitle: 'Take in a package',
		receiveText: 'Look it over first. Then nothing is kept.',
		file: 'Package',
		fileHint: 'At most 16 MB.',
		examine: 'Look it over without keeping it',
		receive: 'Take it in',
		receivedTitle: 'What we have taken in',
		receivedNone: 'Nothing has come yet.',
		organisation: 'Organisation',
		year: 'Year',
		from: 'From',
		on: 'Received',
		notices: {
			made: 'Your card is made.',
			trusted: 'The installation is approved.',
			removed: 'The installation is removed. What has come from it stays.',
			received: 'The package is taken in.',
			gone: 'That installation is not here any more.'
		},
		right: {
			title: 'The package can be taken in',
			text: (of) =>
				`${of.organisation}, round closed on ${of.closed}: ${of.leaders} leaders, ${of.answered} answers of employees.`,
			from: (of) => `It is signed by ${of.name}.`,
			next: 'Choose the file again and press “Take it in”.'
		},
		issuesTitle: 'It did not work',
		issues: {
			name: 'Write a name.',
			tooLong: 'The name is too long.',
			no_card: 'That is not a whole card. Copy the whole line.',
			own_card: 'That is your own card. Paste the other’s.',
			noFile: 'Choose a file.',
			tooLarge: 'The file is too large.',
			no_package: 'That is no package of Ledelsesspejl.',
			for_another:
				'The package is locked to another installation. Ask for one that is locked to your card.',
			unknown_sender: 'We do not know the sender. Approve the installation first.',
			not_genuine:
				'The package was changed on its way, or somebody else signed it. Ask for a new one.',
			unreadable: 'The package cannot be opened, or what is in it is not as it should be.',
			other_questionnaire:
				'The package uses a version of the questionnaire that is not here. Update the program and try again.',
			future: 'The round closes on a day that has not come yet.',
			over: 'The country’s figures of that year are locked.',
			there_already: 'The organisation has figures of that year here already.',
			other_sector: 'The organisation is known here in another sector.',
			wrong: (of) => `The package breaks the rules (row ${of.rows}). It was not taken in.`,
			too_few: 'There are too few leaders in the package. There must be three.'
		}
	}
};

export const federation: Record<Language, typeof da> = { da, en };
