import type { Source } from '#lib/domain/research/source.ts';
import type { ThemeGuide } from './guide.ts';

const skakon2010: Source = {
	authors: ['Skakon, J.', 'Nielsen, K.', 'Borg, V.', 'Guzman, J.'],
	year: 2010,
	title:
		'Are leaders’ well-being, behaviours and style associated with the affective well-being of their employees? A systematic review of three decades of research',
	language: 'en',
	published: 'Work & Stress 24(2): 107–139',
	at: { doi: '10.1080/02678373.2010.495262' }
};

const milliganSaville2017: Source = {
	authors: [
		'Milligan-Saville, J. S.',
		'Tan, L.',
		'Gayed, A.',
		'Barnes, C.',
		'Madan, I.',
		'Dobson, M.',
		'Bryant, R. A.',
		'Christensen, H.',
		'Mykletun, A.',
		'Harvey, S. B.'
	],
	year: 2017,
	title:
		'Workplace mental health training for managers and its effect on sick leave in employees: a cluster randomised controlled trial',
	language: 'en',
	published: 'The Lancet Psychiatry 4',
	at: { doi: '10.1016/S2215-0366(17)30372-3' }
};

const kuehnl2019: Source = {
	authors: ['Kuehnl, A.', 'Seubert, C.', 'Rehfuess, E.', 'von Elm, E.', 'Nowak, D.', 'Glaser, J.'],
	year: 2019,
	title:
		'Human resource management training of supervisors for improving health and well-being of employees',
	language: 'en',
	published: 'Cochrane Database of Systematic Reviews',
	at: { doi: '10.1002/14651858.CD010905.pub2' }
};

export const trivsel: ThemeGuide = {
	words: {
		da: {
			about:
				'Når det lykkes, er lederen til at få fat på, og pres bliver set i tide. Folk bliver spurgt, hvordan det går. Det svære bliver taget op, mens det er småt.',
			longer: [
				'Se på opgaverne sammen hver måned: Hvad kom til, hvad kan glide ud, og hvem har for meget?',
				'Aftal med din nærmeste leder, hvad du gør, når du selv har for meget. Sig det, før det er for sent.'
			],
			organisation: [
				'Aftal, hvad en leder gør, når presset er for stort: hvem der hjælper, og hvad der kan vente.',
				'Hold øje med, hvor mange hver leder har. Er der for mange, så del gruppen, eller giv hjælp.',
				'Gør det let for ledere at få råd om en konflikt, mens den er lille.'
			]
		},
		en: {
			about:
				'When it works, the leader can be reached, and pressure is seen in time. People are asked how they are doing. What is difficult is taken up while it is small.',
			longer: [
				'Look at the tasks together every month: what was added, what can slip out, and who has too much?',
				'Agree with your own manager on what you do when you have too much yourself. Say so before it is too late.'
			],
			organisation: [
				'Agree on what a leader does when the pressure is too great: who helps, and what can wait.',
				'Watch how many each leader has. If there are too many, divide the group or give help.',
				'Make it easy for leaders to get advice about a conflict while it is small.'
			]
		}
	},
	research: [
		{
			da: 'Danske forskere har sammen med andre gennemgået 49 undersøgelser fra 30 år. Støtte fra lederen og et godt forhold til lederen hænger sammen med mindre stress. Noget tyder også på, at lederens egen trivsel smitter. 43 af de 49 spurgte kun én gang.',
			en: 'Danish researchers and others have gone through 49 studies from 30 years. Support from the leader and a good relation to the leader go together with less stress. There are also signs that the leader’s own well-being is catching. 43 of the 49 asked only once.',
			sources: [skakon2010]
		},
		{
			da: 'Få timer kan måske gøre en forskel. I et australsk lodtrækningsforsøg i et brandvæsen fik ledere fire timers træning i psykisk sundhed på arbejdet. Et halvt år efter var det fravær, der skyldtes arbejdet, faldet hos deres folk og steget hos de andre. Forskellen var lige på grænsen af det sikre, og det øvrige fravær faldt ikke.',
			en: 'A few hours can perhaps make a difference. In an Australian randomised trial in a fire service, leaders got four hours of training in mental health at work. Half a year later, absence caused by work had fallen among their people and risen among the others. The difference was just on the edge of what is certain, and other absence did not fall.',
			sources: [milliganSaville2017]
		},
		{
			da: 'Lagt sammen er billedet mere usikkert. En Cochrane-gennemgang fandt 21 undersøgelser af kurser for ledere. Om de gav mindre stress, mindre fravær eller bedre trivsel, kunne man ikke sige sikkert.',
			en: 'Put together, the picture is less certain. A Cochrane review found 21 studies of courses for leaders. Whether they gave less stress, less absence or better well-being could not be said with certainty.',
			sources: [kuehnl2019]
		}
	],
	sureness: {
		da: 'At god ledelse og trivsel følges ad, er godt belagt. At bestemte kurser for ledere hjælper, er ikke. Forsøgene er lavet i andre lande.',
		en: 'That good leadership and well-being go together is well supported. That certain courses for leaders help is not. The trials were made in other countries.',
		sources: []
	}
};
