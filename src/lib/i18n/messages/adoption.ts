import type { Language } from '#lib/domain/language.ts';

/** A leader's own evaluation that is to count in an organisation. Danish is the source. */
const da = {
	link: 'Lad den tælle med i din organisation',
	seeOffer: 'Se det, eller tag det tilbage',
	offeredTo: ({ organisation }: { organisation: string }) =>
		`Du har spurgt ${organisation}, om den kan tælle med der.`,
	title: 'Lad din evaluering tælle med i din organisation',
	lead: 'En evaluering, du starter selv, er kun din. Er den med i din organisations tal, indgår den også i tallene for hele landet.',
	terms: [
		'Organisationen kan tage den med, som den er. Så gør du den selv færdig og starter den, og du bestemmer selv, hvem der må læse rapporten.',
		'Eller den kan tage dig med i en runde, den selv forbereder. Så gælder rundens skema, datoer og læsere, og organisationen kan se din liste.',
		'Ingen er inviteret endnu, og ingen har fået at vide noget andet. Når runden er startet, kan det ikke ændres.'
	],
	choose: 'Hvilken organisation?',
	none: 'Vi kender ingen organisation, som din mailadresse hører til. Spørg din personalefunktion, om den bruger Ledelsesspejl.',
	offer: 'Spørg organisationen',
	withdraw: 'Tag det tilbage',
	back: 'Tilbage til din kladde',
	chooseOne: 'Vælg en organisation.',
	waiting: ({ organisation }: { organisation: string }) =>
		`${organisation} har ikke svaret endnu. Starter du runden, før de svarer, tæller den ikke med.`,

	page: {
		title: 'Evalueringer fra ledere',
		lead: 'Her er ledere, som har forberedt en evaluering selv og gerne vil have den til at tælle med hos jer.',
		waiting: ({ count }: { count: string }) =>
			count === '1'
				? '1 leder har tilbudt sin egen evaluering'
				: `${count} ledere har tilbudt deres egen evaluering`,
		empty: 'Der er ingen lige nu. Når en leder spørger, kan I sige ja eller nej her.',
		dates: ({ opens, closes }: { opens: string; closes: string }) => `${opens} til ${closes}`,
		noDates: 'Uden datoer endnu',
		answer: ({ leader }: { leader: string }) => `Svar til ${leader}`,
		alone: 'Tag den med, som den er. Lederen starter den selv.',
		into: ({ round }: { round: string }) => `Tag lederen med i »${round}«`,
		unnamed: 'runden uden navn',
		decline: 'Nej tak',
		save: 'Svar lederen',
		adopted: 'Evalueringen tæller nu med hos jer.',
		declined: 'Lederen kan se, at I har sagt nej.',
		notDraft: 'Runden er startet i mellemtiden, så det kan ikke lade sig gøre.',
		alreadyIn: 'Lederen er allerede med i den runde.',
		choose: 'Vælg et svar.'
	}
};

const en: typeof da = {
	link: 'Let it count in your organisation',
	seeOffer: 'See it, or take it back',
	offeredTo: ({ organisation }) => `You have asked ${organisation} whether it can count there.`,
	title: 'Let your evaluation count in your organisation',
	lead: 'An evaluation that you start yourself is yours alone. If it is part of your organisation’s figures, it is part of the figures for the whole country too.',
	terms: [
		'The organisation can take it as it is. Then you finish and start it yourself, and you decide who may read the report.',
		'Or it can take you into a round that it prepares itself. Then the form, the dates and the readers of that round hold, and the organisation can see your list.',
		'Nobody has been invited yet, and nobody was told anything else. Once the round has started it cannot be changed.'
	],
	choose: 'Which organisation?',
	none: 'We know no organisation to which your mail address belongs. Ask your human resources whether they use Ledelsesspejl.',
	offer: 'Ask the organisation',
	withdraw: 'Take it back',
	back: 'Back to your draft',
	chooseOne: 'Choose an organisation.',
	waiting: ({ organisation }) =>
		`${organisation} has not answered yet. If you start the round before they do, it does not count.`,

	page: {
		title: 'Evaluations from leaders',
		lead: 'Here are leaders who have prepared an evaluation themselves and would like it to count with you.',
		waiting: ({ count }) =>
			count === '1'
				? '1 leader has offered an evaluation of their own'
				: `${count} leaders have offered evaluations of their own`,
		empty: 'There are none right now. When a leader asks, you can say yes or no here.',
		dates: ({ opens, closes }) => `${opens} to ${closes}`,
		noDates: 'No dates yet',
		answer: ({ leader }) => `Answer to ${leader}`,
		alone: 'Take it as it is. The leader starts it.',
		into: ({ round }) => `Take the leader into “${round}”`,
		unnamed: 'the round without a name',
		decline: 'No, thank you',
		save: 'Answer the leader',
		adopted: 'The evaluation now counts with you.',
		declined: 'The leader can see that you have said no.',
		notDraft: 'The round has started meanwhile, so it cannot be done.',
		alreadyIn: 'The leader is in that round already.',
		choose: 'Choose an answer.'
	}
};

export const adoption: Record<Language, typeof da> = { da, en };
