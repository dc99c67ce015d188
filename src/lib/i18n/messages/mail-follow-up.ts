import type { Language } from '#lib/domain/language.ts';
import type { LetterWords } from '../letter.ts';
import { mail } from './mail.ts';

/** The day, and the time where there is one. */
interface When {
	readonly day: string;
	readonly time: string | undefined;
}

const when = ({ day, time }: When, at: string) => (time ? `${day} ${at} ${time}` : day);

/** The reminders that a leader has asked for. They name no theme and nothing that was written. */
const da = {
	remind: ({ items }: { items: readonly ReminderWords[] }): LetterWords => {
		const [only, ...others] = items;
		const one = others.length === 0 ? only : undefined;

		return {
			subject: one?.subject ?? `Husk din opfølgning: ${items.length} ting`,
			preheader: 'Du har selv bedt om denne mail.',
			parts: [
				mail.da.hello,
				...(one ? [one.text] : ['Du har selv sat dato på dette:']),
				...(one ? [] : [{ list: items.map(({ text }) => text) }]),
				{ button: 'Åbn din opfølgning' },
				'Er noget blevet flyttet? Så ret datoen dér. Du skal logge ind.'
			]
		};
	},
	talk: (at: When) => ({
		subject: `Husk samtalen ${at.day}`,
		text: `Samtalen med din nærmeste leder er ${when(at, 'kl.')}. Brug ti minutter på at forberede dig: Hvad er du glad for, hvad forstår du ikke, og hvad vil du gøre anderledes?`
	}),
	meeting: (at: When) => ({
		subject: `Husk mødet ${at.day}`,
		text: `Mødet med dine medarbejdere er ${when(at, 'kl.')}. Vælg højst tre temaer, og bed en anden om at styre tiden, så du kan lytte.`
	}),
	focus: ({ day }: When) => ({
		subject: 'Husk det, du ville arbejde med',
		text: `Et af dine fokusområder har datoen ${day}. Hvordan går det? Du kan gøre det færdigt, give det mere tid eller lægge det til side.`
	}),
	footer: 'Du får mailen, fordi du har bedt om påmindelser.',
	off: 'Slå påmindelser fra:'
};

interface ReminderWords {
	readonly subject: string;
	readonly text: string;
}

const en: typeof da = {
	remind: ({ items }) => {
		const [only, ...others] = items;
		const one = others.length === 0 ? only : undefined;

		return {
			subject: one?.subject ?? `Remember your follow-up: ${items.length} things`,
			preheader: 'You asked for this mail yourself.',
			parts: [
				mail.en.hello,
				...(one ? [one.text] : ['You have set dates for these yourself:']),
				...(one ? [] : [{ list: items.map(({ text }) => text) }]),
				{ button: 'Open your follow-up' },
				'Has something been moved? Then change the date there. You need to sign in.'
			]
		};
	},
	talk: (at) => ({
		subject: `Remember the talk on ${at.day}`,
		text: `The talk with your own manager is on ${when(at, 'at')}. Take ten minutes to prepare: what are you glad of, what do you not understand, and what will you do differently?`
	}),
	meeting: (at) => ({
		subject: `Remember the meeting on ${at.day}`,
		text: `The meeting with your employees is on ${when(at, 'at')}. Choose at most three themes, and ask somebody else to keep the time, so that you can listen.`
	}),
	focus: ({ day }) => ({
		subject: 'Remember what you wanted to work on',
		text: `One of your focus areas has the date ${day}. How is it going? You can finish it, give it more time or put it away.`
	}),
	footer: 'You get this mail because you have asked for reminders.',
	off: 'Switch reminders off:'
};

export const mailFollowUp: Record<Language, typeof da> = { da, en };
