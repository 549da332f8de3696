// Not imported: a bundler for pages stops at what it cannot find there, though pages never come here.
const { open, rename, rm } = process.getBuiltinModule("node:fs/promises");

/** Writes pieces to a file that appears under its name only when it is complete. */
export async function saveStream(pieces: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const temporary = `${path}.${process.pid}.${Date.now().toString(36)}.part`;
  const file = await open(temporary, "wx");
  try {
    try {
      for await (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
