import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { keepsRole } from '#lib/domain/access/role-keepers.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { setLogin } from './login.queries.ts';

/**
 * Decides whether the roles of an organisation hold only for those who come through its login. Whoever
 * demands it must have come through it, so that nobody locks everybody out by a login that does not work.
 */
export async function demandLogin(
	db: Kysely<Database>,
	actor: Actor,
	organisationId: string,
	login: 'mail' | 'oidc',
	now: Date
): Promise<'changed' | 'unchanged' | 'refused' | 'not_through_login'> {
	const { accountId } = actor;
	const action = login === 'oidc' ? 'login_demanded' : 'login_freed';
	const mayDecide = keepsRole(actor, organisationId, 'orgadmin');
	if (mayDecide && login === 'oidc' && actor.login !== 'oidc') return 'not_through_login';

	return db.transaction().execute(async (trx) => {
		if (mayDecide && !(await setLogin(trx, organisationId, login))) return 'unchanged';
		await recordAudit(trx, {
			...{ organisationId, at: now, accountId, action, detail: {} },
			...{ object: `organisation:${organisationId}`, outcome: mayDecide ? 'done' : 'refused' }
		});

		return mayDecide ? 'changed' : 'refused';
	});
}
