import type { ViewProblem } from '#lib/domain/national/reading/view.ts';
import type { Language } from '#lib/domain/language.ts';
import { explore } from './messages/explore.ts';

/** What of an address was not understood, in words. */
export function wordViewProblem({ field, kind, given }: ViewProblem, language: Language): string {
	const words = explore[language];
	const of = { field: words.fields[field], given };

	switch (kind) {
		case 'unknown':
			return words.unknown(of);
		case 'not_of_group':
			return words.notOfGroup(of);
		case 'not_together':
			return words.notTogether(of);
		case 'twice':
			return words.twice(of);
	}
}
