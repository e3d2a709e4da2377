/**
 * How a report looks, on a screen and on paper; in VS Code in the colours of its theme. Texts have a contrast of 4.5 to 1 or more
 * with what is behind them.
 */
export const htmlStyle = `
:root { --ink: var(--vscode-editor-foreground, #1b2733); --soft: var(--vscode-editor-foreground, #55606b);
  --line: var(--vscode-panel-border, #c9d1d9); --ground: var(--vscode-textBlockQuote-background, #f4f6f8);
  --paper: var(--vscode-editor-background, #fff); --accent: var(--vscode-editor-foreground, #0b3a5b);
  --link: var(--vscode-textLink-foreground, #0a5290); --error: #a4161a; --warning: #8a5300; --info: #3b4a57; }
.vscode-dark, .vscode-high-contrast:not(.vscode-high-contrast-light) { --error: #ff8a80; --warning: #ffcc80; --info: #c9d1d9; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
header { border-bottom: .25rem solid var(--accent); margin-bottom: 1.5rem; }
header p { color: var(--soft); margin-top: -.5rem; }
h1, h2, h3, h4, h5 { line-height: 1.25; color: var(--accent); break-after: avoid; overflow-wrap: break-word; }
h1 { font-size: 1.9rem; } h2 { font-size: 1.45rem; margin-top: 2.5rem; } h3 { font-size: 1.15rem; margin-top: 1.75rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p, ul, ol { max-width: 46rem; }
p, li, dt, dd, figcaption, h1, h2, h3, h4, h5, h6 { overflow-wrap: anywhere; }
a { color: var(--link); }
.skip { position: absolute; left: -100vw; } .skip:focus { position: static; }
:focus-visible { outline: .2rem solid var(--link); outline-offset: .15rem; }
nav { background: var(--ground); padding: .75rem 1.25rem; border-radius: .3rem; }
nav h2 { margin: 0; font-size: 1rem; } nav ol { columns: 2; column-gap: 2.5rem; margin: .5rem 0; }
.wide { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; font-weight: 600; padding: .4rem 0; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
td li, th li { overflow-wrap: break-word; } td a { overflow-wrap: anywhere; }
thead th { background: var(--ground); border-bottom: 2px solid var(--accent); }
tbody th { font-weight: 600; } th li { font-weight: 400; } th ul { min-width: 15rem; } thead .figure { white-space: normal; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td ul, th ul { margin: 0; padding-left: 1.1rem; hyphens: auto; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; margin: 1rem 0; }
.figures div { display: flex; flex-direction: column-reverse; border: 1px solid var(--line); border-left: .35rem solid var(--accent);
  border-radius: .3rem; padding: .6rem .8rem; break-inside: avoid; }
.figures dd { margin: 0; font-size: 1.6rem; font-weight: 700; line-height: 1.2; } .figures dt { color: var(--soft); font-size: .9rem; }
.figures .error { border-left-color: var(--error); } .figures .warning { border-left-color: var(--warning); }
.terms { max-width: 52rem; margin: .4rem 0 1rem; } .terms div { display: grid; grid-template-columns: 8.5rem 1fr; gap: .75rem; padding: .2rem 0; }
.terms dt { color: var(--soft); } .terms dd { margin: 0; overflow-wrap: anywhere; } .terms ol { margin: 0; padding-left: 1.2rem; }
.level { display: inline-block; font-size: .8rem; font-weight: 700; padding: .05rem .5rem; border-radius: 1rem; border: 1px solid currentColor;
  vertical-align: .12em; background: var(--paper); line-height: 1.2; }
.level.error { color: var(--error); border-width: 2px; } .level.warning { color: var(--warning); } .level.info, .level.hint { color: var(--info); }
figure { margin: 1.25rem 0 .25rem; break-inside: avoid; } figure svg { width: 100%; height: auto; }
figcaption { font-weight: 600; padding: .4rem 0; }
details { margin: 0 0 1.25rem; } summary { cursor: pointer; color: var(--link); }
@media (max-width: 40rem) { .terms div { display: block; } nav ol { columns: 1; } }
@page { margin: 18mm 15mm; }
@media print {
  html { font-size: 9.5pt; } body { max-width: none; padding: 0; line-height: 1.38; } p, ul, ol, .terms { max-width: none; }
  .figures div, thead th, .level, svg { print-color-adjust: exact; }
  .skip, nav { display: none; }
  section[id^="organisation-"] + section[id^="organisation-"]:not(section section) { break-before: page; }
  p, li { orphans: 3; widows: 3; } p { margin: .5rem 0; } ul, ol { margin: .25rem 0; padding-left: 1.4rem; }
  h2 { margin: 1.6rem 0 .5rem; } h3 { margin: 1.3rem 0 .4rem; } h4, h5, h6 { margin: .8rem 0 .15rem; } .wide { margin: .4rem 0 .8rem; }
  .terms { margin: .3rem 0 .6rem; } .terms div { padding: .06rem 0; } td ul, th ul { list-style: none; padding: 0; }
  section:not(:has(section, table, figure)) { break-inside: avoid-page; } h2, h3, h4, h5, h6 { break-inside: avoid; }
  .wide { overflow: visible; } table { font-size: .86rem; } th, td { padding: .18rem .45rem; }
  caption, thead { break-after: avoid; } thead { display: table-header-group; } tr { break-inside: avoid; } tbody tr:first-child { break-before: avoid; }
  details.again { display: none; } details::details-content { content-visibility: visible; display: block; } summary { display: none; }
  a { color: inherit; text-decoration: none; }
}
`
