import type { Source } from '#lib/domain/research/source.ts';
import type { ThemeGuide } from './guide.ts';
import { gunzel2018 } from './shared-sources.ts';

const jakobsen2016: Source = {
	authors: ['Jakobsen, M. L. F.', 'Kjeldsen, A. M.', 'Pallesen, T.'],
	year: 2016,
	title: 'Distribueret ledelse i offentlige serviceorganisationer',
	language: 'da',
	published: 'Politica 48(2)',
	at: { url: 'https://tidsskrift.dk/politica/article/view/131408' }
};

const jakobsen2023: Source = {
	authors: ['Jakobsen, M. L.', 'Kjeldsen, A. M.', 'Pallesen, T.'],
	year: 2023,
	title:
		'Distributed leadership and performance-related employee outcomes in public sector organizations',
	language: 'en',
	published: 'Public Administration 101(2): 500–521',
	at: { doi: '10.1111/padm.12801' }
};

const dinnocenzo2016: Source = {
	authors: ['D’Innocenzo, L.', 'Mathieu, J. E.', 'Kukenberger, M. R.'],
	year: 2016,
	title: 'A Meta-Analysis of Different Forms of Shared Leadership–Team Performance Relations',
	language: 'en',
	published: 'Journal of Management 42(7): 1964–1991',
	at: { doi: '10.1177/0149206314525205' }
};

const knudsen2011: Source = {
	authors: ['Knudsen, H.', 'Busck, O. G.', 'Lind, J.'],
	year: 2011,
	title: 'Work environment quality: The role of workplace participation and democracy',
	language: 'en',
	published: 'Work, Employment and Society 25(3): 379–396',
	at: {
		url: 'https://vbn.aau.dk/da/publications/work-environment-quality-the-role-of-workplace-participation-and-'
	}
};

export const inddragelse: ThemeGuide = {
	words: {
		da: {
			about:
				'Når det lykkes, bliver folk spurgt, mens der stadig er noget at ændre. De ved, hvornår de er med til at bestemme, og hvornår de bliver hørt. Flere end lederen tager ansvar for helheden.',
			longer: [
				'Vælg en fast opgave, som en medarbejder leder i et halvt år. Aftal ramme, tid og beslutninger på forhånd.',
				'Mød tillidsrepræsentanten jævnligt, også når der ikke er en sag. Spørg, hvad folk taler om.'
			],
			organisation: [
				'Tal med de tillidsvalgte tidligt, mens der stadig er noget at vælge imellem.',
				'Skriv ned, hvad lederen af hver enhed selv må afgøre. Så ved medarbejderne, hvad de kan få indflydelse på.',
				'Brug samarbejdsudvalg og MED-udvalg til det, der fylder, og ikke kun til det, der skal på dagsordenen.'
			]
		},
		en: {
			about:
				'When it works, people are asked while there is still something to change. They know when they take part in deciding and when they are being heard. More people than the leader take responsibility for the whole.',
			longer: [
				'Choose a fixed task that an employee heads for half a year. Agree on frame, time and decisions beforehand.',
				'Meet the employees’ representative regularly, also when there is no case. Ask what people talk about.'
			],
			organisation: [
				'Talk with the employees’ representatives early, while there is still something to choose between.',
				'Write down what the leader of each unit may decide alone. Then the employees know what they can influence.',
				'Use the cooperation committees for what fills the day, and not only for what must be on the agenda.'
			]
		}
	},
	research: [
		{
			da: 'På et stort dansk hospital var folk mere tilfredse og prøvede flere nye ting dér, hvor ledere og medarbejdere deltes om ledelsesopgaverne. Der var også tegn på mindre sygefravær. En nyere artikel fra danske hospitaler peger samme vej.',
			en: 'At a large Danish hospital, people were more satisfied and tried more new things where leaders and employees shared the tasks of leading. There were also signs of less sickness absence. A newer article from Danish hospitals points the same way.',
			sources: [jakobsen2016, jakobsen2023]
		},
		{
			da: 'Det kræver stadig en leder. Blandt 1.147 ansatte på et skandinavisk hospital tog folk mere del i ledelsen, jo mere deres egen leder ledte. Det gjaldt, både når lederen satte retning, gav belønning og gav plads.',
			en: 'It still takes a leader. Among 1,147 employees at a Scandinavian hospital, people took more part in leading the more their own leader led. It held both when the leader set a direction, gave rewards and gave room.',
			sources: [gunzel2018]
		},
		{
			da: 'Forskere samlede tal fra omkring 3.200 team. De team, der delte ledelsen, klarede sig som regel bedre. Det gjaldt mindre, når opgaven var svær at overskue.',
			en: 'Researchers gathered figures from about 3,200 teams. The teams that shared leadership usually did better. That held less when the task was complex.',
			sources: [dinnocenzo2016]
		},
		{
			da: 'På 11 danske arbejdspladser fulgtes indflydelse og godt arbejdsmiljø ad. Folk havde det bedst dér, hvor de også havde noget at sige sammen og ikke kun i deres egne opgaver.',
			en: 'At 11 Danish workplaces, influence and a good work environment went together. People were best off where they also had a say together, and not only in their own tasks.',
			sources: [knudsen2011]
		}
	],
	sureness: {
		da: 'Her er der danske undersøgelser fra det offentlige, men de er fra få arbejdspladser og mest fra hospitaler. De viser, hvad der følges ad. De viser ikke, at det ene fører til det andet.',
		en: 'Here there are Danish studies from the public sector, but they are from few workplaces and mostly from hospitals. They show what goes together. They do not show that one leads to the other.',
		sources: []
	}
};
