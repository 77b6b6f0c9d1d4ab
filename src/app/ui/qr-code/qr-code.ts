import { Component, input, resource } from '@angular/core';

/** The dark modules of a QR as one SVG path, a module a unit, `margin` units of quiet zone around. */
const pathOf = async (text: string, margin: number): Promise<{ d: string; size: number }> => {
  const { default: QRCode } = await import('qrcode');
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  let d = '';
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++)
      if (modules.get(y, x)) d += `M${x + margin} ${y + margin}h1v1h-1z`;
  return { d, size: modules.size + 2 * margin };
};

/** A QR that prints sharp at any size; always dark on white, or scanners fail. The encoder loads when first needed. */
@Component({
  selector: 'fg-qr-code',
  template: `
    @if (shape.hasValue()) {
      @let qr = shape.value();
      <svg
        role="img"
        [attr.aria-label]="label()"
        [attr.viewBox]="'0 0 ' + qr.size + ' ' + qr.size"
        shape-rendering="crispEdges"
      >
        <rect width="100%" height="100%" fill="#fff" />
        <path [attr.d]="qr.d" fill="#000" />
      </svg>
    }
  `,
  styles: `
    :host {
      display: block;
      width: 240px;
      max-width: 100%;
      aspect-ratio: 1;
      background: #fff;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
      print-color-adjust: exact;
    }
  `,
})
export class QrCode {
  readonly text = input.required<string>();
  /** What it is, for those who can't see it. */
  readonly label = input.required<string>();
  protected readonly shape = resource({
    params: () => this.text(),
    loader: ({ params }) => pathOf(params, 4),
  });
}
