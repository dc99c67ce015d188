import type { Language } from '#lib/domain/language.ts';

/** Questions to think over and things to try, about one theme. */
export interface ThemeAdvice {
	readonly reflect: readonly string[];
	readonly attempt: readonly string[];
}

/** By theme id. A later questionnaire may hold themes that have no advice yet. */
type Advice = Readonly<Record<string, ThemeAdvice>>;

/** The twelve themes: questions and advice. Danish is the source. */
const da = {
	retning: {
		reflect: [
			'Kan hver medarbejder sige med én sætning, hvad I skal lykkes med i år?',
			'Hvornår brugte du sidst et mål til at sige nej til en opgave?',
			'Hvilken del af retningen tror du selv mindst på? Kan det høres, når du taler om den?'
		],
		attempt: [
			'Spørg tre medarbejdere: »Hvad skal vi lykkes med det næste år?« Skriv svarene ned uden at rette dem.',
			'Begynd næste møde med én opgave fra ugen, der gik. Fortæl, hvad den gjorde for det, I er til for.',
			'Når to opgaver støder sammen, så sig højt, hvilket mål der afgjorde dit valg.'
		]
	},
	anerkendelse: {
		reflect: [
			'Hvem har du ikke rost i en måned? Hvad har vedkommende gjort godt i den tid?',
			'Er din ros så konkret, at den anden ved, hvad der er værd at gøre igen?',
			'Hvornår bad du sidst om at høre, hvad du selv kan gøre bedre?'
		],
		attempt: [
			'Giv tre medarbejdere hver sin konkrete ros: hvad du så, og hvad det førte til.',
			'Sig den svære ting, du har udskudt. Fortæl, hvad du så, og spørg, hvordan den anden ser det.',
			'Slut et møde med at spørge: »Hvad skal jeg gøre mere af?« Sig tak uden at forsvare dig.'
		]
	},
	faglighed: {
		reflect: [
			'Er I enige om, hvad god kvalitet er hos jer? Hvor er I uenige?',
			'Hvornår så du sidst selve arbejdet og ikke kun tallene om det?',
			'Hvem ved noget, som I bruger for lidt?'
		],
		attempt: [
			'Tag én sag uden navne med på næste møde. Brug 20 minutter på at spørge: »Hvad var god kvalitet her?«',
			'Få to medarbejdere til at følge hinandens arbejde en halv time og fortælle, hvad de lærte.',
			'Vælg noget, I gør af vane. Bed en medarbejder undersøge, hvad man ved om, at det virker.'
		]
	},
	tillid: {
		reflect: [
			'Hvad kontrollerer du, selv om det går godt?',
			'Hvilket løfte har du givet og ikke fulgt op på?',
			'Hvornår bakkede du sidst en medarbejder op, da det kostede dig noget?'
		],
		attempt: [
			'Skriv dine åbne løfter ned. Hold ét af dem, og sig ærligt til, hvis et andet ikke bliver til noget.',
			'Vælg én opgave. Aftal målet og rammen, og lad medarbejderen vælge vejen.',
			'Find noget, I registrerer, som ingen bruger. Stop det, eller spørg, hvad det skal bruges til.'
		]
	},
	tryghed: {
		reflect: [
			'Hvad var din første sætning, sidst nogen fortalte dig om en fejl?',
			'Hvem siger aldrig imod på jeres møder? Hvordan kan du få deres syn frem?',
			'Hvilken fejl har du selv lavet i år, som andre kunne lære af?'
		],
		attempt: [
			'Fortæl på et møde om en fejl, du selv har lavet, og hvad du gør anderledes nu.',
			'Næste gang du hører dårligt nyt, så sig først: »Tak, fordi du siger det.« Stil så et åbent spørgsmål.',
			'Bed alle om at skrive én bekymring ned før en beslutning. Læs dem, før du selv siger, hvad du mener.'
		]
	},
	inddragelse: {
		reflect: [
			'Hvilken beslutning var blevet bedre, hvis du havde spurgt først?',
			'Ved folk, hvornår de er med til at bestemme, og hvornår de bliver hørt?',
			'Hvad skete der med de tre seneste forslag, du fik?'
		],
		attempt: [
			'Sig før næste drøftelse, hvad der ligger fast, og hvad de andre kan ændre.',
			'Lad en medarbejder stå i spidsen for en fælles opgave. Aftal, hvad vedkommende selv må afgøre.',
			'Svar på hvert forslag inden for en uge, også når svaret er nej. Sig hvorfor.'
		]
	},
	drift: {
		reflect: [
			'Hvad fylder mest i dine medarbejderes dag lige nu? Hvordan ved du det?',
			'Hvilke opgaver er ingen helt sikker på, hvem der har?',
			'Hvad går galt igen og igen, uden at nogen gør noget ved det?'
		],
		attempt: [
			'Vær med i arbejdet i to timer. Spørg: »Hvad bøvler I med?«',
			'Skriv de fem opgaver ned, som oftest falder mellem to stole. Sæt ét navn på hver.',
			'Når nogen har for meget, så sig, hvad der kan vente, og hvad der kan droppes.'
		]
	},
	forandring: {
		reflect: [
			'Kan du på ét minut forklare den seneste ændring, så den giver mening for dem, den rammer?',
			'Hvad har I lagt oveni uden at tage noget væk?',
			'Hvem mister noget ved ændringen, og har du talt med dem om det?'
		],
		attempt: [
			'Vælg en ændring, der er på vej. Fortæl hvorfor, hvad der sker hvornår, og hvad du ikke ved endnu.',
			'Stop én arbejdsgang på prøve i fire uger. Se, om nogen savner den.',
			'Lad to medarbejdere prøve noget nyt i det små. Aftal en dag, hvor I ser på, om det virker.'
		]
	},
	opad: {
		reflect: [
			'Hvilken beslutning oppefra har du sendt videre uden at oversætte den?',
			'Hvad ved dine medarbejdere, som dem over dig burde vide?',
			'Hvordan taler du om en beslutning, du selv var uenig i?'
		],
		attempt: [
			'Tag én beslutning oppefra. Skriv tre linjer: Hvad betyder den for os, hvad ændrer vi, og hvad ændrer vi ikke?',
			'Giv din nærmeste leder ét eksempel fra hverdagen og ét forslag, der følger af det.',
			'Fortæl enheden, hvad du har sagt videre opad, og hvad der kom ud af det.'
		]
	},
	tvaers: {
		reflect: [
			'Hvor går borgerens sag i stå mellem jer og andre?',
			'Hvilken enhed taler I mest om og mindst med?',
			'Hvornår gav du sidst noget fra dig for helhedens skyld?'
		],
		attempt: [
			'Ring til en leder i en anden enhed. Spørg: »Hvad kan vi gøre, så det bliver lettere for jer?«',
			'Følg én sag hele vejen på tværs. Tegn, hvor den ligger og venter.',
			'Sæt to faggrupper sammen om ét konkret problem. Lad dem først fortælle, hvad de hver især ser.'
		]
	},
	borger: {
		reflect: [
			'Hvornår talte du sidst selv med en borger om det, I gør?',
			'Hvad klager borgere over igen og igen?',
			'Hvordan får dine medarbejdere at vide, at deres arbejde gjorde en forskel?'
		],
		attempt: [
			'Tag én tilbagemelding fra en borger med på næste møde, uden navn. Spørg: »Hvad ændrer vi?«',
			'Fortæl en medarbejder, hvad der kom ud af noget, vedkommende gjorde for en borger.',
			'Spørg ved næste beslutning: »Hvem kan mærke det, og hvordan?« Skriv svaret i referatet.'
		]
	},
	trivsel: {
		reflect: [
			'Hvordan opdager du, at en medarbejder har for meget at lave?',
			'Hvornår er du til at få fat på, og ved folk det?',
			'Hvilken konflikt har du ladet ligge?'
		],
		attempt: [
			'Tal fem minutter med hver af tre medarbejdere. Spørg: »Hvordan går det med arbejdet?« Lyt uden at løse noget.',
			'Sæt et fast tidspunkt på ugen af, hvor du er til at få fat på. Fortæl det til alle.',
			'Tag den lille konflikt op i denne uge. Hør først parterne hver for sig.'
		]
	}
} as const satisfies Advice;

const en: Record<keyof typeof da, ThemeAdvice> = {
	retning: {
		reflect: [
			'Can each employee say in one sentence what you need to succeed with this year?',
			'When did you last use a goal to say no to a task?',
			'Which part of the direction do you believe in least yourself? Can it be heard when you talk about it?'
		],
		attempt: [
			'Ask three employees: “What do we need to succeed with over the next year?” Write the answers down without correcting them.',
			'Begin the next meeting with one task from the past week. Say what it did for what you are here for.',
			'When two tasks collide, say aloud which goal settled your choice.'
		]
	},
	anerkendelse: {
		reflect: [
			'Whom have you not praised for a month? What has that person done well in that time?',
			'Is your praise so concrete that the other person knows what is worth doing again?',
			'When did you last ask to hear what you can do better yourself?'
		],
		attempt: [
			'Give each of three employees one concrete piece of praise: what you saw, and what it led to.',
			'Say the difficult thing you have put off. Say what you saw, and ask how the other person sees it.',
			'End a meeting by asking: “What should I do more of?” Say thank you without defending yourself.'
		]
	},
	faglighed: {
		reflect: [
			'Do you agree on what good quality is in your unit? Where do you disagree?',
			'When did you last see the work itself and not just the figures about it?',
			'Whose knowledge do you use too little?'
		],
		attempt: [
			'Bring one case without names to the next meeting. Spend 20 minutes asking: “What was good quality here?”',
			'Have two employees follow each other’s work for half an hour and say what they learned.',
			'Choose something you do by habit. Ask an employee to find out what is known about whether it works.'
		]
	},
	tillid: {
		reflect: [
			'What do you check even though it goes well?',
			'Which promise have you made and not followed up on?',
			'When did you last back an employee when it cost you something?'
		],
		attempt: [
			'Write down your open promises. Keep one of them, and say so honestly if another will come to nothing.',
			'Choose one task. Agree on the goal and the frame, and let the employee choose the way.',
			'Find something you register that nobody uses. Stop it, or ask what it is for.'
		]
	},
	tryghed: {
		reflect: [
			'What was your first sentence the last time somebody told you about a mistake?',
			'Who never speaks against you at your meetings? How can you bring out their view?',
			'Which mistake have you made this year that others could learn from?'
		],
		attempt: [
			'At a meeting, talk about a mistake you made yourself, and what you do differently now.',
			'The next time you hear bad news, first say: “Thank you for telling me.” Then ask an open question.',
			'Ask everybody to write down one concern before a decision. Read them before you say what you think.'
		]
	},
	inddragelse: {
		reflect: [
			'Which decision would have been better if you had asked first?',
			'Do people know when they take part in deciding, and when they are being heard?',
			'What happened to the last three suggestions you got?'
		],
		attempt: [
			'Before the next discussion, say what is settled and what the others can change.',
			'Let an employee head a shared task. Agree on what that person may decide alone.',
			'Answer each suggestion within a week, also when the answer is no. Say why.'
		]
	},
	drift: {
		reflect: [
			'What takes up most of your employees’ day just now? How do you know?',
			'Which tasks is nobody quite sure who has?',
			'What goes wrong again and again without anyone doing something about it?'
		],
		attempt: [
			'Join the work for two hours. Ask: “What do you struggle with?”',
			'Write down the five tasks that most often fall between two stools. Put one name on each.',
			'When somebody has too much, say what can wait and what can be dropped.'
		]
	},
	forandring: {
		reflect: [
			'Can you explain the latest change in one minute so that it makes sense to those it affects?',
			'What have you added without taking anything away?',
			'Who loses something by the change, and have you talked with them about it?'
		],
		attempt: [
			'Choose a change that is coming. Say why, what happens when, and what you do not know yet.',
			'Stop one routine on trial for four weeks. See whether anybody misses it.',
			'Let two employees try something new on a small scale. Agree on a day to see whether it works.'
		]
	},
	opad: {
		reflect: [
			'Which decision from above have you passed on without translating it?',
			'What do your employees know that those above you ought to know?',
			'How do you talk about a decision you disagreed with?'
		],
		attempt: [
			'Take one decision from above. Write three lines: what does it mean for us, what do we change, and what do we not change?',
			'Give your own manager one example from everyday work and one suggestion that follows from it.',
			'Tell the unit what you have passed on upward, and what came of it.'
		]
	},
	tvaers: {
		reflect: [
			'Where does the citizen’s case come to a halt between you and others?',
			'Which unit do you talk most about and least with?',
			'When did you last give something up for the sake of the whole?'
		],
		attempt: [
			'Call a leader in another unit. Ask: “What can we do to make it easier for you?”',
			'Follow one case all the way across. Draw where it lies waiting.',
			'Put two professions together on one concrete problem. Let them first say what each of them sees.'
		]
	},
	borger: {
		reflect: [
			'When did you last talk with a citizen yourself about what you do?',
			'What do citizens complain about again and again?',
			'How do your employees learn that their work made a difference?'
		],
		attempt: [
			'Bring one piece of feedback from a citizen to the next meeting, without a name. Ask: “What do we change?”',
			'Tell an employee what came of something that he or she did for a citizen.',
			'At the next decision, ask: “Who will feel it, and how?” Write the answer in the minutes.'
		]
	},
	trivsel: {
		reflect: [
			'How do you notice that an employee has too much to do?',
			'When can you be reached, and do people know?',
			'Which conflict have you left lying?'
		],
		attempt: [
			'Talk for five minutes with each of three employees. Ask: “How is work going?” Listen without solving anything.',
			'Set aside a fixed time each week when you can be reached. Tell everybody.',
			'Take up the small conflict this week. First hear each side separately.'
		]
	}
};

export const themes: Record<Language, Advice> = { da, en };
