import type { Source } from '#lib/domain/research/source.ts';
import type { ThemeGuide } from './guide.ts';
import { lund2022 } from './shared-sources.ts';

const lund2021: Source = {
	authors: ['Lund, C. S.'],
	year: 2021,
	title:
		'Faglig ledelse i offentlige organisationer: et multilevel studie af relevans og forudsætninger blandt afdelingssygeplejersker og sygeplejersker',
	language: 'da',
	published: 'Politica 53(4)',
	at: { doi: '10.7146/politica.v53i4.130512' }
};

const tannenbaum2013: Source = {
	authors: ['Tannenbaum, S. I.', 'Cerasoli, C. P.'],
	year: 2013,
	title: 'Do Team and Individual Debriefs Enhance Performance? A Meta-Analysis',
	language: 'en',
	published: 'Human Factors 55(1): 231–245',
	at: { doi: '10.1177/0018720812448394' }
};

const ivers2012: Source = {
	authors: [
		'Ivers, N.',
		'Jamtvedt, G.',
		'Flottorp, S.',
		'Young, J. M.',
		'Odgaard-Jensen, J.',
		'French, S. D.',
		'O’Brien, M. A.',
		'Johansen, M.',
		'Grimshaw, J.',
		'Oxman, A. D.'
	],
	year: 2012,
	title: 'Audit and feedback: effects on professional practice and healthcare outcomes',
	language: 'en',
	published: 'Cochrane Database of Systematic Reviews',
	at: { doi: '10.1002/14651858.CD000259.pub3' }
};

const liebowitz2019: Source = {
	authors: ['Liebowitz, D. D.', 'Porter, L.'],
	year: 2019,
	title:
		'The Effect of Principal Behaviors on Student, Teacher, and School Outcomes: A Systematic Review and Meta-Analysis of the Empirical Literature',
	language: 'en',
	published: 'Review of Educational Research 89(5): 785–827',
	at: { doi: '10.3102/0034654319866133' }
};

export const faglighed: ThemeGuide = {
	words: {
		da: {
			about:
				'Når det lykkes, taler I om, hvad godt arbejde er, og det kan mærkes hos borgerne. Folk lærer af hinanden. Viden bliver brugt og ikke kun samlet.',
			longer: [
				'Lav en fast aftale om at gennemgå tre sager om måneden sammen. Skift, hvem der vælger dem.',
				'Vælg ét område om året, hvor I vil være dygtigere. Aftal, hvad I læser, hvad I prøver, og hvordan I ser, om det hjalp.'
			],
			organisation: [
				'Sæt fast tid af til faglig drøftelse. Tæl den som arbejde, også når der er travlt.',
				'Lad ledere med samme fag mødes og holde deres enheders arbejde op mod hinanden.',
				'Giv ledere med mange medarbejdere hjælp til det faglige, for eksempel en faglig koordinator.'
			]
		},
		en: {
			about:
				'When it works, you talk about what good work is, and the citizens can feel it. People learn from each other. Knowledge is used and not only gathered.',
			longer: [
				'Make a fixed appointment to go through three cases a month together. Take turns choosing them.',
				'Choose one area a year in which you want to become better. Agree on what you read, what you try, and how you see whether it helped.'
			],
			organisation: [
				'Set aside fixed time for talk about the profession. Count it as work, also when it is busy.',
				'Let leaders of the same profession meet and hold their units’ work up against each other.',
				'Give leaders of many employees help with the professional side, for example a professional coordinator.'
			]
		}
	},
	research: [
		{
			da: 'Faglig ledelse vil sige, at lederen skaber et fælles syn på god kvalitet og får det ud i praksis. Sådan bruger danske forskere ordet. På danske hospitaler ser sygeplejersker kvaliteten som bedre dér, hvor lederen selv siger, at hun eller han leder sådan.',
			en: 'Leading professional quality means that the leader creates a shared view of good quality and gets it into practice. That is how Danish researchers use the term. In Danish hospitals, nurses see the quality as better where the head nurse says that he or she leads like that.',
			sources: [lund2022, lund2021]
		},
		{
			da: 'Det hjælper at se tilbage sammen. Forskere samlede forsøg med godt 2.100 deltagere. De, der gik arbejdet igennem bagefter, klarede sig omkring 25 procent bedre end de andre. En del af forsøgene var øvelser.',
			en: 'It helps to look back together. Researchers gathered trials with some 2,100 participants. Those who went through the work afterwards did about 25 per cent better than the others. Some of the trials were exercises.',
			sources: [tannenbaum2013]
		},
		{
			da: 'Tal om ens eget arbejde kan også hjælpe. I 140 lodtrækningsforsøg i sundhedsvæsenet gav det som regel en lille forbedring, som kan være vigtig. Tal fra en leder eller kollega, givet flere gange og med et mål og en plan, så ud til at virke bedst.',
			en: 'Figures about one’s own work can help too. In 140 randomised trials in health care they usually gave a small improvement that can be important. Figures from a leader or colleague, given more than once and with a target and a plan, seemed to work best.',
			sources: [ivers2012]
		},
		{
			da: 'I skoler hænger det, lederen gør, sammen med elevernes resultater og lærernes trivsel. Det viser 51 undersøgelser. Men næsten ingen af dem kan vise, hvad der er årsag til hvad.',
			en: 'In schools, what the leader does goes together with the pupils’ results and the teachers’ well-being. So 51 studies show. But almost none of them can show what causes what.',
			sources: [liebowitz2019]
		}
	],
	sureness: {
		da: 'Om de enkelte redskaber ved vi en del. Om faglig ledelse som helhed er der få undersøgelser. De er danske og fra det offentlige, men de viser sammenhænge og ikke årsager.',
		en: 'About the single tools we know a good deal. About leading professional quality as a whole there are few studies. They are Danish and from the public sector, but they show what goes together and not what causes what.',
		sources: []
	}
};
