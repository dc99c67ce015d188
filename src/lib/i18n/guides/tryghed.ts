import type { Source } from '#lib/domain/research/source.ts';
import type { ThemeGuide } from './guide.ts';
import { coutifarisGrant2022, edmondson1999, nembhard2006 } from './shared-sources.ts';

const frazier2017: Source = {
	authors: ['Frazier, M. L.', 'Fainshmidt, S.', 'Klinger, R. L.', 'Pezeshkan, A.', 'Vracheva, V.'],
	year: 2017,
	title: 'Psychological Safety: A Meta-Analytic Review and Extension',
	language: 'en',
	published: 'Personnel Psychology 70(1): 113–165',
	at: { doi: '10.1111/peps.12183' }
};

const odonovan2020: Source = {
	authors: ['O’Donovan, R.', 'McAuliffe, E.'],
	year: 2020,
	title:
		'A systematic review exploring the content and outcomes of interventions to improve psychological safety, speaking up and voice behaviour',
	language: 'en',
	published: 'BMC Health Services Research 20',
	at: { doi: '10.1186/s12913-020-4931-2' }
};

export const tryghed: ThemeGuide = {
	words: {
		da: {
			about:
				'Når det lykkes, kan folk sige, at de er i tvivl, at noget gik galt, eller at de er uenige. Det betyder ikke, at alt er rart, eller at kravene er små. Det betyder, at fejl bliver opdaget i tide.',
			longer: [
				'Slut hver måned med at spørge enheden: »Hvad tog vi fejl af, og hvad lærte vi?« Begynd selv.',
				'Læg mærke til, hvem der aldrig siger noget. Spørg dem på tomandshånd, før du beslutter, og fortæl bagefter, hvad du brugte.'
			],
			organisation: [
				'Vis, hvad I har ændret, fordi nogen sagde det højt. Brug fejl til at lære af og ikke til at finde en skyldig.',
				'Lad topledelsen begynde. Fortæl om en beslutning, der viste sig at være forkert, og hvad I lærte af den.',
				'Giv altid dem, der melder en fejl, et svar: Hvad skete der bagefter?'
			]
		},
		en: {
			about:
				'When it works, people can say that they are in doubt, that something went wrong, or that they disagree. It does not mean that everything is pleasant or that little is demanded. It means that mistakes are found in time.',
			longer: [
				'End each month by asking the unit: “What were we wrong about, and what did we learn?” Begin yourself.',
				'Notice who never says anything. Ask them in private before you decide, and say afterwards what you used.'
			],
			organisation: [
				'Show what you have changed because somebody spoke up. Use mistakes to learn from and not to find someone to blame.',
				'Let top management begin. Talk about a decision that turned out to be wrong, and what you learned from it.',
				'Always give those who report a mistake an answer: what happened afterwards?'
			]
		}
	},
	research: [
		{
			da: 'I 51 team på en fabrik lærte folk mere dér, hvor de kunne sige noget uden at frygte for det. De team klarede sig også bedre. Siden har en opgørelse med over 22.000 personer fundet, at tryghed mange steder hænger sammen med, hvor godt folk løser deres opgaver.',
			en: 'In 51 teams at a manufacturing company, people learned more where they could speak up without fear. Those teams also did better. Since then, a summary with more than 22,000 people has found that safety in many places is related to how well people do their tasks.',
			sources: [edmondson1999, frazier2017]
		},
		{
			da: 'Lederen kan gøre forskellen mellem faggrupper mindre. På 23 hospitalsafdelinger for nyfødte turde folk med lavere rang sige mere, når lederen bad om deres syn og tog godt imod det. Dér arbejdede flere også med at forbedre behandlingen.',
			en: 'The leader can make the difference between professions smaller. In 23 intensive care units for newborns, those of lower rank dared to say more when the leader asked for their view and received it well. There, more people also worked on improving the care.',
			sources: [nembhard2006]
		},
		{
			da: 'I et forsøg skulle nogle ledere fortælle om kritik, de selv havde fået. Et år efter var der større tryghed i deres grupper. Det var der ikke hos ledere, der blot skulle bede om kritik. De gik ofte i forsvar eller fik ikke gjort noget ved det, de hørte.',
			en: 'In a trial, some leaders were to talk about criticism they had got themselves. A year later there was more safety in their groups. There was not for leaders who were only to ask for criticism. They often became defensive or did nothing about what they heard.',
			sources: [coutifarisGrant2022]
		},
		{
			da: 'Et kursus er ikke nok i sig selv. En gennemgang af 14 tiltag i sundhedsvæsenet fandt blandede resultater, og de var sjældent målt på andet end folks egne svar.',
			en: 'A course is not enough by itself. A review of 14 initiatives in health care found mixed results, and these were rarely measured by anything but people’s own answers.',
			sources: [odonovan2020]
		}
	],
	sureness: {
		da: 'At tryghed og læring følges ad, er godt belagt. Hvordan man skaber den, ved vi mindre om. Vi har ikke fundet større danske undersøgelser fra det offentlige.',
		en: 'That safety and learning go together is well supported. How to create it, we know less about. We have not found larger Danish studies from the public sector.',
		sources: []
	}
};
