import type { Language } from '#lib/domain/language.ts';

/** What a step lacks, and what cannot be used. Danish is the source. */
const da = {
	summary: ({ count }: { count: number }) =>
		count === 1 ? 'Der er én ting at rette' : `Der er ${count} ting at rette`,
	kept: 'Det, du har skrevet, står her stadig.',
	texts: {
		name: 'Skriv dit navn.',
		unit: 'Skriv din enhed.',
		organisation: 'Skriv din organisation.',
		sektor: 'Vælg din sektor.',
		niveau: 'Vælg dit ledelsesniveau.',
		omraade: 'Vælg dit område.',
		themes: 'Vælg mindst ét tema, eller vælg et andet skema.',
		opens: 'Vælg, hvornår runden starter.',
		closes: 'Vælg den sidste dag at svare.',
		opensPast: 'Startdagen er gået. Vælg en ny.',
		raters: 'Sæt mindst én på en af listerne.',
		peersNotAsked:
			'Når der kun spørges til få temaer, bliver lederkolleger ikke spurgt. Tag dem af listen, eller vælg et andet skema.',
		managerToRead:
			'Din nærmeste leder skal stå under »Hvem skal svare?«, før han eller hun kan se rapporten.',
		readers: 'Skriv mindst én person.',
		contactName: 'Skriv navnet på en, som de inviterede kan spørge.',
		contactEmail: 'Skriv mailadressen på en, som de inviterede kan spørge.',
		contactIsLeader: 'Det må ikke være dig selv. Vælg en anden.',

		tooLong: 'Teksten er for lang. Gør den kortere.',
		strangeCharacters:
			'Der er et usynligt tegn i teksten, som vi ikke kan gemme. Skriv den forfra.',
		unknownChoice: 'Vælg en af mulighederne.',
		datePast: 'Datoen er gået. Vælg en senere dag.',
		dateFar: 'Vælg en dag inden for det næste halve år.',
		dateUnreadable: 'Skriv dag, måned og år, for eksempel 4.12.2026.',
		closesBeforeOpens: 'Sidste dag ligger før den dag, runden starter.',
		roundTooShort: 'Der skal være mindst to dage fra start til sidste dag.',
		roundTooLong: 'Runden kan højst vare 60 dage.',
		readerName: 'Skriv også navnet. Alle, der skal svare, ser det.',
		readerAddress: 'Skriv også mailadressen.',
		notAnAddress: 'Det ligner ikke en mailadresse.',
		promise: 'Sæt kryds, hvis du vil starte.'
	}
};

const en: typeof da = {
	summary: ({ count }) =>
		count === 1 ? 'There is one thing to correct' : `There are ${count} things to correct`,
	kept: 'What you have typed is still here.',
	texts: {
		name: 'Write your name.',
		unit: 'Write your unit.',
		organisation: 'Write your organisation.',
		sektor: 'Choose your sector.',
		niveau: 'Choose your leadership level.',
		omraade: 'Choose your field.',
		themes: 'Choose at least one theme, or choose another form.',
		opens: 'Choose when the round starts.',
		closes: 'Choose the last day to answer.',
		opensPast: 'The first day has passed. Choose a new one.',
		raters: 'Put at least one person on one of the lists.',
		peersNotAsked:
			'Fellow leaders are not asked when only a few themes are. Take them off the list, or choose another questionnaire.',
		managerToRead:
			'Your own manager must be under “Who will answer?” before he or she can see the report.',
		readers: 'Write at least one person.',
		contactName: 'Write the name of somebody whom those invited can ask.',
		contactEmail: 'Write the mail address of somebody whom those invited can ask.',
		contactIsLeader: 'It must not be yourself. Choose somebody else.',

		tooLong: 'The text is too long. Make it shorter.',
		strangeCharacters:
			'There is an invisible character in the text that we cannot save. Please type it again.',
		unknownChoice: 'Choose one of the possibilities.',
		datePast: 'That date has passed. Choose a day ahead.',
		dateFar: 'Choose a day within the next half year.',
		dateUnreadable: 'Write day, month and year, for example 4.12.2026.',
		closesBeforeOpens: 'The last day lies before the day on which the round starts.',
		roundTooShort: 'There must be at least two days from the start to the last day.',
		roundTooLong: 'The round can last 60 days at most.',
		readerName: 'Write the name too. Everybody who is asked to answer sees it.',
		readerAddress: 'Write the mail address too.',
		notAnAddress: 'This does not look like a mail address.',
		promise: 'Tick the box if you want to start.'
	}
};

export const setupIssues: Record<Language, typeof da> = { da, en };
