import type { Bilingual } from '#lib/domain/language.ts';

/** One of the seven recommendations of the Danish commission on public leadership. */
export interface CommissionGroup {
	readonly id: string;
	/** Our short name for it. */
	readonly name: Bilingual;
	/** The themes that ask about it; none where the questionnaire does not. */
	readonly themes: readonly string[];
	/** Statements of the leaders' own conditions that belong to it. */
	readonly conditions: readonly string[];
}

/**
 * Where the themes of the questionnaire belong among the recommendations of Ledelseskommissionen, »Sæt
 * borgerne først – ledelse i den offentlige sektor med fokus på udvikling af driften«, June 2018. The
 * commission made seven recommendations; the names are ours and short, and which theme stands
 * where is our reading of both. Each theme has one place, the one it fits best.
 */
export const commissionGroups: readonly CommissionGroup[] = [
	{
		id: 'borgeren',
		name: { da: 'Borgeren i centrum', en: 'The citizen at the centre' },
		themes: ['tvaers', 'borger'],
		conditions: []
	},
	{
		id: 'politikerne',
		name: { da: 'Tillid mellem politikere og ledere', en: 'Trust between politicians and leaders' },
		themes: ['opad'],
		conditions: ['vilkaar_3']
	},
	{
		id: 'samarbejdssystemet',
		name: { da: 'Et enklere samarbejdssystem', en: 'A simpler system of cooperation' },
		themes: [],
		conditions: []
	},
	{
		id: 'driften',
		name: { da: 'Ledelse og udvikling af driften', en: 'Leading and developing operations' },
		themes: ['drift', 'forandring'],
		conditions: ['vilkaar_1', 'vilkaar_2']
	},
	{
		id: 'retning',
		name: { da: 'At sætte retning', en: 'Setting a direction' },
		themes: ['retning', 'faglighed'],
		conditions: []
	},
	{
		id: 'holdet',
		name: { da: 'At sætte holdet', en: 'Building the team' },
		themes: ['anerkendelse', 'tillid', 'tryghed', 'inddragelse', 'trivsel'],
		conditions: []
	},
	{
		id: 'udvikling',
		name: { da: 'At udvikle sig som leder', en: 'Developing as a leader' },
		themes: [],
		conditions: ['vilkaar_4', 'vilkaar_5']
	}
];
