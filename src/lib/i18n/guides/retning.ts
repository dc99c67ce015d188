import type { Source } from '#lib/domain/research/source.ts';
import type { ThemeGuide } from './guide.ts';
import { backhausVogel2022, jacobsenAndersen2015, nielsen2019 } from './shared-sources.ts';

const jacobsen2022: Source = {
	authors: ['Jacobsen, C. B.', 'Andersen, L. B.', 'Bøllingtoft, A.', 'Eriksen, T. L. M.'],
	year: 2022,
	title:
		'Can Leadership Training Improve Organizational Effectiveness? Evidence from a Randomized Field Experiment on Transformational and Transactional Leadership',
	language: 'en',
	published: 'Public Administration Review 82(1): 117–131',
	at: { doi: '10.1111/puar.13356' }
};

export const retning: ThemeGuide = {
	words: {
		da: {
			about:
				'Når det lykkes, kan alle i enheden sige, hvad I er til for, og hvad der er vigtigst i år. Målene bliver brugt, når noget skal vælges fra. Det handler mindre om store taler end om at vende tilbage til det samme igen og igen.',
			longer: [
				'Skriv retningen ned på en halv side sammen med enheden. Tag den frem hver anden måned, og spørg, hvad der har ændret sig.',
				'Spørg nye medarbejdere efter tre måneder, hvad de tror, I er til for. Deres svar viser, hvad hverdagen fortæller.'
			],
			organisation: [
				'Hold antallet af mål nede. Giv hver leder en time med sin egen leder til at oversætte målene til enhedens hverdag.',
				'Sig højt, hvad der ikke længere er et mål, når et nyt kommer til.',
				'Følg op på lederkurser i månederne efter. Det er i hverdagen, retningen skal kunne ses.'
			]
		},
		en: {
			about:
				'When it works, everybody in the unit can say what you are here for and what matters most this year. The goals are used when something has to be left out. It is less about great speeches than about coming back to the same thing again and again.',
			longer: [
				'Write the direction down on half a page together with the unit. Take it out every other month and ask what has changed.',
				'Ask new employees after three months what they think you are here for. Their answers show what everyday work tells them.'
			],
			organisation: [
				'Keep the number of goals down. Give each leader an hour with his or her own manager to translate the goals into the unit’s everyday work.',
				'Say aloud what is no longer a goal when a new one is added.',
				'Follow up on leadership courses in the months after. It is in everyday work that the direction must be seen.'
			]
		}
	},
	research: [
		{
			da: 'Ledere og medarbejdere ser ikke altid det samme. På 79 danske gymnasier passede rektors eget billede af sin ledelse kun lidt med lærernes. Og kun det, lærerne så, hang sammen med skolens resultater.',
			en: 'Leaders and employees do not always see the same. At 79 Danish upper secondary schools, the principal’s own picture of his or her leadership fitted the teachers’ only a little. And only what the teachers saw was related to the school’s results.',
			sources: [jacobsenAndersen2015]
		},
		{
			da: 'Det kan læres. I et dansk forsøg trak man lod om, hvilke ledere der fik træning. Svar fra medarbejdere i 463 organisationer viser, at træningen kunne ændre det, lederne gjorde. På skoler var der tegn på bedre resultater, men de fleste af de tal var for usikre til at bygge på.',
			en: 'It can be learned. In a Danish trial, lots were drawn for which leaders would be trained. Answers from employees in 463 organisations show that the training could change what the leaders did. In schools there were signs of better results, but most of those figures were too uncertain to build on.',
			sources: [jacobsen2022]
		},
		{
			da: 'Folk ser ud til at få mere lyst til arbejdet, når lederen sætter retning. Det viser to målinger med 385 danske ledere og omkring 3.800 af deres folk. Men det hjalp mindre, når lederen også lokkede med løn og goder.',
			en: 'People seem to take more pleasure in their work when the leader sets a direction. Two measurements with 385 Danish leaders and about 3,800 of their people show it. But it helped less when the leader also used pay and benefits as a lure.',
			sources: [nielsen2019]
		}
	],
	sureness: {
		da: 'Det er et af de temaer, der er undersøgt mest, også i Danmark. En opgørelse af 151 undersøgelser fra det offentlige finder, at ledelse som regel hænger sammen med gode resultater. De fleste er spørgeskemaer, og de kan ikke vise, hvad der kom først.',
		en: 'This is one of the themes that has been studied most, also in Denmark. A summary of 151 studies from the public sector finds that leadership is usually related to good results. Most of them are surveys, and they cannot show what came first.',
		sources: [backhausVogel2022]
	}
};
