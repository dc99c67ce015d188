/** The calm steps before an organisation's round opens, in their order; each is an address below the round's. */
export const roundSteps = [
	'navn',
	'ledere',
	'skema',
	'udsagn',
	'deltagere',
	'hvem-ser',
	'gennemse'
] as const;

export type RoundStep = (typeof roundSteps)[number];

/** The step after one, and the one before it, where there is any. */
export function roundStepAfter(step: RoundStep): RoundStep | undefined {
	return roundSteps[roundSteps.indexOf(step) + 1];
}

export function roundStepBefore(step: RoundStep): RoundStep | undefined {
	return roundSteps[roundSteps.indexOf(step) - 1];
}
