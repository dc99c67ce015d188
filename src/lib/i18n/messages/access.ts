import type { Language } from '#lib/domain/language.ts';
import { kept } from '#lib/domain/retention/kept.ts';
import { writeLength } from '../length.ts';

/** Who may work with an organisation's rounds: the page about it, and the offers to colleagues. Danish is the source. */
const da = {
	menu: 'Adgang',
	title: 'Adgang',
	lead: 'Her ser du, hvem der arbejder med jeres runder. Ingen af dem kan se, hvad nogen har svaret.',
	holdersTitle: 'Hvem har adgang',
	you: 'dig',
	roles: {
		leader: 'leder',
		manager: 'nærmeste leder',
		coordinator: 'koordinator',
		orgadmin: 'administrator',
		researcher: 'forsker',
		operator: 'driftsansvarlig'
	},
	lastAdministrator: 'Den eneste administrator. Giv rollen til en til, før den kan tages herfra.',
	noLogin: 'Har ikke brugt jeres login endnu',
	remove: 'Tag rollen fra',
	removeAbout: ({ name, role }: { name: string; role: string }) => `: ${role}, ${name}`,
	removeText: ({ name, role }: { name: string; role: string }) =>
		`${name} mister rollen som ${role} og bliver logget ud overalt med det samme. Runder, som personen har sat op, bliver, som de er.`,
	removeOwnText: ({ role }: { role: string }) =>
		`Du mister rollen som ${role} og bliver logget ud overalt. Kun en administrator kan give dig den igen.`,
	removeButton: ({ role }: { role: string }) => `Ja, tag rollen som ${role} fra`,

	offersTitle: 'Tilbud, der venter',
	offered: ({ role, until }: { role: string; until: string }) => `${role}, gælder til ${until}`,
	withdraw: 'Tag tilbage',
	noOffers: 'Ingen tilbud venter på svar.',

	offerTitle: 'Del arbejdet med en kollega',
	offerText: `Vi sender en mail med et tilbud. Rollen gælder først, når din kollega har logget ind og sagt ja. Det skal ske inden for ${writeLength(kept.roleOffers, 'da')}.`,
	email: 'Din kollegas mailadresse',
	role: 'Rolle',
	roleHints: {
		coordinator: 'Sætter runder op, følger dem og henter organisationens rapport.',
		orgadmin: 'Kan det samme og bestemmer desuden, hvem der har adgang.',
		researcher:
			'Får tal om hele landet, der er lavet til forskning. Ser ikke jeres runder. I godkender dermed, at personen forsker hos jer.'
	},
	offerButton: 'Send tilbuddet',

	loginTitle: 'Jeres eget login',
	loginDemanded:
		'Rollerne her gælder kun, når man logger ind med organisationens login. Den, der logger ind med et link i en mail, ser kun sit eget.',
	loginFree:
		'Rollerne gælder, både når man logger ind med organisationens login, og når man logger ind med et link i en mail.',
	demandText:
		'Gør du jeres login til et krav, gælder rollerne med det samme kun for dem, der kommer den vej. Ingen mister en rolle, og I kan gå tilbage igen.',
	demandFirst:
		'Vil du gøre jeres login til et krav, så log selv ind med det først. Så ved vi, at det virker, og at du ikke lukker dig selv ude.',
	demandLink: 'Log ind med jeres login',
	demand: 'Gør jeres login til et krav',
	free: 'Lad rollerne gælde begge veje',

	told: {
		tilbudt: 'Tilbuddet er på vej i en mail.',
		'tilbudt-foer':
			'Din kollega har fået en mail om det i dag og får ikke en til. I morgen kan du sende den igen.',
		'taget-tilbage': 'Tilbuddet er taget tilbage.',
		fjernet: 'Rollen er taget fra, og personen er logget ud.',
		sidste: 'Rollen blev ikke taget fra, fordi der så ingen administrator var tilbage.',
		uaendret: 'Det var gjort i forvejen. Der er ikke ændret noget.',
		'login-krav': 'Jeres login er nu et krav for rollerne her.',
		'login-frit': 'Rollerne gælder nu begge veje.'
	},
	errorSummary: ({ count }: { count: number }) =>
		count === 1 ? 'Der er én ting at rette' : `Der er ${count} ting at rette`,
	issues: {
		emailMissing: 'Skriv din kollegas mailadresse.',
		emailInvalid: 'Det ligner ikke en mailadresse. Tjek, at der er et @ og intet mellemrum.',
		tooLong: 'Adressen er for lang. Der er plads til 254 tegn.',
		strangeCharacters: 'Der er et usynligt tegn i adressen. Skriv den forfra.',
		roleMissing: 'Vælg en rolle.',
		held: 'Din kollega har rollen i forvejen.',
		tooMany: 'Der venter 50 tilbud på svar. Tag nogle af dem tilbage først.'
	},

	own: {
		title: 'Tilbud til dig',
		notice: ({ count }: { count: number }) =>
			count === 1 ? 'Du er tilbudt en rolle.' : `Du er tilbudt ${count} roller.`,
		see: 'Se tilbuddet, og svar',
		text: 'En kollega vil gerne dele arbejdet med dig. Siger du ja, gælder rollen med det samme.',
		none: 'Der er ingen tilbud til dig. Er du blevet lovet et, så tjek, at du er logget ind med den adresse, det blev sendt til.',
		signedInAs: ({ email }: { email: string }) => `Du er logget ind som ${email}.`,
		as: ({ role }: { role: string }) => `Rollen som ${role}`,
		does: {
			coordinator:
				'Du sætter runder op for organisationens ledere, følger dem og henter organisationens rapport.',
			orgadmin:
				'Du sætter runder op for organisationens ledere, følger dem, henter organisationens rapport og bestemmer, hvem der har adgang.',
			researcher:
				'Du får adgang til tal om hele landet, der er lavet til forskning. Først læser og accepterer du vilkårene. Din organisation kan se, hvad du henter.'
		},
		until: ({ day }: { day: string }) => `Tilbuddet gælder til ${day}.`,
		loginNeeded: 'Rollen gælder kun, når du logger ind med organisationens login.',
		accept: 'Ja tak',
		decline: 'Nej tak',
		accepted: 'Du har fået rollen. Andre steder, hvor du var logget ind, er du nu logget ud.',
		acceptedLogin: 'Du har fået rollen. Log ind med organisationens login, så kan du bruge den.',
		declined: 'Du har sagt nej. Din kollega kan tilbyde rollen igen.',
		gone: 'Tilbuddet gælder ikke længere. Din kollega kan sende et nyt.',
		toOwn: 'Til dine evalueringer'
	}
};

const en: typeof da = {
	menu: 'Access',
	title: 'Access',
	lead: 'Here you see who works with your rounds. None of them can see what anybody answered.',
	holdersTitle: 'Who has access',
	you: 'you',
	roles: {
		leader: 'leader',
		manager: 'own manager',
		coordinator: 'coordinator',
		orgadmin: 'administrator',
		researcher: 'researcher',
		operator: 'operator'
	},
	lastAdministrator:
		'The only administrator. Give the role to one more before it can be taken from here.',
	noLogin: 'Has not used your login yet',
	remove: 'Take the role away',
	removeAbout: ({ name, role }) => `: ${role}, ${name}`,
	removeText: ({ name, role }) =>
		`${name} loses the role of ${role} and is signed out everywhere at once. Rounds that the person has set up stay as they are.`,
	removeOwnText: ({ role }) =>
		`You lose the role of ${role} and are signed out everywhere. Only an administrator can give it back to you.`,
	removeButton: ({ role }) => `Yes, take the role of ${role} away`,

	offersTitle: 'Offers that wait',
	offered: ({ role, until }) => `${role}, holds until ${until}`,
	withdraw: 'Withdraw',
	noOffers: 'No offers wait for an answer.',

	offerTitle: 'Share the work with a colleague',
	offerText: `We send a mail with an offer. The role holds only when your colleague has signed in and said yes. That must be within ${writeLength(kept.roleOffers, 'en')}.`,
	email: 'Your colleague’s mail address',
	role: 'Role',
	roleHints: {
		coordinator: 'Sets up rounds, follows them and downloads the organisation’s report.',
		orgadmin: 'Can do the same, and also decides who has access.',
		researcher:
			'Gets figures of the whole country made for research. Does not see your rounds. You say with it that the person does research with you.'
	},
	offerButton: 'Send the offer',

	loginTitle: 'Your own login',
	loginDemanded:
		'The roles here hold only for those who sign in with the organisation’s login. Whoever signs in with a link in a mail sees only what is their own.',
	loginFree:
		'The roles hold both for those who sign in with the organisation’s login and for those who sign in with a link in a mail.',
	demandText:
		'If you make your login a condition, the roles hold at once only for those who come that way. Nobody loses a role, and you can go back.',
	demandFirst:
		'If you want to make your login a condition, sign in with it yourself first. Then we know that it works, and that you do not lock yourself out.',
	demandLink: 'Sign in with your login',
	demand: 'Make your login a condition',
	free: 'Let the roles hold both ways',

	told: {
		tilbudt: 'The offer is on its way in a mail.',
		'tilbudt-foer':
			'Your colleague got a mail about it today and does not get another. You can send it again tomorrow.',
		'taget-tilbage': 'The offer is withdrawn.',
		fjernet: 'The role is taken away, and the person is signed out.',
		sidste: 'The role was not taken away, because no administrator would be left.',
		uaendret: 'That was done already. Nothing has changed.',
		'login-krav': 'Your login is now a condition for the roles here.',
		'login-frit': 'The roles now hold both ways.'
	},
	errorSummary: ({ count }) =>
		count === 1 ? 'There is one thing to correct' : `There are ${count} things to correct`,
	issues: {
		emailMissing: 'Enter your colleague’s mail address.',
		emailInvalid: 'That does not look like a mail address. Check that there is an @ and no space.',
		tooLong: 'The address is too long. There is room for 254 characters.',
		strangeCharacters: 'There is an invisible character in the address. Write it again.',
		roleMissing: 'Choose a role.',
		held: 'Your colleague has the role already.',
		tooMany: '50 offers wait for an answer. Withdraw some of them first.'
	},

	own: {
		title: 'Offers to you',
		notice: ({ count }) =>
			count === 1 ? 'You are offered a role.' : `You are offered ${count} roles.`,
		see: 'See the offer, and answer',
		text: 'A colleague would like to share the work with you. If you say yes, the role holds at once.',
		none: 'There are no offers to you. If you were promised one, check that you are signed in with the address it was sent to.',
		signedInAs: ({ email }) => `You are signed in as ${email}.`,
		as: ({ role }) => `The role of ${role}`,
		does: {
			coordinator:
				'You set up rounds for the organisation’s leaders, follow them and download the organisation’s report.',
			orgadmin:
				'You set up rounds for the organisation’s leaders, follow them, download the organisation’s report and decide who has access.',
			researcher:
				'You get access to figures of the country made for research. You read and accept the terms first. Your organisation can see what you download.'
		},
		until: ({ day }) => `The offer holds until ${day}.`,
		loginNeeded: 'The role holds only when you sign in with the organisation’s login.',
		accept: 'Yes, please',
		decline: 'No, thank you',
		accepted: 'The role is yours. Elsewhere, where you were signed in, you are now signed out.',
		acceptedLogin: 'The role is yours. Sign in with the organisation’s login to use it.',
		declined: 'You have said no. Your colleague can offer the role again.',
		gone: 'The offer no longer holds. Your colleague can send a new one.',
		toOwn: 'To your evaluations'
	}
};

export const access: Record<Language, typeof da> = { da, en };
