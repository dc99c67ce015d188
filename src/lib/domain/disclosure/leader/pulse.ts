import { isAnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { teamRules, type TeamRules } from '../bounds.ts';
import type { Figure, Population } from '../figure.ts';

/**
 * What a round that comes soon after another may show: of the anonymous groups the means of themes and
 * nothing else, and those only where many answered. Two rounds close together could be laid over each
 * other, and in a small group the difference is one person. What self and manager said under their own
 * names stays.
 */
export function keepPulseFigures(
	figures: readonly Figure[],
	rules: Pick<TeamRules, 'pulseFrom'> = teamRules
): readonly Figure[] {
	return figures.flatMap((figure) => {
		if (!isAnonymousGroup(figure.population.group)) return [figure];

		return keepThemeMeans([figure], rules);
	});
}

/** The same of figures that all are of one anonymous group. */
export function keepThemeMeans<P extends Population>(
	figures: readonly Figure<P>[],
	{ pulseFrom }: Pick<TeamRules, 'pulseFrom'>
): readonly Figure<P>[] {
	return figures
		.filter(({ measure }) => measure.kind === 'theme' && measure.statistic === 'mean')
		.map((figure) => (figure.shown && figure.n < pulseFrom ? hide(figure) : figure));
}

function hide<P extends Population>({ population, measure }: Figure<P>): Figure<P> {
	return { population, measure, shown: false };
}
