import type { Figure, ShownFigure } from '../figure.ts';
import type { EvaluationHeader, LeaderReport } from '../leader-report.ts';
import type { Team } from '../team.ts';

/** The round before, as a report names it. */
export interface EarlierRound {
	/** The day, as yyyy-mm-dd. */
	readonly closedOn: string;
	readonly invited: number;
	readonly answered: number;
	/** It asked another version of the questionnaire, of which some is the same. Absent for all others. */
	readonly partly?: true | undefined;
}

interface Compared {
	readonly kind: 'item' | 'theme';
	readonly id: string;
}

/**
 * What the round before showed of the same thing, a theme made of the same statements. A report without
 * statements, a pulse's, cannot say that it is.
 */
export function findEarlier(
	{ earlier, questionnaire }: Pick<Team, 'earlier' | 'questionnaire'>,
	means: readonly ShownFigure[],
	{ kind, id }: Compared
): ShownFigure | undefined {
	if (!earlier) return undefined;
	const before = earlier.figures.filter(isEmployeesMean);
	if (kind === 'theme') {
		const items = questionnaire.themes.find((theme) => theme.id === id)?.items ?? [];
		const shown = (some: readonly ShownFigure[]) =>
			items.filter((item) => findMean(some, { kind: 'item', id: item.id })).map((item) => item.id);
		const now = shown(means.filter(isEmployeesMean));
		if (now.length === 0 || now.join() !== shown(before).join()) return undefined;
	}

	return findMean(before, { kind, id });
}

/** The round before, with how many of the employees answered then. */
export function describeEarlier(
	earlier: LeaderReport | undefined,
	{ questionnaireVersion }: Pick<EvaluationHeader, 'questionnaireVersion'>
): EarlierRound | undefined {
	const employees = earlier?.groups.find(({ group }) => group === 'employee');
	if (!earlier || !employees) return undefined;
	const { invited, answered } = employees;
	const { closedOn, questionnaireVersion: version } = earlier.evaluation;

	return {
		...{ closedOn, invited, answered },
		...(version !== questionnaireVersion && ({ partly: true } as const))
	};
}

function isEmployeesMean(figure: Figure): figure is ShownFigure {
	return (
		figure.shown && figure.population.group === 'employee' && figure.measure.statistic === 'mean'
	);
}

function findMean(means: readonly ShownFigure[], { kind, id }: Compared): ShownFigure | undefined {
	return means.find(({ measure }) => measure.kind === kind && measure.id === id);
}
