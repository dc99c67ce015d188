import type { Language } from '#lib/domain/language.ts';
import type { TextPage } from '../chapters.ts';
import { fewAnswers } from './few-answers.ts';

/** The promise, its limits in the same size of type, and how it is kept. Danish is the source. */
const da = {
	title: 'Løftet om anonymitet, og dets grænser',
	intro:
		'Er du medarbejder eller lederkollega, kan ingen se, hvad du har svaret. Det gælder lederen, HR, dine kolleger og enhver, der får fat i databasen, en kopi af den, en log eller mailarkivet. Det gælder, også hvis de går sammen, og det gælder til enhver tid, med de grænser, der står herunder.',
	chapters: {
		limits: {
			title: 'Det dækker løftet ikke',
			body: [
				'Et løfte uden grænser er ikke til at stole på. Her er vores.',
				{
					list: [
						'Den, der driver siden, kan bryde løftet ved at ændre programmet, mens det kører.',
						'Det samme kan den, der nogensinde har haft både rundens nøgle og databasen fra før lukningen.',
						'En, der kender din måde at skrive på, kan måske genkende dig på en kommentar.',
						'Hvis alle de andre i gruppen lægger deres svar sammen, kan de regne sig frem til dit. Det samme kan den, der har sat opdigtede navne på listen. Derfor ser alle inviterede, hvor mange der er i gruppen.',
						'Er I fem, der svarer, kan den, der kender både rapporten og sit eget svar, regne gennemsnittet af de fire andres ud. Hvad hver af de fire har svaret, kan vedkommende ikke se.',
						'Løftet gælder, hvad du svarer. Det gælder ikke, om du svarer. Påmindelser går kun til dem, der mangler, så den, der kan se dine mails, kan se det. Den, der kan følge med på jeres netværk, kan se, hvornår du er inde på siden, men ikke hvad du svarer.',
						'Efter lukningen ligger gruppens tal i databasen: hvor mange der valgte hvert trin. Har alle valgt det samme, kan den, der har databasen, se det. I rapporten kan det ikke ses.',
						'Den, der har dit link, kan se, om det er brugt, og nogle gange også, om du har svaret om en anden leder i samme runde. Vedkommende kan svare i dit sted og åbne en kladde, du ikke har sendt. Du kan sætte en kode på kladden.',
						'Vi kan ikke beskytte dig mod en, der ser din skærm eller styrer din computer.',
						'Svar fra lederen selv og fra nærmeste leder er ikke anonyme. Det får de at vide, før de svarer.'
					]
				}
			]
		},
		box: {
			title: 'Sådan bliver svarene hemmelige',
			body: [
				'Tænk på en valgurne. Din stemmeseddel ligger i en lukket kuvert, og på valglisten står kun, at du har stemt.',
				{
					steps: [
						'Når du sender, bliver dine svar låst med en nøgle, der hører til runden. Samtidig bliver der sat et kryds ved, at du har svaret.',
						'Nøglen, der kan låse op, ligger et andet sted end databasen og kopierne af den.',
						'Når runden lukker, bliver alle svar åbnet på én gang og talt op. Tilbage er kun antal: hvor mange i gruppen der valgte hvert trin.',
						'Så bliver de låste svar, kladder, links og nøgler slettet, og adresserne bliver slettet, når den sidste mail er sendt.',
						'Gamle kopier af databasen kan derefter kun vise, at der lå noget låst. Uden nøglen kan ingen åbne det.'
					]
				},
				'Vi gemmer aldrig, hvornår nogen har åbnet eller svaret, og svarene ligger ikke i den rækkefølge, de kom.'
			]
		},
		before: {
			title: 'Før runden lukker',
			body: [
				'Lederen og HR ser kun, hvor mange der har svaret i hver gruppe, når mindst fem er inviteret. Tallet bliver fornyet én gang i døgnet, klokken otte. Ingen ser et svar eller et gennemsnit, før runden er lukket.'
			]
		},
		small: {
			title: 'Når færre end fem svarer',
			body: [
				`Så gemmer vi ingen tal for gruppen. ${fewAnswers.da.whatBecomes}`,
				'Er færre end fem inviteret, får alle det at vide, før de svarer.',
				'Nogle runder spørger også om dit eget arbejde eller har udsagn, som organisationen selv har skrevet. Svarene står aldrig i en leders rapport. De bliver talt op for alle medarbejdere i runden på én gang og kun, hvis mindst ti medarbejdere hos mindst tre ledere har svaret. Ellers bliver de slettet, uden at nogen har læst dem.'
			]
		},
		replace: {
			title: 'Hvis du fortryder',
			body: [
				'Når du læser dine svar igennem, får du en kode. Med den og dit link kan du svare forfra, indtil runden lukker. De nye svar træder i stedet for de gamle. Koden kan ikke bruges til at læse dem.'
			]
		},
		question: {
			title: 'Passer antallet ikke?',
			body: [
				'Før du svarer, kan du se, hvor mange der er inviteret i din gruppe. Er tallet forkert, så sig det til HR eller din tillidsrepræsentant, før du svarer.'
			]
		}
	}
} satisfies TextPage;

const en: typeof da = {
	title: 'The promise of anonymity, and its limits',
	intro:
		'If you are an employee or a fellow leader, nobody can see what you have answered. That holds for the leader, HR, your colleagues and anyone who gets hold of the database, a copy of it, a log or the mail archive. It holds even if they act together, and at any time, within the limits below.',
	chapters: {
		limits: {
			title: 'What the promise does not cover',
			body: [
				'A promise without limits cannot be trusted. Here are ours.',
				{
					list: [
						'Whoever runs the site can break the promise by changing the program while it runs.',
						'So can anyone who ever had both the key of the round and the database from before the close.',
						'Someone who knows your way of writing may recognise you by a comment.',
						'If all the others in the group put their answers together, they can work out yours. So can someone who has put invented names on the list. That is why everybody invited sees how many are in the group.',
						'If five of you answer, someone who knows both the report and their own answer can work out the average of the other four. They cannot see what each of the four has answered.',
						'The promise covers what you answer. It does not cover whether you answer. Reminders go only to those who have not answered, so whoever can see your mail can tell. Someone who can watch your network can see when you visit the site, but not what you answer.',
						'After the close the figures of the group lie in the database: how many chose each point. If everybody chose the same, someone who has the database can see it. It cannot be seen in the report.',
						'Whoever has your link can see whether it has been used, and sometimes also whether you have answered about another leader in the same round. They can answer in your place and open a draft that you have not sent. You can protect the draft with a code.',
						'We cannot protect you against someone who sees your screen or controls your computer.',
						'Answers from the leader and from the leader’s own manager are not anonymous. They are told so before they answer.'
					]
				}
			]
		},
		box: {
			title: 'How the answers are kept secret',
			body: [
				'Think of a ballot box. Your ballot lies in a closed envelope, and the list of voters says only that you have voted.',
				{
					steps: [
						'When you send, your answers are locked with a key that belongs to the round. At the same time a tick is set that you have answered.',
						'The key that can unlock lies in another place than the database and its copies.',
						'When the round closes, all answers are opened at once and counted. All that is left is counts: how many in the group chose each point.',
						'Then the locked answers, drafts, links and keys are deleted, and the addresses are deleted when the last mail has been sent.',
						'After that, old copies of the database can only show that something locked was there. Without the key nobody can open it.'
					]
				},
				'We never store when anyone opened or answered, and the answers do not lie in the order they came.'
			]
		},
		before: {
			title: 'Before the round closes',
			body: [
				'The leader and HR see only how many have answered in each group, where at least five are invited. The count is renewed once a day, at eight. Nobody sees an answer or an average before the round has closed.'
			]
		},
		small: {
			title: 'When fewer than five answer',
			body: [
				`Then we keep no figures for the group. ${fewAnswers.en.whatBecomes}`,
				'If fewer than five are invited, everybody is told before they answer.',
				'Some rounds also ask about your own work, or have statements that the organisation wrote itself. The answers never stand in a leader’s report. They are counted for all employees of the round at once, and only if at least ten employees of at least three leaders have answered. Otherwise they are deleted without anyone having read them.'
			]
		},
		replace: {
			title: 'If you change your mind',
			body: [
				'When you read your answers through, you get a code. With it and your link you can answer afresh until the round closes. The new answers take the place of the old ones. The code cannot be used to read them.'
			]
		},
		question: {
			title: 'Is the number wrong?',
			body: [
				'Before you answer, you can see how many are invited in your group. If the number is wrong, tell HR or your employee representative before you answer.'
			]
		}
	}
};

export const anonymity: Record<Language, typeof da> = { da, en };
