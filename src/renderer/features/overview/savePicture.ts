/** Saves the bytes of a picture under a suggested name. */
export type SavePicture = (bytes: Uint8Array, name: string) => void;
