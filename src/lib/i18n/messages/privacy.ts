import type { Language } from '#lib/domain/language.ts';
import type { TextPage } from '../chapters.ts';

/** What is kept and for how long. Danish is the source. */
const da = {
	title: 'Dine data hos os',
	intro: 'Her kan du læse, hvad vi gemmer, hvor længe, og hvad du kan bede om.',
	chapters: {
		keep: {
			title: 'Hvad vi gemmer, og hvor længe',
			body: [
				{
					facts: [
						{
							term: 'Din adresse',
							text: 'Til runden lukker, og du har fået en sidste mail. Det tager højst 72 timer.'
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
							text: 'Uden slutdato. Det er kun antal: hvor mange i gruppen der valgte hvert trin. Der står hverken navn, adresse eller tid.'
						},
						{
							term: 'Kommentarer',
							text: 'I 12 måneder. De ligger for sig selv uden forbindelse til andre svar.'
						},
						{
							term: 'Lederens rapport',
							text: 'I fem år, eller til lederen beder om at få den slettet. Det gælder også de svar, som lederen selv og nærmeste leder har givet.'
						},
						{ term: 'Lederens konto', text: 'Til lederen beder om at få den slettet.' },
						{
							term: 'Når du logger ind',
							text: 'Linket virker i ti minutter. Du bliver logget ud efter 30 minutter uden aktivitet, og senest efter 12 timer.'
						},
						{
							term: 'Hvem der gjorde hvad',
							text: 'En liste over, hvad ledere og HR har gjort i systemet: i 24 måneder. Der står intet om, hvem der har svaret.'
						},
						{
							term: 'Kopier af databasen',
							text: 'I højst 35 dage. Svar fra før lukningen kan ikke åbnes i dem, når nøglen er slettet.'
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
						'Når du svarer, skriver vi ikke ned, hvilken side du så, hvor du kom fra, eller hvad du sendte.'
					]
				}
			]
		},
		rights: {
			title: 'Dine rettigheder',
			body: [
				'Du kan få at vide, hvad vi har om dig, og få fejl rettet. Du kan også klage til Datatilsynet.',
				'Vi kan ikke finde dine anonyme svar frem eller slette dem, for vi kan ikke se, hvilke der er dine. Indtil runden lukker, kan du erstatte dem med din kode, også med et tomt skema.'
			]
		},
		controller: {
			title: 'Hvem har ansvaret?',
			body: [
				'Den, der driver siden, har ansvaret for dine data. Det er den organisation, der har sat siden op. Er du i tvivl om, hvem det er, så spørg HR eller den, der har inviteret dig.'
			]
		}
	}
} satisfies TextPage;

const en: typeof da = {
	title: 'Your data with us',
	intro: 'Here you can read what we keep, for how long, and what you can ask for.',
	chapters: {
		keep: {
			title: 'What we keep and for how long',
			body: [
				{
					facts: [
						{
							term: 'Your address',
							text: 'Until the round closes and you have had a last mail. That takes 72 hours at most.'
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
							text: 'Without an end date. They are counts: how many in the group chose each point. There is neither name, address nor time.'
						},
						{
							term: 'Comments',
							text: 'For 12 months. They lie by themselves with no thread to other answers.'
						},
						{
							term: "The leader's report",
							text: "For five years, or until the leader asks to have it deleted. The same goes for the answers given by the leader and by the leader's own manager."
						},
						{ term: "The leader's account", text: 'Until the leader asks to have it deleted.' },
						{
							term: 'When you sign in',
							text: 'The link works for ten minutes. You are signed out after 30 minutes without activity, and after 12 hours at the latest.'
						},
						{
							term: 'Who did what',
							text: 'A list of what leaders and HR have done in the system: for 24 months. It says nothing about who has answered.'
						},
						{
							term: 'Copies of the database',
							text: 'For 35 days at most. Answers from before the close cannot be opened in them once the key is deleted.'
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
						'When you answer, we do not write down which page you saw, where you came from or what you sent.'
					]
				}
			]
		},
		rights: {
			title: 'Your rights',
			body: [
				'You can learn what we have about you and have errors corrected. You can also complain to Datatilsynet, the Danish Data Protection Agency.',
				'We cannot find or delete your anonymous answers, because we cannot see which are yours. Until the round closes, you can replace them with your code, even with an empty form.'
			]
		},
		controller: {
			title: 'Who is responsible?',
			body: [
				'Whoever runs the site is responsible for your data. That is the organisation that has set the site up. If you are not sure who that is, ask HR or the one who invited you.'
			]
		}
	}
};

export const privacy: Record<Language, typeof da> = { da, en };
