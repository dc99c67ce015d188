import type { Language } from '#lib/domain/language.ts';
import { kept, type Kept } from '#lib/domain/retention/kept.ts';
import type { TextPage } from '../chapters.ts';
import { writeLength } from '../length.ts';

/* The page and the jobs that delete read the same lengths, so none is written out here. */
const iTid = (name: Kept) => writeLength(kept[name], 'da');
const time = (name: Kept) => writeLength(kept[name], 'en');

/** What is kept and for how long, and who answers for it. Danish is the source. */
const da = {
	title: 'Dine data hos os',
	intro: 'Her kan du læse, hvad vi gemmer, hvor længe, og hvad du kan bede om.',
	chapters: {
		answering: {
			title: 'Når du svarer: hvad vi gemmer, og hvor længe',
			body: [
				{
					facts: [
						{
							term: 'Din adresse',
							text: `Til runden lukker, og du har fået en sidste mail. Det tager højst ${iTid('closingMail')}.`
						},
						{ term: 'Dit link', text: 'Til runden lukker.' },
						{
							term: 'At du har svaret',
							text: 'Til runden lukker. Derefter gemmer vi kun antallet. Vi gemmer aldrig hvornår.'
						},
						{
							term: 'Din kladde',
							text: 'Til du sender den, eller til runden lukker. En kopi af databasen er ikke nok til at åbne den, heller ikke sammen med dit link.'
						},
						{
							term: 'Dine låste svar',
							text: 'Til runden lukker. Så bliver de åbnet sammen med de andres og talt op.'
						},
						{
							term: 'Gruppens tal',
							text: 'Uden slutdato. Det er kun antal: hvor mange i gruppen der valgte hvert trin. Der står hverken navn, adresse eller tid. Har lederen selv sat runden op, sletter vi dem sammen med rapporten.'
						},
						{
							term: 'Kommentarer',
							text: `I ${iTid('comments')}. De ligger for sig selv uden forbindelse til andre svar.`
						},
						{
							term: 'Hvis nøglen går tabt',
							text: `Så kan ingen læse svarene. ${iTid('lostRounds')} efter rundens sidste dag sletter vi dem, sammen med adresserne, og giver besked.`
						}
					]
				}
			]
		},
		leading: {
			title: 'Når du er leder: hvad vi gemmer, og hvor længe',
			body: [
				{
					facts: [
						{
							term: 'Din rapport',
							text: `I ${iTid('reports')} efter lukningen, eller til du selv sletter den. Det gælder også de svar, som du og din nærmeste leder har givet, og hvem der må læse den.`
						},
						{
							term: 'Din opfølgning',
							text: 'Datoer, det du vil arbejde med, og dine noter: til rapporten eller din konto bliver slettet. Kun du kan se dem her på siden. Påmindelser sender vi kun, hvis du beder om det.'
						},
						{
							term: 'Din runde',
							text: `Dit navn, din adresse og det, du har skrevet om dit job: lige så længe som rapporten. Blev runden stoppet, er det ${iTid('stoppedRounds')} efter den dag, den skulle være lukket.`
						},
						{
							term: 'En runde, der ikke er startet',
							text: `Har ingen arbejdet på den i ${iTid('plannedAddresses')}, sletter vi adresserne på listerne. Efter ${iTid('drafts')} sletter vi hele kladden.`
						},
						{
							term: 'Filer, som HR indlæser',
							text: `En fil med ledere eller deltagere ligger, til nogen har set den igennem og taget den i brug, og højst i ${iTid('uploads')}. Det samme gælder filer med en tidligere runde, som ligger låst imens. En kollega, der bliver tilbudt en rolle, har ${iTid('roleOffers')} til at tage imod den. Derefter sletter vi adressen.`
						},
						{
							term: 'Din konto',
							text: `Til du selv sletter den, eller til du ikke har logget ind i ${iTid('unusedAccounts')}. Det samme gælder din spejlprofil og, hvis du logger ind med din organisation, det nummer, du har i dens login. Er du forsker, gælder det også, hvilke vilkår du har accepteret.`
						},
						{
							term: 'Når din konto er slettet',
							text: `Har du haft en runde, gemmer vi et aftryk af din adresse i ${iTid('restMark')} efter lukningen, så der går tid nok mellem to runder. Aftrykket kan ikke læses, kun genkendes af den, der allerede kender adressen.`
						},
						{
							term: 'Når du logger ind',
							text: `Linket virker i ${iTid('signInLink')}. Du bliver logget ud efter ${iTid('idleSession')} uden aktivitet, og senest efter ${iTid('leaderSession')}. Arbejder du med andre lederes runder, er det ${iTid('staffSession')}.`
						},
						{
							term: 'Mails, der venter',
							text: `Adressen sletter vi, når mailen er sendt. Kan den ikke sendes, sletter vi den senest efter ${iTid('reportMail')}.`
						},
						{
							term: 'Hvem der gjorde hvad',
							text: `En liste over, hvad ledere og HR har gjort i systemet: i ${iTid('auditEntries')}. Du kan se den del, der handler om dig. Der står intet om, hvem der har svaret.`
						},
						{
							term: 'Kopier af databasen',
							text: `I højst ${iTid('backups')}. Svar fra før lukningen kan ikke åbnes i dem, når nøglen er slettet.`
						},
						{
							term: 'Spejlet uden konto',
							text: 'Intet, medmindre du selv opretter en konto for at gemme det.'
						}
					]
				}
			]
		},
		not: {
			title: 'Det gør vi ikke',
			body: [
				{
					list: [
						'Når du svarer, sætter vi ingen cookies, og vi gemmer intet i din browser. Det gør vi heller ikke på de sider, alle kan læse. Kun når du logger ind, bruger vi cookies, og kun til at vide, at det er dig.',
						'Siden henter intet fra andre steder, og vi måler ikke, hvad du gør på siden.',
						'Når du svarer, skriver vi ikke ned, hvilken side du så, hvor du kom fra, eller hvad du sendte.',
						`Hvor mange gange nogen har gættet forkert på et link eller en kode, husker programmet i ${iTid('misses')}. Det står under et aftryk, som ingen kan læse, og ikke under din adresse.`
					]
				}
			]
		},
		controller: {
			title: 'Hvem har ansvaret?',
			body: [
				{
					facts: [
						{
							term: 'Arbejdspladsen har sat runden op',
							text: 'Arbejdspladsen er dataansvarlig: Den har besluttet, at der skal være en runde, og hvad den skal bruges til. Den, der driver siden, er databehandler og må kun gøre det, som de to har aftalt skriftligt.'
						},
						{
							term: 'En leder har selv sat runden op',
							text: 'Lederen gør det som en del af sit arbejde. Vi går derfor ud fra, at lederens arbejdsplads er dataansvarlig, og at lederen har aftalt det dér, før runden starter. Den, der driver siden, er også her databehandler.'
						}
					]
				},
				'I mailen med dit link står, hvem du kan spørge. Er du i tvivl, så spørg HR eller arbejdspladsens databeskyttelsesrådgiver.'
			]
		},
		basis: {
			title: 'Hvorfor må vi?',
			body: [
				'Det er den dataansvarlige, der skal have en grund i loven til at bruge dine data, og som skal kunne fortælle dig, hvilken det er. For en offentlig arbejdsplads kan det være, at den har brug for dem til en opgave i samfundets interesse (artikel 6, stk. 1, litra e, i databeskyttelsesforordningen). Det afgør arbejdspladsen, ikke vi.',
				'Vi beder ikke om følsomme oplysninger. Skriv heller ikke i en kommentar om helbred, fagforening eller andet, der er privat, hverken dit eget eller andres.'
			]
		},
		rights: {
			title: 'Dine rettigheder',
			body: [
				{
					list: [
						'Du kan få at vide, hvad der er gemt om dig. Har du en konto, kan du selv se og hente det hele dér.',
						'Du kan få fejl rettet. Dit navn retter du selv på din konto.',
						'Du kan få slettet det, der ikke længere er grund til at gemme. En leder kan selv slette en rapport eller hele sin konto.',
						'Du kan gøre indsigelse mod, at vi bruger dine data, og bede om, at vi bruger dem mindre, mens det bliver undersøgt.',
						'Du kan klage til Datatilsynet.'
					]
				},
				'Skriv til den, der har ansvaret. Står du på en liste, du ikke vil stå på, så sig det til den kontaktperson, der står i mailen: Invitationen kan trækkes tilbage.'
			]
		},
		cannot: {
			title: 'Det kan vi ikke slette',
			body: [
				{
					list: [
						'Vi kan ikke finde dine anonyme svar frem eller slette dem, for vi kan ikke se, hvilke der er dine. Indtil runden lukker, kan du erstatte dem med din kode, også med et tomt skema.',
						'Vi kan heller ikke se, hvilke kommentarer der er dine.',
						'Gruppens tal er kun antal uden navne. I en runde, som arbejdspladsen har sat op, bliver de stående.',
						`Det, du sletter, ligger endnu i kopierne af databasen, til de selv bliver slettet efter højst ${iTid('backups')}.`,
						'Listen over, hvem der gjorde hvad, kan ingen rette i. Når en konto er slettet, står der kun et nummer, som ikke fører til nogen.'
					]
				}
			]
		}
	}
} satisfies TextPage;

const en: typeof da = {
	title: 'Your data with us',
	intro: 'Here you can read what we keep, for how long, and what you can ask for.',
	chapters: {
		answering: {
			title: 'When you answer: what we keep and for how long',
			body: [
				{
					facts: [
						{
							term: 'Your address',
							text: `Until the round closes and you have had a last mail. That takes ${time('closingMail')} at most.`
						},
						{ term: 'Your link', text: 'Until the round closes.' },
						{
							term: 'That you have answered',
							text: 'Until the round closes. After that we keep only the count. We never store when.'
						},
						{
							term: 'Your draft',
							text: 'Until you send it or until the round closes. A copy of the database is not enough to open it, not even together with your link.'
						},
						{
							term: 'Your locked answers',
							text: 'Until the round closes. Then they are opened together with those of the others and counted.'
						},
						{
							term: 'The figures of the group',
							text: 'Without an end date. They are counts: how many in the group chose each point. There is neither name, address nor time. If the leader set the round up alone, we delete them together with the report.'
						},
						{
							term: 'Comments',
							text: `For ${time('comments')}. They lie by themselves with no thread to other answers.`
						},
						{
							term: 'If the key is lost',
							text: `Then nobody can read the answers. ${time('lostRounds')} after the last day of the round we delete them, together with the addresses, and tell everybody.`
						}
					]
				}
			]
		},
		leading: {
			title: 'When you are a leader: what we keep and for how long',
			body: [
				{
					facts: [
						{
							term: 'Your report',
							text: `For ${time('reports')} after the close, or until you delete it yourself. The same goes for the answers given by you and by your own manager, and for who may read it.`
						},
						{
							term: 'Your follow-up',
							text: 'Dates, what you want to work on, and your notes: until the report or your account is deleted. Only you can see them here on the site. We send reminders only if you ask for them.'
						},
						{
							term: 'Your round',
							text: `Your name, your address and what you have written about your job: as long as the report. If the round was stopped, it is ${time('stoppedRounds')} after the day on which it should have closed.`
						},
						{
							term: 'A round that has not started',
							text: `When nobody has worked on it for ${time('plannedAddresses')}, we delete the addresses on its lists. After ${time('drafts')} we delete the whole draft.`
						},
						{
							term: 'Files that HR sends in',
							text: `A file with leaders or raters waits until somebody has looked through it and put it to use, and for ${time('uploads')} at most. The same goes for files with an earlier round, which are locked meanwhile. A colleague who is offered a role has ${time('roleOffers')} to accept it. After that we delete the address.`
						},
						{
							term: 'Your account',
							text: `Until you delete it yourself, or until you have not signed in for ${time('unusedAccounts')}. The same goes for your mirror profile and, if you sign in with your organisation, the number you have in its login. If you are a researcher, so it does for the terms that you have accepted.`
						},
						{
							term: 'When your account is deleted',
							text: `If you have had a round, we keep a print of your address for ${time('restMark')} after its close, so that enough time passes between two rounds. The print cannot be read, only recognised by somebody who knows the address already.`
						},
						{
							term: 'When you sign in',
							text: `The link works for ${time('signInLink')}. You are signed out after ${time('idleSession')} without activity, and after ${time('leaderSession')} at the latest. If you work with the rounds of other leaders, it is ${time('staffSession')}.`
						},
						{
							term: 'Mails that wait',
							text: `We delete the address when the mail is sent. If it cannot be sent, we delete it after ${time('reportMail')} at the latest.`
						},
						{
							term: 'Who did what',
							text: `A list of what leaders and HR have done in the system: for ${time('auditEntries')}. You can see the part that is about you. It says nothing about who has answered.`
						},
						{
							term: 'Copies of the database',
							text: `For ${time('backups')} at most. Answers from before the close cannot be opened in them once the key is deleted.`
						},
						{
							term: 'The mirror without an account',
							text: 'Nothing, unless you create an account yourself to keep it.'
						}
					]
				}
			]
		},
		not: {
			title: 'What we do not do',
			body: [
				{
					list: [
						'When you answer, we set no cookies, and we store nothing in your browser. Nor do we on the pages that everybody can read. Only when you sign in do we use cookies, and only to know that it is you.',
						'We fetch nothing from elsewhere, and we do not measure what you do on the page.',
						'When you answer, we do not write down which page you saw, where you came from or what you sent.',
						`How often somebody has guessed wrongly at a link or a code the program remembers for ${time('misses')}. It stands under a print that nobody can read, and not under your address.`
					]
				}
			]
		},
		controller: {
			title: 'Who is responsible?',
			body: [
				{
					facts: [
						{
							term: 'The workplace has set the round up',
							text: 'The workplace is the controller: it has decided that there is to be a round and what it is for. Whoever runs the site is the processor and may only do what the two have agreed in writing.'
						},
						{
							term: 'A leader has set the round up alone',
							text: 'The leader does so as part of the job. We therefore take the workplace of the leader to be the controller, and the leader to have agreed it there before the round starts. Here too, whoever runs the site is the processor.'
						}
					]
				},
				'The mail with your link says whom you can ask. If you are not sure, ask HR or the data protection officer of the workplace.'
			]
		},
		basis: {
			title: 'Why are we allowed to?',
			body: [
				'It is the controller who must have a reason in law to use your data, and who must be able to tell you which. For a public workplace it may be that it needs them for a task in the public interest (article 6(1)(e) of the General Data Protection Regulation). The workplace decides that, not we.',
				'We do not ask for sensitive information. Please do not write in a comment about health, union membership or other private matters either, neither your own nor those of others.'
			]
		},
		rights: {
			title: 'Your rights',
			body: [
				{
					list: [
						'You can learn what is kept about you. If you have an account, you can see and download all of it there.',
						'You can have errors corrected. Your name you correct yourself on your account.',
						'You can have deleted what there is no longer a reason to keep. A leader can delete a report or the whole account.',
						'You can object to our using your data, and ask us to use them less while that is looked into.',
						'You can complain to Datatilsynet, the Danish Data Protection Agency.'
					]
				},
				'Write to whoever is responsible. If you are on a list that you do not want to be on, tell the contact named in the mail: the invitation can be withdrawn.'
			]
		},
		cannot: {
			title: 'What we cannot delete',
			body: [
				{
					list: [
						'We cannot find or delete your anonymous answers, because we cannot see which are yours. Until the round closes, you can replace them with your code, even with an empty form.',
						'Nor can we see which comments are yours.',
						'The figures of a group are counts without names. In a round that the workplace has set up, they stay.',
						`What you delete is still in the copies of the database until they are deleted themselves, after ${time('backups')} at most.`,
						'Nobody can change the list of who did what. When an account is deleted, all that stands there is a number that leads to nobody.'
					]
				}
			]
		}
	}
};

export const privacy: Record<Language, typeof da> = { da, en };
