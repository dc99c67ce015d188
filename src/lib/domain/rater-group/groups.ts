/** The roles in which people answer about one leader. The order is that of the report. */
export const raterGroups = ['self', 'employee', 'manager', 'peer'] as const;

export type RaterGroup = (typeof raterGroups)[number];

/** The groups whose answers nobody may learn. Self and manager are one person each and told so. */
export const anonymousGroups = ['employee', 'peer'] as const;

export type AnonymousGroup = (typeof anonymousGroups)[number];

export function isAnonymousGroup(group: RaterGroup): group is AnonymousGroup {
	return group === 'employee' || group === 'peer';
}

/**
 * The groups that may be counted together over several leaders: the anonymous ones, and managers where
 * the organisation chose that no manager's answers are shown alone.
 */
export const pooledGroups = ['employee', 'manager', 'peer'] as const;

export type PooledGroup = (typeof pooledGroups)[number];
