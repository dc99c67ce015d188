import type { Answers } from '#lib/domain/ballot/answers.ts';
import { judgeAgreement } from '../agreement.ts';
import type { Counts, GroupTally } from '../tally.ts';
import { placeOfPart, type OrganisationRule, type ShownOfOrganisation } from './audit-rule.ts';
import type { OrganisationInput } from './input.ts';

/** A figure of small teams, or of managers, together: told from what was counted of them. */
export function checkCounted(
	input: OrganisationInput,
	figure: ShownOfOrganisation
): OrganisationRule | undefined {
	const { group } = figure.population;
	const tally = group === 'self' ? undefined : input.pools[group];
	if (!tally || tally.n !== figure.n || tally.invited !== figure.invited) return 'threshold';
	const hasPulse = input.teams.some(
		(team) => team.pulse && team.groups.some((count) => count.group === group && isPooled(count))
	);
	const isThemeMean = figure.measure.kind === 'theme' && figure.measure.statistic === 'mean';
	if (hasPulse && (!isThemeMean || tally.n < 15)) return 'pulse';

	return checkStatement(input, figure, (id) => countsIn(tally, id), figure.n);
}

/**
 * A figure of all employees to what is not about their leader: of the whole only, told from what was
 * counted of them, who are no more than answered in the reports and belong to three teams.
 */
export function checkEmployees(
	input: OrganisationInput,
	figure: ShownOfOrganisation
): OrganisationRule | undefined {
	const { population, measure, n } = figure;
	const isPart = placeOfPart(population) !== '';
	if (isPart || population.kind !== 'organisation' || population.group !== 'employee')
		return 'population';
	const { employees, selection, questionnaire } = input;
	const asked = {
		work: selection.work ? questionnaire.employeeOutcomes.items : [],
		local: selection.ownStatements ?? []
	};
	const isAsked = (kind: 'work' | 'local') =>
		measure.kind === kind && asked[kind].some(({ id }) => id === measure.id);
	if (!isAsked('work') && !isAsked('local')) return 'measure';
	const answered = input.teams
		.filter(({ pulse }) => !pulse)
		.flatMap(({ groups }) => groups.filter(({ group }) => group === 'employee'))
		.map((count) => count.answered)
		.filter((count) => count > 0);
	const people = answered.reduce((sum, count) => sum + count, 0);
	if (!employees || n !== employees.n || figure.invited !== employees.invited || n > people)
		return 'threshold';
	if (answered.length < 3) return 'threshold';

	return checkStatement(input, figure, (id) => countsIn(employees, id), n);
}

/** Whether a group is one of those that can only have been counted with others. */
function isPooled({ group, answered }: { readonly group: string; readonly answered: number }) {
	return answered > 0 && (group === 'manager' || answered < 5);
}

/** A figure of the leaders themselves: told from their answers, one by one. */
export function checkLeaders(
	input: OrganisationInput,
	figure: ShownOfOrganisation
): OrganisationRule | undefined {
	const { population, measure, n } = figure;
	if (
		population.kind === 'organisation' &&
		(population.unit ?? population.level ?? population.field)
	)
		return 'population';
	const counted = input.teams.filter(({ pulse }) => !pulse);
	const answers = counted.flatMap(({ own }) => (own === undefined ? [] : [own]));
	if (answers.length !== n) return 'threshold';

	switch (measure.kind) {
		case 'item':
		case 'theme':
		case 'condition':
			return checkStatement(input, figure, (id) => countAnswers(input, answers, id), n);
		case 'work':
		case 'local':
			return 'population';
		case 'timeSplit':
			return checkTime(figure, answers);
		case 'challenge': {
			const count = answers.filter(({ challenges }) => challenges.includes(measure.id)).length;
			return checkCount(figure, count);
		}
		case 'gapGroup': {
			const [theme, name] = measure.id.split(':');
			const gaps = counted.flatMap((team) => team.gaps.filter((gap) => gap.theme === theme));
			const count = gaps.filter(({ group }) => group === name).length;
			return gaps.length < 10 ? 'threshold' : checkCount(figure, count);
		}
		case 'balance':
		case 'responseRate':
		case 'reliability':
			return 'measure';
	}
}

/** The bounds of a count must hold it, and leave room for at least three numbers. */
function checkCount({ low, high }: ShownOfOrganisation, count: number) {
	return low <= count && count <= high && high - low >= 2 ? undefined : 'value';
}

function checkTime({ measure, low, high, n }: ShownOfOrganisation, answers: readonly Answers[]) {
	const splits = answers
		.map((answer) => (measure.statistic === 'now' ? answer.timeNow : answer.timeWish))
		.filter((split) => Object.keys(split).length > 0);
	const total = splits.reduce((sum, split) => sum + (split[measure.id] ?? 0), 0);
	if (splits.length < 7 || 3 * splits.length < 2 * n) return 'threshold';
	const holds =
		low * 100 * splits.length <= total + 1e-6 && total - 1e-6 <= high * 100 * splits.length;
	/* Nearer to an end than that, one person's share of the sum could be all of it. */
	const room = 100 / splits.length / 100;
	const isCoded = low === 0 ? high >= room : high === 1 ? 1 - low >= room : low >= 0 && high <= 1;

	return holds && isCoded && high - low >= 0.05 - 1e-9 ? undefined : 'value';
}

/** A mean, share, theme or word of a group of which there are counts, said as those demand. */
function checkStatement(
	{ questionnaire }: OrganisationInput,
	{ measure, text }: ShownOfOrganisation,
	countsOf: (id: string) => Counts,
	n: number
): OrganisationRule | undefined {
	if (measure.kind !== 'theme') {
		const expected = measure.statistic === 'mean' ? sayMean(countsOf(measure.id), n) : undefined;
		if (measure.statistic === 'mean') return expected === text.da ? undefined : 'value';
		const index = ['shareLow', 'shareMiddle', 'shareHigh'].indexOf(measure.statistic);
		return index >= 0 && sayShare(countsOf(measure.id), n, index) === text.da ? undefined : 'value';
	}

	const items = questionnaire.themes.find(({ id }) => id === measure.id)?.items ?? [];
	const published = items.filter(({ id }) => sayMean(countsOf(id), n) !== undefined);
	if (published.length === 0 || 2 * published.length < items.length) return 'threshold';
	if (measure.statistic === 'agreement') {
		const words = { high: 'høj', medium: 'middel', low: 'lav' };
		const word = words[judgeAgreement(published.map(({ id }) => countsOf(id)))];
		return n >= 29 && word === text.da ? undefined : 'value';
	}

	return measure.statistic === 'mean' &&
		holdsItems(
			text.da,
			published.map(({ id }) => sayMean(countsOf(id), n) ?? '')
		)
		? undefined
		: 'value';
}

function countsIn(tally: GroupTally, id: string): Counts {
	return tally.items[id]?.counts ?? [0, 0, 0, 0, 0];
}

function countAnswers(
	{ questionnaire }: OrganisationInput,
	answers: readonly Answers[],
	id: string
): Counts {
	const items = [
		...questionnaire.themes.flatMap((theme) => theme.items),
		...questionnaire.peerModule.items
	];
	const isReversed = items.find((item) => item.id === id)?.reverse === true;
	const count = (value: number) =>
		answers.filter(({ items: given }) => given[id] === (isReversed ? 6 - value : value)).length;

	return [count(1), count(2), count(3), count(4), count(5)];
}

function sayMean(counts: Counts, n: number): string | undefined {
	const valid = counts.reduce((sum, count) => sum + count, 0);
	const total = counts.reduce((sum, count, index) => sum + count * (index + 1), 0);
	if (n < 10 || valid < 5 || 3 * valid < 2 * n) return undefined;
	let needed = 5;
	while (3 * needed < 2 * n) needed += 1;
	let end = 1;
	while (end * needed < 50) end += 1;
	if (10 * total >= (50 - end) * valid) return `${say(50 - end)} eller højere`;
	if (10 * total <= (10 + end) * valid) return `${say(10 + end)} eller lavere`;

	return say(Math.floor((20 * total + valid) / (2 * valid)));
}

function sayShare(counts: Counts, n: number, index: number): string | undefined {
	const [one, two, three, four, five] = counts;
	const part = [one + two, three, four + five][index] ?? 0;
	const valid = one + two + three + four + five;
	const mean = sayMean(counts, n);
	if (n < 17 || valid < 12 || mean === undefined || mean.length > 3) return undefined;
	const down = Math.floor((10 * part) / valid);
	const rest = 2 * (10 * part - down * valid);
	const tenths = rest > valid || (rest === valid && down % 2 === 1) ? down + 1 : down;
	if (tenths <= 2) return '20 % eller mindre';

	return tenths >= 8 ? '80 % eller mere' : `${10 * tenths} %`;
}

/** Whether a theme says what the mean of its shown statements says, band for band. */
function holdsItems(theme: string, items: readonly string[]): boolean {
	const ends = items.map(readEnds);
	const low = ends.reduce((sum, [from]) => sum + from, 0);
	const high = ends.reduce((sum, [, to]) => sum + to, 0);
	const [from, to] = readEnds(theme);
	const count = items.length;
	if (low === high) return from === to && 2 * Math.abs(low - from * count) <= count;

	return from === Math.floor(low / count) && to === Math.ceil(high / count);
}

function readEnds(text: string): readonly [number, number] {
	const [first = '', second] = text.split('–');
	const tenths = Number(first.slice(0, 3).replace(',', ''));
	if (second !== undefined) return [tenths, Number(second.replace(',', ''))];
	if (text.endsWith('højere')) return [tenths, 50];

	return text.endsWith('lavere') ? [10, tenths] : [tenths, tenths];
}

function say(tenths: number): string {
	return `${Math.floor(tenths / 10)},${tenths % 10}`;
}
