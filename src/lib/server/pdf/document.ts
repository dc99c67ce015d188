import type { Language } from '#lib/domain/language.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';

/** A document as it is printed: words and numbers, no markup. `document.typ` says how it looks. */
export interface PrintedDocument {
	readonly language: Language;
	readonly over: string;
	readonly title: string;
	/** At the foot of each page. */
	readonly foot: string;
	/** »Side« and »af«, around the two numbers at the foot. */
	readonly page: string;
	readonly of: string;
	/** What stands where there is no figure. */
	readonly notShown: string;
	readonly blocks: readonly Block[];
}

export type Block =
	| {
			readonly kind: 'heading';
			readonly level: 2 | 3;
			readonly text: string;
			/** A part of some length, which begins on a page with room for it. */
			readonly isPart?: true;
	  }
	| {
			readonly kind: 'text';
			readonly tone: 'plain' | 'lead' | 'soft' | 'ask';
			readonly text: string;
	  }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
	| { readonly kind: 'notice'; readonly title: string; readonly text: string }
	/** What somebody wrote, word for word. */
	| { readonly kind: 'quotes'; readonly texts: readonly string[] }
	/** Questions with room to write below each. */
	| { readonly kind: 'writing'; readonly questions: readonly string[] }
	/** A meeting, minute by minute. */
	| {
			readonly kind: 'agenda';
			readonly rows: readonly { readonly time: string; readonly text: string }[];
	  }
	/** Terms with what is said of them. */
	| {
			readonly kind: 'facts';
			readonly rows: readonly { readonly term: string; readonly text: string }[];
	  }
	/** Who answered, each with the mark that stands for them. */
	| {
			readonly kind: 'answered';
			readonly rows: readonly { readonly group: RaterGroup; readonly text: string }[];
	  }
	/** Blocks that stand on one page. */
	| { readonly kind: 'together'; readonly blocks: readonly Block[] }
	| KeyBlock
	| ColumnsBlock
	| PlotBlock
	| TableBlock
	| BarsBlock;

/** How the marks are read. Each picture is said in the words beside it. */
export interface KeyBlock {
	readonly kind: 'key';
	readonly rows: readonly {
		readonly name: string;
		readonly text: string;
		readonly figure: PrintedFigure;
	}[];
}

/** Short parts side by side, each under a heading of its own. */
export interface ColumnsBlock {
	readonly kind: 'columns';
	readonly across: 2 | 3;
	readonly level: 3 | 4;
	readonly columns: readonly {
		readonly title: string;
		readonly text?: string | undefined;
		readonly items?: readonly { readonly text: string; readonly note?: string | undefined }[];
		/** Whether the items are names of themes, or sentences. */
		readonly isNames: boolean;
		readonly ask?: string | undefined;
	}[];
}

/** Rows on the scale from 1 to 5, each with its figures beside the picture. */
export interface PlotBlock {
	readonly kind: 'plot';
	readonly heading: string;
	/** The words for the two ends of the scale. */
	readonly low: string;
	readonly high: string;
	readonly groups: readonly PrintedGroup[];
	readonly rows: readonly {
		readonly label: string;
		readonly note?: string | undefined;
		readonly figures: readonly PrintedFigure[];
		/** The picture in words. */
		readonly alt: string;
		/** Stands above the rows that it is made of. */
		readonly isWhole?: true | undefined;
	}[];
}

export interface PrintedGroup {
	readonly group: RaterGroup;
	readonly name: string;
}

export type PrintedFigure =
	| {
			readonly group: RaterGroup;
			readonly shown: false;
			/** Why there is none, where that may be said. */
			readonly text?: string | undefined;
	  }
	| {
			readonly group: RaterGroup;
			readonly shown: true;
			readonly kind: 'value' | 'band';
			readonly low: number;
			readonly high: number;
			readonly text: string;
			readonly interval?: { readonly low: number; readonly high: number } | undefined;
	  };

export interface TableBlock {
	readonly kind: 'table';
	/** The first names the rows. A column without a width shares what is left. */
	readonly columns: readonly {
		readonly text: string;
		readonly mm?: number | undefined;
		/** Its cells stand to the right. */
		readonly end: boolean;
	}[];
	readonly rows: readonly (readonly string[])[];
	readonly small: boolean;
	/** Headings of figures stand upright. */
	readonly upright: boolean;
}

/** Two bars a row, now and wished, in per cent. */
export interface BarsBlock {
	readonly kind: 'bars';
	readonly columns: readonly [string, string, string, string];
	readonly rows: readonly {
		readonly label: string;
		readonly now: number;
		readonly wished: number;
		readonly nowText: string;
		readonly wishedText: string;
		/** The two bars in words. */
		readonly alt: string;
	}[];
}
