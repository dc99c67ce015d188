import type { Bilingual } from '#lib/domain/language.ts';
import type { Gap } from '../gap.ts';

/** Who sees more of a theme, where that is certain. */
export function whoSeesMore({ group }: Pick<Gap, 'group'>): 'self' | 'others' | 'nobody' {
	switch (group) {
		case 'overHigh':
		case 'overLow':
			return 'self';
		case 'underHigh':
		case 'underLow':
			return 'others';
		case 'agreeHigh':
		case 'agreeLow':
		case 'none':
			return 'nobody';
	}
}

/** In how many themes one sees more than the other: what a picture of all of them says. */
export function describeSides(gaps: readonly Pick<Gap, 'group'>[]): Bilingual {
	const more = gaps.map(whoSeesMore);
	const self = more.filter((who) => who === 'self').length;
	const others = more.filter((who) => who === 'others').length;
	if (self + others === 0)
		return {
			da: 'I intet tema er der en sikker forskel mellem dit svar og medarbejdernes.',
			en: "In no theme is there a certain difference between your answer and the employees'."
		};
	const rest = gaps.length - self - others;

	return {
		da: [
			self > 0 && `Du ser mere end medarbejderne i ${countThemes(self).da}.`,
			others > 0 && `Medarbejderne ser mere end dig i ${countThemes(others).da}.`,
			rest > 0 && 'I resten ser I det ens, eller forskellen er usikker.'
		]
			.filter(Boolean)
			.join(' '),
		en: [
			self > 0 && `You see more than the employees in ${countThemes(self).en}.`,
			others > 0 && `The employees see more than you in ${countThemes(others).en}.`,
			rest > 0 && 'In the rest you see the same, or the difference is uncertain.'
		]
			.filter(Boolean)
			.join(' ')
	};
}

function countThemes(count: number): Bilingual {
	return count === 1
		? { da: 'ét tema', en: 'one theme' }
		: { da: `${count} temaer`, en: `${count} themes` };
}
