/**
 * Asks the browser not to drop what is stored when it runs out of room. Where the reader would be asked, a browser has
 * decided by the permission `unlimitedStorage` already. A refusal is shown in the options.
 */
export async function askToPersist(room: Pick<StorageManager, 'persist' | 'persisted'>): Promise<boolean> {
  return (await room.persisted()) || room.persist();
}
