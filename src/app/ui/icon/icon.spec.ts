import { TestBed } from '@angular/core/testing';
import { Icon } from './icon';
import { iconPaths } from './icon-paths';

describe('Icon', () => {
  it('draws the named path and stays silent for screen readers', async () => {
    const fixture = TestBed.createComponent(Icon);
    fixture.componentRef.setInput('name', 'train');
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    expect(host.querySelector('path')?.getAttribute('d')).toBe(iconPaths.train);
    expect(host.getAttribute('aria-hidden')).toBe('true');
  });

  it('has only paths that the browser can draw inside the box', () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.body.append(svg);
    for (const [name, d] of Object.entries(iconPaths)) {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', d);
      svg.append(path);
      const box = path.getBBox();
      expect(path.getTotalLength()).withContext(name).toBeGreaterThan(8);
      expect(Math.min(box.x, box.y)).withContext(name).toBeGreaterThanOrEqual(1.5);
      expect(Math.max(box.x + box.width, box.y + box.height))
        .withContext(name)
        .toBeLessThanOrEqual(22.5);
    }
    svg.remove();
  });
});
