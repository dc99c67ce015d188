import type { Note } from './note.ts';
import { nationalRules } from '../rules.ts';

const { coefficients } = nationalRules;

/** How the figures that are for researchers are made. */
export const researchFormulas: readonly Note[] = [
	{
		id: 'response-surface',
		title: {
			da: 'Polynomiel regression (b0–b5, a1–a4)',
			en: 'Polynomial regression (b0–b5, a1–a4)'
		},
		text: {
			da: `Z = b0 + b1 X + b2 Y + b3 X² + b4 XY + b5 Y² (Edwards & Parry 1993). X er lederens eget tal minus 3 og Y medarbejdernes tal minus 3, som lederens rapport viser dem. Z er de samme medarbejderes svar på det første samlede udsagn, så Y og Z har fælles kilde. Hvor X = Y, er hældningen a1 = b1 + b2 og krumningen a2 = b3 + b4 + b5. Hvor X = −Y, er de a3 = b1 − b2 og a4 = b3 − b4 + b5. Hver leder tæller én gang, og det er ikke regnet med, at nogle har samme organisation. Vises fra ${coefficients.leaders} ledere og ${coefficients.organisations} organisationer.`,
			en: `Z = b0 + b1 X + b2 Y + b3 X² + b4 XY + b5 Y² (Edwards & Parry 1993). X is the leader’s own value less 3 and Y the employees’ less 3, as the leader’s report shows them. Z is what the same employees answer to the first overall statement, so Y and Z share their source. Where X = Y the slope is a1 = b1 + b2 and the curvature a2 = b3 + b4 + b5. Where X = −Y they are a3 = b1 − b2 and a4 = b3 − b4 + b5. Each leader counts once, and that some share an organisation is not reckoned with. Shown from ${coefficients.leaders} leaders and ${coefficients.organisations} organisations on.`
		}
	},
	{
		id: 'theme-correlations',
		title: { da: 'Temaernes sammenhæng (correlation)', en: 'How themes go together (correlation)' },
		text: {
			da: `Pearsons r mellem medarbejdernes tal for to temaer, over ledere, hvis team har begge. Kun for hele landet, fra ${coefficients.leaders} ledere og ${coefficients.organisations} organisationer.`,
			en: `Pearson’s r between employees’ values of two themes, over leaders whose team has both. Only for the whole country, from ${coefficients.leaders} leaders and ${coefficients.organisations} organisations on.`
		}
	},
	{
		id: 'weights',
		title: { da: 'Vægte (weight)', en: 'Weights (weight)' },
		text: {
			da: 'N_h / n_h: hvor mange inviterede hvert svar i feltet står for, af antallene, som de vises (Kalton & Flores-Cervantes 2003). De retter op på, at nogle felter svarer mere end andre. De retter ikke op på, at lederne selv har valgt at være med.',
			en: 'N_h / n_h: how many invited people each answer in the cell stands for, of the counts as they are shown (Kalton & Flores-Cervantes 2003). They mend that some cells answer more than others. They do not mend that leaders chose to take part.'
		}
	}
];
