import { isAnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { checkGroupFigure, checkNamedFigure } from './check-figure.ts';
import type { Figure } from '../figure.ts';
import type { CommentList } from '../leader-report.ts';
import type { Withheld } from '../released.ts';
import type { Team } from '../team.ts';
import { rememberVerdicts } from './given-away.ts';
import { knownOf } from './known.ts';
import type { AuditRule } from './rule.ts';

/** What an audit reads of a report. */
export interface Audited {
	readonly figures: readonly Figure[];
	readonly comments: readonly CommentList[];
}

/**
 * Reads a team's report once more before it is released, from the figures back to the counts and with
 * arithmetic of its own, so that one mistake in the rules is not enough to let a figure out.
 */
export function auditTeam(team: Team, report: Audited): 'released' | Withheld {
	const seen = new Set<string>();
	for (const figure of report.figures) {
		const place = placeOf(figure);
		const rule = seen.has(place) ? 'twice' : findBrokenRule(team, figure, report);
		if (rule !== undefined) return { withheld: rule, place };
		seen.add(place);
	}

	return auditComments(team, report.comments) ?? auditAnswers(report.figures) ?? 'released';
}

/** Whether a report that comes soon after another shows of others themes only, and of fifteen or more. */
export function auditPulse(team: Team, figures: readonly Figure[]): 'released' | Withheld {
	const broken = figures.find(({ population: { group }, measure, shown }) => {
		if (!shown || !isAnonymousGroup(group)) return false;
		const answered = team.tallies[group]?.n ?? 0;

		return measure.kind !== 'theme' || measure.statistic !== 'mean' || answered < 15;
	});

	return broken ? { withheld: 'pulse', place: placeOf(broken) } : 'released';
}

function findBrokenRule(team: Team, figure: Figure, report: Audited): AuditRule | undefined {
	const { evaluation, leader, group } = figure.population;
	if (!hasOnly(figure, figure.shown ? shownKeys : suppressedKeys)) return 'shape';
	if (!hasOnly(figure.population, populationKeys) || !hasOnly(figure.measure, measureKeys))
		return 'shape';
	if (evaluation !== team.evaluation.id || leader !== team.evaluation.leader) return 'population';
	if (!team.groups.some((count) => count.group === group)) return 'population';
	if (!figure.shown) return undefined;
	if (!isAnonymousGroup(group)) return checkNamedFigure(figure, team, report.figures);

	return checkGroupFigure(figure, team, report.figures);
}

function auditComments(team: Team, comments: readonly CommentList[]): Withheld | undefined {
	const answered = team.tallies.employee?.n ?? 0;
	const broken = comments.find(
		({ group, texts }) => group !== 'manager' && (answered < 8 || texts.length < 3)
	);

	return broken && { withheld: 'comments', place: `${broken.group} ${broken.question}` };
}

/** Whether what is shown of a statement, whoever made it so, leaves enough open about each person. */
function auditAnswers(figures: readonly Figure[]): Withheld | undefined {
	const judge = rememberVerdicts();
	const shown = new Map(
		figures.flatMap((figure) => (figure.shown ? [[placeOf(figure), figure]] : []))
	);
	for (const [place, figure] of shown) {
		const { group } = figure.population;
		const { kind, id, statistic } = figure.measure;
		if (!isAnonymousGroup(group) || kind !== 'item' || statistic !== 'mean') continue;
		const shares = shareStatistics.map((share) => shown.get(`${group} item ${id} ${share}`));
		const rule = judge(knownOf(figure.n, figure, shares));
		if (rule) return { withheld: rule, place };
	}

	return undefined;
}

const shareStatistics = ['shareLow', 'shareMiddle', 'shareHigh'];
const populationKeys = ['kind', 'evaluation', 'leader', 'group'];
const measureKeys = ['kind', 'id', 'statistic'];
const suppressedKeys = ['population', 'measure', 'shown'];
const shownKeys = [...suppressedKeys, 'low', 'high', 'text', 'n', 'invited'];

function hasOnly(value: object, keys: readonly string[]): boolean {
	return Object.keys(value).toSorted().join() === keys.toSorted().join();
}

function placeOf({ population, measure }: Figure): string {
	return `${population.group} ${measure.kind} ${measure.id} ${measure.statistic}`;
}
