import type { Source } from '#lib/domain/research/source.ts';
import type { ThemeGuide } from './guide.ts';
import { coutifarisGrant2022, klugerDenisi1996, nielsen2019 } from './shared-sources.ts';

const bradler2016: Source = {
	authors: ['Bradler, C.', 'Dur, R.', 'Neckermann, S.', 'Non, A.'],
	year: 2016,
	title: 'Employee Recognition and Performance: A Field Experiment',
	language: 'en',
	published: 'Management Science 62(11): 3085–3099',
	at: {
		url: 'https://tinbergen.nl/publication/164997/employee-recognition-and-performance-a-field-experiment'
	}
};

const siverbo2023: Source = {
	authors: ['Siverbo, S.'],
	year: 2023,
	title: 'Verbal rewards and public managers’ autonomous motivation',
	language: 'en',
	published: 'Financial Accountability & Management 39(3): 534–553',
	at: { doi: '10.1111/faam.12362' }
};

export const anerkendelse: ThemeGuide = {
	words: {
		da: {
			about:
				'Når det lykkes, ved folk, hvad de gør godt, og hvad de kan gøre bedre. De hører det tæt på det, der skete, og i konkrete ord. Og lederen spørger selv om det samme.',
			longer: [
				'Hold fast i en kort samtale med hver medarbejder hver måned. Tal om én ting, der gik godt, og én, der kan blive bedre.',
				'Når du får feedback, så fortæl alle, hvad du hørte, og hvad du vil gøre. Vend tilbage til det efter to måneder.'
			],
			organisation: [
				'Lad ledere øve sig på hinanden i at rose og i at sige det svære, to gange om året.',
				'Gør det let at sende ros fra borgere og andre enheder videre til den, den gælder.',
				'Sørg for, at ledere også selv får ros og feedback af deres egen leder.'
			]
		},
		en: {
			about:
				'When it works, people know what they do well and what they can do better. They hear it close to what happened, and in concrete words. And the leader asks for the same.',
			longer: [
				'Keep a short talk with each employee every month. Talk about one thing that went well and one that can become better.',
				'When you get feedback, tell everybody what you heard and what you will do. Come back to it after two months.'
			],
			organisation: [
				'Let leaders practise on each other, praising and saying what is hard, twice a year.',
				'Make it easy to pass praise from citizens and other units on to the person it is about.',
				'See to it that leaders get praise and feedback from their own manager too.'
			]
		}
	},
	research: [
		{
			da: 'Feedback hjælper i snit, men ikke altid. Forskere samlede over 600 resultater. I snit blev folk bedre, men i mere end hvert tredje tilfælde gik det dårligere bagefter. Det hjalp mindst, når feedbacken fik folk til at tænke på sig selv i stedet for på opgaven.',
			en: 'Feedback helps on average, but not always. Researchers gathered more than 600 results. On average people did better, but in more than a third of the cases things went worse afterwards. It helped least when the feedback made people think of themselves instead of the task.',
			sources: [klugerDenisi1996]
		},
		{
			da: 'Ros for en god indsats ser ud til at motivere. Det tyder to målinger med 385 danske ledere og deres medarbejdere på. I et forsøg gav uventet ros en hel gruppe fremgang, også dem, der ikke selv fik den. Men det var et job på tre timer, og ingen ved, hvor længe det holder.',
			en: 'Praise for good work seems to motivate. Two measurements with 385 Danish leaders and their employees suggest it. In a trial, unexpected praise made a whole group do better, also those who did not get it themselves. But it was a job of three hours, and nobody knows how long it lasts.',
			sources: [nielsen2019, bradler2016]
		},
		{
			da: 'Ros kan også tabe sin værdi. 331 ledere i svenske kommuner svarede på et skema. Ros for dygtighed og resultater fulgtes med større lyst til arbejdet. Ros, der kom hele tiden som en slags betaling for indsatsen, fulgtes med mindre.',
			en: 'Praise can also lose its value. 331 leaders in Swedish local government answered a survey. Praise for skill and results went together with more pleasure in the work. Praise that came all the time as a kind of payment for effort went together with less.',
			sources: [siverbo2023]
		},
		{
			da: 'Det er ikke nok at bede om feedback. I et forsøg blev gruppen tryggere på lang sigt, når lederen fortalte om kritik, vedkommende allerede havde fået. Ledere, der blot skulle bede om kritik, fik ikke samme virkning.',
			en: 'Asking for feedback is not enough. In a trial, the group felt safer in the long run when the leader talked about criticism that he or she had already got. Leaders who were only to ask for criticism did not get the same effect.',
			sources: [coutifarisGrant2022]
		}
	],
	sureness: {
		da: 'At feedback virker meget forskelligt, er godt belagt. Om ros i det offentlige i Norden har vi mest spørgeskemaer. Forsøgene er lavet andre steder og med andre opgaver.',
		en: 'That feedback works very differently is well supported. About praise in the Nordic public sector we have mostly surveys. The trials were made elsewhere and with other tasks.',
		sources: []
	}
};
