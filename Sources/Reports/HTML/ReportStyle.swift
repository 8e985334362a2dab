/// The page's style sheet: system fonts, no picture, severity never by colour alone.
enum ReportStyle {
  static let sheet: StaticString = """
    :root { --ink: #1c2430; --soft: #5a6675; --line: #dde2e8; --ground: #f6f7f9; --paper: #fff; --link: #14507d;
      --critical: #9b1c1c; --high: #a8500a; --medium: #2f5a8c; --low: #5a6675; --good: #24704a; }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI",
      Roboto, "Helvetica Neue", Arial, sans-serif; }
    [hidden] { display: none !important; }
    bdi, td, th { overflow-wrap: anywhere; }
    a { color: var(--link); text-underline-offset: 2px; }
    a:focus-visible, summary:focus-visible, button:focus-visible, select:focus-visible, input:focus-visible {
      outline: 3px solid #6aa5d8; outline-offset: 2px; border-radius: 3px; }
    .skip { position: absolute; left: -999px; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 2; }
    .page-head, main, footer { max-width: 1120px; margin: 0 auto; padding: 0 24px; }
    .page-head { padding-top: 36px; }
    .organisation { margin: 0; font-weight: 600; color: var(--soft); }
    h1 { margin: 2px 0 4px; font-size: 30px; line-height: 1.2; font-weight: 680; letter-spacing: -.01em; }
    h2 { margin: 0 0 6px; font-size: 21px; line-height: 1.3; letter-spacing: -.005em; }
    h3 { margin: 22px 0 6px; font-size: 15px; }
    p { margin: 0 0 10px; }
    .owners { color: var(--soft); margin-bottom: 14px; }
    nav { display: flex; flex-wrap: wrap; gap: 4px 20px; padding: 10px 0; border-top: 1px solid var(--line);
      border-bottom: 1px solid var(--line); }
    section { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 22px 26px 24px;
      margin: 22px 0; }
    .lead { color: var(--soft); }
    small, .id, .muted, .note, .meaning, .reason, figcaption, .key-line { color: var(--soft); font-size: 13px; }
    .id { font-variant-numeric: tabular-nums; }
    .n { text-align: right; font-variant-numeric: tabular-nums; }
    .zero { color: #9aa4b0; }
    .count { display: inline-block; min-width: 22px; padding: 0 7px; border-radius: 11px; background: #e8ecf1;
      font-size: 13px; font-weight: 600; text-align: center; font-variant-numeric: tabular-nums; }
    .sev { display: inline-block; width: 66px; padding: 1px 0; border-radius: 3px; color: #fff; font-size: 12px;
      font-weight: 600; text-align: center; }
    .sev-critical { background: var(--critical); } .sev-high { background: var(--high); }
    .sev-medium { background: var(--medium); } .sev-low { background: var(--low); }

    .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(112px, 1fr)); gap: 10px; margin: 14px 0 18px; }
    .tile { border: 1px solid var(--line); border-top: 4px solid #c3ccd6; border-radius: 6px; padding: 8px 12px 10px; }
    .tile dt { font-size: 13px; color: var(--soft); text-transform: capitalize; }
    .tile dd { margin: 0; font-size: 27px; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; }
    .tile dd.note { font-size: 13px; font-weight: 400; }
    .tile-critical { border-top-color: var(--critical); } .tile-critical dd:nth-child(2) { color: var(--critical); }
    .tile-high { border-top-color: var(--high); } .tile-high dd:nth-child(2) { color: var(--high); }
    .tile-medium { border-top-color: var(--medium); } .tile-low { border-top-color: var(--low); }
    .tile-none dd:nth-child(2) { color: #9aa4b0; }

    .first-list { margin: 0; padding: 0; list-style: none; counter-reset: first; }
    .first-list li { counter-increment: first; position: relative; padding: 11px 0 11px 38px;
      border-top: 1px solid var(--line); break-inside: avoid; }
    .first-list li::before { content: counter(first); position: absolute; left: 4px; top: 11px; color: var(--soft);
      font-weight: 600; font-variant-numeric: tabular-nums; }
    .first-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 10px; }
    .first-head a { font-weight: 650; color: var(--ink); }
    .first-head .due { margin-left: auto; }
    .names { margin: 3px 0 0; }
    .action { margin: 3px 0 0; padding-left: 18px; position: relative; }
    .action::before { content: "\\2192"; position: absolute; left: 0; color: var(--good); font-weight: 700; }
    .more { margin: 12px 0 0; padding-left: 38px; }
    .due { white-space: nowrap; font-variant-numeric: tabular-nums; }
    .due small { margin-left: 6px; }
    .due-past time, .due-past small { color: var(--critical); font-weight: 600; }
    .due-soon time, .due-soon small { color: var(--high); }

    table { border-collapse: collapse; width: 100%; }
    th, td { padding: 7px 12px 7px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line);
      unicode-bidi: isolate; }
    th:last-child, td:last-child { padding-right: 0; }
    th.n, td.n { text-align: right; }
    thead th { font-size: 13px; font-weight: 600; color: var(--soft); border-bottom-color: #b9c2cd; vertical-align: bottom; }
    tbody th { font-weight: 600; }
    tfoot th, tfoot td { font-weight: 600; border-bottom: 0; border-top: 1px solid #b9c2cd; }
    .wide td time { white-space: nowrap; }
    .meter { min-width: 190px; }
    .percent { display: inline-block; width: 52px; font-variant-numeric: tabular-nums; }
    .bar { width: 120px; height: 8px; vertical-align: middle; }
    .bar-all { fill: #e8ecf1; } .bar-full { fill: var(--good); } .bar-most { fill: #b58a1b; } .bar-less { fill: var(--critical); }
    .yes { color: var(--good); } .no { color: var(--critical); }
    .undone { color: var(--soft); text-decoration: line-through; }
    .hidden { position: absolute; left: -9999px; }

    summary { cursor: pointer; }
    .unmet { margin-top: 4px; } .unmet summary { font-size: 13px; color: var(--link); }
    .unmet ul { margin: 4px 0 0; padding-left: 18px; }
    .columns { columns: 3 230px; margin: 4px 0 10px; padding-left: 18px; }

    figure { margin: 12px 0; }
    .chart { display: block; width: 100%; max-height: 190px; }
    .chart text { font: 12px system-ui, sans-serif; fill: var(--soft); text-anchor: middle; }
    .chart .col-n { fill: var(--ink); font-weight: 600; }
    .col-required, .key-required { fill: #2f5a8c; background: #2f5a8c; }
    .col-other, .key-other { fill: #b7c6d8; background: #b7c6d8; }
    .key { display: inline-block; width: 11px; height: 11px; border-radius: 2px; margin: 0 3px 0 12px; }
    figcaption .key:first-child { margin-left: 0; }
    .month > summary, .change > summary, .reasons > summary { padding: 6px 0; border-top: 1px solid var(--line); }
    .month-name { display: inline-block; min-width: 150px; font-weight: 600; }
    .month table { margin: 0 0 10px 18px; width: calc(100% - 18px); }
    .month td { padding-top: 4px; padding-bottom: 4px; } .day { width: 150px; white-space: nowrap; }

    #filters { display: flex; flex-wrap: wrap; align-items: end; gap: 8px 12px; margin: 10px 0 14px; padding: 12px 14px;
      background: var(--ground); border: 1px solid var(--line); border-radius: 6px; }
    #filters label { display: flex; flex-direction: column; font-size: 13px; color: var(--soft); }
    #filters .search { flex: 1 1 120px; }
    #filters input, #filters select, #filters button { font: inherit; font-size: 14px; color: var(--ink); padding: 4px 8px;
      border: 1px solid #b9c2cd; border-radius: 4px; background: var(--paper); max-width: 142px; min-height: 32px; }
    #filters .search input { max-width: none; width: 100%; }
    #filters output { font-size: 13px; color: var(--soft); padding-bottom: 6px; font-variant-numeric: tabular-nums; }
    .group-box > summary { display: grid; grid-template-columns: auto auto auto 1fr; align-items: baseline; gap: 2px 10px;
      padding: 10px 0; border-top: 1px solid var(--line); list-style-position: outside; }
    .group-box > summary::-webkit-details-marker { display: none; }
    .group-box > summary::before { content: "\\25B8"; position: absolute; margin-left: -17px; color: var(--soft); }
    .group-box[open] > summary::before { content: "\\25BE"; }
    .group-name { font-weight: 650; }
    .items { display: grid; gap: 8px; margin-bottom: 14px; }
    .finding { border: 1px solid var(--line); border-left: 4px solid var(--low); border-radius: 4px; padding: 9px 14px;
      break-inside: avoid; }
    .edge-critical { border-left-color: var(--critical); } .edge-high { border-left-color: var(--high); }
    .edge-medium { border-left-color: var(--medium); }
    .finding h4 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 9px; margin: 0; font-size: 15px;
      font-weight: 600; }
    .finding h4 .due { margin-left: auto; font-weight: 400; }
    .finding p { margin: 3px 0 0; }
    .kind { display: none; color: var(--soft); font-weight: 400; }
    .mixed .kind { display: inline; }
    .credential, .finding h4 .id { font-weight: 400; }
    .rest { color: var(--soft); font-size: 13px; margin: 4px 0 0; }
    .tag { padding: 0 7px; border: 1px solid var(--line); border-radius: 3px; font-size: 12px; font-weight: 400;
      color: var(--soft); }
    .tag-new { border-color: var(--link); color: var(--link); } .tag-reopened { border-color: var(--high); color: var(--high); }
    .accepted-head { padding-top: 12px; }
    .evidence { margin-top: 4px; } .evidence > summary { font-size: 13px; color: var(--link); }
    .values { display: grid; grid-template-columns: max-content 1fr; gap: 2px 14px; margin: 6px 0; font-size: 14px; }
    .values dt { color: var(--soft); } .values dd { margin: 0; }
    .records { font-size: 14px; margin: 6px 0; } .records th, .records td { padding-top: 3px; padding-bottom: 3px; }
    .place, .places, code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 13px; }
    code { overflow-wrap: anywhere; }
    footer { color: var(--soft); font-size: 13px; padding-bottom: 40px; }

    @media (max-width: 760px) {
      .page-head, main, footer { padding-left: 12px; padding-right: 12px; }
      section { padding: 16px; } .wide { display: block; overflow-x: auto; }
      .first-head .due, .finding h4 .due { margin-left: 0; flex-basis: 100%; }
      .group-box > summary { grid-template-columns: auto 1fr auto; } .meaning { grid-column: 1 / -1; }
      .group-box > summary::before { position: static; margin: 0; display: none; }
    }
    @media print {
      @page { margin: 16mm 14mm; }
      body { background: #fff; font-size: 10.5pt; }
      .page-head, main, footer { max-width: none; padding: 0; }
      section { border: 0; padding: 0; margin: 0 0 20pt; }
      nav, #filters, .skip { display: none !important; }
      details::details-content { content-visibility: visible; display: block; }
      a { color: inherit; text-decoration: none; }
      h2, h3, summary { break-after: avoid; }
      tr { break-inside: avoid; }
      .sev, .bar rect, .chart rect, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      #records, #compliance { break-inside: auto; }
    }
    """
}
