/** Why one leader's evaluation is given up. Absence says nothing of illness: what is kept tells no more. */
export const cancelReasons = ['absent', 'left', 'conflict', 'other'] as const;

export type CancelReason = (typeof cancelReasons)[number];
