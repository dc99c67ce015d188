/**
 * The clocks of several machines may differ by so many milliseconds. A moment that lies further ahead
 * than it ever can was written down before the clock was set back, and nothing may wait for it.
 */
export const clockTolerance = 5 * 60_000;
