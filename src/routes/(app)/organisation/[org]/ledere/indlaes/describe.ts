import type { Language } from '#lib/domain/language.ts';
import type { LeaderColumn } from '#lib/domain/leader-file/columns.ts';
import type { ChangedLeader, LeaderFacts, LeaderPlan } from '#lib/domain/leader-file/plan.ts';
import type { BackgroundField } from '#lib/domain/questionnaire/definition.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { nameOf, writeLeaderProblem } from '#lib/i18n/leader-problem.ts';
import { tableFile } from '#lib/i18n/messages/table-file.ts';
import { quoted } from '#lib/i18n/quoted.ts';
import type { LeaderPreview } from '#lib/server/leaders/apply.ts';

/** So many of each kind are shown; more than that nobody reads. */
const most = 50;

/** What a file would change, in words. */
export function describePreview(
	{ name, skipped, plan, seen }: LeaderPreview,
	fields: readonly BackgroundField[],
	today: string,
	language: Language
) {
	const { added, changed, removed, same, problems, notes } = plan;
	const words = tableFile[language].problems;
	const write = (some: LeaderPlan['problems']) =>
		some.slice(0, most).map((problem) => writeLeaderProblem(problem, fields, today, language));
	const units = new Map(plan.units.map((unit) => [unit.key, unit.name]));

	return {
		...{ name, seen },
		skipped:
			skipped.length === 0
				? undefined
				: words.skipped({
						columns: skipped.map((each) => quoted(each.slice(0, 60), language)).join(', ')
					}),
		counts: {
			...{ added: added.length, changed: changed.length },
			...{ removed: removed.length, same }
		},
		units: { added: plan.newUnits.length, changed: plan.changedUnits.length },
		...{ problems: write(problems), problemCount: new Set(problems.map(({ line }) => line)).size },
		problemTotal: problems.length,
		...{ notes: write(notes), noteTotal: notes.length },
		added: added
			.slice(0, most)
			.map((leader) => ({ name: leader.name, unit: units.get(leader.unitKey ?? '') ?? '' })),
		changed: changed.slice(0, most).map((leader) => ({
			name: leader.before.name,
			isBack: leader.before.isGone,
			facts: listChanges(leader, fields, units, language)
		})),
		removed: removed
			.slice(0, most)
			.map((leader) => ({ name: leader.name, unit: units.get(leader.unitKey ?? '') ?? '' })),
		/* Half a list is more likely a part of it than the end of half an organisation. */
		others: removed.length > changed.length + same ? ('kept' as const) : ('removed' as const)
	};
}

function listChanges(
	leader: ChangedLeader,
	fields: readonly BackgroundField[],
	units: ReadonlyMap<string, string>,
	language: Language
) {
	const { before } = leader;
	const show = (facts: LeaderFacts & { readonly key: string | undefined }) =>
		({
			...{ key: facts.key ?? '', name: facts.name, email: facts.email },
			unit: units.get(facts.unitKey ?? '') ?? '',
			level: labelOf(fields, 'niveau', facts.background, language),
			field: labelOf(fields, 'omraade', facts.background, language),
			region: labelOf(fields, 'geografi', facts.background, language),
			manager: facts.manager,
			startedOn: facts.startedOn
				? formatDate(new Date(`${facts.startedOn}T12:00:00Z`), language)
				: '',
			acting: facts.acting ? (language === 'da' ? 'ja' : 'yes') : ''
		}) satisfies Partial<Record<LeaderColumn, string>>;
	const [old, now] = [show(before), show(leader)];

	return (Object.keys(now) as readonly (keyof typeof now)[])
		.filter((column) => old[column] !== now[column])
		.map((column) => ({ what: nameOf(column, language), before: old[column], after: now[column] }));
}

function labelOf(
	fields: readonly BackgroundField[],
	id: string,
	background: LeaderFacts['background'],
	language: Language
): string {
	const code = background[id];
	const option = fields
		.find((field) => field.id === id)
		?.options.find((each) => each.code === code);

	return option?.label[language] ?? code ?? '';
}
