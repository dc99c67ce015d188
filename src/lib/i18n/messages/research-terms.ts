import type { Language } from '#lib/domain/language.ts';
import { kept } from '#lib/domain/retention/kept.ts';
import { writeLength } from '../length.ts';

/**
 * What researchers accept. A change of meaning needs a new day in `currentTerms`, in the same commit, so
 * that everybody reads it. Danish is the source.
 */
const da = {
	title: 'Vilkår for forskere',
	edition: ({ date }: { date: string }) => `Udgaven fra ${date}`,
	lead: 'Tallene er lavet, så de ikke peger på nogen. Vilkårene skal holde dem sådan, også når de bliver lagt sammen med andet.',
	terms: [
		{
			title: 'Brug dem til forskning',
			text: 'Du bruger tallene til forskning, undervisning eller statistik.'
		},
		{
			title: 'Find ingen',
			text: 'Du prøver ikke at finde ud af, hvad et menneske, et team eller en organisation har svaret. Det gælder også, når du lægger tallene sammen med andre oplysninger.'
		},
		{
			title: 'Sig det, hvis du alligevel genkender nogen',
			text: 'Så siger du det til den, der driver siden, og ikke til andre.'
		},
		{
			title: 'Vurder ikke enkelte ledere',
			text: 'Tallene må ikke bruges til løn, afsked eller ranglister. De er lavet til udvikling.'
		},
		{
			title: 'Del ikke filerne',
			text: 'Filer, der kun er for forskere, giver du ikke videre. Andre kan selv få adgang. Det, du finder, må du gerne udgive, også med tabeller.'
		},
		{
			title: 'Sig, hvad tallene er',
			text: 'Du skriver, hvilket år og hvilken udgave du har brugt, at lederne selv har valgt at være med, og at spørgeskemaet ikke er afprøvet endnu.'
		},
		{
			title: 'Det bliver skrevet ned',
			text: `Programmet noterer, hvornår du læser tallene, og hvilke filer du henter. Det kan du og administratoren i din organisation se. Noten bliver slettet efter ${writeLength(kept.auditEntries, 'da')}.`
		}
	],
	change: 'Bliver vilkårene lavet om, skal du acceptere dem igen, før du kan læse videre.',
	accept: 'Jeg har læst vilkårene, og jeg følger dem.',
	button: 'Acceptér, og gå videre',
	errorSummary: 'Der er én ting at rette',
	issues: {
		acceptMissing: 'Sæt hak ved, at du følger vilkårene.',
		otherEdition: 'Vilkårene er lavet om, siden du åbnede siden. Læs dem igen.',
		notApproved: 'Du er ikke godkendt som forsker længere.'
	}
};

const en: typeof da = {
	title: 'Terms for researchers',
	edition: ({ date }) => `The edition of ${date}`,
	lead: 'The figures are made so that they point at nobody. The terms shall keep them so, also when they are put together with other things.',
	terms: [
		{
			title: 'Use them for research',
			text: 'You use the figures for research, teaching or statistics.'
		},
		{
			title: 'Find nobody',
			text: 'You do not try to find out what a person, a team or an organisation has answered. That holds also when you put the figures together with other information.'
		},
		{
			title: 'Say so if you recognise somebody all the same',
			text: 'Then you tell whoever runs the site, and nobody else.'
		},
		{
			title: 'Do not judge single leaders',
			text: 'The figures must not be used for pay, dismissal or ranking. They are made for development.'
		},
		{
			title: 'Do not share the files',
			text: 'You do not pass on files that are for researchers only. Others can get access themselves. What you find you are free to publish, with tables too.'
		},
		{
			title: 'Say what the figures are',
			text: 'You write which year and which edition you have used, that the leaders chose to take part, and that the questionnaire has not been validated yet.'
		},
		{
			title: 'It is written down',
			text: `The program notes when you read the figures and which files you download. You and the administrator of your organisation can see that. The note is deleted after ${writeLength(kept.auditEntries, 'en')}.`
		}
	],
	change: 'If the terms are changed you have to accept them again before you can read on.',
	accept: 'I have read the terms, and I follow them.',
	button: 'Accept and go on',
	errorSummary: 'There is one thing to put right',
	issues: {
		acceptMissing: 'Tick that you follow the terms.',
		otherEdition: 'The terms have been changed since you opened the page. Read them again.',
		notApproved: 'You are not approved as a researcher any more.'
	}
};

export const researchTerms: Record<Language, typeof da> = { da, en };
