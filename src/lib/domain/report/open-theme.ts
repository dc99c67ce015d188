import type { ThemeReading } from './read.ts';

/**
 * The theme that stands open in a report: the one that leader and employees see most differently and
 * for certain, so that a page of closed lines does not leave the reader to guess where to begin. The
 * first in the questionnaire where several differ as much; none where no difference is certain.
 */
export function findThemeToOpen(
	themes: readonly Pick<ThemeReading, 'id' | 'gap'>[]
): string | undefined {
	const distance = ({ gap }: Pick<ThemeReading, 'gap'>) =>
		gap && gap.group !== 'none' && !gap.group.startsWith('agree') ? Math.abs(gap.tenths) : 0;
	const farthest = Math.max(0, ...themes.map(distance));

	return farthest === 0 ? undefined : themes.find((theme) => distance(theme) === farthest)?.id;
}
