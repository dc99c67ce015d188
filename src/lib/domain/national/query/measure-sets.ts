import type { Measure } from '#lib/domain/disclosure/figure.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { gapGroups } from '../leader-values.ts';
import { listLeaderMeasures, listTeamMeasures, type NationalMeasure } from '../measures.ts';
import type { NationalGroup } from '../reading/subject.ts';

/** What is said of one thing in a cell. Where the first is not shown, it stands bare and alone. */
export type MeasureSet = readonly [Measure, ...Measure[]];

/** Everything that a release says of a group, in its order; what belongs to one cell stands together. */
export function listMeasureSets(
	questionnaire: Questionnaire,
	group: NationalGroup
): readonly (readonly MeasureSet[])[] {
	const { measures } =
		group === 'self' ? listLeaderMeasures(questionnaire) : listTeamMeasures(questionnaire, group);

	return [[[{ kind: 'responseRate', id: group, statistic: 'rate' }]], ...measures.map(listSets)];
}

function listSets(measure: NationalMeasure): readonly MeasureSet[] {
	const { kind, id } = measure;
	switch (kind) {
		case 'item':
			return [
				[
					{ kind, id, statistic: 'mean' },
					{ kind, id, statistic: 'interval' },
					{ kind, id, statistic: 'median' }
				]
			];
		case 'theme':
			return [
				[
					{ kind, id, statistic: 'mean' },
					{ kind, id, statistic: 'interval' },
					{ kind, id, statistic: 'median' },
					{ kind, id, statistic: 'index' }
				]
			];
		case 'condition':
			return [
				[
					{ kind, id, statistic: 'mean' },
					{ kind, id, statistic: 'interval' }
				]
			];
		case 'balance':
			return [[{ kind, id, statistic: 'mean' }]];
		case 'timeSplit':
			return [[{ kind, id, statistic: measure.when ?? 'now' }]];
		case 'challenge':
			return [[{ kind, id, statistic: 'count' }]];
		case 'gapGroup':
			return gapGroups.map((group) => [{ kind, id: `${id}:${group}`, statistic: 'count' }]);
	}
}
