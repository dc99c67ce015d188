import type { Bilingual } from '#lib/domain/language.ts';
import { readDisplayed } from '../displayed.ts';
import { gapCuts, type GapGroup } from '../gap.ts';
import type { ThemeReading } from '../read.ts';
import { writeTenths } from './numbers.ts';

/**
 * What the picture of all themes says: in how many the leader and the employees answer alike, and which
 * way the others lie. Every theme is counted once. Undefined where there is nothing to compare.
 */
export function describeViews(themes: readonly Pick<ThemeReading, 'gap'>[]): Bilingual | undefined {
	const groups = themes.map(({ gap }) => gap?.group);
	if (groups.every((group) => group === undefined)) return undefined;

	const among = (...wanted: readonly GapGroup[]) =>
		groups.filter((group) => wanted.includes(group ?? 'none')).length;
	const alike = among('agreeHigh', 'agreeLow');
	const [lower, higher] = [among('overHigh', 'overLow'), among('underHigh', 'underLow')];
	const unsure = among('none');
	if (unsure === themes.length)
		return {
			da: 'Vi kan ikke sige, om du og medarbejderne ser det ens eller forskelligt.',
			en: 'We cannot say whether you and the employees see it alike or differently.'
		};

	return join([
		alike > 0 && {
			da: `Du og medarbejderne ser nogenlunde det samme i ${howMany(alike, themes.length).da}.`,
			en: `You and the employees see much the same in ${howMany(alike, themes.length).en}.`
		},
		higher > 0 && {
			da: `I ${countThemes(higher).da} ligger medarbejdernes svar højere end dit.`,
			en: `In ${countThemes(higher).en} the employees’ answers lie higher than yours.`
		},
		lower > 0 && {
			da: `I ${countThemes(lower).da} ligger dit svar højere end medarbejdernes.`,
			en: `In ${countThemes(lower).en} your answer lies higher than the employees’.`
		},
		unsure > 0 && {
			da: `Om ${countThemes(unsure).da} kan vi ikke sige noget sikkert.`,
			en: `For ${countThemes(unsure).en} we cannot tell.`
		}
	]);
}

/**
 * The same for the leader and the manager, who are one person each, so that only the size of the
 * difference counts. Undefined where they share no theme.
 */
export function describeTwoViews(
	themes: readonly Pick<ThemeReading, 'row'>[]
): Bilingual | undefined {
	const apart = themes.flatMap(({ row: { figures } }) => {
		const [self, manager] = [readDisplayed(figures.self), readDisplayed(figures.manager)];
		const isCompared = self?.kind === 'value' && manager?.kind === 'value';
		return isCompared ? [Math.abs(self.tenths - manager.tenths)] : [];
	});
	const count = apart.length;
	if (count === 0) return undefined;
	const alike = apart.filter((tenths) => tenths < gapCuts.agreeBelow).length;
	if (alike === 0)
		return {
			da: 'Du og din leder ser forskelligt på alle de temaer, I begge har svaret på.',
			en: 'You and your manager see all the themes that you both answered differently.'
		};
	if (alike === count)
		return {
			da: 'Du og din leder ser nogenlunde det samme på alle de temaer, I begge har svaret på.',
			en: 'You and your manager see much the same in all the themes that you both answered.'
		};

	return {
		da: `Du og din leder ser nogenlunde det samme i ${alike} af ${count} temaer. I ${countThemes(count - alike).da} ligger jeres svar mindst et halvt point fra hinanden.`,
		en: `You and your manager see much the same in ${alike} of ${count} themes. In ${countThemes(count - alike).en} your answers lie at least half a point apart.`
	};
}

/** How the manager sees one theme beside the leader. Undefined where one of them has no value. */
export function describeManagerView({ figures }: ThemeReading['row']): Bilingual | undefined {
	const [self, manager] = [readDisplayed(figures.self), readDisplayed(figures.manager)];
	if (self?.kind !== 'value' || manager?.kind !== 'value') return undefined;
	const tenths = manager.tenths - self.tenths;
	if (Math.abs(tenths) < gapCuts.agreeBelow)
		return {
			da: 'Du og din leder ser det nogenlunde ens.',
			en: 'You and your manager see it much alike.'
		};
	const points = writeTenths(Math.abs(tenths));
	const [da, en] = tenths > 0 ? ['højere', 'higher'] : ['lavere', 'lower'];

	return {
		da: `Din leders svar ligger ${points.da} point ${da} end dit.`,
		en: `Your manager’s answer lies ${points.en} points ${en} than yours.`
	};
}

function howMany(some: number, total: number): Bilingual {
	if (total === 1 && some === 1) return { da: 'temaet', en: 'the theme' };
	if (some === total) return { da: `alle ${total} temaer`, en: `all ${total} themes` };

	return { da: `${some} af de ${total} temaer`, en: `${some} of the ${total} themes` };
}

function countThemes(count: number): Bilingual {
	return count === 1
		? { da: 'ét tema', en: 'one theme' }
		: { da: `${count} temaer`, en: `${count} themes` };
}

function join(sentences: readonly (Bilingual | false)[]): Bilingual {
	const said = sentences.filter((sentence) => sentence !== false);

	return { da: said.map(({ da }) => da).join(' '), en: said.map(({ en }) => en).join(' ') };
}
