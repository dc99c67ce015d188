import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = '/sys/fs/cgroup/cpu';
const period = 100_000;

/**
 * Lets a process use a share of one processor and no more, by a control group of Linux (version 1, which
 * only root may make). Returns what lets it go when it has ended; undefined where that cannot be had.
 */
export function holdTo(share: number, pid: number): (() => void) | undefined {
	const folder = join(root, `ledelsesspejl-${pid}`);
	if (!existsSync(join(root, 'cpu.cfs_quota_us')) || process.getuid?.() !== 0) return undefined;
	mkdirSync(folder);
	writeFileSync(join(folder, 'cpu.cfs_period_us'), String(period));
	writeFileSync(join(folder, 'cpu.cfs_quota_us'), String(period * share));
	writeFileSync(join(folder, 'cgroup.procs'), String(pid));

	return () => rmdirSync(folder);
}
