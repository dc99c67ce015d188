import type { Language } from '#lib/domain/language.ts';
import type { TextPage } from '../chapters.ts';
import { fewAnswers } from './few-answers.ts';

/** How the figures are made. Danish is the source. */
const da = {
	title: 'Sådan gør vi',
	intro: 'Her kan du se, hvordan vi spørger, hvilke tal vi viser, og hvordan vi regner.',
	chapters: {
		questions: {
			title: 'Spørgsmålene',
			body: [
				'Skemaet har 51 udsagn: tre om helheden og fire i hvert af tolv temaer. Femten af dem er med i alle skemaer. Udsagnene handler om det, en leder gør, og ikke om, hvordan en leder er.',
				'Lederen, medarbejderne og den nærmeste leder svarer på de samme udsagn, hver i deres ordlyd. Der er fem trin fra »helt uenig« til »helt enig«. Man kan altid svare »ved ikke«, og man kan springe alt over.',
				'Udsagnene er nye. De bygger på ideer fra forskningen, men ordene er vores egne. De er ikke afprøvet videnskabeligt endnu. Vi offentliggør, hvor pålidelige de viser sig at være, når der er svar nok.'
			]
		},
		rules: {
			title: 'Hvilke tal må vises?',
			body: [
				'Et tal kan røbe noget, selv om der ikke står navne. Derfor følger vi faste regler. De er ikke en indstilling, som en leder eller HR kan slå fra.',
				{
					steps: [
						'Mindst fem. Der er ingen tal fra medarbejdere eller lederkolleger, når færre end fem har svaret. Starter en runde under et halvt år efter den sidste om samme leder, viser den kun temaer, og kun når mindst 15 har svaret. Et udsagn bliver ellers kun vist, når mindst fem og mindst to tredjedele af dem, der svarede, har taget stilling til det.',
						'Enderne er dækket til. Ligger gennemsnittet tæt på 1 eller 5, viser vi kun, at det er så meget »eller højere« eller så meget »eller lavere«.',
						'Fordelingen er skjult. Vi viser aldrig, hvor mange der satte hvilket kryds. Har mindst 17 i gruppen svaret, kan der stå tre andele, rundet til nærmeste ti procent.',
						'Kun én gang. Tallene kommer, når runden er lukket, og så er de låst. Ellers kunne man se, hvad der ændrede sig, da den sidste svarede.',
						'Ingen kan trække fra. Et lille team er aldrig med i et tal på en måde, så man kan finde det ved at trække de andre fra.'
					]
				},
				'Før en rapport bliver udgivet, regner programmet den efter en gang til. Bryder et eneste tal en regel, bliver rapporten holdt tilbage.',
				{
					example: 'Et eksempel: Hvorfor står der »4,0 eller højere«?',
					text: [
						'Fem medarbejdere svarer på et udsagn. De svarer 5, 5, 5, 5 og 4. Gennemsnittet er 4,8.',
						'Skrev vi 4,8, kunne den, der svarede 4, regne ud, at alle de andre svarede 5. Svarede alle 5, ville et gennemsnit på 5,0 fortælle lederen, hvad hver eneste mente.',
						'Derfor viser vi »4,0 eller højere«. Med fem svar gælder det alle gennemsnit fra 4,0 og op. Har tyve svaret, gælder det først fra 4,6.'
					]
				},
				{
					example: 'Et eksempel: Hvorfor er det lille team ikke med?',
					text: [
						'En afdeling har to teams. I det ene svarer tolv, i det andet tre. Viste vi både afdelingens tal og det store teams tal, kunne man trække fra.',
						'Afdelingens gennemsnit er 4,0. Det er 15 svar, altså 60 point i alt. Det store team har 4,25, altså 51 point. Så er der 9 point til de tre: et gennemsnit på 3,0.',
						'Så ville alle vide, hvad de tre mente i snit. Derfor er det lille team ikke med i afdelingens tal.',
						fewAnswers.da.whatBecomes
					]
				}
			]
		},
		calculation: {
			title: 'Sådan regner vi',
			body: [
				'»Ved ikke« og udsagn, der er sprunget over, tæller ikke med. De bliver aldrig til et nul eller et tretal.',
				'Et temas tal er gennemsnittet af de viste tal for temaets udsagn. Mindst halvdelen skal være vist. Er et af dem et interval, bliver temaets tal det også.',
				'Bjælken om et tal er et interval på 95 procent. Den viser, hvor tallet sandsynligvis ville ligge, hvis alle inviterede havde svaret. Vi regner den ud fra antallet af svar, antallet af inviterede, og hvor forskelligt folk med samme leder plejer at svare. Det sidste er et skøn på 0,9 trin, til der er tal for landet. Derefter bruger vi landets tal for hvert tema, og rapporten skriver, hvilket år de er fra. Vi bruger aldrig teamets egen spredning, for den kunne røbe nogen.',
				'Er der mindre end et halvt trin mellem dig og medarbejderne, siger vi, at I er enige. Fra ét helt trin kalder vi forskellen stor. En styrke begynder ved 3,5. Grænserne er vores egne.'
			]
		},
		comparisons: {
			title: 'Når tal bliver holdt op mod hinanden',
			body: [
				'Alt i dette afsnit er regnet ud af de tal, der allerede er vist. Det fortæller derfor ikke mere om, hvad nogen har svaret.',
				{
					facts: [
						{
							term: 'Siden sidst',
							text: 'Vi viser tallene fra begge runder. Vi skriver kun »højere« eller »lavere«, når der er mere mellem dem end den kritiske forskel og afrundingen tilsammen. Den kritiske forskel er 1,96 gange spredningen gange kvadratroden af (1/n − 1/N) for de to runder lagt sammen. Den er altid mindst en femtedel af spredningen. Her er n dem, der svarede, og N dem, der blev spurgt. Vi sammenligner kun samme version af skemaet og de samme udsagn. Må nogen læse den nye rapport, men ikke den gamle, bliver de gamle tal ikke vist.'
						},
						{
							term: 'Ledere som dig',
							text: 'Når der er landstal, viser rapporten, hvor mange af 100 ledere med samme baggrund der har et lavere tal. Der skal være mindst 30 ledere fra mindst tre organisationer i gruppen. Vi viser et spænd i trin af fem, fra 5 til 95, og aldrig en plads. Spændet rummer usikkerheden, så det bliver bredt, når få har svaret.'
						},
						{
							term: 'Et forsigtigt bud',
							text: 'Når få har svaret, er yderlige tal oftere tilfældige. Derfor kan der stå et bud, som ligger lidt nærmere landets gennemsnit. De, der har svaret, tæller fuldt ud. For resten vejer teamets tal t / (t + s/n), og landets gennemsnit vejer det, der mangler op til 1. Her er t, hvor meget ledere er forskellige, og s, hvor forskelligt folk med samme leder svarer, begge som varians. Der er intet bud, når alle har svaret, eller når tallet er »eller højere« eller »eller lavere«.'
						},
						{
							term: 'Opad, indad, udad og fremad',
							text: 'Hvert tema hører til en retning. Retningens tal er gennemsnittet af de viste tal for dens temaer. Mindst halvdelen skal være vist. Vi siger kun, at to retninger er forskellige, når der er mindst et halvt trin imellem dem, og mere end tilfældigheder kan give.'
						}
					]
				}
			]
		},
		limits: {
			title: 'Det kan metoden ikke',
			body: [
				'Den kan ikke sige, hvor god en leder er. Den kan ikke forklare, hvorfor tallene er, som de er. Og den kan ikke sige noget om ledere, der ikke er med.'
			]
		}
	},
	endsCaption: 'Hvornår et gennemsnit bliver til et interval',
	endsAnswered: 'Så mange svarede',
	endsNeeded: 'Så mange skal have taget stilling til udsagnet',
	endsTop: 'Tæt på 5 står der',
	endsBottom: 'Tæt på 1 står der',
	orHigher: ({ value }: { value: string }) => `${value} eller højere`,
	orLower: ({ value }: { value: string }) => `${value} eller lavere`
} satisfies TextPage & Record<string, unknown>;

const en: typeof da = {
	title: 'How we do it',
	intro: 'Here you can see how we ask, which figures we show and how we calculate.',
	chapters: {
		questions: {
			title: 'The questions',
			body: [
				'The form has 51 statements: three about the whole and four in each of twelve themes. Fifteen of them are in every form. The statements are about what a leader does, not about what a leader is like.',
				"The leader, the employees and the leader's own manager answer the same statements, each in their own wording. There are five points from “strongly disagree” to “strongly agree”. One can always answer “don't know”, and one can skip anything.",
				'The statements are new. They build on ideas from research, but the words are our own. They have not been tested scientifically yet. We will publish how reliable they turn out to be when there are enough answers.'
			]
		},
		rules: {
			title: 'Which figures may be shown?',
			body: [
				'A figure can give something away even without names. So we follow fixed rules. They are not a setting that a leader or HR can turn off.',
				{
					steps: [
						'At least five. There are no figures from employees or fellow leaders when fewer than five have answered. A round that starts less than half a year after the last about the same leader shows themes only, and only when at least 15 have answered. Otherwise a statement is shown only when at least five, and at least two thirds of those who answered, have taken a stand on it.',
						'The ends are covered. When the average lies close to 1 or 5, we show only that it is so much “or higher” or so much “or lower”.',
						'The distribution is hidden. We never show how many ticked which box. If at least 17 in the group have answered, there may be three shares, rounded to the nearest ten per cent.',
						'Only once. The figures come when the round has closed, and then they are locked. Otherwise one could see what changed when the last person answered.',
						'Nobody can subtract. A small team is never part of a figure in such a way that it can be found by subtracting the others.'
					]
				},
				'Before a report is published, the program goes through it once more. If a single figure breaks a rule, the report is held back.',
				{
					example: 'An example: why does it say “4.0 or higher”?',
					text: [
						'Five employees answer a statement. They answer 5, 5, 5, 5 and 4. The average is 4.8.',
						'If we wrote 4.8, the one who answered 4 could work out that all the others answered 5. If all answered 5, an average of 5.0 would tell the leader what every single one thought.',
						'So we show “4.0 or higher”. With five answers this holds for every average from 4.0 and up. When twenty have answered, it holds only from 4.6.'
					]
				},
				{
					example: 'An example: why is the small team left out?',
					text: [
						"A department has two teams. In one, twelve answer, in the other, three. If we showed both the department's figure and the large team's figure, one could subtract.",
						"The department's average is 4.0. That is 15 answers, or 60 points in all. The large team has 4.25, or 51 points. That leaves 9 points for the three: an average of 3.0.",
						"Then everybody would know what the three thought on average. So the small team is not part of the department's figure.",
						fewAnswers.en.whatBecomes
					]
				}
			]
		},
		calculation: {
			title: 'How we calculate',
			body: [
				"“Don't know” and skipped statements are left out. They never become a zero or a three.",
				"A theme's figure is the average of the figures shown for its statements. At least half of them must be shown. If one of them is a range, so is the theme's figure.",
				"The bar around a figure is a 95 per cent interval. It shows where the figure would probably lie if everybody invited had answered. We work it out from the number of answers, the number invited, and how differently people with the same leader usually answer. The last is an estimate of 0.9 points until there are national figures. After that we use the country's figure for each theme, and the report says which year it is from. We never use the spread of the team itself, because it could give somebody away.",
				'If there is less than half a point between you and the employees, we say that you agree. From one whole point we call the difference large. A strength begins at 3.5. These lines are our own.'
			]
		},
		comparisons: {
			title: 'When figures are held up against each other',
			body: [
				'Everything in this section is worked out from figures that are already shown. So it tells nothing more of what anybody answered.',
				{
					facts: [
						{
							term: 'Since last time',
							text: "We show both rounds' figures. We write “higher” or “lower” only when more lies between them than the critical difference and the rounding together. The critical difference is 1.96 times the spread times the square root of (1/n − 1/N) for the two rounds added up. It is always at least a fifth of the spread. Here n is those who answered and N those who were asked. We compare only the same version of the form and the same statements. If somebody may read the new report but not the old one, the old figures are not shown."
						},
						{
							term: 'Leaders like you',
							text: 'When there are national figures, the report shows how many of 100 leaders with the same background have a lower figure. There must be at least 30 leaders from at least three organisations in the group. We show a range in steps of five, from 5 to 95, and never a rank. The range includes the uncertainty, so it is wide when few have answered.'
						},
						{
							term: 'A careful guess',
							text: "When few have answered, extreme figures are more often chance. So there may be a guess that lies a little nearer to the national average. Those who answered count in full. For the rest, the team's figure weighs t / (t + s/n), and the national average weighs what is missing up to 1. Here t is how much leaders differ and s how differently people with the same leader answer, both as variances. There is no guess when all have answered, or where the figure says “or higher” or “or lower”."
						},
						{
							term: 'Upward, inward, outward and forward',
							text: 'Each theme belongs to a direction. The figure of a direction is the average of the figures shown for its themes. At least half of them must be shown. We say that two directions differ only when at least half a point lies between them, and more than chance can give.'
						}
					]
				}
			]
		},
		limits: {
			title: 'What the method cannot do',
			body: [
				'It cannot say how good a leader is. It cannot explain why the figures are as they are. And it cannot say anything about leaders who are not included.'
			]
		}
	},
	endsCaption: 'When an average becomes a range',
	endsAnswered: 'So many answered',
	endsNeeded: 'So many must have taken a stand on the statement',
	endsTop: 'Close to 5 it says',
	endsBottom: 'Close to 1 it says',
	orHigher: ({ value }) => `${value} or higher`,
	orLower: ({ value }) => `${value} or lower`
};

export const method: Record<Language, typeof da> = { da, en };
