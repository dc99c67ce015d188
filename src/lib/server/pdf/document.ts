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
	| { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
	| {
			readonly kind: 'text';
			readonly tone: 'plain' | 'lead' | 'soft' | 'ask';
			readonly text: string;
	  }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
	| { readonly kind: 'notice'; readonly title: string; readonly text: string }
	| PlotBlock
	| TableBlock
	| BarsBlock;

/** Rows on the scale from 1 to 5, each with its figures beside the picture. */
export interface PlotBlock {
	readonly kind: 'plot';
	readonly heading: string;
	/** The words for the two ends of the scale. */
	readonly low: string;
	readonly high: string;
	readonly groups: readonly { readonly group: RaterGroup; readonly name: string }[];
	readonly rows: readonly {
		readonly label: string;
		readonly note?: string | undefined;
		readonly figures: readonly PrintedFigure[];
	}[];
}

export type PrintedFigure =
	| { readonly group: RaterGroup; readonly shown: false }
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
	}[];
}
