/** The part of pngjs that is used: it brings no types of its own. */
declare module 'pngjs' {
  interface Picture {
    width: number
    height: number
    data: Buffer
  }
  export class PNG implements Picture {
    constructor(options: { width: number; height: number })
    width: number
    height: number
    data: Buffer
    static readonly sync: {
      read(bytes: Buffer): Picture
      write(picture: Picture, options?: { colorType?: number; deflateLevel?: number }): Buffer
    }
  }
}
