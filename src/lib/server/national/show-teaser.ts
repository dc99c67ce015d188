import type { Kysely } from 'kysely';
import type { Bilingual } from '#lib/domain/language.ts';
import { chooseTeaser } from '#lib/domain/national/reading/teaser.ts';
import { readThemes, type ThemeReading } from '#lib/domain/national/reading/themes.ts';
import type { Database } from '../db/schema.ts';
import { findCountry, findCountryYear } from './find-country.ts';

/** Three themes of the latest year for the first page; undefined before any release, and where none may be shown. */
export async function showTeaser(db: Kysely<Database>): Promise<
	| {
			readonly year: number;
			readonly leaders: number;
			readonly employees: number;
			readonly themes: readonly (ThemeReading & { readonly name: Bilingual })[];
	  }
	| undefined
> {
	const country = await findCountry(db);
	const found = findCountryYear(country, country.at(-1)?.year);
	if (!found) return undefined;
	const { at, questionnaire } = found;
	const names = new Map(questionnaire.themes.map(({ id, name }) => [id, name]));
	const themes = chooseTeaser(readThemes(at, country, questionnaire));
	if (themes.length === 0) return undefined;
	const { leaders, groups } = at.coverage;

	return {
		...{ year: at.year, leaders },
		employees: groups.find(({ group }) => group === 'employee')?.respondents ?? 0,
		themes: themes.map((theme) => ({
			...theme,
			name: names.get(theme.id) ?? { da: theme.id, en: theme.id }
		}))
	};
}
