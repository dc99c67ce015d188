/** The kinds of things that a thief can come by. */
export type Fault =
	/** Answers, words, codes, links or keys in plain sight. */
	| 'readable'
	/** Something lies in the order in which people came. */
	| 'order'
	/** Something says when. */
	| 'time'
	/** Something that one person's ballots have in common and nobody else's have. */
	| 'tie'
	/** A submission that does not look like every other. */
	| 'shape'
	/** Something outside the box that moves because one person answered. */
	| 'count'
	/** Something that belonged to one person, after the close. */
	| 'kept'
	/** A draft that whoever has the link finds in a copy of the files. */
	| 'draft'
	/** A mail address, or where somebody sat, outside its place. */
	| 'address'
	/** A key among what a thief of the database has. */
	| 'key';

export interface Finding {
	readonly fault: Fault;
	readonly words: string;
}

export function asFindings(fault: Fault, words: readonly string[]): readonly Finding[] {
	return words.map((each) => ({ fault, words: each }));
}
