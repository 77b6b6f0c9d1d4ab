import { Component } from '@angular/core';

/** Whatever isn't the claim. */
@Component({ selector: 'fg-elsewhere', template: 'elsewhere' })
export class Elsewhere {}
