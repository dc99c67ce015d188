import type { Language } from '#lib/domain/language.ts';
import { fewAnswers } from './few-answers.ts';

/** The report where too few employees answered for figures of theirs. Danish is the source. */
const da = {
	/** From none to four. */
	numbers: ['ingen', 'én', 'to', 'tre', 'fire'],
	/** From none to four employees, with the leader. */
	withLeader: ['dig alene', 'jer to', 'jer tre', 'jer fire', 'jer fem'],
	title: {
		none: 'Begynd med samtalen',
		one: 'Du har én medarbejder. Begynd med samtalen',
		few: ({ employees }: { employees: string }) =>
			`Du har ${employees} medarbejdere. Begynd med samtalen`,
		nobody: 'Ingen svarede. Begynd med samtalen',
		answered: ({ answered, invited }: { answered: number; invited: number }) =>
			`${answered} af ${invited} svarede. Begynd med samtalen`
	},
	lead: 'Under fem svar viser vi ingen tal fra medarbejderne. I så lille en kreds ville de pege på enkelte mennesker. Det, du har her, er de svar, der er givet med navn, og en god plan for at spørge medarbejderne direkte.',
	/** Where it came so soon after another round that more must have answered. */
	pulse: {
		lead: ({ from }: { from: number }) =>
			`Så kort tid efter sidste runde viser vi kun tal fra medarbejderne, når mindst ${from} har svaret. Det, du har her, er de svar, der er givet med navn, og en god plan for at spørge medarbejderne direkte.`,
		told: ({ from }: { from: number }) =>
			`Før de svarede, stod der, at du denne gang kun kan få tal fra dem, hvis mindst ${from} svarer.`
	},
	toHour: 'Se planen for mødet',
	planHour: 'Planlæg mødet',
	told: {
		title: 'Det fik dine medarbejdere at vide',
		few: 'Før de svarede, stod der, at du ikke får tal fra dem.',
		enough: 'Før de svarede, stod der, at du kun får tal fra dem, hvis mindst fem svarer.',
		pooled: fewAnswers.da.whatBecomes,
		why: 'Hvorfor grænsen er fem'
	},
	side: {
		title: 'Du og din leder, side om side',
		text: 'Din leder har svaret med navn. To personers blik er ikke en måling, men et godt sted at begynde jeres samtale.',
		selfTitle: 'Dit eget billede',
		selfText: 'Din leder har ikke svaret. Tag dit eget billede med, og spørg, hvad din leder ser.',
		managerTitle: 'Din leders billede',
		managerText:
			'Du har ikke selv svaret. Svaret fra din leder er én persons syn, givet med navn. Spørg, hvad der ligger bag.',
		none: 'Hverken du eller din leder har svaret, så der er ingen tal i rapporten. Samtalerne kan I have alligevel.',
		ask: 'Hvor ville det hjælpe jer mest at høre et eksempel?',
		selfAsk: 'Hvilket tema vil du helst høre din leder om?'
	},
	begin: {
		title: 'Tre steder at begynde med din leder',
		managerMore: {
			title: 'Din leders svar ligger højere end dit',
			ask: 'Hvad ser din leder, som du tager for givet?'
		},
		selfMore: {
			title: 'Dit svar ligger højere end din leders',
			ask: 'Hvilken situation tænker din leder på?'
		},
		room: {
			title: 'I ser plads til mere',
			ask: 'Hvad skal du have fra din leder for at komme videre?'
		},
		higher: ({ points }: { points: string }) => `Din leders svar ligger ${points} point højere`,
		lower: ({ points }: { points: string }) => `Din leders svar ligger ${points} point lavere`,
		none: 'Intet tema stikker ud her.'
	},
	own: {
		title: 'Dine vilkår og din tid',
		text: 'Her er det, du selv svarede. Tag det med til samtalen med din leder.'
	},
	hour: {
		title: ({ who }: { who: string }) => `En time med ${who}`,
		team: 'dit team',
		text: 'Få mennesker kan noget, et skema ikke kan: forklare sig. Planen holder til én time og kræver ingen tal.',
		plan: [
			{
				time: '10 min.',
				text: 'Fortæl, hvad du selv svarede, og hvor du er i tvivl. Begynd med det, du vil blive bedre til.'
			},
			{
				time: '15 min.',
				text: 'Alle skriver for sig selv: én ting, de vil have mere af, og én, der ville gøre en forskel.'
			},
			{
				time: '20 min.',
				text: 'Gå rundt. Hver fortæller så meget, de vil, af det, de skrev. Du lytter og spørger, men forklarer ikke.'
			},
			{ time: '15 min.', text: 'Vælg én ting sammen, og aftal, hvornår I ser på den igen.' }
		],
		notes: [
			'Spørg ikke, hvad nogen har svaret i skemaet, eller om de har. Spørg, hvad de har brug for.',
			'Lad ikke, som om det er anonymt. Saml ikke sedler ind uden navn; alle kender skriften.',
			'Sig, hvem de ellers kan gå til med det, der er svært at sige til dig: din leder eller tillidsrepræsentanten.'
		]
	},
	questions: {
		title: 'Spørgsmål, der er lette at svare ærligt på',
		list: [
			'Hvornår gjorde jeg det sidst lettere for dig at gøre et godt stykke arbejde?',
			'Hvad skulle jeg holde op med, fordi det ikke længere giver mening?',
			'Hvad ville du sige til mig, hvis du vidste, at jeg blev glad for det?'
		],
		print: 'Skriv plan og spørgsmål ud'
	},
	agreements: {
		title: 'Aftaler',
		talk: 'Samtale med din leder',
		talkBy: ({ day }: { day: string }) => `Senest ${day}`,
		meeting: 'Møde med teamet',
		meetingText: 'Sæt en time af, når du har talt med din leder.',
		focus: 'Fokusområder',
		focusText: 'Vælg højst tre. Et område er valgt, når der står en dato ved det.'
	}
};

const en: typeof da = {
	numbers: ['none', 'one', 'two', 'three', 'four'],
	withLeader: [
		'you alone',
		'the two of you',
		'the three of you',
		'the four of you',
		'the five of you'
	],
	title: {
		none: 'Begin with the talk',
		one: 'You have one employee. Begin with the talk',
		few: ({ employees }) => `You have ${employees} employees. Begin with the talk`,
		nobody: 'Nobody answered. Begin with the talk',
		answered: ({ answered, invited }) => `${answered} of ${invited} answered. Begin with the talk`
	},
	lead: 'Below five answers we show no figures from the employees. In so small a circle they would point to single people. What you have here are the answers given by name, and a good plan for asking the employees directly.',
	pulse: {
		lead: ({ from }) =>
			`So soon after the last round we show figures from the employees only when at least ${from} have answered. What you have here are the answers given by name, and a good plan for asking the employees directly.`,
		told: ({ from }) =>
			`Before they answered, it said that this time you can only get figures from them if at least ${from} answer.`
	},
	toHour: 'See the plan for the meeting',
	planHour: 'Plan the meeting',
	told: {
		title: 'This is what your employees were told',
		few: 'Before they answered, it said that you get no figures from them.',
		enough:
			'Before they answered, it said that you only get figures from them if at least five answer.',
		pooled: fewAnswers.en.whatBecomes,
		why: 'Why the limit is five'
	},
	side: {
		title: 'You and your manager, side by side',
		text: 'Your manager has answered by name. Two people’s views are not a measurement, but they are a good place to begin your talk.',
		selfTitle: 'Your own picture',
		selfText:
			'Your manager has not answered. Bring your own picture, and ask what your manager sees.',
		managerTitle: 'Your manager’s picture',
		managerText:
			'You have not answered yourself. Your manager’s answers are one person’s view, given by name. Ask what lies behind them.',
		none: 'Neither you nor your manager has answered, so there are no figures in the report. You can have the talks all the same.',
		ask: 'Where would it help you both most to hear an example?',
		selfAsk: 'Which theme would you most like to ask your manager about?'
	},
	begin: {
		title: 'Three places to begin with your manager',
		managerMore: {
			title: 'Your manager’s answer lies higher than yours',
			ask: 'What does your manager see that you take for granted?'
		},
		selfMore: {
			title: 'Your answer lies higher than your manager’s',
			ask: 'Which situation is your manager thinking of?'
		},
		room: {
			title: 'You both see room for more',
			ask: 'What do you need from your manager to move on?'
		},
		higher: ({ points }) => `Your manager’s answer lies ${points} points higher`,
		lower: ({ points }) => `Your manager’s answer lies ${points} points lower`,
		none: 'No theme stands out here.'
	},
	own: {
		title: 'Your conditions and your time',
		text: 'Here is what you answered yourself. Bring it to the talk with your manager.'
	},
	hour: {
		title: ({ who }) => `An hour with ${who}`,
		team: 'your team',
		text: 'A few people can do something that a form cannot: explain themselves. The plan takes one hour and needs no figures.',
		plan: [
			{
				time: '10 min.',
				text: 'Say what you answered yourself, and where you are in doubt. Begin with what you want to become better at.'
			},
			{
				time: '15 min.',
				text: 'Everybody writes for themselves: one thing they want more of, and one that would make a difference.'
			},
			{
				time: '20 min.',
				text: 'Go round. Each says as much as they like of what they wrote. You listen and ask, but do not explain.'
			},
			{ time: '15 min.', text: 'Choose one thing together, and agree when to look at it again.' }
		],
		notes: [
			'Do not ask what anybody answered in the form, or whether they did. Ask what they need.',
			'Do not pretend that it is anonymous. Do not collect notes without names; everybody knows the handwriting.',
			'Say who else they can go to with what is hard to say to you: your manager or the employees’ representative.'
		]
	},
	questions: {
		title: 'Questions that are easy to answer honestly',
		list: [
			'When did I last make it easier for you to do a good piece of work?',
			'What should I stop doing because it no longer makes sense?',
			'What would you say to me if you knew that I would be glad of it?'
		],
		print: 'Print the plan and questions'
	},
	agreements: {
		title: 'Agreements',
		talk: 'Talk with your manager',
		talkBy: ({ day }) => `By ${day} at the latest`,
		meeting: 'Meeting with the team',
		meetingText: 'Set aside an hour once you have talked with your manager.',
		focus: 'Focus areas',
		focusText: 'Choose at most three. An area is chosen when there is a date beside it.'
	}
};

export const smallTeam: Record<Language, typeof da> = { da, en };
