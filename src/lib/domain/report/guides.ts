/** The guides to what follows a report: a talk, a meeting of two lengths, and an hour with a small team. */
export const guideKinds = ['talk', 'hour', 'longer', 'team'] as const;

export type GuideKind = (typeof guideKinds)[number];
