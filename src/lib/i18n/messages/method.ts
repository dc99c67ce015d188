import type { Language } from '#lib/domain/language.ts';
import type { TextPage } from '../chapters.ts';
import { fewAnswers } from './few-answers.ts';

/** How we ask, score, and decide what is shown of a team. Danish is the source. */
const da = {
	title: 'Sådan gør vi',
	intro:
		'Her kan du se, hvordan vi spørger, hvilke tal vi viser, hvordan vi regner, og hvad tallene ikke kan sige.',
	chapters: {
		questions: {
			title: 'Spørgsmålene',
			body: [
				'Skemaet har 51 udsagn: tre om helheden og fire i hvert af tolv temaer. Femten af dem er med i alle skemaer. Udsagnene handler om det, en leder gør, og ikke om, hvordan en leder er.',
				'Lederen, medarbejderne og den nærmeste leder svarer på de samme udsagn, hver i deres ordlyd. Der er fem trin fra »helt uenig« til »helt enig«. Man kan altid svare »ved ikke«, og man kan springe alt over.',
				'Udsagnene er nye. De bygger på ideer fra forskningen, men ordene er vores egne. De er ikke afprøvet videnskabeligt endnu. Vi offentliggør, hvor pålidelige de viser sig at være, når der er svar nok.',
				'Herunder er alle temaer med deres udsagn. Ved hvert tema står, hvor ideen er fra. Kilderne er slået op hos et forlag, et universitet eller et bibliotek. Vi har læst, hvad de siger om sig selv, og ikke hele artikler.'
			]
		},
		calculation: {
			title: 'Sådan regner vi',
			body: [
				'Et svar er et tal fra 1 til 5. »Ved ikke« og udsagn, der er sprunget over, tæller ikke med. De bliver aldrig til et nul eller et tretal.',
				'En gruppes tal for et udsagn er gennemsnittet af svarene, med én decimal. Et temas tal er gennemsnittet af de viste tal for temaets udsagn. Mindst halvdelen skal være vist. Er et af dem et interval, bliver temaets tal det også.',
				'Vi lægger aldrig temaerne sammen til én karakter. De tre udsagn om helheden står for sig selv.',
				'Er der mindre end et halvt trin mellem lederen og medarbejderne, siger vi, at de er enige. Fra ét helt trin kalder vi forskellen stor. En styrke begynder ved 3,5. Grænserne er vores egne.'
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
		}
	},
	contents: 'På siden',
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
	intro:
		'Here you can see how we ask, which figures we show, how we calculate, and what the figures cannot say.',
	chapters: {
		questions: {
			title: 'The questions',
			body: [
				'The form has 51 statements: three about the whole and four in each of twelve themes. Fifteen of them are in every form. The statements are about what a leader does, not about what a leader is like.',
				'The leader, the employees and the leader’s own manager answer the same statements, each in their own wording. There are five points from “strongly disagree” to “strongly agree”. One can always answer “don’t know”, and one can skip anything.',
				'The statements are new. They build on ideas from research, but the words are our own. They have not been tested scientifically yet. We will publish how reliable they turn out to be when there are enough answers.',
				'Below are all themes with their statements. With each theme it says where the idea is from. The sources were looked up with a publisher, a university or a library. We read what they say of themselves, and not whole articles.'
			]
		},
		calculation: {
			title: 'How we calculate',
			body: [
				'An answer is a number from 1 to 5. “Don’t know” and skipped statements are left out. They never become a zero or a three.',
				'A group’s figure for a statement is the average of the answers, with one decimal. A theme’s figure is the average of the figures shown for its statements. At least half of them must be shown. If one of them is a range, so is the theme’s figure.',
				'We never add the themes up to one grade. The three statements about the whole stand by themselves.',
				'If there is less than half a point between the leader and the employees, we say that they agree. From one whole point we call the difference large. A strength begins at 3.5. These lines are our own.'
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
						'A department has two teams. In one, twelve answer, in the other, three. If we showed both the department’s figure and the large team’s figure, one could subtract.',
						'The department’s average is 4.0. That is 15 answers, or 60 points in all. The large team has 4.25, or 51 points. That leaves 9 points for the three: an average of 3.0.',
						'Then everybody would know what the three thought on average. So the small team is not part of the department’s figure.',
						fewAnswers.en.whatBecomes
					]
				}
			]
		}
	},
	contents: 'On this page',
	endsCaption: 'When an average becomes a range',
	endsAnswered: 'So many answered',
	endsNeeded: 'So many must have taken a stand on the statement',
	endsTop: 'Close to 5 it says',
	endsBottom: 'Close to 1 it says',
	orHigher: ({ value }) => `${value} or higher`,
	orLower: ({ value }) => `${value} or lower`
};

export const method: Record<Language, typeof da> = { da, en };
