import type { Language } from '#lib/domain/language.ts';
import { nationalRules } from '#lib/domain/national/rules.ts';
import type { Chapter } from '../chapters.ts';

const { cell, leadersOwn, ownSpreadFrom } = nationalRules;

/** What is shown of the country, and how sure figures are. Danish is the source. */
const da = {
	country: {
		title: 'Landets tal',
		body: [
			'Én gang om året bliver rundernes tal lagt sammen for hele landet. Hver leder tæller lige meget, også når der er mange medarbejdere. Har en leder haft flere runder i året, er det den sidste, der tæller.',
			{
				steps: [
					`Nok bag hvert tal. Et felt skal bygge på mindst ${String(cell.respondents)} svar om mindst ${String(cell.leaders)} ledere fra mindst ${String(cell.organisations)} organisationer. Ingen organisation må stå for mere end ${String(cell.largestShare)} procent af svarene.`,
					`Ledernes egne svar. Der skal være svar fra mindst ${String(leadersOwn.leaders)} ledere i mindst ${String(leadersOwn.organisations)} organisationer. De bliver kun delt op på én måde ad gangen.`,
					'En fast liste. Det er bestemt på forhånd, hvilke felter der kan vises. Ingen kan bede om et nyt.',
					'De store først. Et mindre felt kommer kun med, når ingen kan regne et skjult felt ud. Det gælder også en organisation, der kender sine egne tal.',
					'Rundede tal. Antal er rundet til nærmeste fem. Et gennemsnit har én decimal, og helt oppe og helt nede står der »4,8 eller højere« og »1,2 eller lavere«.',
					'Små teams. Et team med under fem svar er ikke med i landets tal.',
					'Låst. Årets tal bliver lavet én gang. De får et fingeraftryk, så alle kan se, at ingen har ændret dem.'
				]
			},
			'Før tallene bliver udgivet, prøver en anden del af programmet at regne skjulte felter ud. Kan den det, bliver hele året holdt tilbage.'
		]
	} satisfies Chapter,
	sureness: {
		title: 'Hvor sikkert er et tal?',
		body: [
			'Bjælken om et tal er et interval på 95 procent. Den viser, hvor tallet sandsynligvis ville ligge, hvis alle inviterede havde svaret. Den siger ikke noget om ledere, der ikke er med.',
			'For et team regner vi den ud fra tre ting: hvor mange der svarede, hvor mange der blev spurgt, og hvor forskelligt folk med samme leder plejer at svare. Det sidste er et skøn på 0,9 trin, til der er tal for landet. Derefter bruger vi landets tal for hvert tema, og rapporten skriver, hvilket år de er fra. Vi bruger aldrig teamets egen spredning, for den kunne røbe nogen.',
			{
				example: 'Et eksempel: Ni af tolv har svaret',
				text: [
					'Gennemsnittet er 3,8. Vi ganger 1,96 med spredningen på 0,9 og med kvadratroden af (1/9 − 1/12). Det giver 0,3.',
					'Så går bjælken fra 3,5 til 4,1. Havde alle tolv svaret, var der ingen bjælke. Så er 3,8 det, teamet svarede, og der er intet at gætte på.'
				]
			},
			`Ledere i samme organisation ligner ofte hinanden. Derfor bygger landets interval på, hvor langt organisationerne ligger fra hinanden, når der er mindst ${String(ownSpreadFrom)} af dem (CR2). Er der færre, bruger vi forskellene i hele landet. Bjælken er altid rundet udad.`,
			'På landets sider siger vi det også med ord. Er bjælken kortere end 0,25 trin, er tallet ret sikkert. Er den kortere end 0,45, er det nogenlunde sikkert. Ellers er det usikkert.',
			'En ændring fra år til år kalder vi kun sikker, når tre ting er opfyldt. Den er på mindst 0,2 standardafvigelser. Dens interval når ikke nul. Og den holder, selv om vi ser på mange ændringer på én gang (p under 0,05 efter Benjamini og Hochberg).'
		]
	} satisfies Chapter,
	example: {
		title: 'Et eksempel: Hvorfor er to felter tomme?',
		caption: 'Et opdigtet land: Hvad medarbejderne svarer om tillid',
		where: 'Ledere i',
		leaders: 'Antal ledere',
		mean: 'Gennemsnit',
		yes: 'Vises',
		whole: 'Hele landet',
		tooFew: 'Vises ikke: Der er for få',
		complement: 'Vises ikke: Ellers kunne det andet felt regnes ud',
		few: (of: { few: string; least: string }) =>
			`Kun ${of.few} ledere er fra en kommune. Der skal være mindst ${of.least}, så det felt er tomt. Men det er ikke nok.`,
		sum: (of: {
			all: string;
			whole: string;
			product: string;
			first: string;
			second: string;
			rest: string;
			few: string;
			found: string;
		}) =>
			`Viste vi de andre tal, kunne man trække fra. Landet har ${of.all} ledere med et gennemsnit på ${of.whole}. Det er ${of.product} i alt. Træk regionerne fra (${of.first}) og staten (${of.second}). Så er der ${of.rest} tilbage til ${of.few} ledere: et gennemsnit på ${of.found}.`,
		so: 'Derfor er statens felt også tomt. Det er det mindste af de to, der var tilbage. Begge felter ser ens ud.'
	}
};

const en: typeof da = {
	country: {
		title: 'The national figures',
		body: [
			'Once a year the figures of the rounds are put together for the whole country. Each leader counts the same, also when there are many employees. If a leader has had several rounds in the year, the last one counts.',
			{
				steps: [
					`Enough behind each figure. A cell must be made of at least ${String(cell.respondents)} answers about at least ${String(cell.leaders)} leaders from at least ${String(cell.organisations)} organisations. No organisation may have given more than ${String(cell.largestShare)} per cent of the answers.`,
					`The leaders’ own answers. There must be answers from at least ${String(leadersOwn.leaders)} leaders in at least ${String(leadersOwn.organisations)} organisations. They are only divided in one way at a time.`,
					'A fixed list. Which cells can be shown is decided beforehand. Nobody can ask for a new one.',
					'The large ones first. A smaller cell is added only when nobody can work out a hidden one. That includes an organisation that knows its own figures.',
					'Rounded figures. Numbers are rounded to the nearest five. An average has one decimal, and at the very ends it says “4.8 or higher” and “1.2 or lower”.',
					'Small teams. A team with fewer than five answers is not in the national figures.',
					'Locked. The figures of a year are made once. They get a fingerprint, so that everybody can see that nobody has changed them.'
				]
			},
			'Before the figures are released, another part of the program tries to work out hidden cells. If it can, the whole year is held back.'
		]
	},
	sureness: {
		title: 'How sure is a figure?',
		body: [
			'The bar around a figure is a 95 per cent interval. It shows where the figure would probably lie if everybody invited had answered. It says nothing about leaders who are not included.',
			'For a team we work it out from three things: how many answered, how many were asked, and how differently people with the same leader usually answer. The last is an estimate of 0.9 points until there are national figures. After that we use the country’s figure for each theme, and the report says which year it is from. We never use the spread of the team itself, because it could give somebody away.',
			{
				example: 'An example: nine of twelve have answered',
				text: [
					'The average is 3.8. We multiply 1.96 by the spread of 0.9 and by the square root of (1/9 − 1/12). That is 0.3.',
					'So the bar goes from 3.5 to 4.1. Had all twelve answered, there would be no bar. Then 3.8 is what the team answered, and there is nothing to guess.'
				]
			},
			`Leaders in the same organisation are often alike. So the national interval rests on how far organisations lie apart when there are at least ${String(ownSpreadFrom)} of them (CR2). If there are fewer, we use the differences in the whole country. The bar is always rounded outwards.`,
			'On the national pages we also say it in words. If the bar is shorter than 0.25 points, the figure is quite sure. If it is shorter than 0.45, it is fairly sure. Otherwise it is unsure.',
			'We call a change from year to year sure only when three things hold. It is at least 0.2 standard deviations. Its interval does not reach zero. And it holds although we look at many changes at once (p below 0.05 after Benjamini and Hochberg).'
		]
	},
	example: {
		title: 'An example: why are two cells empty?',
		caption: 'An invented country: what employees answer about trust',
		where: 'Leaders in',
		leaders: 'Number of leaders',
		mean: 'Average',
		yes: 'Shown',
		whole: 'The whole country',
		tooFew: 'Not shown: there are too few',
		complement: 'Not shown: otherwise the other cell could be worked out',
		few: (of) =>
			`Only ${of.few} leaders are from a municipality. There must be at least ${of.least}, so that cell is empty. But that is not enough.`,
		sum: (of) =>
			`If we showed the other figures, one could subtract. The country has ${of.all} leaders with an average of ${of.whole}. That is ${of.product} in all. Take away the regions (${of.first}) and the state (${of.second}). That leaves ${of.rest} for ${of.few} leaders: an average of ${of.found}.`,
		so: 'So the cell of the state is empty too. It is the smaller of the two that were left. Both cells look the same.'
	}
};

export const methodCountry: Record<Language, typeof da> = { da, en };
