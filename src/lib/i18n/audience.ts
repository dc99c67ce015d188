import type { Language } from '#lib/domain/language.ts';
import type { Audience } from '#lib/domain/round/audience.ts';
import { formatList } from './format.ts';

const words = {
	da: { manager: 'nærmeste leder', hr: (name: string) => `${name} (HR)` },
	en: { manager: 'the leader’s own manager', hr: (name: string) => `${name} (HR)` }
} as const satisfies Record<Language, unknown>;

interface DescribedAudience extends Pick<Audience, 'scope'> {
	readonly readers: readonly { readonly name: string }[];
}

/** »Mette Holm, nærmeste leder og Karen Bruun (HR)«: who will see a report, as everybody invited is told. */
export function describeAudience(
	{ scope, readers }: DescribedAudience,
	leader: string,
	language: Language
): string {
	const { manager, hr } = words[language];
	const names = readers.map(({ name }) => name);

	switch (scope) {
		case 'leader':
			return leader;
		case 'manager':
			return formatList([leader, manager], language);
		case 'hr':
			return formatList([leader, manager, ...names.map(hr)], language);
		case 'named':
			return formatList([leader, ...names], language);
	}
}
