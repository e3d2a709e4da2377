/** It is the day that the pages were written for, whatever the day is; what measures time goes on as always. */
const Real = Date

globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(2026, 10, 24, 12)
    else super(...given)
  }
}
