import { describe, expect, test } from 'vitest';
import {
	answeringAll,
	countedTeam,
	figureAbout,
	questionnaire,
	standard
} from '#tests/support/team.ts';
import { auditPulse, auditTeam } from './audit-team.ts';
import type { Figure, ShownFigure } from '../figure.ts';
import type { LeaderReportInput } from '../leader-report.ts';
import { tallyGroup } from '../tally.ts';
import { releaseTeam } from '../team.ts';

/** Three 3s, a 4 for every second person and a skipped statement here and there. */
const mixed = (count: number) =>
	Array.from({ length: count }, (_, person) => ({
		...answeringAll(person % 2 === 0 ? 3 : 4),
		items: { ...answeringAll(person % 2 === 0 ? 3 : 4).items, opad_1: 5 as const }
	}));
const large = countedTeam({ employees: mixed(30), invited: 40, manager: answeringAll(4) });
const nine = countedTeam({ employees: mixed(9), invited: 12, self: answeringAll(4, 'self') });

/** The audit's verdict on a team's figures, with the one about something replaced. */
function auditWith(
	team: LeaderReportInput,
	place: string,
	change: (figure: ShownFigure) => Figure
): string {
	const figures = releaseTeam(team).map((figure) =>
		figure.shown && placeOf(figure) === place ? change(figure) : figure
	);
	const outcome = auditTeam(team, { figures, comments: [] });

	return outcome === 'released' ? outcome : outcome.withheld;
}

function placeOf({ population, measure }: Figure): string {
	return `${population.group} ${measure.id} ${measure.statistic}`;
}

const said = (low: number, high: number, da: string, en: string) => (figure: ShownFigure) => ({
	...figure,
	low,
	high,
	text: { da, en }
});

test.for([5, 9, 16, 17, 28, 29, 40])('what the rules give for %i people passes', (count) => {
	const team = countedTeam({
		employees: mixed(count),
		self: answeringAll(4, 'self'),
		manager: answeringAll(2),
		peers: Array.from({ length: 6 }, () => answeringAll(1, 'peer'))
	});

	expect(auditTeam(team, { figures: releaseTeam(team), comments: [] })).toBe('released');
});

describe('a mistake in the rules is withheld', () => {
	test.for<[string, string, (figure: ShownFigure) => Figure, string]>([
		['a coded mean shown exactly', 'employee opad_1 mean', said(4.95, 5, '5,0', '5.0'), 'ends'],
		[
			'a band that begins too high',
			'employee opad_1 mean',
			said(4.5, 5, '4,5 eller højere', '4.5 or higher'),
			'ends'
		],
		[
			'a mean that was never coded shown as a band',
			'employee drift_1 mean',
			said(3.4, 3.6, '3,4–3,6', '3.4–3.6'),
			'ends'
		],
		['another mean', 'employee drift_1 mean', said(3.65, 3.75, '3,7', '3.7'), 'ends'],
		[
			'words and numbers that differ',
			'employee drift_1 mean',
			said(3.4, 3.45, '3,4', '3.4'),
			'ends'
		],
		['two languages that differ', 'employee drift_1 mean', said(3.35, 3.45, '3,4', '3.5'), 'ends'],
		['two decimals', 'employee drift_1 mean', said(3.44, 3.45, '3,44', '3.44'), 'ends'],
		['another theme value', 'employee drift mean', said(3.55, 3.65, '3,6', '3.6'), 'theme'],
		[
			'a theme band that is too narrow',
			'employee opad mean',
			said(3.6, 3.7, '3,6–3,7', '3.6–3.7'),
			'theme'
		],
		[
			'a number of its own',
			'employee drift_1 mean',
			(figure) => ({ ...figure, n: 8 }),
			'threshold'
		],
		[
			'something more',
			'employee drift_1 mean',
			(figure) => ({ ...figure, valid: 9 }) as Figure,
			'shape'
		],
		[
			'a bare figure that says why',
			'employee drift_1 mean',
			({ population, measure }) => ({ population, measure, shown: false, n: 9 }) as Figure,
			'shape'
		],
		[
			'somebody else’s team',
			'employee drift_1 mean',
			(figure) => ({ ...figure, population: { ...figure.population, leader: 'other' } }),
			'population'
		],
		[
			'shares of nine people',
			'employee drift_1 mean',
			(figure) => ({
				...said(0.35, 0.45, '40 %', '40%')(figure),
				measure: { kind: 'item', id: 'drift_1', statistic: 'shareHigh' }
			}),
			'shares'
		],
		[
			'agreement among nine people',
			'employee drift mean',
			(figure) => ({
				...said(0, 5 / 6, 'høj', 'high')(figure),
				measure: { kind: 'theme', id: 'drift', statistic: 'agreement' }
			}),
			'agreement'
		],
		[
			'conditions of the employees',
			'employee drift_1 mean',
			(figure) => ({
				...figure,
				measure: { kind: 'condition', id: 'vilkaar_1', statistic: 'mean' }
			}),
			'measure'
		],
		[
			'more than one person behind the leader',
			'self drift_1 mean',
			(figure) => ({ ...figure, n: 2 }),
			'single'
		],
		[
			'a share of the leader',
			'self drift_1 mean',
			(figure) => ({ ...figure, measure: { ...figure.measure, statistic: 'shareHigh' } as never }),
			'single'
		]
	])('%s', ([, place, change, rule]) => {
		expect(auditWith(nine, place, change)).toBe(rule);
	});

	test('a share that is not the group’s', () => {
		const change = said(0.25, 0.35, '30 %', '30%');

		expect(auditWith(large, 'employee drift_1 shareHigh', change)).toBe('shares');
	});

	test('shares beside a coded mean', () => {
		const shares = said(0.75, 1, '80 % eller mere', '80% or more');
		const drift = figureAbout(releaseTeam(large), 'employee', {
			kind: 'item',
			id: 'drift_1',
			statistic: 'shareHigh'
		});
		const coded = { kind: 'item', id: 'opad_1', statistic: 'shareHigh' } as const;
		const figures = releaseTeam(large).map((figure) =>
			placeOf(figure) === 'employee opad_1 shareHigh' && drift.shown
				? { ...shares(drift), measure: coded }
				: figure
		);

		expect(auditTeam(large, { figures, comments: [] })).toEqual({
			withheld: 'shares',
			place: 'employee item opad_1 shareHigh'
		});
	});

	test('another word for agreement', () => {
		const change = said(5 / 4, 2, 'lav', 'low');

		expect(auditWith(large, 'employee drift agreement', change)).toBe('agreement');
	});

	test('a statement shown with too few valid answers', () => {
		const silent = mixed(9).map(({ items, ...rest }, person) => ({
			...rest,
			items: person < 5 ? items : { ...items, drift_1: 'ved_ikke' as const }
		}));
		const team = countedTeam({ employees: silent, invited: 12, self: answeringAll(4, 'self') });
		const outcome = auditTeam(team, { figures: releaseTeam(nine), comments: [] });

		expect(outcome).toEqual({ withheld: 'answers', place: 'employee item drift_1 mean' });
	});

	test('figures of four people', () => {
		const tally = tallyGroup(questionnaire, standard, 'employee', mixed(4), 12);
		const outcome = auditTeam(
			{ ...nine, tallies: { employee: tally } },
			{ figures: releaseTeam(nine), comments: [] }
		);

		expect(outcome).toMatchObject({ withheld: 'threshold' });
	});

	test('figures of a manager who did not answer', () => {
		const figures = releaseTeam(large);

		expect(auditTeam({ ...large, named: {} }, { figures, comments: [] })).toMatchObject({
			withheld: 'single'
		});
	});

	test('the same figure twice', () => {
		const figures = releaseTeam(nine);

		expect(
			auditTeam(nine, { figures: [...figures, ...figures.slice(0, 1)], comments: [] })
		).toMatchObject({ withheld: 'twice' });
	});
});

describe('comments', () => {
	const three = ['a', 'b', 'c'];
	const audit = (count: number, texts: readonly string[], group: 'employee' | 'manager') =>
		auditTeam(countedTeam({ employees: mixed(count) }), {
			figures: [],
			comments: [{ group, question: 'aaben_1', texts }]
		});

	test('pass from eight people and three comments on', () => {
		expect(audit(8, three, 'employee')).toBe('released');
		expect(audit(7, three, 'employee')).toMatchObject({ withheld: 'comments' });
		expect(audit(8, three.slice(1), 'employee')).toMatchObject({ withheld: 'comments' });
	});

	test('of the manager pass: they stand under a name', () => {
		expect(audit(5, ['a'], 'manager')).toBe('released');
	});
});

describe('of a report that comes soon after the last, the audit', () => {
	const verdictOn = (people: number, keeps: (figure: Figure) => boolean) => {
		const team = countedTeam({ employees: mixed(people), invited: 40, manager: answeringAll(4) });
		const outcome = auditPulse(team, releaseTeam(team).filter(keeps));

		return outcome === 'released' ? outcome : outcome.withheld;
	};
	const isTheme = ({ measure }: Figure) => measure.kind === 'theme' && measure.statistic === 'mean';

	test('lets the themes of fifteen pass, and refuses those of fourteen', () => {
		expect(verdictOn(15, isTheme)).toBe('released');
		expect(verdictOn(14, isTheme)).toBe('pulse');
	});

	test('refuses a statement of any number, and a word for agreement', () => {
		expect(verdictOn(30, ({ measure }) => measure.kind === 'item')).toBe('pulse');
		expect(verdictOn(30, ({ measure }) => measure.statistic === 'agreement')).toBe('pulse');
	});

	test('lets pass what was said under a name', () => {
		expect(verdictOn(9, ({ population }) => population.group === 'manager')).toBe('released');
	});
});
