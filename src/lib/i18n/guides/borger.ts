import type { Source } from '#lib/domain/research/source.ts';
import type { ThemeGuide } from './guide.ts';
import { grant2012, ledelseskommissionen2018 } from './shared-sources.ts';

const belle2014: Source = {
	authors: ['Bellé, N.'],
	year: 2014,
	title:
		'Leading to Make a Difference: A Field Experiment on the Performance Effects of Transformational Leadership, Perceived Social Impact, and Public Service Motivation',
	language: 'en',
	published: 'Journal of Public Administration Research and Theory 24(1): 109–136',
	at: { doi: '10.1093/jopart/mut033' }
};

const andersen2014: Source = {
	authors: ['Andersen, L. B.', 'Heinesen, E.', 'Pedersen, L. H.'],
	year: 2014,
	title: 'How Does Public Service Motivation Among Teachers Affect Student Performance in Schools?',
	language: 'en',
	published: 'Journal of Public Administration Research and Theory 24(3): 651–671',
	at: { doi: '10.1093/jopart/mut082' }
};

const gleeson2016: Source = {
	authors: [
		'Gleeson, H.',
		'Calderon, A.',
		'Swami, V.',
		'Deighton, J.',
		'Wolpert, M.',
		'Edbrooke-Childs, J.'
	],
	year: 2016,
	title:
		'Systematic review of approaches to using patient experience data for quality improvement in healthcare settings',
	language: 'en',
	published: 'BMJ Open 6(8): e011907',
	at: { doi: '10.1136/bmjopen-2016-011907' }
};

export const borger: ThemeGuide = {
	words: {
		da: {
			about:
				'Når det lykkes, ved alle, hvem de er til for, og om det nytter. Borgernes oplevelser bliver brugt til at ændre noget. Beslutninger bliver holdt op mod, hvem der kan mærke dem.',
			longer: [
				'Inviter en borger eller pårørende til et møde to gange om året. Spørg, hvad der hjalp, og hvad der ikke gjorde.',
				'Vælg ét tal for borgernes udbytte, som I selv tror på. Se på det hver måned, og tal om, hvad der ligger bag.'
			],
			organisation: [
				'Saml det, borgerne siger, ét sted, og giv det videre til dem, der mødte borgeren.',
				'Spørg til, hvad borgerne får ud af det, og ikke kun til, hvor meget I når.',
				'Giv ledere på alle trin tid til at møde borgere.'
			]
		},
		en: {
			about:
				'When it works, everybody knows whom they are there for, and whether it helps. The citizens’ experience is used to change something. Decisions are held up against who will feel them.',
			longer: [
				'Invite a citizen or a relative to a meeting twice a year. Ask what helped and what did not.',
				'Choose one figure for the benefit to citizens that you believe in yourselves. Look at it every month and talk about what lies behind it.'
			],
			organisation: [
				'Gather what citizens say in one place, and pass it on to those who met the citizen.',
				'Ask what citizens get out of it, and not only how much you get done.',
				'Give leaders at every level time to meet citizens.'
			]
		}
	},
	research: [
		{
			da: 'Det betyder noget at møde den, man hjælper. I et forsøg med 138 italienske sygeplejersker fortalte lederen, hvad arbejdet var godt for. Det hjalp kun lidt alene. Det hjalp meget mere, når de også mødte en, der havde gavn af arbejdet. Noget lignende er fundet i et callcenter og hos offentligt ansatte.',
			en: 'It matters to meet those one helps. In a trial with 138 Italian nurses, the leader told them what the work was good for. That helped only a little by itself. It helped much more when they also met somebody who benefited from the work. Something similar has been found in a call centre and among government employees.',
			sources: [belle2014, grant2012]
		},
		{
			da: 'På 85 danske skoler fik elever højere karakterer til afgangsprøven, når deres lærere var mere optaget af at gøre gavn for andre. Der var taget højde for elevernes baggrund.',
			en: 'At 85 Danish schools, pupils got higher marks in the final examination when their teachers cared more about doing good for others. The pupils’ background was taken into account.',
			sources: [andersen2014]
		},
		{
			da: 'At samle tilbagemeldinger er ikke nok. En gennemgang af 11 undersøgelser i sundhedsvæsenet fandt, at de mest blev brugt til små ændringer, og at det var svært at se, hvad de førte til. Ofte manglede der viden om, hvordan man læser dem.',
			en: 'Gathering feedback is not enough. A review of 11 studies in health care found that it was mostly used for small changes, and that it was hard to see what these led to. Often, knowledge of how to read it was missing.',
			sources: [gleeson2016]
		},
		{
			da: 'Ledelseskommissionen satte i 2018 borgeren først blandt sine 28 anbefalinger. Det er råd fra erfarne ledere og ikke et forskningsresultat.',
			en: 'In 2018 the Danish Leadership Commission put the citizen first among its 28 recommendations. It is advice from experienced leaders and not a research result.',
			sources: [ledelseskommissionen2018]
		}
	],
	sureness: {
		da: 'Forsøgene er få og små, men de peger samme vej. I Danmark er det vist, at lyst til at gøre gavn og gode resultater følges ad. Det er ikke vist, at lederen kan skabe begge dele.',
		en: 'The trials are few and small, but they point the same way. In Denmark it has been shown that a wish to do good and good results go together. It has not been shown that the leader can create both.',
		sources: []
	}
};
