import type { Language } from '#lib/domain/language.ts';

type Latest = { latest: string };

/** Giving an organisation's open round more time, or stopping it. Danish is the source. */
const da = {
	extend: {
		title: 'Giv længere tid til at svare',
		now: ({ day }: { day: string }) => `Runden lukker ${day}.`,
		text: 'Du kan flytte den sidste dag én gang. Vi skriver det nye til alle, der er inviteret, uanset om de har svaret. De, der mangler, får højst de to påmindelser, de ellers ville have fået.',
		before: 'Den sidste dag er flyttet én gang, og den kan ikke flyttes igen.',
		back: 'Tilbage til runden',
		label: 'Ny sidste dag',
		hint: ({ latest }: Latest) => `Senest ${latest}.`,
		button: 'Flyt den sidste dag',
		issues: {
			notADay: () => 'Skriv den nye sidste dag som en dato.',
			not_later: () => 'Den nye sidste dag skal ligge efter den, der gælder nu.',
			too_long: ({ latest }: Latest) =>
				`Runden kan højst blive fire uger længere. Vælg senest ${latest}.`,
			extended_before: () => 'Den sidste dag er flyttet én gang, og den kan ikke flyttes igen.'
		}
	},
	stop: {
		title: ({ round }: { round: string }) => `Vil du stoppe ${round}?`,
		text: 'Stopper du runden, sletter vi alle svar om alle ledere uden at åbne dem. Der kommer ingen rapporter. Lederne og alle, der er inviteret, får en mail om det. Det kan ikke gøres om.',
		button: 'Ja, stop hele runden',
		keep: 'Nej, lad den køre'
	}
};

const en: typeof da = {
	extend: {
		title: 'Give more time to answer',
		now: ({ day }) => `The round closes on ${day}.`,
		text: 'You can move the last day once. We write the new one to everybody invited, whether they have answered or not. Those who have not get no more than the two reminders they would have had anyway.',
		before: 'The last day has been moved once and cannot be moved again.',
		back: 'Back to the round',
		label: 'New last day',
		hint: ({ latest }) => `No later than ${latest}.`,
		button: 'Move the last day',
		issues: {
			notADay: () => 'Write the new last day as a date.',
			not_later: () => 'The new last day must be after the present one.',
			too_long: ({ latest }) =>
				`The round can become four weeks longer at most. Choose ${latest} or earlier.`,
			extended_before: () => 'The last day has been moved once and cannot be moved again.'
		}
	},
	stop: {
		title: ({ round }) => `Do you want to stop ${round}?`,
		text: 'If you stop the round, we delete all answers about all leaders without opening them. There will be no reports. The leaders and everybody invited get a mail about it. It cannot be undone.',
		button: 'Yes, stop the whole round',
		keep: 'No, let it run'
	}
};

export const steering: Record<Language, typeof da> = { da, en };
