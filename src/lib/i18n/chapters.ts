/** A page of running text, as the catalogues hold it. */
export interface TextPage {
	readonly title: string;
	readonly intro: string;
	readonly chapters: Readonly<Record<string, Chapter>>;
}

export interface Chapter {
	readonly title: string;
	readonly body: readonly Block[];
}

/** A paragraph, or one of a few other shapes. */
export type Block =
	| string
	| { readonly list: readonly string[] }
	| { readonly steps: readonly string[] }
	| { readonly facts: readonly { readonly term: string; readonly text: string }[] }
	| { readonly example: string; readonly text: readonly string[] };
