import type { Language } from '#lib/domain/language.ts';
import type { LetterWords } from '../letter.ts';
import { mail } from './mail.ts';

interface Asked {
	readonly leader: string;
	readonly organisation: string;
	/** The last day, in words. */
	readonly day: string;
	readonly people: number;
}

/** The mail in which an organisation asks a leader to look at the list. Danish is the source. */
const da = {
	confirmList: ({ leader, organisation, day, people }: Asked): LetterWords => ({
		subject: 'Hvem skal svare om dig? Se din liste igennem',
		preheader: `Det tager to minutter. Gør det senest ${day}.`,
		parts: [
			mail.da.helloTo({ name: leader }),
			`${organisation} forbereder en ledelsesevaluering, og du er en af de ledere, den handler om.`,
			`På din liste står der ${people} ${people === 1 ? 'person' : 'personer'}, som bliver bedt om at svare.`,
			'Mangler der nogen, eller er nogen flyttet til et andet sted? Du kan selv rette listen, før runden starter. Personalefunktionen kan se, hvad du retter.',
			{ button: 'Se og bekræft listen' },
			`Gør det senest ${day}. Hører vi ikke fra dig, bruger vi listen, som den er.`
		]
	}),
	footer: ({ organisation, contact }: { organisation: string; contact: string }) =>
		contact === ''
			? `Du får denne mail, fordi ${organisation} har sat dig på som leder i runden.`
			: `Du får denne mail, fordi ${organisation} har sat dig på som leder i runden. Spørgsmål: ${contact}.`
};

const en: typeof da = {
	confirmList: ({ leader, organisation, day, people }) => ({
		subject: 'Who is to answer about you? Look through your list',
		preheader: `It takes two minutes. Do it by ${day} at the latest.`,
		parts: [
			mail.en.helloTo({ name: leader }),
			`${organisation} is preparing a leadership evaluation, and you are one of the leaders it is about.`,
			`There ${people === 1 ? 'is 1 person' : `are ${people} people`} on your list who will be asked to answer.`,
			'Is anybody missing, or has anybody moved elsewhere? You can correct the list yourself before the round starts. Human resources can see what you correct.',
			{ button: 'See and confirm the list' },
			`Do it by ${day} at the latest. If we do not hear from you, we use the list as it is.`
		]
	}),
	footer: ({ organisation, contact }) =>
		contact === ''
			? `You get this mail because ${organisation} has entered you as a leader in the round.`
			: `You get this mail because ${organisation} has entered you as a leader in the round. Questions: ${contact}.`
};

export const mailList: Record<Language, typeof da> = { da, en };
