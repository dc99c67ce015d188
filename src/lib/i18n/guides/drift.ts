import type { Source } from '#lib/domain/research/source.ts';
import type { ThemeGuide } from './guide.ts';

const gilboa2008: Source = {
	authors: ['Gilboa, S.', 'Shirom, A.', 'Fried, Y.', 'Cooper, C.'],
	year: 2008,
	title:
		'A meta-analysis of work demand stressors and job performance: Examining main and moderating effects',
	language: 'en',
	published: 'Personnel Psychology 61(2): 227–271',
	at: {
		url: 'https://scholars.ttu.edu/en/publications/a-meta-analysis-of-work-demand-stressors-and-job-performance-exam-2'
	}
};

const tucker2003: Source = {
	authors: ['Tucker, A. L.', 'Edmondson, A. C.'],
	year: 2003,
	title:
		'Why Hospitals Don’t Learn from Failures: Organizational and Psychological Dynamics that Inhibit System Change',
	language: 'en',
	published: 'California Management Review 45(2): 55–72',
	at: { doi: '10.2307/41166165' }
};

const holmPetersen2017: Source = {
	authors: ['Holm-Petersen, C.', 'Østergaard, S.', 'Andersen, P. B. N.'],
	year: 2017,
	title: 'Size does matter – span of control in hospitals',
	language: 'en',
	published: 'Journal of Health Organization and Management 31(2): 192–206',
	at: { doi: '10.1108/jhom-04-2016-0073' }
};

export const drift: ThemeGuide = {
	words: {
		da: {
			about:
				'Når det lykkes, ved alle, hvem der gør hvad, og hvad der kommer først. Lederen kender hverdagen. Det, der ikke virker, bliver rettet og ikke kun omgået.',
			longer: [
				'Hold et kort møde en gang om ugen: Hvad driller, hvem tager det, og hvornår ser vi på det igen?',
				'Sæt to timer af om ugen til at være i driften. Skriv hver gang én ting ned, som du får rettet.'
			],
			organisation: [
				'Giv ledere tid til at være tæt på driften. Se på, hvor mange de leder, og hvor mange møder de går til.',
				'Tag de fejl op, som enhederne ikke selv kan rette. Giv et svar inden for en måned.',
				'Skær i det, ledere skal indberette, før I beder dem være mere til stede.'
			]
		},
		en: {
			about:
				'When it works, everybody knows who does what and what comes first. The leader knows everyday work. What does not work is put right and not only worked around.',
			longer: [
				'Hold a short meeting once a week: what gives trouble, who takes it, and when do we look at it again?',
				'Set aside two hours a week to be in daily operations. Each time, write down one thing that you will have put right.'
			],
			organisation: [
				'Give leaders time to be close to daily operations. Look at how many they lead and how many meetings they attend.',
				'Take up the faults that the units cannot put right themselves. Give an answer within a month.',
				'Cut what leaders must report before you ask them to be more present.'
			]
		}
	},
	research: [
		{
			da: 'En opgørelse med godt 35.000 ansatte så på syv slags belastning i arbejdet. To af dem hang mest sammen med, at arbejdet blev dårligere: uklarhed om, hvad man skal, og forhold, der spænder ben. De betød mere end at have for meget at lave.',
			en: 'A summary with some 35,000 employees looked at seven kinds of strain at work. Two of them were most related to poorer work: being unclear about what one is to do, and conditions that get in the way. They meant more than having too much to do.',
			sources: [gilboa2008]
		},
		{
			da: 'På ni hospitaler fulgte forskere, hvad sygeplejersker gjorde, når noget ikke virkede. Små problemer blev løst på stedet, og så kom de igen. Ingen lærte af dem, for de nåede aldrig frem til nogen, der kunne ændre årsagen.',
			en: 'In nine hospitals, researchers followed what nurses did when something did not work. Small problems were solved on the spot, and then they came back. Nobody learned from them, because they never reached anyone who could change the cause.',
			sources: [tucker2003]
		},
		{
			da: 'Det betyder noget, hvor mange man leder. På tre store sengeafsnit var det svært for lederen at være synlig, skabe overblik og følge op. Til gengæld gav de store afsnit mere fleksibilitet og bedre muligheder for at udvikle sig.',
			en: 'It matters how many one leads. In three large inpatient wards it was hard for the leader to be visible, create an overview and follow up. On the other hand, the large wards gave more flexibility and better chances to develop.',
			sources: [holmPetersen2017]
		}
	],
	sureness: {
		da: 'At uklare opgaver går ud over arbejdet, er godt belagt. Resten bygger på interview og iagttagelser på få hospitaler. Om hvad en leder bedst gør i den daglige drift i Danmark, har vi fundet meget lidt.',
		en: 'That unclear tasks harm the work is well supported. The rest builds on interviews and observation in a few hospitals. About what a leader best does in daily operations in Denmark, we have found very little.',
		sources: []
	}
};
