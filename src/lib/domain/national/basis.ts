import { peerScale, readCrossProducts } from '../disclosure/moments.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { isAnonymousGroup } from '../rater-group/groups.ts';
import type { MomentSum } from './moment-sums.ts';
import type { ScaleSum } from './reliability.ts';

/** Takes summed moments of one questionnaire version apart, scale by scale. Those that nobody answered are left out. */
export function splitByScale(
	questionnaire: Questionnaire,
	sums: readonly MomentSum[]
): readonly ScaleSum[] {
	return sums.flatMap(({ sector, group, numbers }) => {
		if (!isAnonymousGroup(group)) return [];
		const scales = readCrossProducts(questionnaire, numbers);
		return [...questionnaire.themes.map(({ id }) => id), peerScale].flatMap((scale) => {
			const moments = scales[scale];
			return moments && moments.n > 0 ? [{ sector, group, scale, moments }] : [];
		});
	});
}
