import type { ScaleValue } from '../questionnaire/definition.ts';
import type { MirrorAnswers, MirrorStatement } from './statements.ts';

/**
 * A mirror's answers as one character a statement, in the order of the form: 1-5, or - where there is
 * no answer on the scale. This is how they travel through a form and lie on an account.
 */
export function packMirror(
	answers: MirrorAnswers,
	statements: readonly Pick<MirrorStatement, 'id'>[]
): string {
	return statements
		.map(({ id }) => answers[id])
		.map((answer) => (answer === undefined || answer === 'ved_ikke' ? '-' : answer))
		.join('');
}

/** Reads a packed mirror back, or undefined where packMirror could not have written it. */
export function unpackMirror(
	packed: string,
	statements: readonly Pick<MirrorStatement, 'id'>[]
): MirrorAnswers | undefined {
	if (!/^[1-5-]*$/u.test(packed) || packed.length !== statements.length) return undefined;

	return Object.fromEntries(
		statements
			.map(({ id }, index) => [id, packed[index] ?? '-'] as const)
			.filter(([, character]) => character !== '-')
			.map(([id, character]) => [id, Number(character) as ScaleValue])
	);
}
