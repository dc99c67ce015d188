import type { Language } from '#lib/domain/language.ts';
import type { Chapter } from '../chapters.ts';

/** How figures may be compared and cited, what has changed, and what the method cannot do. Danish is the source. */
const da = {
	comparisons: {
		title: 'Når tal bliver holdt op mod hinanden',
		body: [
			'Alt i dette afsnit er regnet ud af de tal, der allerede er vist. Det fortæller derfor ikke mere om, hvad nogen har svaret.',
			{
				facts: [
					{
						term: 'Siden sidst',
						text: 'Vi viser tallene fra begge runder. Vi skriver kun »højere« eller »lavere«, når der er mere mellem dem end den kritiske forskel og afrundingen tilsammen. Den kritiske forskel er 1,96 gange spredningen gange kvadratroden af (1/n − 1/N) for de to runder lagt sammen. Den er altid mindst en femtedel af spredningen. Her er n dem, der svarede, og N dem, der blev spurgt. Vi sammenligner kun samme version af skemaet og de samme udsagn. Må nogen læse den nye rapport, men ikke den gamle, bliver de gamle tal ikke vist.'
					},
					{
						term: 'Ledere som dig',
						text: 'Når der er landstal, viser rapporten, hvor mange af 100 ledere med samme baggrund der har et lavere tal. Der skal være mindst 30 ledere fra mindst tre organisationer i gruppen. Vi viser et spænd i trin af fem, fra 5 til 95, og aldrig en plads. Spændet rummer usikkerheden, så det bliver bredt, når få har svaret.'
					},
					{
						term: 'Et forsigtigt bud',
						text: 'Når få har svaret, er yderlige tal oftere tilfældige. Derfor kan der stå et bud, som ligger lidt nærmere landets gennemsnit. De, der har svaret, tæller fuldt ud. For resten vejer teamets tal t / (t + s/n), og landets gennemsnit vejer det, der mangler op til 1. Her er t, hvor meget ledere er forskellige, og s, hvor forskelligt folk med samme leder svarer, begge som varians. Der er intet bud, når alle har svaret, eller når tallet er »eller højere« eller »eller lavere«.'
					},
					{
						term: 'Opad, indad, udad og fremad',
						text: 'Hvert tema hører til en retning. Retningens tal er gennemsnittet af de viste tal for dens temaer. Mindst halvdelen skal være vist. Vi siger kun, at to retninger er forskellige, når der er mindst et halvt trin imellem dem, og mere end tilfældigheder kan give.'
					}
				]
			}
		]
	} satisfies Chapter,
	versions: {
		title: 'Hvad er ændret?',
		body: [
			'Et skema bliver aldrig ændret, når det er taget i brug. Skal et udsagn rettes, får både udsagnet og skemaet et nyt nummer. Tal fra før bliver ikke regnet om.',
			'De femten udsagn, som alle skemaer spørger om, er til for at kunne følge udviklingen. Vi sammenligner kun år, hvor et udsagn er det samme, ord for ord.'
		]
	} satisfies Chapter,
	cite: {
		title: 'Sådan henviser du',
		body: [
			'Skriv år, udgave og adresse, så andre kan finde de samme tal. Skriv også, at det er frivilligt at være med, og at udsagnene ikke er afprøvet endnu.'
		]
	} satisfies Chapter,
	limits: {
		title: 'Det kan metoden ikke',
		body: [
			'Den kan ikke sige, hvor god en leder er. Den kan ikke forklare, hvorfor tallene er, som de er. Og den kan ikke sige noget om ledere, der ikke er med.',
			{
				facts: [
					{
						term: 'Ikke afprøvet',
						text: 'Udsagnene er nye. Ingen har undersøgt, om de måler det, de skal, og om de forstås ens på dansk og engelsk. Tallene for, hvor pålidelige temaerne er, siger kun noget om, hvor godt udsagnene hænger sammen.'
					},
					{
						term: 'Frivilligt',
						text: 'Lederne har selv valgt at være med. Det er ikke en stikprøve, og bjælkerne kan ikke rette op på det. Måske er det ledere, der har det godt, der vælger det til.'
					},
					{
						term: 'Ikke alle svarer',
						text: 'De, der ikke svarer, kan mene noget andet. Vi vægter ikke tallene for at gætte på det. Derfor står det altid ved siden af, hvor mange der svarede.'
					},
					{
						term: 'Fag er forskellige',
						text: 'Et udsagn kan betyde noget andet på et hospital end i en skole. Da forskere afprøvede et dansk skema om arbejdsmiljø, kunne de kun vise for 10 af 28 skalaer, at de blev forstået ens i 14 slags job (Clausen m.fl. 2019). Vores er ikke afprøvet på den måde. Sammenlign fag med stor forsigtighed.'
					},
					{
						term: 'Det, folk oplever',
						text: 'Tallene er, hvad folk husker og synes. De er ikke en liste over, hvad lederen gjorde. Et lavt tal kan også skyldes en travl tid eller en beslutning, som lederen ikke selv har taget.'
					},
					{
						term: 'Få svar',
						text: 'Når få har svaret, er tallene dækket mere til, og bjælkerne er lange. Et team med under fem svar har ingen tal. Sådanne team er derfor ikke med i landets tal.'
					},
					{
						term: 'Højt og lavt',
						text: 'Folk bruger skalaen forskelligt, og de fleste svarer over midten. Et tal på 3,8 er ikke i sig selv godt eller dårligt.'
					}
				]
			}
		]
	} satisfies Chapter,
	sources: {
		title: 'Kilder',
		body: [
			'Her er de tekster, som ideen til hvert tema er fra. Her er også den håndbog, vi gik ud fra, da vi lavede regler for, hvad der må vises. Formlerne står i kodebogen. Hver af dem har sin kilde.'
		]
	} satisfies Chapter,
	statement: {
		direction: (of: { direction: string }) => `Retning: ${of.direction}`,
		marker: 'Med i alle skemaer',
		self: (of: { text: string }) => `Lederen selv: ${of.text}`,
		manager: (of: { text: string }) => `Nærmeste leder: ${of.text}`,
		conditions: 'Ledernes vilkår, tid og udfordringer',
		conditionsText:
			'Kun lederen svarer på det her. Svarene er ikke med i temaerne. De bliver kun vist lagt sammen med andres.',
		peers: 'Samarbejdet mellem ledere',
		peersText: 'Kun lederkolleger og lederen selv svarer på det her, og kun hvis lederen vil.'
	},
	editions: {
		caption: 'Skemaets udgaver',
		edition: 'Udgave',
		statements: 'Udsagn',
		years: 'Brugt i landets tal fra',
		changed: 'Ændret',
		none: 'Ingen endnu',
		first: 'Den første udgave',
		changes: (of: { added: string; removed: string }) =>
			`Nye udsagn: ${of.added}. Fjernet: ${of.removed}`,
		method: 'Vi har ikke ændret måden at regne på. Gør vi det, står det her med dato.'
	},
	citing: {
		method: 'Om metoden',
		methodText: (of: { version: string; url: string }) =>
			`Ledelsesspejl. Sådan gør vi. Spørgeskemaets udgave ${of.version}. Hentet fra ${of.url}.`,
		figures: 'Om årets tal',
		toYear: (of: { year: number }) => `Se fingeraftrykket for ${String(of.year)}`,
		toCodebook: 'Kodebog med formler'
	}
};

const en: typeof da = {
	comparisons: {
		title: 'When figures are held up against each other',
		body: [
			'Everything in this section is worked out from figures that are already shown. So it tells nothing more of what anybody answered.',
			{
				facts: [
					{
						term: 'Since last time',
						text: 'We show both rounds’ figures. We write “higher” or “lower” only when more lies between them than the critical difference and the rounding together. The critical difference is 1.96 times the spread times the square root of (1/n − 1/N) for the two rounds added up. It is always at least a fifth of the spread. Here n is those who answered and N those who were asked. We compare only the same version of the form and the same statements. If somebody may read the new report but not the old one, the old figures are not shown.'
					},
					{
						term: 'Leaders like you',
						text: 'When there are national figures, the report shows how many of 100 leaders with the same background have a lower figure. There must be at least 30 leaders from at least three organisations in the group. We show a range in steps of five, from 5 to 95, and never a rank. The range includes the uncertainty, so it is wide when few have answered.'
					},
					{
						term: 'A careful guess',
						text: 'When few have answered, extreme figures are more often chance. So there may be a guess that lies a little nearer to the national average. Those who answered count in full. For the rest, the team’s figure weighs t / (t + s/n), and the national average weighs what is missing up to 1. Here t is how much leaders differ and s how differently people with the same leader answer, both as variances. There is no guess when all have answered, or where the figure says “or higher” or “or lower”.'
					},
					{
						term: 'Upward, inward, outward and forward',
						text: 'Each theme belongs to a direction. The figure of a direction is the average of the figures shown for its themes. At least half of them must be shown. We say that two directions differ only when at least half a point lies between them, and more than chance can give.'
					}
				]
			}
		]
	},
	versions: {
		title: 'What has changed?',
		body: [
			'A questionnaire is never changed once it is in use. If a statement has to be mended, both the statement and the questionnaire get a new number. Earlier figures are not worked out again.',
			'The fifteen statements that every form asks are there to follow the development. We only compare years in which a statement is the same, word for word.'
		]
	},
	cite: {
		title: 'How to cite',
		body: [
			'Give the year, the edition and the address, so that others can find the same figures. Say also that taking part is voluntary, and that the statements have not been tested yet.'
		]
	},
	limits: {
		title: 'What the method cannot do',
		body: [
			'It cannot say how good a leader is. It cannot explain why the figures are as they are. And it cannot say anything about leaders who are not included.',
			{
				facts: [
					{
						term: 'Not tested',
						text: 'The statements are new. Nobody has examined whether they measure what they should, and whether they are understood alike in Danish and English. The figures of how reliable the themes are say only how well the statements hang together.'
					},
					{
						term: 'Voluntary',
						text: 'The leaders chose to take part. This is not a sample, and the bars cannot make up for it. Perhaps it is leaders who are doing well who choose it.'
					},
					{
						term: 'Not everybody answers',
						text: 'Those who do not answer may think otherwise. We do not weight the figures to guess at it. So it always says beside them how many answered.'
					},
					{
						term: 'Professions differ',
						text: 'A statement may mean something else in a hospital than in a school. When researchers tested a Danish questionnaire about working conditions, they could show for only 10 of 28 scales that they were understood alike in 14 kinds of job (Clausen et al. 2019). Ours has not been tested in that way. Compare professions with great care.'
					},
					{
						term: 'What people experience',
						text: 'The figures are what people remember and think. They are not a list of what the leader did. A low figure can also come from a busy time, or from a decision that the leader did not take.'
					},
					{
						term: 'Few answers',
						text: 'When few have answered, the figures are covered more, and the bars are long. A team with fewer than five answers has no figures. So such teams are not in the national figures.'
					},
					{
						term: 'High and low',
						text: 'People use the scale differently, and most answer above the middle. A figure of 3.8 is not good or bad in itself.'
					}
				]
			}
		]
	},
	sources: {
		title: 'Sources',
		body: [
			'Here are the texts that the idea of each theme is from. Here is also the handbook that we set out from when we made rules for what may be shown. The formulas are in the codebook. Each of them has its source.'
		]
	},
	statement: {
		direction: (of) => `Direction: ${of.direction}`,
		marker: 'In every form',
		self: (of) => `The leader: ${of.text}`,
		manager: (of) => `The leader’s manager: ${of.text}`,
		conditions: 'The leaders’ conditions, time and challenges',
		conditionsText:
			'Only the leader answers these. The answers are not part of the themes. They are only shown put together with those of others.',
		peers: 'Cooperation between leaders',
		peersText: 'Only fellow leaders and the leader answer these, and only if the leader wants it.'
	},
	editions: {
		caption: 'Editions of the questionnaire',
		edition: 'Edition',
		statements: 'Statements',
		years: 'Used in the national figures of',
		changed: 'Changed',
		none: 'None yet',
		first: 'The first edition',
		changes: (of) => `New statements: ${of.added}. Removed: ${of.removed}`,
		method: 'We have not changed how we calculate. If we do, it will say so here with a date.'
	},
	citing: {
		method: 'About the method',
		methodText: (of) =>
			`Ledelsesspejl. How we do it. Edition ${of.version} of the questionnaire. From ${of.url}.`,
		figures: 'About the figures of a year',
		toYear: (of) => `See the fingerprint of ${String(of.year)}`,
		toCodebook: 'Codebook with formulas'
	}
};

export const methodUse: Record<Language, typeof da> = { da, en };
