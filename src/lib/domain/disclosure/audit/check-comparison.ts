import type { Figure, ShownFigure } from '../figure.ts';
import type { Team } from '../team.ts';

/*
 * What a report says when it holds its figures up against the country, the round before and each
 * other, worked out once more from what is displayed. In twentieths where a figure's bounds are read,
 * in thousandths where the country's are.
 */

/** Whether a place among other leaders follows from the displayed value and the cut points. */
export function isRightPlace(figure: ShownFigure, mean: ShownFigure, team: Team): boolean {
	const measured = team.reference?.measures[figure.measure.id];
	const { low, high } = figure;
	if (measured?.cuts?.length !== 19 || low > high) return false;
	const reach = thousandths(1.96 * (measured.within ?? 900) * Math.sqrt(openness(figure)));
	const least = Math.round(1000 * mean.low) - reach;
	const most = Math.round(1000 * mean.high) + reach;
	const below = measured.cuts.filter((cut) => cut <= least).length;
	const above = measured.cuts.filter((cut) => cut >= most).length;

	return (
		saysPlace(figure) && low === Math.max(5, 5 * below) && high === Math.min(95, 5 * (20 - above))
	);
}

/** Whether a change names both displayed values, and a direction only where they lie far enough apart. */
export function isRightChange(figure: ShownFigure, mean: ShownFigure, team: Team): boolean {
	const before = team.earlier?.figures.find(
		({ population, measure }) =>
			population.group === 'employee' &&
			measure.kind === mean.measure.kind &&
			measure.id === mean.measure.id &&
			measure.statistic === 'mean'
	);
	if (!before?.shown) return false;
	const spread = team.reference?.measures[mean.measure.id]?.within ?? 900;
	const chance = 1.96 * spread * Math.sqrt(openness(mean) + openness(before));
	const noise = thousandths(Math.max(chance, spread / 5));
	const low = Math.round(1000 * (mean.low - before.high)) - noise;
	const high = Math.round(1000 * (mean.high - before.low)) + noise;
	const within = high < 0 ? 'lower' : 'no certain change';
	const word = low > 0 ? 'higher' : within;

	return (
		figure.text.en === `${word}: now ${mean.text.en}, last time ${before.text.en}` &&
		Math.abs(1000 * figure.low - low) < 0.5 &&
		Math.abs(1000 * figure.high - high) < 0.5
	);
}

/** Whether a guess lies where the displayed value, the country's mean and the two variances put it. */
export function isRightEstimate(figure: ShownFigure, mean: ShownFigure, team: Team): boolean {
	const { mean: country, between, within } = team.reference?.measures[figure.measure.id] ?? {};
	if (country === undefined || between === undefined || within === undefined) return false;
	if (figure.n >= figure.invited || mean.low <= 1 || mean.high >= 5) return false;
	const share = figure.n / figure.invited;
	const trust = between ** 2 / (between ** 2 + within ** 2 / figure.n);
	const weight = share + (1 - share) * trust;
	const guess = (weight * (mean.low + mean.high)) / 2 + ((1 - weight) * country) / 1000;

	return figure.low <= guess + tiny && guess <= figure.high + tiny && isTenth(figure);
}

/** Whether a direction's value is the mean of the same group's displayed values of its themes. */
export function isRightBalance(
	figure: ShownFigure,
	figures: readonly Figure[],
	{ questionnaire, selection }: Team
): boolean {
	const ids = questionnaire.themes
		.filter(({ orientation }) => orientation === figure.measure.id)
		.filter(({ id }) => selection.form === 'standard' || selection.themes.includes(id))
		.map(({ id }) => id);
	const themes = figures.filter(
		(other): other is ShownFigure =>
			other.shown &&
			other.population.group === figure.population.group &&
			other.measure.kind === 'theme' &&
			other.measure.statistic === 'mean' &&
			ids.includes(other.measure.id)
	);
	if (themes.length === 0 || 2 * themes.length < ids.length) return false;
	const low = themes.reduce((sum, { low: least }) => sum + least, 0) / themes.length;
	const high = themes.reduce((sum, { high: most }) => sum + most, 0) / themes.length;

	return (
		figure.low <= high + tiny &&
		low <= figure.high + tiny &&
		Math.abs(figure.low - low) <= 0.1 + tiny &&
		Math.abs(figure.high - high) <= 0.1 + tiny
	);
}

const tiny = 1e-9;

/** Rounded up, but not for the last bit of a float. */
function thousandths(value: number): number {
	return Math.ceil(value - 1e-6);
}

function openness({ n, invited }: ShownFigure): number {
	return n >= invited ? 0 : 1 / n - 1 / invited;
}

function saysPlace({ low, high, text }: ShownFigure): boolean {
	if (low === 5) return text.en === `at most ${high} of 100`;
	if (high === 95) return text.en === `at least ${low} of 100`;

	return text.en === `between ${low} and ${high} of 100`;
}

function isTenth({ text, low, high }: ShownFigure): boolean {
	return /^\d\.\d$/u.test(text.en) && low < Number(text.en) + tiny && Number(text.en) - tiny < high;
}
