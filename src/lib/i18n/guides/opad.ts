import type { Source } from '#lib/domain/research/source.ts';
import type { ThemeGuide } from './guide.ts';
import { tummersKnies2015 } from './shared-sources.ts';

const mayWinter2009: Source = {
	authors: ['May, P. J.', 'Winter, S. C.'],
	year: 2009,
	title: 'Politicians, Managers, and Street-Level Bureaucrats: Influences on Policy Implementation',
	language: 'en',
	published: 'Journal of Public Administration Research and Theory 19(3): 453–476',
	at: { doi: '10.1093/jopart/mum030' }
};

const detert2010: Source = {
	authors: ['Detert, J. R.', 'Treviño, L. K.'],
	year: 2010,
	title:
		'Speaking Up to Higher-Ups: How Supervisors and Skip-Level Leaders Influence Employee Voice',
	language: 'en',
	published: 'Organization Science 21(1): 249–270',
	at: { doi: '10.1287/orsc.1080.0405' }
};

export const opad: ThemeGuide = {
	words: {
		da: {
			about:
				'Når det lykkes, bliver beslutninger oppefra til noget, enheden kan arbejde med. Og dem, der beslutter, hører, hvordan det går i praksis. Lederen står midt i det og er loyal begge veje.',
			longer: [
				'Aftal med din nærmeste leder, hvordan du bringer viden opad: hvor tit, i hvilken form, og hvornår du får svar.',
				'Saml eksempler fra hverdagen i et halvt år. Tag de tre, der går igen, med til dem, der beslutter.'
			],
			organisation: [
				'Lav en fast vej, hvor viden fra hverdagen når frem til dem, der beslutter. Sørg for, at der kommer svar tilbage.',
				'Giv ledere begrundelsen sammen med beslutningen, så de kan forklare den videre.',
				'Spørg altid, hvad der bliver svært, når I sætter noget i gang. Sig tak for svaret.'
			]
		},
		en: {
			about:
				'When it works, decisions from above become something that the unit can work with. And those who decide hear how things go in practice. The leader stands in the middle and is loyal both ways.',
			longer: [
				'Agree with your own manager on how you bring knowledge upward: how often, in what form, and when you get an answer.',
				'Gather examples from everyday work for half a year. Take the three that keep coming back to those who decide.'
			],
			organisation: [
				'Make a fixed way for knowledge from everyday work to reach those who decide. See to it that an answer comes back.',
				'Give leaders the reason together with the decision, so that they can explain it in turn.',
				'Always ask what will be difficult when you start something. Say thank you for the answer.'
			]
		}
	},
	research: [
		{
			da: 'Da en reform af beskæftigelsesområdet skulle føres ud i livet i Danmark, betød det mest, hvordan sagsbehandlerne selv forstod målene, hvad de vidste, og hvad de mente. Ledere og politikere betød mindre. De virkede især ved at gøre målene klare og styrke viden.',
			en: 'When a reform of employment policy was to be carried out in Denmark, what mattered most was how the caseworkers themselves understood the goals, what they knew and what they thought. Leaders and politicians mattered less. They worked mainly by making goals clear and strengthening knowledge.',
			sources: [mayWinter2009]
		},
		{
			da: 'Om folk tør sige noget opad, afhænger ikke kun af den nærmeste leder. I 89 interview i en stor privat virksomhed nævnte folk næsten lige så ofte ledere højere oppe som grunden til at tie. Det er altså en opgave for alle trin.',
			en: 'Whether people dare to say something upward does not depend on their own leader alone. In 89 interviews at a large private company, people mentioned leaders higher up almost as often as the reason to keep silent. So it is a task for every level.',
			sources: [detert2010]
		},
		{
			da: 'Hollandske forskere har spurgt, om offentlige ledere hjælper deres folk med at følge politiske beslutninger. Det var en af fire opgaver, de målte. De hang sammen med mere engagement og med mindre lyst til at skifte job.',
			en: 'Dutch researchers have asked whether public leaders help their people to follow political decisions. It was one of four tasks that they measured. They went together with more commitment and with less wish to change jobs.',
			sources: [tummersKnies2015]
		}
	],
	sureness: {
		da: 'Det er et af de temaer, vi ved mindst om. Der er få undersøgelser af ledelse opad, og vi har ikke fundet forsøg. Tag rådene her som gode idéer og ikke som noget, der er bevist.',
		en: 'This is one of the themes that we know least about. There are few studies of leading upward, and we have found no trials. Take the advice here as good ideas and not as something proven.',
		sources: []
	}
};
