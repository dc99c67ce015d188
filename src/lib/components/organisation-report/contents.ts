import type { Language } from '#lib/domain/language.ts';
import type { OrganisationReading } from '#lib/domain/report/organisation/read.ts';
import { organisation } from '#lib/i18n/messages/organisation.ts';
import { organisationReport } from '#lib/i18n/messages/organisation-report.ts';

/** A section that the menu leads to. */
interface Section {
	readonly id: string;
	readonly name: string;
}

/** The sections that this report has, in their order. */
export function listSections(
	reading: OrganisationReading,
	has: { readonly units: boolean; readonly earlier: boolean },
	language: Language
): readonly Section[] {
	const words = organisationReport[language];
	const { overall, themes, gaps, peers, conditions, work, local, parts } = reading;
	const sections: readonly (Section & { readonly isThere?: boolean })[] = [
		{ id: 'laes', name: words.reading.title },
		{ id: 'svar', name: words.answered.title },
		{ id: 'helhed', name: words.overall.title, isThere: overall.length > 0 },
		{ id: 'temaer', name: words.themes.title({ themes: themes.length }) },
		{ id: 'enighed', name: words.gaps.short, isThere: gaps.length > 0 },
		{
			id: 'lederkolleger',
			name: words.peers.title,
			isThere: peers.some(({ figures }) => figures.peer)
		},
		{ id: 'vilkaar', name: words.conditions.title, isThere: conditions.length > 0 },
		{ id: 'arbejde', name: words.work.title, isThere: work.length > 0 },
		{ id: 'egne', name: words.local.title, isThere: local.length > 0 },
		{ id: 'niveauer', name: words.parts.level, isThere: parts.level.length > 0 },
		{ id: 'omraader', name: words.parts.field, isThere: parts.field.length > 0 },
		{ id: 'enheder', name: words.parts.unit, isThere: has.units },
		{ id: 'smaa', name: words.pool.title },
		{ id: 'siden', name: words.since.title, isThere: has.earlier },
		{ id: 'kommissionen', name: words.commission.short },
		{ id: 'brug', name: organisation[language].useTitle }
	];

	return sections.flatMap(({ id, name, isThere = true }) => (isThere ? [{ id, name }] : []));
}
