/** Whether a process that left its number in a file is still at work. A number that is our own was left by an earlier process that had it, as happens in containers. */
export function isAlive(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
