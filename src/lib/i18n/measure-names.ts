import type { Bilingual } from '#lib/domain/language.ts';
import type { PlainItem, Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { nameStatement } from './statement.ts';

/** What each theme and statement is called in a report, by its id. `own` are an organisation's own statements. */
export function nameMeasures(
	{ themes, leaderContext, peerModule, employeeOutcomes }: Questionnaire,
	own: readonly PlainItem[]
): ReadonlyMap<string, Bilingual> {
	const { items } = leaderContext;

	return new Map([
		...themes.map(({ id, name }) => [id, name] as const),
		...themes.flatMap((theme) => theme.items.map((item) => [item.id, nameInBoth(item)] as const)),
		...[...items, ...employeeOutcomes.items, ...own].map(({ id, text }) => [id, text] as const),
		...peerModule.items.map(({ id, peer }) => [id, peer] as const)
	]);
}

function nameInBoth(item: Parameters<typeof nameStatement>[0]): Bilingual {
	return { da: nameStatement(item, 'da'), en: nameStatement(item, 'en') };
}

/** What each part of a leader's time is called, by its code; one of them is that of a theme too. */
export function nameTimeParts({ leaderContext }: Questionnaire): ReadonlyMap<string, Bilingual> {
	return new Map(leaderContext.timeSplit.parts.map(({ code, label }) => [code, label]));
}
