/**
 * Waits for work, but no longer than `limit` ms; says whether it ended. A timer that is left behind would keep the
 * process alive, so none is.
 */
export async function endsWithin(work: Promise<unknown>, limit: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, limit, false);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
