import type { Bilingual } from '../language.ts';
import type { RaterGroup } from '../rater-group/groups.ts';

/** A published version of the questionnaire, as it stands in db/questionnaires. Never changed once used. */
export interface Questionnaire {
	readonly instrument: {
		readonly id: string;
		readonly version: string;
		readonly status: string;
		readonly name: Bilingual;
		readonly note: Bilingual;
		/** The organisation that it was loaded for. Absent for the common one, which the country is made of. */
		readonly owner?: string | undefined;
	};
	readonly scale: {
		readonly points: readonly ScalePoint[];
		readonly nonSubstantive: { readonly code: 'ved_ikke'; readonly label: Bilingual };
	};
	readonly instructions: Readonly<Record<RaterGroup, Bilingual>>;
	readonly forms: Readonly<
		Record<Form, { readonly label: Bilingual; readonly estimatedMinutes: number }>
	>;
	readonly themes: readonly Theme[];
	readonly openQuestions: readonly OpenQuestion[];
	readonly openQuestionNotice: Bilingual;
	readonly leaderContext: LeaderContext;
	readonly employeeOutcomes: { readonly name: Bilingual; readonly items: readonly PlainItem[] };
	readonly background: {
		readonly principle: Bilingual;
		readonly leader: readonly BackgroundField[];
	};
	readonly peerModule: {
		readonly name: Bilingual;
		readonly description: Bilingual;
		readonly items: readonly PeerItem[];
	};
}

export type ScaleValue = 1 | 2 | 3 | 4 | 5;

export interface ScalePoint {
	readonly value: ScaleValue;
	readonly label: Bilingual;
}

/** All items; the markers and the chosen themes; the markers alone. Codes as in the file. */
export type Form = 'standard' | 'tilpasset' | 'kort';

export interface Theme {
	readonly id: string;
	readonly order: number;
	readonly kind: 'overall' | 'theme';
	readonly orientation: 'opad' | 'indad' | 'udad' | 'fremad' | null;
	readonly name: Bilingual;
	readonly description: Bilingual;
	readonly items: readonly Item[];
}

/** One statement in its three wordings. A marker is asked in every form. */
export interface Item {
	readonly id: string;
	readonly marker: boolean;
	readonly reverse: boolean;
	readonly self: Bilingual;
	readonly employee: Bilingual;
	readonly manager: Bilingual;
}

export interface PlainItem {
	readonly id: string;
	readonly text: Bilingual;
}

export interface PeerItem {
	readonly id: string;
	readonly reverse: boolean;
	readonly self: Bilingual;
	readonly peer: Bilingual;
}

export interface OpenQuestion {
	readonly id: string;
	readonly maxLength: number;
	readonly self: Bilingual;
	readonly employee: Bilingual;
	readonly manager: Bilingual;
}

export interface LeaderContext {
	readonly name: Bilingual;
	readonly description: Bilingual;
	readonly items: readonly PlainItem[];
	readonly timeSplit: {
		readonly id: string;
		readonly text: Bilingual;
		readonly wishText: Bilingual;
		readonly parts: readonly { readonly code: string; readonly label: Bilingual }[];
		readonly sum: number;
	};
	readonly challenges: { readonly id: string; readonly text: Bilingual; readonly max: number };
}

export interface BackgroundField {
	readonly id: string;
	readonly label: Bilingual;
	readonly setBy: 'organiser' | 'leader' | 'derived-from-invitations';
	readonly required?: boolean | undefined;
	readonly optional?: boolean | undefined;
	readonly options: readonly {
		readonly code: string;
		readonly label: Bilingual;
		/** The first and the last day on which it can be chosen, where those are known. */
		readonly validFrom?: string | undefined;
		readonly validTo?: string | undefined;
	}[];
}
