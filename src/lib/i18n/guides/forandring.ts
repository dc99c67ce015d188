import type { Source } from '#lib/domain/research/source.ts';
import type { ThemeGuide } from './guide.ts';

const oreg2011: Source = {
	authors: ['Oreg, S.', 'Vakola, M.', 'Armenakis, A.'],
	year: 2011,
	title:
		'Change Recipients’ Reactions to Organizational Change: A 60-Year Review of Quantitative Studies',
	language: 'en',
	published: 'The Journal of Applied Behavioral Science 47(4): 461–524',
	at: { doi: '10.1177/0021886310396550' }
};

const vanDerVoet2016: Source = {
	authors: ['van der Voet, J.', 'Kuipers, B.', 'Groeneveld, S.'],
	year: 2016,
	title:
		'Implementing Change in Public Organizations: The relationship between leadership and affective commitment to change in a public sector context',
	language: 'en',
	published: 'Public Management Review 18(6): 842–865',
	at: { doi: '10.1080/14719037.2015.1045020' }
};

const dahl2011: Source = {
	authors: ['Dahl, M. S.'],
	year: 2011,
	title: 'Organizational Change and Employee Stress',
	language: 'en',
	published: 'Management Science 57(2): 240–256',
	at: { url: 'http://msdahl.com/organizational-change/' }
};

const adams2021: Source = {
	authors: ['Adams, G. S.', 'Converse, B. A.', 'Hales, A. H.', 'Klotz, L. E.'],
	year: 2021,
	title: 'People systematically overlook subtractive changes',
	language: 'en',
	published: 'Nature 592: 258–261',
	at: { doi: '10.1038/s41586-021-03380-y' }
};

export const forandring: ThemeGuide = {
	words: {
		da: {
			about:
				'Når det lykkes, forstår folk, hvorfor noget ændres, og de får tid til det. Nyt bliver prøvet i det små. Og noget gammelt bliver lagt væk, så der er plads.',
			longer: [
				'Før en liste over de ændringer, enheden står i. Læg ikke en ny til uden at tage en anden af.',
				'Aftal på forhånd, hvornår I ser på, om en ændring virker, og hvad der får jer til at stoppe den.'
			],
			organisation: [
				'Tæl, hvor mange ændringer hver enhed står midt i. Lad nogle af dem vente.',
				'Giv den rigtige begrundelse, også når den handler om penge.',
				'Lad enhederne selv vælge takten, hvor det kan lade sig gøre.'
			]
		},
		en: {
			about:
				'When it works, people understand why something changes, and they get time for it. New things are tried on a small scale. And something old is put away so that there is room.',
			longer: [
				'Keep a list of the changes that the unit is in the middle of. Do not add a new one without taking another off.',
				'Agree beforehand on when you will see whether a change works, and what would make you stop it.'
			],
			organisation: [
				'Count how many changes each unit is in the middle of. Let some of them wait.',
				'Give the real reason, also when it is about money.',
				'Let the units choose the pace themselves where that is possible.'
			]
		}
	},
	research: [
		{
			da: 'Hvad former folks syn på en ændring? Det har 79 undersøgelser set på gennem 60 år. Det er blandt andet, hvordan ændringen bliver gennemført, hvad man selv vinder og taber, og hvordan der er på stedet i forvejen.',
			en: 'What shapes people’s view of a change? 79 studies over 60 years have looked at it. It is, among other things, how the change is carried out, what one gains and loses oneself, and what the place is like already.',
			sources: [oreg2011]
		},
		{
			da: 'I det offentlige ser den nærmeste leder ud til at betyde meget. Hollandske forskere fandt, at folk bakkede mere op om en ændring, når deres egen leder satte retning.',
			en: 'In the public sector, people’s own manager seems to matter a lot. Dutch researchers found that people supported a change more when their own leader set a direction.',
			sources: [vanDerVoet2016]
		},
		{
			da: 'Mange ændringer på én gang kan koste. Blandt knap 93.000 ansatte på 1.517 store danske arbejdspladser blev risikoen for at få medicin mod stress større, når arbejdspladsen blev ændret. Den var størst, hvor meget blev lavet om samtidig.',
			en: 'Many changes at once can cost. Among almost 93,000 employees at 1,517 large Danish workplaces, the risk of being prescribed medicine for stress grew when the workplace was changed. It was greatest where much was changed at the same time.',
			sources: [dahl2011]
		},
		{
			da: 'Vi glemmer at tage væk. I otte forsøg lagde folk hellere noget til end at fjerne noget, også når det bedste var at fjerne. De så det oftere, når opgaven mindede dem om, at man må fjerne, og sjældnere, når de havde meget andet at tænke på.',
			en: 'We forget to take away. In eight experiments, people would rather add something than remove something, even when removing was best. They saw it more often when the task reminded them that one may remove, and less often when they had much else to think about.',
			sources: [adams2021]
		}
	],
	sureness: {
		da: 'At mange ændringer kan slide, er vist i danske registre. Hvad en leder bedst gør undervejs, bygger mest på spørgeskemaer. Forsøgene om at fjerne noget var små opgaver og ikke arbejde på en rigtig arbejdsplads.',
		en: 'That many changes can wear people down is shown in Danish registers. What a leader best does along the way builds mostly on surveys. The experiments about removing were small tasks and not work at a real workplace.',
		sources: []
	}
};
