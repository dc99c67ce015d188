import { findThemeToOpen } from './open-theme.ts';
import type { ThemeReading } from './read.ts';

const most = 3;

/**
 * At most three themes that a talk can begin with, in the order of the questionnaire: one that goes
 * well, the one that leader and employees see most differently for certain, and one that both would
 * develop. Only what the employees' figures point to, since employees see what is chosen: from a named
 * answer alone none is suggested. Ids; why a theme is among them does not follow along.
 */
export function suggestThemes(
	themes: readonly Pick<ThemeReading, 'id' | 'gap'>[]
): readonly string[] {
	const headed = (heading: string) => themes.find(({ gap }) => gap?.heading === heading)?.id;
	const found = [
		headed('strength') ?? headed('hidden'),
		findThemeToOpen(themes),
		headed('develop') ?? headed('blind')
	].filter((id) => id !== undefined);
	const chosen = [...new Set(found)].slice(0, most);

	return themes.map(({ id }) => id).filter((id) => chosen.includes(id));
}
