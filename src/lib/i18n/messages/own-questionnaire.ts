import type { Language } from '#lib/domain/language.ts';
import { ownLimits } from '#lib/domain/questionnaire/own.ts';
import type { FileIssueKind } from '#lib/schemas/own-questionnaire.ts';

interface Placed {
	/** Where it stands, in words: »tema 2, udsagn 1, medarbejder, engelsk«. */
	readonly place: string;
	readonly given: string;
}

/** An organisation's own questionnaires. Danish is the source. */
const da = {
	title: 'Egne skemaer',
	lead: 'Har I købt retten til et andet spørgeskema, kan I bruge det i jeres egne runder.',
	price:
		'Tallene fra jeres eget skema kommer aldrig med i landets tal. De kan heller ikke stå ved siden af tal fra det fælles skema.',
	rights: 'I skal selv have ret til at bruge udsagnene her. Aftal det med den, der ejer skemaet.',
	kept: 'Skalaen, vejledningen, de åbne spørgsmål og spørgsmålene om vilkår er de samme som i det fælles skema. Reglerne for anonymitet gælder også her.',
	listTitle: 'Jeres skemaer',
	none: 'I har ikke indlæst noget skema endnu.',
	version: (of: { version: string }) => `Udgave ${of.version}`,
	size: (of: { themes: number; statements: number }) =>
		`${of.themes} ${of.themes === 1 ? 'tema' : 'temaer'}, ${of.statements} udsagn`,
	loadedOn: (of: { day: string }) => `Indlæst ${of.day}`,
	retired: 'Taget ud. Nye runder kan ikke bruge det.',
	from: (of: { name: string }) => `Udsagnene er fra organisationens eget skema, »${of.name}«.`,
	retire: 'Tag ud',
	retireOne: (of: { name: string }) => `Tag ud: »${of.name}«`,
	read: 'Læs alle udsagn',
	marker: 'spørges i alle skemalængder',
	loadTitle: 'Indlæs et skema',
	loadText: 'Skriv skemaet i en fil, og send den her. Vi siger alt, der skal rettes, på én gang.',
	file: 'Fil med skemaet',
	fileHint: 'En JSON-fil på højst 500 kB.',
	template: 'Hent et eksempel at skrive i',
	load: 'Indlæs skemaet',
	adminsOnly: 'Kun en administrator kan indlæse et skema eller tage det ud.',
	loaded: 'Skemaet er indlæst. Du kan vælge det, når du laver en ny runde.',
	known: 'Det skema er her allerede, med præcis de samme ord.',
	withdrawn: 'Skemaet er taget ud. Runder, der bruger det, fortsætter.',
	issuesTitle: (of: { count: number }) =>
		of.count === 1
			? 'Skemaet kan ikke indlæses endnu'
			: `Skemaet kan ikke indlæses endnu: ${of.count} ting`,
	nothing: 'Der er ikke indlæst noget.',
	noFile: 'Vælg en fil.',
	tooLarge: 'Filen er for stor. Et skema fylder højst 500 kB.',
	changed:
		'Udgaven er her allerede med andre ord. Giv filen et nyt nummer under »version«, så begge kan stå.',
	successor: {
		read_otherwise: () =>
			'Vejledningen eller skalaen er en anden nu. Giv skemaet et nyt id, så det ikke blandes sammen med det gamle.',
		marker_gone: (of: { id: string }) =>
			`Udsagnet »${of.id}« spurgte alle om i den forrige udgave. Det skal blive stående, så runderne kan sammenlignes.`,
		id_used_again: (of: { id: string }) =>
			`»${of.id}« har andre ord end i den forrige udgave. Giv det ændrede udsagn et nyt id.`
	},
	issues: {
		not_json: () => 'Filen kan ikke læses som JSON. Se efter et komma eller en klamme for meget.',
		wrong_format: () => 'Øverst skal der stå: "format": "ledelsesspejl-questionnaire-1".',
		missing: ({ place }: Placed) => `${place}: mangler.`,
		unknown_field: ({ place, given }: Placed) =>
			`${place}: »${given}« kender vi ikke. Slet linjen.`,
		wrong_type: ({ place }: Placed) =>
			`${place}: her skal stå noget af en anden slags. Se eksemplet.`,
		empty: ({ place }: Placed) => `${place}: teksten er tom.`,
		too_long: ({ place }: Placed) => `${place}: teksten er over ${ownLimits.text} tegn.`,
		wrong_id: ({ place }: Placed) =>
			`${place}: brug højst 40 tegn, kun små bogstaver a–z, tal og _. Begynd med et bogstav.`,
		wrong_version: ({ place }: Placed) => `${place}: skriv den som 1.0 eller 1.0.0.`,
		used_twice: ({ place, given }: Placed) =>
			`${place}: »${given}« er brugt før. Et id bruges kun én gang.`,
		too_many_themes: () => `Der er over ${ownLimits.themes} temaer.`,
		too_few_themes: () => 'Der er ingen temaer.',
		too_many_statements: ({ place }: Placed) =>
			`${place}: et tema har højst ${ownLimits.statements} udsagn. Del det i to temaer.`,
		too_few_statements: ({ place }: Placed) => `${place}: temaet har ingen udsagn.`
	} satisfies Record<FileIssueKind, (placed: Placed) => string>,
	parts: {
		theme: (of: { number: number }) => `Tema ${of.number}`,
		statement: (of: { number: number }) => `udsagn ${of.number}`,
		fields: {
			format: 'format',
			id: 'id',
			version: 'version',
			name: 'navn (name)',
			licence: 'rettigheder (licence)',
			holder: 'ejer (holder)',
			words: 'tekst (words)',
			themes: 'temaer (themes)',
			description: 'beskrivelse (description)',
			statements: 'udsagn (statements)',
			self: 'til lederen (self)',
			employee: 'til medarbejdere (employee)',
			manager: 'til nærmeste leder (manager)',
			da: 'dansk (da)',
			en: 'engelsk (en)'
		} as Readonly<Record<string, string>>
	},
	choice: {
		legend: 'Hvilket skema?',
		common: 'Det fælles skema',
		commonHint: 'Tallene kommer med i landets tal.',
		own: (of: { name: string; version: string }) => `${of.name}, udgave ${of.version}`,
		ownHint: 'Jeres eget. Tallene kommer ikke med i landets tal.'
	}
};

const en: typeof da = {
	title: 'Own questionnaires',
	lead: 'If you have bought the right to another questionnaire, you can use it in your own rounds.',
	price:
		'Figures from your own questionnaire are never in the country’s figures. Nor can they stand beside figures from the common one.',
	rights:
		'You must have the right to use the statements here. Agree it with whoever owns the questionnaire.',
	kept: 'The scale, the instructions, the open questions and the questions about conditions are those of the common questionnaire. The rules of anonymity hold here too.',
	listTitle: 'Your questionnaires',
	none: 'You have not loaded a questionnaire yet.',
	version: (of) => `Version ${of.version}`,
	size: (of) =>
		`${of.themes} ${of.themes === 1 ? 'theme' : 'themes'}, ${of.statements} ${of.statements === 1 ? 'statement' : 'statements'}`,
	loadedOn: (of) => `Loaded ${of.day}`,
	retired: 'Withdrawn. New rounds cannot use it.',
	from: (of) => `The statements are from the organisation’s own questionnaire, “${of.name}”.`,
	retire: 'Withdraw',
	retireOne: (of) => `Withdraw “${of.name}”`,
	read: 'Read all statements',
	marker: 'asked in forms of every length',
	loadTitle: 'Load a questionnaire',
	loadText:
		'Write the questionnaire in a file and send it here. We say everything that has to be corrected at once.',
	file: 'File with the questionnaire',
	fileHint: 'A JSON file of at most 500 kB.',
	template: 'Get an example to write in',
	load: 'Load the questionnaire',
	adminsOnly: 'Only an administrator can load a questionnaire or withdraw it.',
	loaded: 'The questionnaire is loaded. You can choose it when you make a new round.',
	known: 'That questionnaire is here already, word for word.',
	withdrawn: 'The questionnaire is withdrawn. Rounds that use it go on.',
	issuesTitle: (of) =>
		of.count === 1
			? 'The questionnaire cannot be loaded yet'
			: `The questionnaire cannot be loaded yet: ${of.count} things`,
	nothing: 'Nothing was loaded.',
	noFile: 'Choose a file.',
	tooLarge: 'The file is too large. A questionnaire takes at most 500 kB.',
	changed:
		'This version is here already with other words. Give the file a new number under “version”, so that both can stay.',
	successor: {
		read_otherwise: () =>
			'The instructions or the scale are different now. Give the questionnaire a new id, so that it is not mixed up with the old one.',
		marker_gone: (of) =>
			`The statement “${of.id}” was asked in every form of the previous version. It must stay, so that rounds can be compared.`,
		id_used_again: (of) =>
			`“${of.id}” has other words than in the previous version. Give the changed statement a new id.`
	},
	issues: {
		not_json: () => 'The file cannot be read as JSON. Look for a comma or a bracket too many.',
		wrong_format: () => 'At the top there must be: "format": "ledelsesspejl-questionnaire-1".',
		missing: ({ place }) => `${place}: is missing.`,
		unknown_field: ({ place, given }) => `${place}: we do not know “${given}”. Delete the line.`,
		wrong_type: ({ place }) =>
			`${place}: something of another kind must stand here. See the example.`,
		empty: ({ place }) => `${place}: the text is empty.`,
		too_long: ({ place }) => `${place}: the text has more than ${ownLimits.text} characters.`,
		wrong_id: ({ place }) =>
			`${place}: use at most 40 characters, only lower-case letters a–z, digits and _. Begin with a letter.`,
		wrong_version: ({ place }) => `${place}: write it as 1.0 or 1.0.0.`,
		used_twice: ({ place, given }) =>
			`${place}: “${given}” is used before. An id is used once only.`,
		too_many_themes: () => `There are more than ${ownLimits.themes} themes.`,
		too_few_themes: () => 'There are no themes.',
		too_many_statements: ({ place }) =>
			`${place}: a theme has at most ${ownLimits.statements} statements. Divide it into two themes.`,
		too_few_statements: ({ place }) => `${place}: the theme has no statements.`
	},
	parts: {
		theme: (of) => `Theme ${of.number}`,
		statement: (of) => `statement ${of.number}`,
		fields: {
			format: 'format',
			id: 'id',
			version: 'version',
			name: 'name',
			licence: 'licence',
			holder: 'holder',
			words: 'words',
			themes: 'themes',
			description: 'description',
			statements: 'statements',
			self: 'to the leader (self)',
			employee: 'to employees (employee)',
			manager: 'to the manager (manager)',
			da: 'Danish (da)',
			en: 'English (en)'
		}
	},
	choice: {
		legend: 'Which questionnaire?',
		common: 'The common questionnaire',
		commonHint: 'The figures are part of the country’s figures.',
		own: (of) => `${of.name}, version ${of.version}`,
		ownHint: 'Your own. The figures are not part of the country’s figures.'
	}
};

export const ownQuestionnaire: Record<Language, typeof da> = { da, en };
