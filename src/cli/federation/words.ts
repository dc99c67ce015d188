import type { PackageProblem } from '#lib/domain/federation/check.ts';
import type { OpenedPackage, PackageRefusal } from '#lib/server/national/federation/receive.ts';
import type { HandOverRefusal } from '#lib/server/national/federation/seal-round.ts';

export function explainHandOver(refusal: HandOverRefusal): string {
	switch (refusal) {
		case 'not_there':
			return 'There is no such round, or no such installation is trusted.';
		case 'not_released':
			return 'The reports of the round are not made.';
		case 'licensed':
			return 'The round asks a questionnaire of the organisation’s own, which cannot be handed over.';
		case 'too_few':
			return 'Fewer than three leaders have groups of five who answered the same form.';
	}
}

/** The most rows that are told of. */
const mostRows = 20;

export function explainPackage(refusal: PackageRefusal): readonly string[] {
	if (refusal.kind !== 'wrong') return [reasons[refusal.kind], nothing];

	return [...refusal.problems.slice(0, mostRows).map(explainRow), nothing];
}

export function tellOpened(
	{ round, size, partner }: OpenedPackage,
	kind: 'checked' | 'kept'
): string {
	const { name, sector } = round.organisation;

	return [
		`${name} (${sector}), round closed on ${round.round.closedOn}, signed by ${partner.name}.`,
		`${size.leaders} leaders, ${size.answered.employee} employees, ${size.answered.peer} fellow leaders.`,
		kind === 'checked' ? 'It can be taken in. Nothing was kept.' : 'It is taken in.'
	].join('\n');
}

const nothing = 'Nothing was taken in.';

const reasons: Readonly<Record<Exclude<PackageRefusal['kind'], 'wrong'>, string>> = {
	no_package: 'That is no package.',
	for_another: 'The package is sealed to another installation.',
	unknown_sender: 'The sender is not trusted here.',
	not_genuine: 'The package was changed, or somebody else signed it.',
	unreadable: 'The package does not open, or does not hold what docs/federation.md describes.',
	other_questionnaire: 'The package asks a version of the questionnaire that is not here.',
	future: 'The round closes on a day that has not come.',
	over: 'The national figures of that year are released.',
	there_already: 'The organisation has figures of that year here already.',
	other_sector: 'The organisation is known here in another sector.'
};

function explainRow(problem: PackageProblem): string {
	switch (problem.kind) {
		case 'too_few':
			return 'There are fewer than three leaders in the package.';
		case 'stands_alone':
			return `Row ${problem.row}: fewer than three leaders have these codes or this form.`;
		case 'leader_twice':
			return `Row ${problem.row}: the leader has two rows that do not go together.`;
		case 'unknown_code':
			return `Row ${problem.row}: the level or the field is not in the questionnaire.`;
		case 'other_statements':
			return `Row ${problem.row}: the statements are not those of its form.`;
		case 'impossible_counts':
			return `Row ${problem.row}: the counts cannot be, or fewer than five answered.`;
	}
}
