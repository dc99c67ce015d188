import { expect, test } from 'vitest';
import { findApprover } from './standing.ts';

test('whoever holds the role is approved by the organisation that gave it', () => {
	const roles = [
		{ organisationId: 'b', role: 'researcher' },
		{ organisationId: 'a', role: 'researcher' },
		{ organisationId: '0', role: 'orgadmin' }
	] as const;

	expect(findApprover({ roles })).toBe('a');
	expect(findApprover({ roles: roles.slice(2) })).toBeUndefined();
	expect(findApprover(undefined)).toBeUndefined();
});
