import type { Bilingual } from '../language.ts';
import type { RaterGroup } from '../rater-group/groups.ts';
import type { Day } from '../round/calendar.ts';

/** A code of the background, with its name. */
export interface NamedCode {
	readonly code: string;
	readonly label: Bilingual;
}

/** What a row says about a group of a leader's. */
interface InGroup {
	readonly group: RaterGroup;
	readonly leader: string;
}

interface Part {
	readonly there: number;
	readonly all: number;
	/** Statements to add, or else to leave out. */
	readonly lacking: readonly string[];
	readonly surplus: readonly string[];
}

/** What is wrong at one place of a file, without words: they are written by `i18n/import-problem.ts`. */
export type Fault =
	| {
			readonly what:
				| 'empty'
				| 'noFile'
				| 'spreadsheet'
				| 'noLeaders'
				| 'noAnswers'
				| 'noStatement'
				| 'lostLetters'
				| 'cellEmpty'
				| 'noAnswerInRow'
				| 'strangeColumn';
	  }
	| { readonly what: 'missingColumn'; readonly name: string; readonly nearest: string | undefined }
	/** The empty name where two columns have none. */
	| { readonly what: 'columnTwice'; readonly name: string }
	| { readonly what: 'cellCount'; readonly found: number; readonly expected: number }
	| { readonly what: 'tooLong'; readonly limit: number }
	| {
			readonly what: 'unknownCode';
			readonly value: string;
			readonly field: Bilingual;
			readonly meant: NamedCode | undefined;
			readonly options: readonly NamedCode[];
			/** The day on which it was not, where it is one of another time. */
			readonly missingOn?: Day | undefined;
	  }
	| {
			readonly what: 'unknownGroup';
			readonly value: string;
			readonly nearest: RaterGroup | undefined;
	  }
	| { readonly what: 'noNumber'; readonly value: string }
	| {
			readonly what: 'differs';
			readonly value: string;
			readonly before: string;
			readonly beforeLine: number;
			readonly leader: string;
	  }
	| {
			readonly what: 'otherSector';
			readonly organisation: string;
			readonly sector: string;
			readonly before: string;
			readonly beforeLine: number;
	  }
	| ({ readonly what: 'groupTwice' | 'secondRow' } & InGroup)
	| { readonly what: 'onePerson'; readonly group: RaterGroup; readonly invited: number }
	| {
			readonly what: 'unknownStatement';
			readonly name: string;
			readonly version: string;
			readonly nearest: string | undefined;
	  }
	| ({ readonly what: 'partOfTheme'; readonly theme: string } & Part)
	| ({ readonly what: 'partOfModule' } & Part)
	| { readonly what: 'notAsked'; readonly group: RaterGroup }
	| { readonly what: 'noAnswer'; readonly value: string; readonly meant: string | undefined }
	| { readonly what: 'noPercent'; readonly value: string }
	/** In percent. */
	| { readonly what: 'otherSum'; readonly total: number; readonly sum: number }
	| { readonly what: 'noTheme'; readonly value: string; readonly nearest: string | undefined }
	| { readonly what: 'strangeLeader'; readonly key: string; readonly nearest: string | undefined }
	| ({ readonly what: 'tooMany'; readonly answered: number; readonly invited: number } & InGroup)
	| { readonly what: 'knownAs'; readonly organisation: string; readonly sector: string | undefined }
	| { readonly what: 'importedBefore'; readonly organisation: string; readonly year: number }
	| {
			readonly what: 'tooSoon';
			readonly leader: string;
			readonly closedOn: Day;
			/** Days that must lie between two rounds. */
			readonly rest: number;
	  };
