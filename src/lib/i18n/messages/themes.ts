import type { Language } from '#lib/domain/language.ts';

/** The twelve themes: questions and advice. Danish is the source. */
const da = {
	heading: {
		reflect: 'Tænk over',
		try: 'Prøv i næste uge',
		organisation: 'Det kan organisationen gøre',
		note: 'Vælg ét spørgsmål og ét råd. Resten kan vente.'
	},
	retning: {
		reflect1: 'Kan hver medarbejder sige med én sætning, hvad I skal lykkes med i år?',
		reflect2: 'Hvornår brugte du sidst et mål til at sige nej til en opgave?',
		reflect3:
			'Hvilken del af retningen tror du selv mindst på? Kan det høres, når du taler om den?',
		try1: 'Spørg tre medarbejdere: ”Hvad skal vi lykkes med det næste år?” Skriv svarene ned uden at rette dem.',
		try2: 'Begynd næste møde med én opgave fra ugen, der gik. Fortæl, hvad den gjorde for det, I er til for.',
		try3: 'Når to opgaver støder sammen, så sig højt, hvilket mål der afgjorde dit valg.',
		organisation:
			'Hold antallet af mål nede. Giv hver leder en time med sin egen leder til at oversætte målene til enhedens hverdag.'
	},
	anerkendelse: {
		reflect1: 'Hvem har du ikke rost i en måned? Hvad har vedkommende gjort godt i den tid?',
		reflect2: 'Er din ros så konkret, at den anden ved, hvad der er værd at gøre igen?',
		reflect3: 'Hvornår bad du sidst om at høre, hvad du selv kan gøre bedre?',
		try1: 'Giv tre medarbejdere hver sin konkrete ros: hvad du så, og hvad det førte til.',
		try2: 'Sig den svære ting, du har udskudt. Fortæl, hvad du så, og spørg, hvordan den anden ser det.',
		try3: 'Slut et møde med at spørge: ”Hvad skal jeg gøre mere af?” Sig tak uden at forsvare dig.',
		organisation:
			'Lad ledere øve sig på hinanden i at rose og i at sige det svære, to gange om året.'
	},
	faglighed: {
		reflect1: 'Er I enige om, hvad god kvalitet er hos jer? Hvor er I uenige?',
		reflect2: 'Hvornår så du sidst selve arbejdet og ikke kun tallene om det?',
		reflect3: 'Hvis viden bruger I for lidt?',
		try1: 'Tag én sag uden navne med på næste møde. Brug 20 minutter på at spørge: ”Hvad var god kvalitet her?”',
		try2: 'Få to medarbejdere til at følge hinandens arbejde en halv time og fortælle, hvad de lærte.',
		try3: 'Vælg noget, I gør af vane. Bed en medarbejder undersøge, hvad man ved om, at det virker.',
		organisation:
			'Sæt fast tid af til faglig drøftelse. Tæl den som arbejde, også når der er travlt.'
	},
	tillid: {
		reflect1: 'Hvad kontrollerer du, selv om det går godt?',
		reflect2: 'Hvilket løfte har du givet og ikke fulgt op på?',
		reflect3: 'Hvornår bakkede du sidst en medarbejder op, da det kostede dig noget?',
		try1: 'Skriv dine åbne løfter ned. Hold ét af dem, og sig ærligt til, hvis et andet ikke bliver til noget.',
		try2: 'Vælg én opgave. Aftal målet og rammen, og lad medarbejderen vælge vejen.',
		try3: 'Find noget, I registrerer, som ingen bruger. Stop det, eller spørg, hvad det skal bruges til.',
		organisation:
			'Gå kravene til dokumentation igennem én gang om året med dem, der skal leve op til dem. Fjern mindst ét.'
	},
	tryghed: {
		reflect1: 'Hvad var din første sætning, sidst nogen fortalte dig om en fejl?',
		reflect2: 'Hvem siger aldrig imod på jeres møder? Hvordan kan du få deres syn frem?',
		reflect3: 'Hvilken fejl har du selv lavet i år, som andre kunne lære af?',
		try1: 'Fortæl på et møde om en fejl, du selv har lavet, og hvad du gør anderledes nu.',
		try2: 'Næste gang du hører dårligt nyt, så sig først: ”Tak, fordi du siger det.” Stil så et åbent spørgsmål.',
		try3: 'Bed alle om at skrive én bekymring ned før en beslutning. Læs dem, før du selv siger, hvad du mener.',
		organisation:
			'Vis, hvad I har ændret, fordi nogen sagde det højt. Brug fejl til at lære af og ikke til at finde en skyldig.'
	},
	inddragelse: {
		reflect1: 'Hvilken beslutning var blevet bedre, hvis du havde spurgt først?',
		reflect2: 'Ved folk, hvornår de er med til at bestemme, og hvornår de bliver hørt?',
		reflect3: 'Hvad skete der med de tre seneste forslag, du fik?',
		try1: 'Sig før næste drøftelse, hvad der ligger fast, og hvad de andre kan ændre.',
		try2: 'Lad en medarbejder stå i spidsen for en fælles opgave. Aftal, hvad vedkommende selv må afgøre.',
		try3: 'Svar på hvert forslag inden for en uge, også når svaret er nej. Sig hvorfor.',
		organisation: 'Tal med de tillidsvalgte tidligt, mens der stadig er noget at vælge imellem.'
	},
	drift: {
		reflect1: 'Hvad fylder mest i dine medarbejderes dag lige nu? Hvordan ved du det?',
		reflect2: 'Hvilke opgaver er ingen helt sikker på, hvem der har?',
		reflect3: 'Hvad går galt igen og igen, uden at nogen gør noget ved det?',
		try1: 'Vær med i arbejdet i to timer. Spørg: ”Hvad bøvler I med?”',
		try2: 'Skriv de fem opgaver ned, som oftest falder mellem to stole. Sæt ét navn på hver.',
		try3: 'Når nogen har for meget, så sig, hvad der kan vente, og hvad der kan droppes.',
		organisation:
			'Giv ledere tid til at være tæt på driften. Se på, hvor mange de leder, og hvor mange møder de går til.'
	},
	forandring: {
		reflect1:
			'Kan du på ét minut forklare den seneste ændring, så den giver mening for dem, den rammer?',
		reflect2: 'Hvad har I lagt oveni uden at tage noget væk?',
		reflect3: 'Hvem mister noget ved ændringen, og har du talt med dem om det?',
		try1: 'Vælg en ændring, der er på vej. Fortæl hvorfor, hvad der sker hvornår, og hvad du ikke ved endnu.',
		try2: 'Stop én arbejdsgang på prøve i fire uger. Se, om nogen savner den.',
		try3: 'Lad to medarbejdere prøve noget nyt i det små. Aftal en dag, hvor I ser på, om det virker.',
		organisation: 'Tæl, hvor mange ændringer hver enhed står midt i. Lad nogle af dem vente.'
	},
	opad: {
		reflect1: 'Hvilken beslutning oppefra har du sendt videre uden at oversætte den?',
		reflect2: 'Hvad ved dine medarbejdere, som dem over dig burde vide?',
		reflect3: 'Hvordan taler du om en beslutning, du selv var uenig i?',
		try1: 'Tag én beslutning oppefra. Skriv tre linjer: Hvad betyder den for os, hvad ændrer vi, og hvad ændrer vi ikke?',
		try2: 'Giv din nærmeste leder ét eksempel fra hverdagen og ét forslag, der følger af det.',
		try3: 'Fortæl enheden, hvad du har sagt videre opad, og hvad der kom ud af det.',
		organisation:
			'Lav en fast vej, hvor viden fra hverdagen når frem til dem, der beslutter. Sørg for, at der kommer svar tilbage.'
	},
	tvaers: {
		reflect1: 'Hvor går borgerens sag i stå mellem jer og andre?',
		reflect2: 'Hvilken enhed taler I mest om og mindst med?',
		reflect3: 'Hvornår gav du sidst noget fra dig for helhedens skyld?',
		try1: 'Ring til en leder i en anden enhed. Spørg: ”Hvad kan vi gøre, så det bliver lettere for jer?”',
		try2: 'Følg én sag hele vejen på tværs. Tegn, hvor den ligger og venter.',
		try3: 'Sæt to faggrupper sammen om ét konkret problem. Lad dem først fortælle, hvad de hver især ser.',
		organisation:
			'Giv ledere på tværs et mål, de har sammen, og spørg til det, når de bliver fulgt op.'
	},
	borger: {
		reflect1: 'Hvornår talte du sidst selv med en borger om det, I gør?',
		reflect2: 'Hvad klager borgere over igen og igen?',
		reflect3: 'Hvordan får dine medarbejdere at vide, at deres arbejde gjorde en forskel?',
		try1: 'Tag én tilbagemelding fra en borger med på næste møde, uden navn. Spørg: ”Hvad ændrer vi?”',
		try2: 'Fortæl en medarbejder, hvad der kom ud af noget, vedkommende gjorde for en borger.',
		try3: 'Spørg ved næste beslutning: ”Hvem kan mærke det, og hvordan?” Skriv svaret i referatet.',
		organisation:
			'Saml det, borgerne siger, ét sted, og giv det videre til dem, der mødte borgeren.'
	},
	trivsel: {
		reflect1: 'Hvordan opdager du, at en medarbejder har for meget at lave?',
		reflect2: 'Hvornår er du til at få fat på, og ved folk det?',
		reflect3: 'Hvilken konflikt har du ladet ligge?',
		try1: 'Tal fem minutter med hver af tre medarbejdere. Spørg: ”Hvordan går det med arbejdet?” Lyt uden at løse noget.',
		try2: 'Sæt et fast tidspunkt på ugen af, hvor du er til at få fat på. Fortæl det til alle.',
		try3: 'Tag den lille konflikt op i denne uge. Hør først parterne hver for sig.',
		organisation:
			'Aftal, hvad en leder gør, når presset er for stort: hvem der hjælper, og hvad der kan vente.'
	}
};

const en: typeof da = {
	heading: {
		reflect: 'Think about',
		try: 'Try next week',
		organisation: 'What the organisation can do',
		note: 'Choose one question and one piece of advice. The rest can wait.'
	},
	retning: {
		reflect1: 'Can each employee say in one sentence what you need to succeed with this year?',
		reflect2: 'When did you last use a goal to say no to a task?',
		reflect3:
			'Which part of the direction do you believe in least yourself? Can it be heard when you talk about it?',
		try1: 'Ask three employees: “What do we need to succeed with over the next year?” Write the answers down without correcting them.',
		try2: 'Begin the next meeting with one task from the past week. Say what it did for what you are here for.',
		try3: 'When two tasks collide, say aloud which goal settled your choice.',
		organisation:
			"Keep the number of goals down. Give each leader an hour with his or her own manager to translate the goals into the unit's everyday work."
	},
	anerkendelse: {
		reflect1: 'Whom have you not praised for a month? What has that person done well in that time?',
		reflect2: 'Is your praise so concrete that the other person knows what is worth doing again?',
		reflect3: 'When did you last ask to hear what you can do better yourself?',
		try1: 'Give each of three employees one concrete piece of praise: what you saw, and what it led to.',
		try2: 'Say the difficult thing you have put off. Say what you saw, and ask how the other person sees it.',
		try3: 'End a meeting by asking: “What should I do more of?” Say thank you without defending yourself.',
		organisation:
			'Let leaders practise on each other, praising and saying what is hard, twice a year.'
	},
	faglighed: {
		reflect1: 'Do you agree on what good quality is in your unit? Where do you disagree?',
		reflect2: 'When did you last see the work itself and not just the figures about it?',
		reflect3: 'Whose knowledge do you use too little?',
		try1: 'Bring one case without names to the next meeting. Spend 20 minutes asking: “What was good quality here?”',
		try2: "Have two employees follow each other's work for half an hour and say what they learned.",
		try3: 'Choose something you do by habit. Ask an employee to find out what is known about whether it works.',
		organisation:
			'Set aside fixed time for talk about the profession. Count it as work, also when it is busy.'
	},
	tillid: {
		reflect1: 'What do you check even though it goes well?',
		reflect2: 'Which promise have you made and not followed up on?',
		reflect3: 'When did you last back an employee when it cost you something?',
		try1: 'Write down your open promises. Keep one of them, and say so honestly if another will come to nothing.',
		try2: 'Choose one task. Agree on the goal and the frame, and let the employee choose the way.',
		try3: 'Find something you register that nobody uses. Stop it, or ask what it is for.',
		organisation:
			'Go through the documentation demands once a year with those who must meet them. Remove at least one.'
	},
	tryghed: {
		reflect1: 'What was your first sentence the last time somebody told you about a mistake?',
		reflect2: 'Who never speaks against you at your meetings? How can you bring out their view?',
		reflect3: 'Which mistake have you made this year that others could learn from?',
		try1: 'At a meeting, talk about a mistake you made yourself, and what you do differently now.',
		try2: 'The next time you hear bad news, first say: “Thank you for telling me.” Then ask an open question.',
		try3: 'Ask everybody to write down one concern before a decision. Read them before you say what you think.',
		organisation:
			'Show what you have changed because somebody spoke up. Use mistakes to learn from and not to find someone to blame.'
	},
	inddragelse: {
		reflect1: 'Which decision would have been better if you had asked first?',
		reflect2: 'Do people know when they take part in deciding, and when they are being heard?',
		reflect3: 'What happened to the last three suggestions you got?',
		try1: 'Before the next discussion, say what is settled and what the others can change.',
		try2: 'Let an employee head a shared task. Agree on what that person may decide alone.',
		try3: 'Answer each suggestion within a week, also when the answer is no. Say why.',
		organisation:
			"Talk with the employees' representatives early, while there is still something to choose between."
	},
	drift: {
		reflect1: "What takes up most of your employees' day just now? How do you know?",
		reflect2: 'Which tasks is nobody quite sure who has?',
		reflect3: 'What goes wrong again and again without anyone doing something about it?',
		try1: 'Join the work for two hours. Ask: “What do you struggle with?”',
		try2: 'Write down the five tasks that most often fall between two stools. Put one name on each.',
		try3: 'When somebody has too much, say what can wait and what can be dropped.',
		organisation:
			'Give leaders time to be close to daily operations. Look at how many they lead and how many meetings they attend.'
	},
	forandring: {
		reflect1:
			'Can you explain the latest change in one minute so that it makes sense to those it affects?',
		reflect2: 'What have you added without taking anything away?',
		reflect3: 'Who loses something by the change, and have you talked with them about it?',
		try1: 'Choose a change that is coming. Say why, what happens when, and what you do not know yet.',
		try2: 'Stop one routine on trial for four weeks. See whether anybody misses it.',
		try3: 'Let two employees try something new on a small scale. Agree on a day to see whether it works.',
		organisation: 'Count how many changes each unit is in the middle of. Let some of them wait.'
	},
	opad: {
		reflect1: 'Which decision from above have you passed on without translating it?',
		reflect2: 'What do your employees know that those above you ought to know?',
		reflect3: 'How do you talk about a decision you disagreed with?',
		try1: 'Take one decision from above. Write three lines: what does it mean for us, what do we change, and what do we not change?',
		try2: 'Give your own manager one example from everyday work and one suggestion that follows from it.',
		try3: 'Tell the unit what you have passed on upward, and what came of it.',
		organisation:
			'Make a fixed way for knowledge from everyday work to reach those who decide. See to it that an answer comes back.'
	},
	tvaers: {
		reflect1: "Where does the citizen's case come to a halt between you and others?",
		reflect2: 'Which unit do you talk most about and least with?',
		reflect3: 'When did you last give something up for the sake of the whole?',
		try1: 'Call a leader in another unit. Ask: “What can we do to make it easier for you?”',
		try2: 'Follow one case all the way across. Draw where it lies waiting.',
		try3: 'Put two professions together on one concrete problem. Let them first say what each of them sees.',
		organisation:
			'Give leaders across units a goal they share, and ask about it when you follow up.'
	},
	borger: {
		reflect1: 'When did you last talk with a citizen yourself about what you do?',
		reflect2: 'What do citizens complain about again and again?',
		reflect3: 'How do your employees learn that their work made a difference?',
		try1: 'Bring one piece of feedback from a citizen to the next meeting, without a name. Ask: “What do we change?”',
		try2: 'Tell an employee what came of something that he or she did for a citizen.',
		try3: 'At the next decision, ask: “Who will feel it, and how?” Write the answer in the minutes.',
		organisation:
			'Gather what citizens say in one place, and pass it on to those who met the citizen.'
	},
	trivsel: {
		reflect1: 'How do you notice that an employee has too much to do?',
		reflect2: 'When can you be reached, and do people know?',
		reflect3: 'Which conflict have you left lying?',
		try1: 'Talk for five minutes with each of three employees. Ask: “How is work going?” Listen without solving anything.',
		try2: 'Set aside a fixed time each week when you can be reached. Tell everybody.',
		try3: 'Take up the small conflict this week. First hear each side separately.',
		organisation:
			'Agree on what a leader does when the pressure is too great: who helps, and what can wait.'
	}
};

export const themes: Record<Language, typeof da> = { da, en };
