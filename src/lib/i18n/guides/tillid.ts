import type { Source } from '#lib/domain/research/source.ts';
import type { ThemeGuide } from './guide.ts';

const slemp2018: Source = {
	authors: ['Slemp, G. R.', 'Kern, M. L.', 'Patrick, K. J.', 'Ryan, R. M.'],
	year: 2018,
	title: 'Leader autonomy support in the workplace: A meta-analytic review',
	language: 'en',
	published: 'Motivation and Emotion 42(5): 706–724',
	at: { doi: '10.1007/s11031-018-9698-y' }
};

const jacobsen2014: Source = {
	authors: ['Jacobsen, C. B.', 'Hvitved, J.', 'Andersen, L. B.'],
	year: 2014,
	title:
		'Command and motivation: How the perception of external interventions relates to intrinsic motivation and public service motivation',
	language: 'en',
	published: 'Public Administration 92(4): 790–806',
	at: { doi: '10.1111/padm.12024' }
};

const simons2015: Source = {
	authors: ['Simons, T.', 'Leroy, H.', 'Collewaert, V.', 'Masschelein, S.'],
	year: 2015,
	title:
		'How Leader Alignment of Words and Deeds Affects Followers: A Meta-analysis of Behavioral Integrity Research',
	language: 'en',
	published: 'Journal of Business Ethics',
	at: { doi: '10.1007/s10551-014-2332-3' }
};

export const tillid: ThemeGuide = {
	words: {
		da: {
			about:
				'Når det lykkes, kan folk bruge deres faglighed uden at spørge om lov til alt. De ved, hvad rammen er, og at lederen står bag dem. Kontrol findes, men kun hvor den gør gavn.',
			longer: [
				'Lav en liste over det, I registrerer. Skriv ud for hver ting, hvem der bruger den. Spørg opad om dem, ingen bruger.',
				'Aftal med hver medarbejder, hvad vedkommende afgør alene, og hvad I tager sammen. Se på det igen efter et halvt år.'
			],
			organisation: [
				'Gå kravene til dokumentation igennem én gang om året med dem, der skal leve op til dem. Fjern mindst ét.',
				'Forklar, hvad et krav er til for, når I stiller det. Sig også, hvornår I ser på det igen.',
				'Bak ledere op, når deres medarbejdere har handlet fagligt forsvarligt, også hvis det gik galt.'
			]
		},
		en: {
			about:
				'When it works, people can use their professional judgement without asking permission for everything. They know what the frame is, and that the leader stands behind them. There is control, but only where it does good.',
			longer: [
				'Make a list of what you register. Write beside each thing who uses it. Ask upward about those that nobody uses.',
				'Agree with each employee on what he or she settles alone and what you take together. Look at it again after half a year.'
			],
			organisation: [
				'Go through the documentation demands once a year with those who must meet them. Remove at least one.',
				'Explain what a demand is for when you make it. Say also when you will look at it again.',
				'Back leaders when their employees have acted in a professionally sound way, also if it went wrong.'
			]
		}
	},
	research: [
		{
			da: 'En opgørelse af 72 undersøgelser med knap 33.000 ansatte fandt, at folk trives bedre og har mere lyst til arbejdet, når lederen giver plads til deres egne valg. De er også mindre pressede. Billedet var det samme på tværs af lande.',
			en: 'A summary of 72 studies with almost 33,000 employees found that people thrive better and take more pleasure in their work when the leader leaves room for their own choices. They are also less strained. The picture was the same across countries.',
			sources: [slemp2018]
		},
		{
			da: 'Det betyder noget, hvordan et krav bliver oplevet. 3.230 danske lærere svarede om kravet om elevplaner. De, der så planerne som kontrol, var mindre motiverede end de andre. Kravet var det samme for alle.',
			en: 'It matters how a demand is experienced. 3,230 Danish teachers answered about the demand for student plans. Those who saw the plans as control were less motivated than the others. The demand was the same for all.',
			sources: [jacobsen2014]
		},
		{
			da: 'At holde ord er ikke en lille ting. Når ord og handling passer sammen, stoler folk mere på lederen og gør en større indsats. Det viser en opgørelse af mange undersøgelser. Sammenhængen var stærkere end for lederens moral i det hele taget.',
			en: 'Keeping one’s word is no small thing. When words and deeds fit together, people trust the leader more and do better work. A summary of many studies shows it. The relation was stronger than for the leader’s morals in general.',
			sources: [simons2015]
		}
	],
	sureness: {
		da: 'Billedet er det samme mange steder. Men næsten alt er spørgeskemaer, hvor de samme personer svarer om lederen og om sig selv. Hvor stor frihed der er tilpas i en bestemt opgave, siger forskningen her ikke noget om.',
		en: 'The picture is the same in many places. But almost all of it is surveys in which the same people answer about the leader and about themselves. How much freedom is right for a certain task, this research does not say.',
		sources: []
	}
};
