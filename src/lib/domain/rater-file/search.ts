/** Which lists of a round are looked for. */
export const listViews = ['all', 'waiting', 'confirmed', 'changed', 'small', 'empty'] as const;

export type ListView = (typeof listViews)[number];

export interface ListSearch {
	/** Part of a leader's or a unit's name; empty for all. */
	readonly text: string;
	readonly view: ListView;
}

/** Whether a leader was asked about the list, and what became of it. */
export type ListState = 'given' | 'asked' | 'confirmed' | 'changed';

/** A leader's list as a line of the overview. */
export interface ListLine {
	readonly id: string;
	readonly leader: string;
	readonly unit: string;
	readonly employees: number;
	readonly managers: number;
	readonly peers: number;
	/** Of the employees, those who get a slip of paper. */
	readonly slips: number;
	readonly state: ListState;
}
