import type { Language } from '#lib/domain/language.ts';
import type { TextPage } from '../chapters.ts';

/** The country, before its first figures have come. Danish is the source. */
const da = {
	title: 'Ledelse i hele landet',
	intro:
		'Her kommer alle til at kunne se, hvordan folk i stat, regioner og kommuner oplever deres ledere. Der kommer nye tal én gang om året, før uge 44.',
	noneTitle: 'Der er ingen tal endnu',
	none: 'De første kommer, når der er nok at fortælle om: mindst 30 svar om mindst fem ledere fra mindst tre organisationer. Indtil da viser vi intet, heller ikke et foreløbigt tal.',
	chapters: {
		what: {
			title: 'Hvad du kommer til at se',
			body: [
				{
					facts: [
						{
							term: 'Tolv temaer',
							text: 'Hvordan lederne ser sig selv, og hvordan medarbejderne ser dem.'
						},
						{
							term: 'Hvor og hvem',
							text: 'Sektor, ledelsesniveau og område, hvor der er svar nok.'
						},
						{ term: 'År for år', text: 'Kun for udsagn, der er de samme.' },
						{ term: 'Filer', text: 'Med en liste over, hvad kolonnerne betyder.' }
					]
				}
			]
		},
		voluntary: {
			title: 'De har selv valgt at være med',
			body: [
				'Tallene bliver ikke en stikprøve af alle ledere. De, der vælger at blive evalueret, kan være anderledes end dem, der ikke gør. Læs derfor tallene som et billede af dem, der er med.',
				'De kan ikke bruges til at holde to bestemte ledere eller to bestemte steder op mod hinanden.'
			]
		},
		withheld: {
			title: 'Nogle felter bliver tomme',
			body: [
				'Ingen organisation må fylde mere end 70 procent af et felt. Andre felter bliver tomme, fordi de kunne bruges til at regne et skjult felt ud. Et tomt felt ser altid ens ud. Det betyder ikke, at tallet er dårligt.',
				'Antal bliver rundet til nærmeste fem, og gennemsnit får én decimal. Årets tal er låst og bliver ikke regnet om.'
			]
		}
	}
} satisfies TextPage & Record<string, unknown>;

const en: typeof da = {
	title: 'Leadership across the country',
	intro:
		'Here everybody will be able to see how people in the state, regions and municipalities experience their leaders. New figures will come once a year, before week 44.',
	noneTitle: 'There are no figures yet',
	none: 'The first ones come when there is enough to tell about: at least 30 answers about at least five leaders from at least three organisations. Until then we show nothing, not even a preliminary figure.',
	chapters: {
		what: {
			title: 'What you will see',
			body: [
				{
					facts: [
						{
							term: 'Twelve themes',
							text: 'How the leaders see themselves, and how the employees see them.'
						},
						{
							term: 'Where and who',
							text: 'Sector, level and field, where there are answers enough.'
						},
						{ term: 'Year by year', text: 'Only for statements that are the same.' },
						{ term: 'Files', text: 'With a list of what the columns mean.' }
					]
				}
			]
		},
		voluntary: {
			title: 'They chose to take part',
			body: [
				'The figures will not be a sample of all leaders. Those who choose to be evaluated may differ from those who do not. So read the figures as a picture of those who are included.',
				'They cannot be used to compare two particular leaders or two particular places.'
			]
		},
		withheld: {
			title: 'Some cells will be empty',
			body: [
				'No organisation may make up more than 70 per cent of a cell. Other cells will be empty because they could be used to work out a hidden one. An empty cell always looks the same. It does not mean that the figure is bad.',
				'Counts are rounded to the nearest five, and averages have one decimal. The figures of the year are locked and are not worked out again.'
			]
		}
	}
};

export const national: Record<Language, typeof da> = { da, en };
