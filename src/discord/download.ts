export const DISCORDS_ORIGINS: readonly string[] = [];
export async function downloadAttachment(
  _: { url: string; size: number },
  __: { origins: readonly string[] },
): Promise<Uint8Array> {
  throw new Error('TEMP');
}
