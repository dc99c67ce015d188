/** Where the making of a year's figures is. It takes minutes, so whoever waits is told. */
export type Step = 'read' | 'open' | 'make' | 'audit' | 'store' | 'destroy';
