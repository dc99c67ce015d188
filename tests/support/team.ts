import type { Answer, Answers } from '#lib/domain/ballot/answers.ts';
import type { Figure, Measure } from '#lib/domain/disclosure/figure.ts';
import type { LeaderReportInput } from '#lib/domain/disclosure/leader-report.ts';
import { tallyGroup } from '#lib/domain/disclosure/tally.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { listScoredItems } from '#lib/domain/scoring/scope.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';

export const questionnaire = currentQuestionnaire();

export const standard: Selection = {
	form: 'standard',
	themes: [],
	comments: true,
	conditions: true,
	peers: true
};

/** Answers to statements by id; everything else is skipped. */
export function answering(items: Readonly<Record<string, Answer>>): Answers {
	return { items, timeNow: {}, timeWish: {}, challenges: [] };
}

/** Somebody who gives the same answer to everything that their group is asked. */
export function answeringAll(answer: Answer, group: RaterGroup = 'employee'): Answers {
	const items = listScoredItems(questionnaire, standard, group);

	return answering(Object.fromEntries(items.map(({ id }) => [id, answer])));
}

interface TeamOptions {
	readonly employees: readonly Answers[];
	/** As many as answered, unless told. */
	readonly invited?: number;
	readonly peers?: readonly Answers[];
	readonly self?: Answers;
	readonly manager?: Answers;
	readonly selection?: Selection;
	readonly comments?: LeaderReportInput['comments'];
}

/** What the close leaves of one leader's groups. */
export function countedTeam({
	employees,
	invited = employees.length,
	peers = [],
	self,
	manager,
	selection = standard,
	comments = []
}: TeamOptions): LeaderReportInput {
	const tally = (group: 'employee' | 'peer', ballots: readonly Answers[], size: number) =>
		tallyGroup(questionnaire, selection, group, ballots, size);

	return {
		questionnaire,
		selection,
		evaluation: {
			id: 'evaluation',
			leader: 'leader',
			leaderName: 'Kim Holm',
			unit: 'Vej og park',
			organisation: 'Sundby Kommune',
			closedOn: '2026-11-20',
			audience: { scope: 'manager', readers: [] },
			form: selection.form,
			themes: selection.themes,
			questionnaireVersion: '1.0.0'
		},
		groups: [
			{ group: 'self', invited: 1, answered: self ? 1 : 0 },
			{ group: 'employee', invited, answered: employees.length },
			{ group: 'manager', invited: 1, answered: manager ? 1 : 0 },
			{ group: 'peer', invited: peers.length, answered: peers.length }
		],
		tallies: {
			...(employees.length >= 5 && { employee: tally('employee', employees, invited) }),
			...(peers.length >= 5 && { peer: tally('peer', peers, peers.length) })
		},
		named: { ...(self && { self }), ...(manager && { manager }) },
		comments
	};
}

/** The figure about one thing in one group. Throws where there is none, shown or not. */
export function figureAbout(
	figures: readonly Figure[],
	group: RaterGroup,
	{ kind, id, statistic }: Measure
): Figure {
	const found = figures.find(
		({ population, measure }) =>
			population.group === group &&
			measure.kind === kind &&
			measure.id === id &&
			measure.statistic === statistic
	);
	if (!found) throw new Error(`no figure about ${group} ${kind} ${id} ${statistic}`);

	return found;
}

/** What a figure says in Danish, or a dash where it is not shown. */
export function wordsOf(figure: Figure): string {
	return figure.shown ? figure.text.da : '-';
}
