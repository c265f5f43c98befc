/**
 * The style sheet of the HTML reports, screen and paper. The colours are those of the desk's own
 * screens; a verdict is told by the shape of its line first, by its colour second.
 */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Source Serif 4', Charter, 'Noto Serif', Georgia, 'DejaVu Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  --paper: #faf8f3; --ink: #221f1a; --soft: #5d564b; --rule: #e3ddd1; --strong: #8d8576; --accent: #1d5564;
  --corroborated: #1f8467; --corroborated-ink: #17614b; --corroborated-tint: #e2f1ea;
  --unverified: #b07512; --unverified-ink: #7a4d00; --unverified-tint: #fbefd5;
  --disputed: #c8372d; --disputed-ink: #a3241d; --disputed-tint: #fbe5e1;
  --unchecked: #8d8576; --unchecked-ink: #5d564b; --unchecked-tint: #eeeae1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191816; --ink: #ebe6dc; --soft: #b3ab9d; --rule: #37342f; --strong: #827a6c; --accent: #8cc5d1;
    --corroborated: #4fb390; --corroborated-ink: #84d4b5; --corroborated-tint: #1d352c;
    --unverified: #c99637; --unverified-ink: #edbe68; --unverified-tint: #3a2d14;
    --disputed: #e0695d; --disputed-ink: #f7a59b; --disputed-tint: #42201c;
    --unchecked: #827a6c; --unchecked-ink: #b3ab9d; --unchecked-tint: #2c2925;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 var(--sans); }
.sheet { max-width: 66rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; }
h1, h2, h3, h4, p, ul, ol, dl, dd, blockquote, figure { margin: 0; padding: 0; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
ul, ol { list-style: none; }

.what { font-size: 0.8125rem; color: var(--soft); }
.what strong { color: var(--ink); font-weight: 600; }
h1 { margin: 0.5rem 0 0.75rem; max-width: 24em; font: 600 2.125rem/1.18 var(--serif); text-wrap: balance; overflow-wrap: anywhere; }
.by { font: italic 1.0625rem/1.5 var(--serif); color: var(--soft); }
h2 { margin: 3rem 0 1rem; padding-top: 0.6rem; border-top: 2px solid var(--ink); font: 600 1.25rem/1.3 var(--serif); }
.soft { color: var(--soft); }
.hash { font-family: var(--mono); font-size: 0.8125em; overflow-wrap: anywhere; }

.line { flex: none; width: 24px; height: 8px; fill: none; stroke-linecap: round; vertical-align: middle; }
.line-corroborated { stroke: var(--corroborated); stroke-width: 2.4; }
.line-unverified { stroke: var(--unverified); stroke-width: 2.6; stroke-dasharray: 0.01 4.6; }
.line-disputed { stroke: var(--disputed); stroke-width: 1.8; }
.line-unchecked { stroke: var(--unchecked); stroke-width: 1; }
.standing { display: inline-flex; align-items: center; gap: 0.4rem; white-space: nowrap; font-weight: 600; }
.is-corroborated { color: var(--corroborated-ink); }
.is-unverified { color: var(--unverified-ink); }
.is-disputed { color: var(--disputed-ink); }
.is-unchecked { color: var(--unchecked-ink); font-weight: 400; }

.tally { width: 100%; margin: 1.75rem 0 0; border-collapse: collapse; font-size: 0.9375rem; }
.tally th, .tally td { padding: 0.5rem 0.75rem 0.5rem 0; border-top: 1px solid var(--rule); text-align: left; vertical-align: baseline; font-weight: 400; }
.tally thead th { border-top: 0; padding-bottom: 0.35rem; font-size: 0.8125rem; }
.tally tbody tr:last-child > * { border-bottom: 1px solid var(--rule); }
.tally tbody th { font: italic 1.0625rem/1.3 var(--serif); white-space: nowrap; }
.tally td { font-variant-numeric: lining-nums tabular-nums; font-size: 1.125rem; }
.tally .none { color: var(--strong); }

.block { display: grid; grid-template-columns: minmax(0, 40rem) minmax(12rem, 1fr); column-gap: 2.5rem; align-items: start; margin-top: 1.1rem; }
.words { font: 1.125rem/1.7 var(--serif); overflow-wrap: anywhere; hyphens: manual; }
.headline .words, .heading .words { font-weight: 600; line-height: 1.35; }
.headline .words { font-size: 1.625rem; }
.heading .words { margin-top: 0.75rem; font-size: 1.25rem; }
.kicker .words, .byline .words, .caption .words { font: 0.9375rem/1.55 var(--sans); color: var(--soft); }
.quote .words { padding-left: 1.25rem; border-left: 3px solid var(--rule); font-style: italic; }
.list-item .words { display: list-item; list-style: disc; margin-left: 1.25rem; }
.table-row .words { font-family: var(--sans); font-size: 0.9375rem; border-bottom: 1px solid var(--rule); white-space: pre-wrap; }
.role { display: block; font: 0.75rem/1.4 var(--sans); color: var(--soft); font-style: normal; }
.repeat .words { font: italic 0.9375rem/1.5 var(--serif); color: var(--soft); }

mark { background: none; color: inherit; text-decoration-line: underline; text-decoration-skip-ink: none; text-underline-offset: 0.22em; border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.m-corroborated { text-decoration: underline solid var(--corroborated) 2px; }
.m-unverified { text-decoration: underline dotted var(--unverified) 2.5px; background: var(--unverified-tint); }
.m-disputed { text-decoration: underline wavy var(--disputed) 1.25px; background: var(--disputed-tint); }
.m-unchecked { text-decoration: underline solid var(--unchecked) 1px; }
.number { margin: 0 0.1em 0 0.15em; font: 600 0.6875rem/1 var(--sans); vertical-align: 0.55em; font-variant-numeric: lining-nums; text-decoration: none; color: var(--accent); white-space: nowrap; }
.number + .number::before { content: '\\2009'; }

.margin { padding-top: 0.45rem; font-size: 0.8125rem; line-height: 1.4; }
.margin li { display: grid; grid-template-columns: 1.4rem 1fr; padding-bottom: 0.55rem; }
.margin .at { font-weight: 600; text-decoration: none; font-variant-numeric: tabular-nums; }
.how { margin-top: 0.35rem; font-size: 0.8125rem; color: var(--soft); }
.margin .pair { display: flex; gap: 0.35rem; flex-wrap: wrap; align-items: center; color: var(--soft); }

.legend { display: flex; flex-wrap: wrap; gap: 0.35rem 1.5rem; margin-top: 1rem; font-size: 0.8125rem; color: var(--soft); }
.legend li { display: inline-flex; align-items: center; gap: 0.5rem; }

.note { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--rule); scroll-margin-top: 1rem; }
.note:first-of-type { border-top: 0; margin-top: 0; padding-top: 0; }
.note h3 { display: grid; grid-template-columns: 2.5rem minmax(0, 40rem); font: 600 1.125rem/1.4 var(--serif); overflow-wrap: anywhere; }
.note h3 .at { font-family: var(--sans); font-size: 1rem; line-height: 1.55; color: var(--accent); text-decoration: none; font-variant-numeric: tabular-nums; }
.inside { margin-left: 2.5rem; max-width: 56rem; overflow-wrap: anywhere; }
.draft-words { margin-top: 0.25rem; font-size: 0.875rem; color: var(--soft); }
.axes { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 1rem 2rem; margin-top: 0.9rem; }
.axes .question { font: italic 1rem/1.4 var(--serif); margin-right: 0.6rem; }
.axes h4 { font-size: 1rem; font-weight: 400; }
.axes p { margin-top: 0.25rem; font-size: 0.9375rem; }
.axes .who, .earlier { font-size: 0.8125rem; color: var(--soft); }
.earlier { margin-top: 0.5rem; padding-left: 0.75rem; border-left: 2px solid var(--rule); }
.parts { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: 0.75rem 1rem; margin-top: 1rem; font-size: 0.9375rem; }
.parts { align-items: baseline; }
.parts dt { font-size: 0.8125rem; color: var(--soft); }
.says + .says, .item + .item { margin-top: 0.6rem; }
.says .says { margin: 0.4rem 0 0 0.4rem; padding-left: 0.85rem; border-left: 2px solid var(--rule); }
.item { display: grid; grid-template-columns: 4.75rem minmax(0, 1fr); }
.stance { font-weight: 600; font-size: 0.8125rem; line-height: 1.75; }
.item q, .says q { font-family: var(--serif); }
.meta { font-size: 0.8125rem; color: var(--soft); }

.stands { margin-top: 0.35rem; font-size: 0.875rem; color: var(--soft); overflow-wrap: anywhere; }
.by + .stands, .signed + .stands { margin-top: 0.75rem; }
.signed { margin-top: 0.75rem; padding: 0.4rem 0.75rem; border: 1px solid var(--strong); border-radius: 4px; width: fit-content; }
h3.rule { margin-top: 1.6rem; max-width: 40rem; font: 600 1.0625rem/1.4 var(--serif); overflow-wrap: anywhere; }
.plain { margin-top: 0.5rem; max-width: 46rem; font-size: 0.9375rem; overflow-wrap: anywhere; }
.plain li + li { margin-top: 0.5rem; }
.does { font-size: 0.8125rem; }
.does.is-blocks { color: var(--disputed-ink); }
.does.is-warns { color: var(--unverified-ink); }
.does.is-waived { color: var(--unchecked-ink); font-style: italic; }
.void { margin-top: 0.5rem; font-weight: 600; color: var(--disputed-ink); }
.asked { margin-top: 1rem; padding-left: 0.85rem; border-left: 2px solid var(--rule); max-width: 46rem; font-size: 0.9375rem; overflow-wrap: anywhere; }
.asked p + p { margin-top: 0.25rem; }
.asked q { font-family: var(--serif); }

.colophon { margin-top: 3.5rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); font-size: 0.8125rem; color: var(--soft); }
.colophon p + p { margin-top: 0.35rem; }

.readiness .sheet { max-width: 52rem; }
.annex { padding-top: 0; }
.readiness h1 { font-size: 1.75rem; margin: 0.35rem 0 0.4rem; }
.readiness h2 { margin: 1.6rem 0 0.5rem; padding-top: 0.4rem; border-top-width: 1px; font-size: 1.0625rem; }
.count { display: flex; gap: 1rem; align-items: baseline; margin-top: 1.25rem; }
.count strong { font: 600 2.5rem/1 var(--serif); font-variant-numeric: lining-nums; }
.count span { max-width: 34em; }
.bar { display: block; width: 100%; height: 8px; }
.bar rect { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.open { width: 100%; border-collapse: collapse; font-size: 0.875rem; line-height: 1.4; }
.open th { padding: 0 0.6rem 0.3rem 0; font-size: 0.75rem; font-weight: 400; text-align: left; color: var(--soft); }
.open td { padding: 0.35rem 0.6rem 0.35rem 0; border-top: 1px solid var(--rule); vertical-align: top; overflow-wrap: anywhere; }
.open td:first-child { font-variant-numeric: tabular-nums; font-weight: 600; }
.open { table-layout: fixed; }
.open .no { width: 2.4rem; }
.open .has { width: 6.5rem; }
.open .axis { width: 10.5rem; }
.open .standing { white-space: normal; }
.open .lacks { font-style: normal; font-size: 0.8125rem; color: var(--disputed-ink); }
.sentences li { padding: 0.15rem 0; font: 0.9375rem/1.45 var(--serif); overflow-wrap: anywhere; }
.lines li { padding: 0.15rem 0; font-size: 0.9375rem; overflow-wrap: anywhere; }

@media (max-width: 52rem) {
  .sheet { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.625rem; }
  .block { grid-template-columns: minmax(0, 1fr); }
  .margin { display: none; }
  .inside { margin-left: 0; }
  .parts { grid-template-columns: minmax(0, 1fr); gap: 0.15rem; }
  .parts dd + dt { margin-top: 0.5rem; }
}
@media screen and (max-width: 40rem) {
  .tally thead, .open thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .tally, .tally tbody, .open, .open tbody { display: block; }
  .tally tr { display: grid; grid-template-columns: 1fr 1fr; padding: 0.5rem 0; border-top: 1px solid var(--rule); }
  .tally tbody tr > *, .tally tbody tr:last-child > * { border: 0; padding: 0.1rem 0; }
  .tally tbody tr > th { grid-column: 1 / -1; }
  .tally td::before { content: attr(data-standing) ' '; font-size: 0.8125rem; color: var(--soft); }
  .open tr { display: grid; grid-template-columns: 2rem 1fr 1fr; padding: 0.4rem 0; border-top: 1px solid var(--rule); }
  .open td { border: 0; padding: 0.1rem 0; }
  .open td:nth-child(2) { grid-column: 2 / -1; }
  .open td:nth-child(3) { display: none; }
  .open td:nth-child(4) { grid-column: 2; }
  .open td:nth-child(n + 4)::before { content: attr(data-question); display: block; font-size: 0.75rem; color: var(--soft); }
  .item { grid-template-columns: minmax(0, 1fr); }
}

@page { size: A4; margin: 16mm 15mm 18mm; }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --soft: #444; --rule: #ccc; --strong: #777; --accent: #000;
    --corroborated: #1f8467; --corroborated-ink: #17614b; --corroborated-tint: #edf6f2;
    --unverified: #b07512; --unverified-ink: #7a4d00; --unverified-tint: #fdf6e6;
    --disputed: #c8372d; --disputed-ink: #a3241d; --disputed-tint: #fdf0ee;
    --unchecked: #8d8576; --unchecked-ink: #444; --unchecked-tint: #f4f2ee;
  }
  body { font-size: 9.5pt; }
  .sheet { max-width: none; padding: 0; }
  .annex { break-before: page; }
  h1 { font-size: 20pt; }
  .words { font-size: 10.5pt; line-height: 1.55; orphans: 3; widows: 3; }
  .headline .words { font-size: 15pt; }
  .block { grid-template-columns: minmax(0, 1fr) 46mm; column-gap: 7mm; margin-top: 0.7rem; }
  .margin { display: block; font-size: 7.5pt; }
  .inside { margin-left: 2.5rem; }
  h2, h3, .note h3, h3.rule { break-after: avoid; }
  .axes, .says, .item, .plain li, .asked, .tally, .open tr, .sentences li { break-inside: avoid; }
  h2 { margin-top: 1.6rem; }
  .tally { margin-top: 0.9rem; font-size: 9pt; }
  .tally th, .tally td { padding-top: 0.2rem; padding-bottom: 0.2rem; }
  .tally tbody th, .tally td { font-size: 10pt; }
  .note { margin-top: 0.9rem; padding-top: 0.6rem; }
  .note h3 { font-size: 11pt; grid-template-columns: 2rem minmax(0, 1fr); }
  .inside { margin-left: 2rem; max-width: none; }
  .axes { grid-template-columns: 1fr 1fr; margin-top: 0.4rem; gap: 0.5rem 1.5rem; }
  .axes p, .parts { font-size: 9pt; line-height: 1.4; }
  .parts { margin-top: 0.5rem; gap: 0.4rem 0.75rem; grid-template-columns: 4.5rem minmax(0, 1fr); }
  .item { grid-template-columns: 4rem minmax(0, 1fr); }
  .parts dt, .stance, .meta, .axes .who, .earlier, .draft-words { font-size: 7.5pt; line-height: 1.5; }
  .colophon { margin-top: 1.5rem; font-size: 7.5pt; }
  .colophon p + p { margin-top: 0; }
  .readiness { font-size: 9pt; line-height: 1.4; }
  .readiness h1 { font-size: 16pt; margin: 0.1rem 0; }
  .readiness h2 { margin: 0.9rem 0 0.3rem; padding-top: 0.25rem; font-size: 11pt; }
  .readiness .by { font-size: 9.5pt; }
  .count { margin-top: 0.5rem; }
  .count strong { font-size: 24pt; }
  .open { font-size: 8.5pt; line-height: 1.3; }
  .open td { padding: 0.16rem 0.5rem 0.16rem 0; }
  .open .lacks { font-size: 8pt; }
  .open .no { width: 1.6rem; }
  .open .has { width: 4.6rem; }
  .open .axis { width: 8.4rem; }
  .open .line { width: 18px; height: 6px; }
  .open th { padding-bottom: 0.1rem; font-size: 7.5pt; }
  .clamp { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  .readiness .by, .readiness .colophon p, .sentences li, .open td:nth-child(3) { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .sentences li { padding: 0.06rem 0; font-size: 9pt; line-height: 1.35; }
  .does { font-size: 8pt; }
  .readiness .stands { margin-top: 0.1rem; font-size: 8.5pt; }
  .readiness .signed { margin-top: 0.2rem; padding: 0.1rem 0.5rem; }
  .readiness .stands, .lines li { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .lines li { padding: 0.06rem 0; font-size: 8.5pt; line-height: 1.35; }
  .plain, .asked { max-width: none; font-size: 9pt; line-height: 1.4; }
  .stands { font-size: 8.5pt; }
  h3.rule { margin-top: 0.8rem; font-size: 10.5pt; max-width: none; }
  .readiness .colophon { margin-top: 0.8rem; padding-top: 0.35rem; }
}
`;
