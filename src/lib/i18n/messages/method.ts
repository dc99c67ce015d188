import type { Language } from '#lib/domain/language.ts';

/** How the figures are made. Danish is the source. */
const da = {
	title: 'Sådan gør vi',
	intro:
		'Her kan du se, hvordan vi spørger, hvordan vi passer på svarene, og hvordan vi regner. Hvert afsnit begynder kort. Bagefter kommer det for dem, der vil vide alt.',
	questions: {
		title: 'Spørgsmålene',
		text: 'Skemaet har 51 udsagn i tolv temaer og en samlet del. Femten af dem er med i alle skemaer. Udsagnene handler om det, en leder gør, og ikke om, hvordan en leder er.',
		notValidated:
			'Udsagnene er nye. De bygger på ideer fra forskningen, men ordene er vores egne. De er ikke afprøvet videnskabeligt endnu. Vi offentliggør, hvor pålidelige de viser sig at være, når der er svar nok.'
	},
	box: {
		title: 'Sådan er svarene låst'
	},
	box1: 'Tænk på en valgurne. Din stemmeseddel ligger i en lukket kuvert, og på valglisten står kun, at du har stemt.',
	box2: 'Sådan gør vi også. Når du sender, bliver dine svar låst med en nøgle, der hører til runden. Samtidig bliver der sat et kryds ved, at du har svaret.',
	box3: 'Nøglen, der kan låse op, ligger et andet sted end databasen og kopierne af den. Når runden lukker, bliver alle svar åbnet på én gang og blandet. Så sletter vi adresser, links og nøgle.',
	box4: 'Gamle kopier af databasen kan derefter kun vise, at der lå noget låst. Ingen kan åbne det.',
	box5: 'Vi gemmer aldrig, hvornår nogen har åbnet eller svaret, og svarene ligger ikke i den rækkefølge, de kom.',
	rules: {
		title: 'Hvilke tal må vises?',
		intro:
			'Et tal kan røbe noget, selv om der ikke står navne. Derfor følger vi faste regler. De er ikke en indstilling, som en leder eller HR kan slå fra.',
		five: 'Regel 1: Mindst fem. Der er ingen tal fra medarbejdere eller lederkolleger, når færre end fem har svaret.',
		ends: 'Regel 2: Enderne er dækket til. Ligger gennemsnittet tæt på 1 eller 5, viser vi kun ”så meget eller højere” eller lavere.',
		spread:
			'Regel 3: Fordelingen er skjult. Vi viser ikke, hvor mange der satte hvilket kryds. Har mindst tolv svaret på et udsagn, viser vi som regel tre andele, rundet til nærmeste ti procent.',
		once: 'Regel 4: Kun én gang. Tallene kommer, når runden er lukket, og så er de låst. Ellers kunne man se, hvad der ændrede sig, da den sidste svarede.',
		subtract:
			'Regel 5: Ingen kan trække fra. Et lille team er aldrig med i et tal på en måde, så man kan finde det ved at trække de andre fra.',
		attack:
			'Før tallene bliver udgivet, prøver programmet at regne sig frem til det, der er skjult. Finder det noget, bliver der ikke udgivet noget.'
	},
	example1: {
		title: 'Et eksempel: Hvorfor står der ”4,0 eller højere”?',
		text: `Fem medarbejdere svarer på et udsagn. De svarer 5, 5, 5, 5 og 4. Gennemsnittet er 4,8.

Skrev vi 4,8, kunne den, der svarede 4, regne ud, at alle de andre svarede 5. Svarede alle 5, ville et gennemsnit på 5,0 fortælle lederen, hvad hver eneste mente.

Derfor viser vi ”4,0 eller højere”. Med fem svar gælder det alle gennemsnit fra 4,0 og op. Med tyve svar gælder det først fra 4,7.`
	},
	example2: {
		title: 'Et eksempel: Hvorfor er det lille team ikke med?',
		text: `En afdeling har to teams. I det ene svarer tolv, i det andet tre. Viste vi både afdelingens tal og det store teams tal, kunne man trække fra.

Afdelingens gennemsnit er 4,0. Det er 15 svar, altså 60 point i alt. Det store team har 4,25, altså 51 point. Så er der 9 point til de tre: et gennemsnit på 3,0.

Nu ved alle, hvad de tre mente i snit. Derfor er det lille team ikke med i afdelingens tal. Det kommer kun med i en pulje på mindst ti personer fra mindst tre teams.`
	},
	calc: {
		title: 'Sådan regner vi',
		missing:
			'”Ved ikke” og udsagn, der er sprunget over, tæller ikke med. De bliver aldrig til et nul eller et tretal.',
		theme:
			'Et temas tal er gennemsnittet af de viste tal for temaets udsagn. Er et af dem dækket til, bliver temaets tal det også.',
		uncertainty:
			'Vi regner usikkerheden ud fra hele landet, antallet af svar og antallet af inviterede.',
		gap: 'Er der mindre end et halvt trin mellem dig og medarbejderne, siger vi, at I ser det samme. Fra ét helt trin kalder vi forskellen stor. En styrke begynder ved 3,5. Grænserne er vores egne.',
		checked: 'Alle formler er prøvet mod statistikprogrammet R. Prøverne er offentlige.'
	},
	limits: {
		title: 'Det kan metoden ikke',
		text: 'Den kan ikke sige, hvor god en leder er. Den kan ikke forklare, hvorfor tallene er, som de er. Og den kan ikke sige noget om ledere, der ikke er med.'
	}
};

const en: typeof da = {
	title: 'How we do it',
	intro:
		'Here you can see how we ask, how we take care of the answers and how we calculate. Each section begins briefly. After that comes the part for those who want to know everything.',
	questions: {
		title: 'The questions',
		text: 'The form has 51 statements in twelve themes and an overall part. Fifteen of them are in every form. The statements are about what a leader does, not about what a leader is like.',
		notValidated:
			'The statements are new. They build on ideas from research, but the words are our own. They have not been tested scientifically yet. We will publish how reliable they turn out to be when there are enough answers.'
	},
	box: {
		title: 'How the answers are locked'
	},
	box1: 'Think of a ballot box. Your ballot lies in a closed envelope, and the list of voters says only that you have voted.',
	box2: 'We do the same. When you send, your answers are locked with a key that belongs to the round. At the same time a tick is set that you have answered.',
	box3: 'The key that can unlock lies in another place than the database and its copies. When the round closes, all answers are opened at once and shuffled. Then we delete addresses, links and key.',
	box4: 'After that, old copies of the database can only show that something locked was there. Nobody can open it.',
	box5: 'We never store when anyone opened or answered, and the answers do not lie in the order they came.',
	rules: {
		title: 'Which figures may be shown?',
		intro:
			'A figure can give something away even without names. So we follow fixed rules. They are not a setting that a leader or HR can turn off.',
		five: 'Rule 1: at least five. There are no figures from employees or fellow leaders when fewer than five have answered.',
		ends: 'Rule 2: the ends are covered. When the average lies close to 1 or 5, we show only “this much or higher” or lower.',
		spread:
			'Rule 3: the distribution is hidden. We do not show how many ticked which box. If at least twelve have answered a statement, we usually show three shares, rounded to the nearest ten per cent.',
		once: 'Rule 4: only once. The figures come when the round has closed, and then they are locked. Otherwise one could see what changed when the last person answered.',
		subtract:
			'Rule 5: nobody can subtract. A small team is never part of a figure in such a way that it can be found by subtracting the others.',
		attack:
			'Before the figures are published, the program tries to work out what is hidden. If it finds anything, nothing is published.'
	},
	example1: {
		title: 'An example: why does it say “4.0 or higher”?',
		text: `Five employees answer a statement. They answer 5, 5, 5, 5 and 4. The average is 4.8.

If we wrote 4.8, the one who answered 4 could work out that all the others answered 5. If all answered 5, an average of 5.0 would tell the leader what every single one thought.

So we show “4.0 or higher”. With five answers this holds for every average from 4.0 and up. With twenty answers it holds only from 4.7.`
	},
	example2: {
		title: 'An example: why is the small team left out?',
		text: `A department has two teams. In one, twelve answer, in the other, three. If we showed both the department's figure and the large team's figure, one could subtract.

The department's average is 4.0. That is 15 answers, or 60 points in all. The large team has 4.25, or 51 points. That leaves 9 points for the three: an average of 3.0.

Now everybody knows what the three thought on average. So the small team is not part of the department's figure. It is included only in a pool of at least ten people from at least three teams.`
	},
	calc: {
		title: 'How we calculate',
		missing:
			"“Don't know” and skipped statements are left out. They never become a zero or a three.",
		theme:
			"A theme's figure is the average of the figures shown for its statements. If one of them is covered, so is the theme's figure.",
		uncertainty:
			'We work out the uncertainty from the whole country, the number of answers and the number invited.',
		gap: 'If there is less than half a step between you and the employees, we say that you see the same. From one whole step we call the difference large. A strength begins at 3.5. These lines are our own.',
		checked: 'All formulas are tested against the statistics program R. The tests are public.'
	},
	limits: {
		title: 'What the method cannot do',
		text: 'It cannot say how good a leader is. It cannot explain why the figures are as they are. And it cannot say anything about leaders who are not included.'
	}
};

export const method: Record<Language, typeof da> = { da, en };
