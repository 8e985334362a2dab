/// What the page of a linkage adds to the style sheet of reports.
enum LinkageStyle {
  static let sheet: StaticString = """
    .weight { width: 210px; } .weight svg, .span svg { display: block; width: 100%; height: 14px; }
    .axis { stroke: #9aa4b0; stroke-width: .6; } .for { fill: #24704a; } .against { fill: #9b1c1c; }
    .column { fill: #2f5a8c; } .below { fill: #b7c6d8; } .limit { stroke: #9b1c1c; stroke-width: 1.4; }
    .histogram { display: block; width: 100%; height: auto; } .histogram text { font: 11px system-ui, sans-serif;
      fill: #5a6675; text-anchor: middle; } .histogram .limit-text { fill: #9b1c1c; text-anchor: start; }
    .levels tbody th { padding-top: 14px; } .levels td { padding-top: 3px; padding-bottom: 3px; }
    .span { width: 40%; }
    @media print { .for, .against, .column, .below { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
    """
}
