import type { Bilingual } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { peerScale } from '#lib/domain/disclosure/moments.ts';
import { conditionsTheme } from '../tables/codes.ts';

/** A statement that was asked, in the wording of each who was asked it. */
export interface Statement {
	readonly id: string;
	readonly theme: string;
	readonly themeName: Bilingual;
	/** Asked in every form, and so compared over the years. */
	readonly isMarker: boolean;
	/** Agreeing is the worse answer: it was turned before anything was counted. */
	readonly isReversed: boolean;
	readonly self?: Bilingual;
	readonly employee?: Bilingual;
	readonly manager?: Bilingual;
	readonly peer?: Bilingual;
}

/** All statements that figures of the country are made of, in the order of the questionnaire. */
export function listStatements(questionnaire: Questionnaire): readonly Statement[] {
	const { themes, leaderContext, peerModule } = questionnaire;

	return [
		...themes.flatMap(({ id: theme, name: themeName, items }) =>
			items.map(({ id, marker, reverse, self, employee, manager }) => ({
				...{ id, theme, themeName, isMarker: marker, isReversed: reverse },
				...{ self, employee, manager }
			}))
		),
		...leaderContext.items.map(({ id, text }) => ({
			...{ id, theme: conditionsTheme, themeName: leaderContext.name },
			...{ isMarker: false, isReversed: false, self: text }
		})),
		...peerModule.items.map(({ id, reverse, self, peer }) => ({
			...{ id, theme: peerScale, themeName: peerModule.name },
			...{ isMarker: false, isReversed: reverse, self, peer }
		}))
	];
}
