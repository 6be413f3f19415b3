/** What the system answers where nothing more fits on the disk, into somebody's part of it, or into one file. */
const FULL: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'Your part of the disk is full',
  EFBIG: 'The system lets no file grow so large here',
};

/** Why nothing could be written, in words for whoever can make room; undefined where that was not the cause. */
export function fullDisk(error: unknown): string | undefined {
  const code = String((error as NodeJS.ErrnoException | undefined)?.code);
  const words = Object.hasOwn(FULL, code) ? FULL[code] : undefined;
  return (
    words && `${words} (${code}), so the file was not written. What was there before is unchanged: make room, and run the command again.`
  );
}
