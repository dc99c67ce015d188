import type { Bilingual } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { CellLists } from '../cells.ts';
import type { CellFigure, CountryYear } from './figures.ts';
import { isOnScale, measuresOf } from './subject.ts';
import { nameCode } from './table.ts';
import { listDimensions, type View } from './view.ts';

/** The same question about other leaders, one step away. */
export interface NearbyView {
	readonly view: View;
	/** Undefined for all. */
	readonly name: Bilingual | undefined;
	readonly isHere: boolean;
}

/**
 * The view for everybody and for each sector, or of leaders' own answers each level. None where it would
 * have to give up another choice to get there.
 */
export function listNearby(
	view: View,
	lists: CellLists,
	questionnaire: Questionnaire
): readonly NearbyView[] {
	const [dimension] = listDimensions(view.group, lists);
	if (!dimension) return [];
	const { name, codes } = dimension;
	const { [name]: here, ...others } = view.only;
	const isDivided = [view.rows, view.columns].some((each) => each !== undefined && each !== name);
	if (view.group === 'self' && (isDivided || Object.keys(others).length > 0)) return [];
	const undivided = {
		...view,
		rows: view.rows === name ? undefined : view.rows,
		columns: view.columns === name ? undefined : view.columns
	};

	return [
		{ view: here === undefined ? view : { ...view, only: others }, name: undefined, isHere: !here },
		...codes.map((code) => ({
			view: { ...undivided, only: { ...others, [name]: code } },
			name: nameCode(questionnaire, name, code),
			isHere: code === here
		}))
	];
}

/** What else is known of what a view is about. All are undefined where they are not shown. */
export interface Besides {
	/** Of the organisations' means. */
	readonly median: CellFigure | undefined;
	/** The mean from 0 to 100. */
	readonly index: CellFigure | undefined;
	/** The same in the whole country, where the view is about some leaders only. */
	readonly country: CellFigure | undefined;
	readonly countryInterval: CellFigure | undefined;
}

export function readBesides({ subject, group, only }: View, { find }: CountryYear): Besides {
	const { kind, id } = subject;
	const [mean, interval] = measuresOf(subject, group);
	const isPart = isOnScale(subject) && Object.keys(only).length > 0;
	const whole = {
		country: isPart ? find(group, mean, {}) : undefined,
		countryInterval: isPart && interval ? find(group, interval, {}) : undefined
	};
	if (kind === 'theme')
		return {
			...whole,
			median: find(group, { kind, id, statistic: 'median' }, only),
			index: find(group, { kind, id, statistic: 'index' }, only)
		};
	const hasMedian = kind === 'item' || kind === 'peer';

	return {
		...whole,
		median: hasMedian ? find(group, { kind: 'item', id, statistic: 'median' }, only) : undefined,
		index: undefined
	};
}
