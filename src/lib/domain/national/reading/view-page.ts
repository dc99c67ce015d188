import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { CellLists } from '../cells.ts';
import type { CountryYear } from './figures.ts';
import { type Besides, listNearby, type NearbyView, readBesides } from './nearby.ts';
import { listSubjects, measuresOf, type Subject } from './subject.ts';
import { readTable, readWhole, type TableCell, type ViewTable } from './table.ts';
import { compareWith, listComparable, readChange, type ThemeReading } from './themes.ts';
import { parseView, type View, type ViewField, type ViewProblem } from './view.ts';

/** All that the page of a view says, made of the frozen releases alone. */
export interface ViewPage {
	readonly view: View;
	readonly problems: readonly ViewProblem[];
	/** What can be asked about instead. */
	readonly subjects: readonly Subject[];
	readonly years: readonly number[];
	/** The one figure that the view is about, before it is divided. */
	readonly whole: TableCell;
	readonly besides: Besides;
	/** The same question about other leaders. */
	readonly nearby: readonly NearbyView[];
	readonly table: ViewTable;
	/** Years that asked about it in other words, where years stand side by side. */
	readonly leftOut: readonly number[];
	/** How the subject's marker has moved in the whole country, where years stand side by side. */
	readonly change: ThemeReading['change'];
	/** The subject that changes are told of, where it is another one. */
	readonly marker: Subject | undefined;
}

/** Reads what an address asks for. There is at least one year. */
export function readViewPage(
	years: readonly CountryYear[],
	questionnaire: Questionnaire,
	lists: CellLists,
	given: (field: ViewField) => string
): ViewPage {
	const subjects = listSubjects(questionnaire);
	const ground = { subjects, lists, years: years.map(({ year }) => year) };
	const { view, problems } = parseView(given, ground);
	const at = years.find(({ year }) => year === view.year);
	if (!at) throw new Error('a view is of a released year');
	const [measure] = measuresOf(view.subject, view.group);
	const comparable = listComparable(compareWith(at, years), measure);
	const isOfChange = view.columns === 'year' && view.group === 'employee';
	const marker = isOfChange
		? subjects.find(({ code }) => code === (view.subject.marker ?? view.subject.id))
		: undefined;

	return {
		...{ view, problems, subjects, years: ground.years },
		whole: readWhole(view, [at]),
		besides: readBesides(view, at),
		nearby: listNearby(view, lists, questionnaire),
		table: readTable(view, comparable, lists, questionnaire),
		leftOut:
			view.columns === 'year'
				? years.flatMap((each) =>
						each.year < at.year && !comparable.includes(each) ? [each.year] : []
					)
				: [],
		change: marker && readChange(at, marker.id),
		marker: marker?.code === view.subject.code ? undefined : marker
	};
}
