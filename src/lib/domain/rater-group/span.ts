/** Codes of the span of leadership, each with the least number of direct reports. */
const steps: readonly (readonly [least: number, code: string])[] = [
	[50, '50+'],
	[30, '30-49'],
	[20, '20-29'],
	[10, '10-19'],
	[5, '5-9']
];

/** The questionnaire's code for how many people refer directly to a leader. */
export function spanCode(employees: number): string {
	return steps.find(([least]) => employees >= least)?.[1] ?? '1-4';
}
