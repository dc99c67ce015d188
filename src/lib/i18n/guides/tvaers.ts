import type { Source } from '#lib/domain/research/source.ts';
import type { ThemeGuide } from './guide.ts';

const bolton2021: Source = {
	authors: ['Bolton, R.', 'Logan, C.', 'Gittell, J. H.'],
	year: 2021,
	title: 'Revisiting Relational Coordination: A Systematic Review',
	language: 'en',
	published: 'The Journal of Applied Behavioral Science 57(3): 290–322',
	at: { doi: '10.1177/0021886321991597' }
};

const scheele2016: Source = {
	authors: ['Scheele, C. E.', 'Vrangbæk, K.'],
	year: 2016,
	title:
		'Co-location as a Driver for Cross-Sectoral Collaboration with General Practitioners as Coordinators: The Case of a Danish Municipal Health Centre',
	language: 'en',
	published: 'International Journal of Integrated Care 16(4): 15',
	at: { doi: '10.5334/ijic.2471' }
};

const lundstroem2014: Source = {
	authors: [
		'Lundstrøm, S. L.',
		'Edwards, K.',
		'Knudsen, T. B.',
		'Larsen, P. V.',
		'Reventlow, S.',
		'Søndergaard, J.'
	],
	year: 2014,
	title:
		'Relational Coordination and Organisational Social Capital Association with Characteristics of General Practice',
	language: 'en',
	published: 'International Journal of Family Medicine 2014: 618435',
	at: { doi: '10.1155/2014/618435' }
};

const reeves2017: Source = {
	authors: ['Reeves, S.', 'Pelone, F.', 'Harrison, R.', 'Goldman, J.', 'Zwarenstein, M.'],
	year: 2017,
	title: 'Interprofessional collaboration to improve professional practice and healthcare outcomes',
	language: 'en',
	published: 'Cochrane Database of Systematic Reviews',
	at: { doi: '10.1002/14651858.CD000072.pub3' }
};

export const tvaers: ThemeGuide = {
	words: {
		da: {
			about:
				'Når det lykkes, møder borgeren én helhed, selv om mange er med. Enhederne kender hinandens opgaver. Problemer mellem faggrupper bliver taget op i tide.',
			longer: [
				'Lad to medarbejdere følge en anden enhed en dag, og lad dem fortælle, hvad de så. Bed den anden enhed gøre det samme.',
				'Aftal med den enhed, I har mest med at gøre, hvem der ringer til hvem, og hvad I gør, når noget går i stå.'
			],
			organisation: [
				'Giv ledere på tværs et fælles mål, og spørg til det, når I følger op.',
				'Find de tre steder, hvor sager oftest går i stå mellem enheder. Giv én leder ansvaret for hvert sted.',
				'Se på, om regler og budgetter gør det dyrt at hjælpe hinanden.'
			]
		},
		en: {
			about:
				'When it works, the citizen meets one whole although many take part. The units know each other’s tasks. Problems between professions are taken up in time.',
			longer: [
				'Let two employees follow another unit for a day, and let them tell what they saw. Ask the other unit to do the same.',
				'Agree with the unit that you have most to do with on who calls whom, and what you do when something comes to a halt.'
			],
			organisation: [
				'Give leaders across units a goal they share, and ask about it when you follow up.',
				'Find the three places where cases most often come to a halt between units. Make one leader responsible for each place.',
				'See whether rules and budgets make it costly to help each other.'
			]
		}
	},
	research: [
		{
			da: 'Det går bedre på tværs, når folk har fælles mål, kender hinandens arbejde og har respekt for det. Det finder en gennemgang af forskning fra 1991 til 2019. En af forfatterne har selv skabt teorien bag, og det er værd at vide.',
			en: 'Work across boundaries goes better when people have shared goals, know each other’s work and respect it. So finds a review of research from 1991 to 2019. One of the authors made the theory behind it herself, which is worth knowing.',
			sources: [bolton2021]
		},
		{
			da: 'Det er ikke nok at flytte sammen. I et dansk sundhedshus samarbejdede folk ikke mere på tværs, fordi de fik samme adresse. Lægernes vaner og faglige identitet stod i vejen, og det var uklart, hvad samarbejdet gik ud på.',
			en: 'Moving in together is not enough. In a Danish health centre, people did not work more across boundaries because they got the same address. The doctors’ habits and professional identity stood in the way, and it was unclear what the cooperation was about.',
			sources: [scheele2016]
		},
		{
			da: 'Den, der leder, ser det ofte lysere end de andre. I danske lægepraksis syntes lægerne bedre om samarbejdet, end sygeplejersker og sekretærer gjorde. Få svarede, så tallene er usikre.',
			en: 'Those who lead often see it in a brighter light than others. In Danish general practice, the doctors thought better of the cooperation than nurses and secretaries did. Few answered, so the figures are uncertain.',
			sources: [lundstroem2014]
		},
		{
			da: 'Det er svært at vise, hvad der hjælper. En Cochrane-gennemgang fandt kun ni lodtrækningsforsøg om samarbejde mellem faggrupper. Der var måske en lille gevinst for patienterne, men beviserne var svage eller meget svage.',
			en: 'It is hard to show what helps. A Cochrane review found only nine randomised trials about cooperation between professions. There was perhaps a small gain for the patients, but the evidence was weak or very weak.',
			sources: [reeves2017]
		}
	],
	sureness: {
		da: 'Det meste er fra sundhedsvæsenet. Vi ved noget om, hvad der kendetegner godt samarbejde på tværs. Vi ved kun lidt om, hvad en leder skal gøre for at få det.',
		en: 'Most of it is from health care. We know something about what marks good work across boundaries. We know only a little about what a leader must do to get it.',
		sources: []
	}
};
