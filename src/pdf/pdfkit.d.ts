/** What this project uses of pdfkit, which brings no types of its own. */
declare module 'pdfkit' {
  interface DocumentOptions {
    readonly autoFirstPage: boolean;
    /** null: no standard font is loaded. */
    readonly font: null;
    readonly compress: boolean;
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly pdfVersion: '1.7';
    readonly info: Readonly<Record<string, string | Date>>;
  }

  interface TextOptions {
    readonly lineBreak: false;
    /** Features of the font by their OpenType names. */
    readonly features: Readonly<Record<string, boolean>>;
  }

  class PDFDocument {
    constructor(options: DocumentOptions);
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this;
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    save(): this;
    restore(): this;
    rect(x: number, y: number, width: number, height: number): this;
    clip(): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    rotate(degrees: number, options: { readonly origin: readonly [number, number] }): this;
    lineWidth(width: number): this;
    dash(length: number, options: { readonly space: number }): this;
    undash(): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    closePath(): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    fillColor(colour: string, opacity: number): this;
    text(
      text: string,
      x: number,
      y: number,
      options: TextOptions & { readonly baseline: 'alphabetic' },
    ): this;
    end(): void;
  }
  // biome-ignore lint/style/noDefaultExport: pdfkit exports its class so
  export default PDFDocument;
}
