import { AuthorizationResponseError } from 'openid-client';

/**
 * Why the organisation's login let nobody in: the person said no there, it could not make as sure as is
 * demanded, it cannot be reached, or what it sent cannot be trusted.
 */
export type Refusal = 'declined' | 'too_weak' | 'unavailable' | 'untrusted';

/** What a login answers when its person turned back, or was not let in. */
const turnedBack: readonly string[] = [
	'access_denied',
	'login_required',
	'interaction_required',
	'consent_required',
	'account_selection_required'
];

/** Tells apart what the library throws. Whatever is not known to be harmless is not to be trusted. */
export function judgeProblem(problem: unknown): Refusal {
	if (problem instanceof AuthorizationResponseError) return judgeAnswer(problem.error);
	if (isUnreachable(problem)) return 'unavailable';

	return 'untrusted';
}

/** The library's own word for what went wrong. It holds nothing of what was sent. */
export function codeOf(problem: unknown): string | undefined {
	const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;

	return typeof code === 'string' ? code : undefined;
}

function judgeAnswer(error: string): Refusal {
	if (turnedBack.includes(error)) return 'declined';
	if (error === 'unmet_authentication_requirements') return 'too_weak';

	return ['server_error', 'temporarily_unavailable'].includes(error) ? 'unavailable' : 'untrusted';
}

function isUnreachable(problem: unknown): boolean {
	if (!(problem instanceof Error)) return false;
	/* How Node's fetch says that nobody answered, or broke off. */
	if (problem instanceof TypeError && codeOf(problem) === undefined) return true;
	if (codeOf(problem) === 'OAUTH_TIMEOUT') return true;

	return problem.cause instanceof Response && problem.cause.status >= 500;
}
