import type { Language } from '#lib/domain/language.ts';

/** The pages about the themes, around what the guides say. Danish is the source. */
const da = {
	all: {
		title: 'Temaerne',
		intro:
			'Her er et tema ad gangen: spørgsmål at tænke over, ting at prøve, og hvad forskningen ved.',
		choose: 'Vælg ét tema, ét spørgsmål og ét råd. Resten kan vente.',
		list: 'Temaerne i skemaet',
		better: 'Bliver man en bedre leder af at blive evalueret?',
		reading: {
			title: 'Sådan læser du om forskningen',
			body: [
				'»Hænger sammen med« og »følges ad« betyder, at to ting optræder samtidig. Det siger ikke, at den ene er årsag til den anden. I et »forsøg« prøvede nogle noget, som andre ikke gjorde. Så kan man bedre sige, hvad der virker, især når der er trukket lod.',
				'En »opgørelse« eller en »gennemgang« samler mange undersøgelser. Den er mere sikker end en enkelt, men den bliver ikke bedre end dem, den bygger på.',
				'Vi har slået hver kilde op og læst resuméet, men ikke altid hele artiklen. Ordene er vores egne. Forskningen handler om ledelse og ikke om vores udsagn, som ikke er afprøvet endnu.',
				'Rådene er vores. De ligger tæt på forskningen, men kun få af dem er prøvet, som de står her. Du kender selv din hverdag bedst.'
			]
		}
	},
	theme: ({ direction }: { direction: string }) => `Tema · ${direction}`,
	statements: 'Udsagnene om temaet',
	reflect: 'Tænk over',
	attempt: 'Prøv i næste uge',
	longer: 'Over et halvt år',
	organisation: 'Det kan organisationen gøre',
	research: 'Hvad forskningen siger',
	sureness: 'Hvor sikkert er det?',
	sources: 'Kilder',
	namedHere: ({ count }: { count: number }): string => (count === 1 ? 'Kilde:' : 'Kilder:'),
	noted: 'Vælg ét spørgsmål og ét råd. Resten kan vente.',
	more: 'Andre temaer',
	before: 'Forrige',
	after: 'Næste',
	toAll: 'Alle temaer',
	howToRead: 'Sådan læser du om forskningen',
	/** The links from a report and a guide. */
	aboutTheme: ({ theme }: { theme: string }) =>
		`Flere idéer og forskning om ${theme.toLowerCase()}`,
	moreAbout: 'Flere idéer og forskning:',
	ideas: 'Find idéer til hvert tema',
	fromMethod: 'Temaerne, og hvad forskningen siger om dem'
};

const en: typeof da = {
	all: {
		title: 'The themes',
		intro:
			'Here is one theme at a time: questions to think over, things to try, and what research knows.',
		choose: 'Choose one theme, one question and one piece of advice. The rest can wait.',
		list: 'The themes of the form',
		better: 'Does being evaluated make one a better leader?',
		reading: {
			title: 'How to read about the research',
			body: [
				'“Is related to” and “goes together with” mean that two things appear at the same time. They do not say that one causes the other. In a “trial”, some tried something that others did not. Then one can better say what works, especially where lots were drawn.',
				'A “summary” or a “review” gathers many studies. It is more certain than a single one, but it is no better than what it builds on.',
				'We have looked up each source and read its abstract, but not always the whole article. The words are our own. The research is about leadership and not about our statements, which have not been tested yet.',
				'The advice is ours. It lies close to the research, but only little of it has been tried as it stands here. You know your own everyday work best.'
			]
		}
	},
	theme: ({ direction }) => `Theme · ${direction}`,
	statements: 'The statements about the theme',
	reflect: 'Think about',
	attempt: 'Try next week',
	longer: 'Over half a year',
	organisation: 'What the organisation can do',
	research: 'What research says',
	sureness: 'How certain is it?',
	sources: 'Sources',
	namedHere: ({ count }) => (count === 1 ? 'Source:' : 'Sources:'),
	noted: 'Choose one question and one piece of advice. The rest can wait.',
	more: 'Other themes',
	before: 'Previous',
	after: 'Next',
	toAll: 'All themes',
	howToRead: 'How to read about the research',
	aboutTheme: ({ theme }) => `More ideas and research on ${theme.toLowerCase()}`,
	moreAbout: 'More ideas and research:',
	ideas: 'Find ideas for each theme',
	fromMethod: 'The themes, and what research says about them'
};

export const themePage: Record<Language, typeof da> = { da, en };
