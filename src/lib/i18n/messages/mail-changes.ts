import type { Language } from '#lib/domain/language.ts';
import type { LetterWords } from '../letter.ts';
import { mail } from './mail.ts';

/* What becomes different while a round is open. Danish is the source. */
const da = {
	extended: ({ leaders, closes }: { leaders: readonly string[]; closes: string }): LetterWords => ({
		subject: `${leaders.length === 1 ? `${leaders[0]}: ` : ''}Du kan nu svare frem til ${closes}`,
		preheader: 'Har du svaret, skal du ikke gøre noget.',
		parts: [
			mail.da.hello,
			`Fristen er flyttet. Sidste dag at svare er nu ${closes}. Det gælder runden om:`,
			{ list: leaders },
			'Har du svaret, skal du ikke gøre noget. Vil du svare, så brug linket i den mail, du fik, da runden startede.',
			'Du får denne mail, uanset om du har svaret. Fristen bliver ikke flyttet igen.'
		]
	}),
	stoppedLeader: ({ leader }: { leader: string }): LetterWords => ({
		subject: 'Din evaluering er aflyst, og svarene er slettet',
		preheader: 'Ingen har læst dem. Du skal ikke gøre noget.',
		parts: [
			mail.da.helloTo({ name: leader }),
			'Din organisation har aflyst evalueringen af din ledelse. Der kommer ingen rapport.',
			'Alle svar er slettet, uden at nogen har læst dem, og de, der var inviteret, har fået besked. Hvorfor den er aflyst, har vi ikke skrevet til dem.',
			'Vil du vide mere, så spørg den i din organisation, der står for runden.'
		]
	})
};

const en: typeof da = {
	extended: ({ leaders, closes }) => ({
		subject: `${leaders.length === 1 ? `${leaders[0]}: ` : ''}You can now answer until ${closes}`,
		preheader: 'If you have answered, there is nothing you need to do.',
		parts: [
			mail.en.hello,
			`The deadline has been moved. The last day to answer is now ${closes}. This is about:`,
			{ list: leaders },
			'If you have answered, there is nothing you need to do. If you want to answer, use the link in the mail that you got when the round started.',
			'You get this mail whether you have answered or not. The deadline will not be moved again.'
		]
	}),
	stoppedLeader: ({ leader }) => ({
		subject: 'Your evaluation is cancelled, and the answers deleted',
		preheader: 'Nobody has read them. There is nothing you need to do.',
		parts: [
			mail.en.helloTo({ name: leader }),
			'Your organisation has cancelled the evaluation of your leadership. There will be no report.',
			'All answers have been deleted without anybody reading them, and those who were invited have been told. We have not written to them why it was cancelled.',
			'If you want to know more, ask whoever is responsible for the round in your organisation.'
		]
	})
};

export const mailChanges: Record<Language, typeof da> = { da, en };
