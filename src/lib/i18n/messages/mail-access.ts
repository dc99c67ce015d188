import type { Language } from '#lib/domain/language.ts';
import { kept } from '#lib/domain/retention/kept.ts';
import { formatList } from '../format.ts';
import { writeLength } from '../length.ts';
import type { LetterWords } from '../letter.ts';
import { mail } from './mail.ts';

interface Offer {
	readonly organisation: string;
	readonly roles: readonly string[];
}

/** The mail to a colleague who is offered a role. Danish is the source. */
const da = {
	roles: { coordinator: 'koordinator', orgadmin: 'administrator', researcher: 'forsker' },
	offer: ({ organisation, roles }: Offer): LetterWords => ({
		subject: `${organisation}: Vil du være ${formatList(roles, 'da')}?`,
		preheader: 'Log ind, og sig ja eller nej.',
		parts: [
			mail.da.hello,
			`En kollega har tilbudt dig rollen som ${formatList(roles, 'da')} for ${organisation} i Ledelsesspejl.`,
			'En koordinator sætter runder op, hvor ledere bliver evalueret, og følger dem. En administrator gør det samme og bestemmer, hvem der har adgang. Ingen af dem kan se, hvad nogen har svaret.',
			{ button: 'Se tilbuddet' },
			`Du skal logge ind med denne mailadresse. Tilbuddet gælder i ${writeLength(kept.roleOffers, 'da')}. Vil du ikke, så skal du ikke gøre noget.`
		]
	}),
	footer: ({ organisation }: { organisation: string }) =>
		`Du får denne mail, fordi en kollega har skrevet din adresse for ${organisation}.`
};

const en: typeof da = {
	roles: { coordinator: 'coordinator', orgadmin: 'administrator', researcher: 'researcher' },
	offer: ({ organisation, roles }) => ({
		subject: `${organisation}: will you be ${formatList(roles, 'en')}?`,
		preheader: 'Sign in, and say yes or no.',
		parts: [
			mail.en.hello,
			`A colleague has offered you the role of ${formatList(roles, 'en')} for ${organisation} in Ledelsesspejl.`,
			'A coordinator sets up rounds in which leaders are evaluated, and follows them. An administrator does the same and decides who has access. None of them can see what anybody answered.',
			{ button: 'See the offer' },
			`You need to sign in with this mail address. The offer holds for ${writeLength(kept.roleOffers, 'en')}. If you do not want it, do nothing.`
		]
	}),
	footer: ({ organisation }) =>
		`You get this mail because a colleague entered your address for ${organisation}.`
};

export const mailAccess: Record<Language, typeof da> = { da, en };
