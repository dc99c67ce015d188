import type { NationalCell } from '#lib/domain/disclosure/figure.ts';
import { backgroundFields, type CellLists, type Dimension } from '../cells.ts';
import type { Narrowed } from './figures.ts';
import type { NationalGroup, Subject } from './subject.ts';

/** A way to look at the country. Everything on the page follows from it, and so does its address. */
export interface View {
	readonly subject: Subject;
	readonly group: NationalGroup;
	/** What the rows are; none is one row for all. */
	readonly rows?: keyof NationalCell | undefined;
	/** What the columns are beside the one for all; `year` puts released years side by side. */
	readonly columns?: keyof NationalCell | 'year' | undefined;
	/** Only leaders with these codes. */
	readonly only: Narrowed;
	readonly year: number;
}

/** A part of an address that was not understood, or does not go with the rest. */
export interface ViewProblem {
	readonly field: ViewField;
	readonly kind: 'unknown' | 'not_of_group' | 'not_together' | 'twice';
	/** As it was written. */
	readonly given: string;
}

export type ViewField = (typeof viewFields)[number];

/** The names in an address, in the order in which they are written. */
export const viewFields = [
	...(['om', 'svar', 'aar', 'efter', 'og'] as const),
	...(['sektor', 'niveau', 'omraade', 'alder', 'geografi'] as const)
] as const;

export const groupNames: Readonly<Record<string, NationalGroup>> = {
	medarbejdere: 'employee',
	ledere: 'self',
	lederkolleger: 'peer'
};

/** What a view can be of. */
export interface Ground {
	readonly subjects: readonly Subject[];
	readonly lists: CellLists;
	/** Released years, the first one first; at least one. */
	readonly years: readonly number[];
}

/** Reads an address. What it does not say is the usual; what is wrong in it is told and left out. */
export function parseView(
	given: (field: ViewField) => string,
	ground: Ground
): { readonly view: View; readonly problems: readonly ViewProblem[] } {
	const problems: ViewProblem[] = [];
	const refuse = (field: ViewField, kind: ViewProblem['kind']) => {
		problems.push({ field, kind, given: given(field) });
	};
	const { subjects, years, lists } = ground;
	const [usual] = subjects;
	const last = years.at(-1);
	if (!usual || last === undefined) throw new Error('there is nothing to look at');

	const subject = subjects.find(({ code }) => code === given('om')) ?? usual;
	if (given('om') !== '' && subject.code !== given('om')) refuse('om', 'unknown');
	const group = readGroup(given('svar'), subject, (kind) => {
		refuse('svar', kind);
	});
	const year = years.find((each) => String(each) === given('aar')) ?? last;
	if (given('aar') !== '' && String(year) !== given('aar')) refuse('aar', 'unknown');

	const dimensions = listDimensions(group, lists);
	const axis = (field: 'efter' | 'og') => {
		const name = dimensionNamed(given(field));
		if (given(field) === '' || (field === 'og' && given(field) === 'aar')) return undefined;
		if (!name) refuse(field, 'unknown');
		else if (!dimensions.some((dimension) => dimension.name === name))
			refuse(field, 'not_of_group');
		else return name;
		return undefined;
	};
	const rows = axis('efter');
	const columns = given('og') === 'aar' ? 'year' : axis('og');
	const only = readOnly(given, group, lists, refuse);

	return { view: settle({ subject, group, rows, columns, only, year }, given, refuse), problems };
}

/** The dimensions in which a group's answers are divided. */
export function listDimensions(group: NationalGroup, lists: CellLists): readonly Dimension[] {
	return (group === 'self' ? lists.leaders : lists.teams).dimensions;
}

/** The address of a view: the same for the same view. It names its year, so that it never shows others. */
export function writeView(view: View): string {
	const [usual] = view.subject.groups;
	const values: Readonly<Partial<Record<ViewField, string | undefined>>> = {
		om: view.subject.code,
		svar: view.group === usual ? undefined : nameOfGroup(view.group),
		aar: String(view.year),
		efter: view.rows && backgroundFields[view.rows],
		og: view.columns === 'year' ? 'aar' : view.columns && backgroundFields[view.columns],
		...Object.fromEntries(
			Object.entries(view.only).map(([name, code]) => [
				backgroundFields[name as keyof NationalCell],
				code
			])
		)
	};

	return viewFields
		.flatMap((field) => {
			const value = values[field];
			return value === undefined ? [] : [`${field}=${encodeURIComponent(value)}`];
		})
		.join('&');
}

export function nameOfGroup(group: NationalGroup): string {
	return Object.entries(groupNames).find(([, each]) => each === group)?.[0] ?? 'medarbejdere';
}

export function dimensionNamed(name: string): keyof NationalCell | undefined {
	const found = Object.entries(backgroundFields).find(([, field]) => field === name);

	return found?.[0] as keyof NationalCell | undefined;
}

type Refuse = (field: ViewField, kind: ViewProblem['kind']) => void;

function readGroup(
	given: string,
	subject: Subject,
	refuse: (kind: ViewProblem['kind']) => void
): NationalGroup {
	const usual = subject.groups[0] ?? 'employee';
	if (given === '') return usual;
	const group = Object.hasOwn(groupNames, given) ? groupNames[given] : undefined;
	if (group && subject.groups.includes(group)) return group;
	refuse(group ? 'not_of_group' : 'unknown');

	return usual;
}

function readOnly(
	given: (field: ViewField) => string,
	group: NationalGroup,
	lists: CellLists,
	refuse: Refuse
): Narrowed {
	const dimensions = listDimensions(group, lists);
	const everywhere = [...lists.teams.dimensions, ...lists.leaders.dimensions];

	return Object.fromEntries(
		viewFields.flatMap((field) => {
			const name = dimensionNamed(field);
			if (!name || given(field) === '') return [];
			const own = dimensions.find((dimension) => dimension.name === name);
			const known = everywhere.some(
				(dimension) => dimension.name === name && dimension.codes.includes(given(field))
			);
			if (own?.codes.includes(given(field))) return [[name, given(field)]];
			refuse(field, known ? 'not_of_group' : 'unknown');
			return [];
		})
	);
}

/** Takes away what cannot stand together, so that every view is one of the fixed cells. */
function settle(view: View, given: (field: ViewField) => string, refuse: Refuse): View {
	let { rows, columns } = view;
	if (rows !== undefined && rows === columns) {
		refuse('og', 'twice');
		columns = undefined;
	}
	if (rows === undefined && columns !== undefined && columns !== 'year') {
		[rows, columns] = [columns, undefined];
	}
	const only = Object.entries(view.only).filter(([name]) => {
		const isTwice = name === rows || name === columns;
		if (isTwice) refuse(backgroundFields[name as keyof NationalCell] as ViewField, 'twice');
		return !isTwice;
	});
	if (view.group !== 'self') return { ...view, rows, columns, only: Object.fromEntries(only) };

	/* Leaders' own answers are divided in one way at a time. */
	if (rows !== undefined && columns !== undefined && columns !== 'year') {
		refuse('og', 'not_together');
		columns = undefined;
	}
	const kept = only.filter(([name], index) => {
		const isFirst = rows === undefined && index === 0;
		if (!isFirst) refuse(backgroundFields[name as keyof NationalCell] as ViewField, 'not_together');
		return isFirst;
	});

	return { ...view, rows, columns, only: Object.fromEntries(kept) };
}
