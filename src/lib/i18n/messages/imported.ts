import type { Language } from '#lib/domain/language.ts';

/** What is said of rounds whose answers were collected by another system. Danish is the source. */
const da = {
	title: 'Svarene kommer fra et andet system',
	text: 'Runden blev gennemført i et andet system, og svarene er hentet ind bagefter. Nogen har altså haft dem i hænderne, før de kom hertil. Vores løfte om forseglede svar gælder derfor ikke for dem. Tallene er regnet ud og vist efter de samme regler som i alle andre rapporter.',
	readers: ({ organisation }: { organisation: string }) =>
		`Rapporten kan læses af administratorerne for ${organisation}. Det bliver skrevet ned, når en af dem læser den.`,
	year: ({ place, year }: { place: string; year: string }) => `${place}. Runden er fra ${year}.`,
	round: {
		counted:
			'Runden er hentet ind fra et andet system. Svarene er talt op, og nu bliver rapporterne lavet.',
		released: 'Runden er hentet ind fra et andet system, og rapporterne er lavet.',
		leave: 'Du kan lukke siden imens. Ingen får en mail om det.',
		reportsTitle: 'Rapporter',
		reportsText:
			'Kun organisationens administratorer kan læse dem. Det bliver skrevet ned, når en af jer læser.',
		unit: ({ unit }: { unit: string }) => `, ${unit}`
	}
};

const en: typeof da = {
	title: 'The answers come from another system',
	text: 'The round was run in another system, and its answers were imported afterwards. So somebody has held them before they came here. Our promise about sealed answers therefore does not cover them. The figures are calculated and shown by the same rules as in every other report.',
	readers: ({ organisation }) =>
		`The report can be read by the administrators of ${organisation}. It is written down when one of them reads it.`,
	year: ({ place, year }) => `${place}. The round is from ${year}.`,
	round: {
		counted:
			'The round is imported from another system. The answers are counted, and now the reports are being made.',
		released: 'The round is imported from another system, and the reports are made.',
		leave: 'You can close the page meanwhile. Nobody gets a mail about it.',
		reportsTitle: 'Reports',
		reportsText:
			'Only the administrators of the organisation can read them. Each reading is written down.',
		unit: ({ unit }) => `, ${unit}`
	}
};

export const imported = { da, en } as const satisfies Record<Language, unknown>;
