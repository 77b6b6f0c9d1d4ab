/** The part of pngjs that we call; the package has no types of its own. */
declare module 'pngjs' {
  export const PNG: {
    readonly sync: {
      /** RGBA, eight bits a channel, whatever the file has. Throws on a damaged file. */
      read(bytes: Uint8Array): {
        readonly width: number;
        readonly height: number;
        readonly data: Uint8Array;
      };
      write(picture: {
        readonly width: number;
        readonly height: number;
        readonly data: Uint8Array;
      }): Buffer;
    };
  };
}
