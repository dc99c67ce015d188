import { reliabilityRules } from '../reliability-cell.ts';
import { nationalRules } from '../rules.ts';
import type { Note } from './note.ts';
import { researchFormulas } from './research-notes.ts';

const { cell, leadersOwn, classOfLeaders, ends, medianFrom, ownSpreadFrom, step } = nationalRules;
const lowEnd = ends.low / 10;
const highEnd = ends.high / 10;

/** What is in the files and what is not: missing values, and what protects people. */
export function listRules(): readonly Note[] {
	return [...missingRules, ...disclosureRules];
}

/** How each figure is made. */
export function listFormulas(): readonly Note[] {
	return [...meanFormulas, ...otherFormulas, ...researchFormulas];
}

const missingRules: readonly Note[] = [
	{
		id: 'missing-answers',
		title: { da: 'Svar, der mangler', en: 'Missing answers' },
		text: {
			da: '»Ved ikke« og tomme svar tæller ikke med i et gennemsnit. De bliver hverken til 0 eller til 3.',
			en: '"Don’t know" and empty answers do not count in a mean. They become neither 0 nor 3.'
		}
	},
	{
		id: 'missing-rows',
		title: { da: 'Tal, der ikke vises', en: 'Figures that are not shown' },
		text: {
			da: 'Et tal, der ikke vises, har ingen række. Man kan ikke se hvorfor. Det betyder ikke, at tallet er dårligt.',
			en: 'A figure that is not shown has no row. One cannot see why. It does not mean that the figure is bad.'
		}
	},
	{
		id: 'missing-values',
		title: { da: 'Tomme felter', en: 'Empty fields' },
		text: {
			da: 'value er tom, når tallet er et bånd eller et interval. Brug low og high i stedet. Midten af et bånd er ikke et gæt på tallet.',
			en: 'value is empty where the figure is a band or an interval. Use low and high instead. The middle of a band is no guess at the figure.'
		}
	}
];

const disclosureRules: readonly Note[] = [
	{
		id: 'cells',
		title: { da: 'Hvornår et felt vises', en: 'When a cell is shown' },
		text: {
			da: `Mindst ${cell.respondents} svar om mindst ${cell.leaders} ledere fra mindst ${cell.organisations} organisationer. Ingen organisation må have mere end ${cell.largestShare} procent af svarene.`,
			en: `At least ${cell.respondents} answers about at least ${cell.leaders} leaders from at least ${cell.organisations} organisations. No organisation may have more than ${cell.largestShare} per cent of the answers.`
		}
	},
	{
		id: 'own-answers',
		title: { da: 'Ledernes egne svar', en: 'Leaders’ own answers' },
		text: {
			da: `Mindst ${leadersOwn.leaders} ledere fra mindst ${leadersOwn.organisations} organisationer. De deles kun op efter niveau, alder eller geografi, og kun efter én ting ad gangen.`,
			en: `At least ${leadersOwn.leaders} leaders from at least ${leadersOwn.organisations} organisations. They are split by level, age or region only, and by one at a time.`
		}
	},
	{
		id: 'combinations',
		title: { da: 'Felter, der røber hinanden', en: 'Cells that give each other away' },
		text: {
			da: 'Hvilke felter der kan vises, er bestemt på forhånd. De store vises først. Et mindre felt kommer kun med, når ingen kan regne et skjult felt ud, heller ikke en organisation, der kender sine egne tal.',
			en: 'Which cells can be shown was decided beforehand. Large ones come first. A smaller one is added only if nobody can work out a hidden one, not even an organisation that knows its own figures.'
		}
	},
	{
		id: 'rounding',
		title: { da: 'Afrunding og bånd', en: 'Rounding and bands' },
		text: {
			da: `Antal er rundet til nærmeste ${step}. Gennemsnit har én decimal. Helt oppe og helt nede vises kun et bånd: »${write(highEnd, ',')} eller højere« og »${write(lowEnd, ',')} eller lavere«. low og high siger, hvor det rigtige tal ligger.`,
			en: `Counts are rounded to the nearest ${step}. Means have one decimal. At the ends there is only a band: "${write(highEnd, '.')} or higher" and "${write(lowEnd, '.')} or lower". low and high say where the true figure lies.`
		}
	},
	{
		id: 'small-teams',
		title: { da: 'Små teams', en: 'Small teams' },
		text: {
			da: 'Et team, hvor færre end fem har svaret, er ikke med i noget tal. Dækningen siger, hvor mange det gælder.',
			en: 'A team of which fewer than five answered is in no figure. The coverage says how many they are.'
		}
	},
	{
		id: 'reliability',
		title: { da: 'Pålidelighed', en: 'Reliability' },
		text: {
			da: `Koefficienter vises fra ${reliabilityRules.respondents} svar og ${reliabilityRules.organisations} organisationer, for hele landet og for hver sektor. De har to decimaler.`,
			en: `Coefficients are shown from ${reliabilityRules.respondents} answers and ${reliabilityRules.organisations} organisations, for the country and each sector. They have two decimals.`
		}
	},
	{
		id: 'self-and-others',
		title: { da: 'Ledere og medarbejdere', en: 'Leaders and employees' },
		text: {
			da: `Ledere tælles i klasser på et halvt point. En klasse vises fra ${classOfLeaders.leaders} ledere fra mindst ${classOfLeaders.organisations} organisationer. Der er ingen fil med en række for hver leder: 51 svar peger på ét menneske.`,
			en: `Leaders are counted in classes of half a point. A class is shown from ${classOfLeaders.leaders} leaders from at least ${classOfLeaders.organisations} organisations. No file has a row for each leader: 51 answers point at one person.`
		}
	},
	{
		id: 'voluntary',
		title: { da: 'Ikke en stikprøve', en: 'Not a sample' },
		text: {
			da: 'Lederne har selv valgt at være med. Tallene beskriver dem, der er med, og ikke nødvendigvis alle offentlige ledere.',
			en: 'The leaders chose to take part. The figures describe those who did, and not necessarily all public leaders.'
		}
	}
];

const meanFormulas: readonly Note[] = [
	{
		id: 'mean',
		title: { da: 'Gennemsnit (mean)', en: 'Mean (mean)' },
		text: {
			da: 'Et teams tal er gennemsnittet af de gyldige svar. Landets tal er gennemsnittet af teamenes tal: (1/J) Σ x_j. Hver leder tæller lige meget. Et temas tal er gennemsnittet af temaets udsagn.',
			en: 'A team’s value is the mean of the valid answers. The country’s is the mean of the teams’ values: (1/J) Σ x_j. Each leader counts the same. A theme’s value is the mean of its statements.'
		}
	},
	{
		id: 'interval',
		title: { da: '95 %-interval (interval)', en: '95% interval (interval)' },
		text: {
			da: `Ligger om gennemsnittet, som det vises, og er rundet udad. Fra ${ownSpreadFrom} organisationer bygger det på, hvor langt de ligger fra hinanden (CR2, Bell & McCaffrey 2002), ellers på spredningen i hele landet.`,
			en: `Lies around the mean as it is shown, rounded outwards. From ${ownSpreadFrom} organisations on it rests on how far they lie apart (CR2, Bell & McCaffrey 2002), else on the spread in the whole country.`
		}
	},
	{
		id: 'median',
		title: { da: 'Median (median)', en: 'Median (median)' },
		text: {
			da: `Den midterste af organisationernes gennemsnit. Vises fra ${medianFrom} organisationer.`,
			en: `The middle one of the organisations’ means. Shown from ${medianFrom} organisations on.`
		}
	},
	{
		id: 'index',
		title: { da: 'Indeks (index)', en: 'Index (index)' },
		text: {
			da: '25 (x − 1), hvor x er gennemsnittet, som det vises.',
			en: '25 (x − 1), where x is the mean as it is shown.'
		}
	},
	{
		id: 'change',
		title: { da: 'Ændring (change)', en: 'Change (change)' },
		text: {
			da: 'Kun for udsagn, der er de samme, i det samme felt. Den kaldes sikker, når den er mindst 0,2 standardafvigelser, intervallet ikke rummer nul, og p er under 0,05 (Benjamini & Hochberg 1995).',
			en: 'Only for statements that are the same, in the same cell. It is called certain when it is at least 0.2 standard deviations, its interval excludes zero and p is below 0.05 (Benjamini & Hochberg 1995).'
		}
	}
];

const otherFormulas: readonly Note[] = [
	{
		id: 'alpha',
		title: { da: 'Cronbachs alfa (alpha)', en: 'Cronbach’s alpha (alpha)' },
		text: {
			da: 'k/(k − 1) · (1 − Σ s_i² / s_T²), af svar, hvor alle temaets udsagn er besvaret (Cronbach 1951).',
			en: 'k/(k − 1) · (1 − Σ s_i² / s_T²), of answers to all statements of the theme (Cronbach 1951).'
		}
	},
	{
		id: 'omega',
		title: { da: 'McDonalds omega (omega)', en: 'McDonald’s omega (omega)' },
		text: {
			da: '(Σ λ)² / ((Σ λ)² + Σ θ) af én faktor, estimeret ved maximum likelihood (McDonald 1999).',
			en: '(Σ λ)² / ((Σ λ)² + Σ θ) of one factor, by maximum likelihood (McDonald 1999).'
		}
	},
	{
		id: 'icc',
		title: { da: 'ICC(1) og ICC(2) (icc1, icc2)', en: 'ICC(1) and ICC(2) (icc1, icc2)' },
		text: {
			da: '(MSB − MSW)/(MSB + (k − 1) MSW) og (MSB − MSW)/MSB, med teams som grupper (Bliese 2000).',
			en: '(MSB − MSW)/(MSB + (k − 1) MSW) and (MSB − MSW)/MSB, teams being the groups (Bliese 2000).'
		}
	},
	{
		id: 'agreement',
		title: {
			da: 'Enighed i teams (rwg, average_deviation)',
			en: 'Agreement in teams (rwg, average_deviation)'
		},
		text: {
			da: 'r_wg(J) med ligelig fordeling som nul (James m.fl. 1984) og gennemsnitlig afvigelse fra gennemsnittet (Burke & Dunlap 2002), begge som gennemsnit af teams.',
			en: 'r_wg(J) with a uniform null (James et al. 1984) and the average deviation from the mean (Burke & Dunlap 2002), both as means of teams.'
		}
	},
	{
		id: 'self-and-others-coefficients',
		title: {
			da: 'Selv og medarbejdere (difference, correlation, slope)',
			en: 'Self and employees (difference, correlation, slope)'
		},
		text: {
			da: 'Over ledere, hvor begge tal vises i lederens rapport: gennemsnittet af forskellen, Pearsons r, og hældningen for medarbejdernes tal mod lederens eget.',
			en: 'Over leaders whose report shows both values: the mean difference, Pearson’s r, and the slope of the employees’ value on the leader’s own.'
		}
	}
];

function write(value: number, mark: string): string {
	return value.toFixed(1).replace('.', mark);
}
