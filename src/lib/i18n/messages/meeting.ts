import type { Language } from '#lib/domain/language.ts';

/** A guide to the meeting with the employees. Danish is the source. */
const da = {
	meeting: {
		title: 'Mødet med dine medarbejdere',
		intro:
			'På mødet fortæller du, hvad du har hørt, og medarbejderne hjælper dig med at forstå det. Du skal ikke forsvare noget, og de skal ikke forklare deres svar.',
		before: [
			'Vælg højst tre temaer. Tag mindst ét med, hvor det går godt.',
			'Skriv medarbejdernes tal for temaerne på ét ark. Dine egne svar og kommentarerne bliver hos dig.',
			'Bed en anden om at styre tiden. Så kan du lytte.',
			'Bliver det svært, så få en uden for teamet til at lede mødet.'
		],
		rulesTitle: 'Fire regler, som du læser højt',
		rules: [
			'Ingen skal fortælle, hvad de har svaret.',
			'Ingen gætter på, hvem der har svaret hvad.',
			'Vi taler om det, der sker i hverdagen, og om det, vi gerne vil have mere af.',
			'Det er i orden at tie. Det er i orden at være uenig.'
		]
	},
	hour: {
		title: 'Mødet på 60 minutter',
		plan: [
			{ time: '0–5 min.', text: 'Sig tak. Fortæl, hvorfor I er her, og læs de fire regler op.' },
			{
				time: '5–12 min.',
				text: 'Nævn tre ting, du har hørt. Sig én, du er glad for, én, du kan genkende, og én, du ikke helt forstår.'
			},
			{
				time: '12–16 min.',
				text: 'Stilhed. Alle skriver for sig selv: »Hvornår virker det? Hvad vil jeg have mere af?«'
			},
			{
				time: '16–30 min.',
				text: 'Tal sammen i grupper på tre eller fire uden leder. Hver gruppe finder to ønsker.'
			},
			{
				time: '30–45 min.',
				text: 'Grupperne fortæller efter tur. Du lytter, spørger og skriver på tavlen. Du svarer ikke endnu.'
			},
			{
				time: '45–54 min.',
				text: 'Alle sætter to streger ved de ønsker, der betyder mest. Sig, hvad du ser.'
			},
			{
				time: '54–60 min.',
				text: 'Sig én ting, du vil gøre i næste uge. Sig, hvornår du vender tilbage med resten. Sig tak.'
			}
		]
	},
	longer: {
		title: 'Mødet på 90 minutter',
		when: 'Tag den lange udgave, når I er flere end 12, eller når I ikke plejer at tale om ledelse.',
		plan: [
			{ time: '0–5 min.', text: 'Sig tak. Fortæl, hvorfor I er her, og læs de fire regler op.' },
			{
				time: '5–15 min.',
				text: 'Vis tallene for tre temaer. Fortæl, hvad du er glad for, og hvad du undrer dig over. Svar på spørgsmål om tallene.'
			},
			{
				time: '15–20 min.',
				text: 'Stilhed. Alle skriver for sig selv om ét tema: »Et eksempel på, at det virker. Et eksempel på, at det ikke gør.«'
			},
			{
				time: '20–38 min.',
				text: 'Grupper på tre eller fire taler om ét tema hver uden leder. De vælger to eksempler, de vil fortælle.'
			},
			{
				time: '38–52 min.',
				text: 'Grupperne fortæller efter tur. Du spørger: »Hvad skulle jeg have gjort i stedet?« Du forsvarer dig ikke.'
			},
			{
				time: '52–60 min.',
				text: 'Pause. Hæng tre ark op: »Mere af«, »Mindre af« og »Bliv ved med«.'
			},
			{
				time: '60–72 min.',
				text: 'Alle skriver sedler til de tre ark. Den, der styrer tiden, læser dem højt.'
			},
			{
				time: '72–82 min.',
				text: 'Alle sætter to streger ved det, der betyder mest. Tal om, hvad I selv kan gøre, og hvad kun du kan gøre.'
			},
			{
				time: '82–90 min.',
				text: 'Sig, hvad du gør i næste uge, og hvad du ikke kan love. Sæt en dato. Sig tak.'
			}
		]
	},
	questions: {
		title: 'Spørgsmål, du kan bruge',
		list: [
			'Hvornår går det godt? Hvad gør vi så?',
			'Hvad ville du lægge mærke til på mandag, hvis det var blevet bedre?',
			'Hvad skal jeg gøre mere af? Hvad skal jeg lade være med?',
			'Hvad har vi ikke talt om endnu?',
			'Hvad kan vi selv gøre uden at vente på andre?',
			'Hvad skal blive, som det er?'
		]
	},
	hard: {
		title: 'Når det bliver svært',
		list: [
			'Ingen siger noget: Vent ti sekunder. Lad dem så tale to og to i tre minutter.',
			'Du får lyst til at forklare dig: Sig »tak«, og spørg efter et eksempel.',
			'Nogen taler om en kollega: Sig, at I taler om ledelsen i dag, og tag resten bagefter.',
			'Nogen er vred: Sig, hvad du hører, og spørg, hvad der ville hjælpe.'
		]
	}
};

const en: typeof da = {
	meeting: {
		title: 'The meeting with your employees',
		intro:
			'At the meeting you say what you have heard, and the employees help you understand it. You should not defend anything, and they should not explain their answers.',
		before: [
			'Choose at most three themes. Include at least one where things go well.',
			'Write the employees’ figures for the themes on one sheet. Your own answers and the comments stay with you.',
			'Ask someone else to keep the time. Then you can listen.',
			'If it may become hard, let someone from outside the team lead the meeting.'
		],
		rulesTitle: 'Four rules that you read aloud',
		rules: [
			'Nobody has to say what they answered.',
			'Nobody guesses who answered what.',
			'We talk about what happens from day to day, and about what we would like more of.',
			'It is all right to stay silent. It is all right to disagree.'
		]
	},
	hour: {
		title: 'The meeting of 60 minutes',
		plan: [
			{
				time: '0–5 min.',
				text: 'Say thank you. Say why you are here, and read the four rules aloud.'
			},
			{
				time: '5–12 min.',
				text: 'Name three things you have heard: one you are glad of, one you recognise, and one you do not quite understand.'
			},
			{
				time: '12–16 min.',
				text: 'Silence. Everybody writes for themselves: “When does it work? What do I want more of?”'
			},
			{
				time: '16–30 min.',
				text: 'Talk in groups of three or four without the leader. Each group finds two wishes.'
			},
			{
				time: '30–45 min.',
				text: 'The groups report in turn. You listen, ask and write on the board. You do not answer yet.'
			},
			{
				time: '45–54 min.',
				text: 'Everybody puts two marks by the wishes that matter most. Say what you see.'
			},
			{
				time: '54–60 min.',
				text: 'Say one thing that you will do next week. Say when you will get back with the rest. Say thank you.'
			}
		]
	},
	longer: {
		title: 'The meeting of 90 minutes',
		when: 'Take the long version when there are more than 12 of you, or when you are not used to talking about leadership.',
		plan: [
			{
				time: '0–5 min.',
				text: 'Say thank you. Say why you are here, and read the four rules aloud.'
			},
			{
				time: '5–15 min.',
				text: 'Show the figures for three themes. Say what you are glad of and what you wonder about. Answer questions about the figures.'
			},
			{
				time: '15–20 min.',
				text: 'Silence. Everybody writes for themselves about one theme: “An example of when it works. An example of when it does not.”'
			},
			{
				time: '20–38 min.',
				text: 'Groups of three or four talk about one theme each without the leader. They choose two examples to tell.'
			},
			{
				time: '38–52 min.',
				text: 'The groups report in turn. You ask: “What should I have done instead?” You do not defend yourself.'
			},
			{
				time: '52–60 min.',
				text: 'Break. Put up three sheets: “More of”, “Less of” and “Keep on with”.'
			},
			{
				time: '60–72 min.',
				text: 'Everybody writes notes for the three sheets. The person keeping time reads them aloud.'
			},
			{
				time: '72–82 min.',
				text: 'Everybody puts two marks by what matters most. Talk about what you can do together, and what only you can do.'
			},
			{
				time: '82–90 min.',
				text: 'Say what you will do next week, and what you cannot promise. Set a date. Say thank you.'
			}
		]
	},
	questions: {
		title: 'Questions you can use',
		list: [
			'When does it go well? What do we do then?',
			'What would you notice on Monday if it had become better?',
			'What should I do more of? What should I leave off?',
			'What have we not talked about yet?',
			'What can we do ourselves without waiting for others?',
			'What should stay as it is?'
		]
	},
	hard: {
		title: 'When it gets hard',
		list: [
			'Nobody says anything: wait ten seconds. Then let them talk in pairs for three minutes.',
			'You feel like explaining yourself: say “thank you” and ask for an example.',
			'Somebody talks about a colleague: say that today is about leadership, and take the rest afterwards.',
			'Somebody is angry: say what you hear, and ask what would help.'
		]
	}
};

export const meeting: Record<Language, typeof da> = { da, en };
