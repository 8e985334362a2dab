import Records

/// Finds the date that a table states of itself in its titles, comments and closing rows.
enum TableAsAt {
  /// Phrases after which the date of a file stands, in eight languages, folded.
  static let phrases = [
    "as of", "as at", "as on", "exported on", "exported at", "exported", "export date", "date exported", "extracted on",
    "extract date", "extracted", "report date", "report run", "reporting date", "generated on", "generated at",
    "generated",
    "printed on", "printed", "print date", "run date", "run on", "date of report", "data as of", "status as of",
    "snapshot",
    "last updated", "updated on", "updated", "last update", "correct as of", "correct at", "correct on",
    "current as of",
    "current at", "position at", "valid as of", "effective date", "effective", "created on", "created", "date run",
    "downloaded on", "downloaded", "dated", "last edited", "last saved", "date", "stand vom", "stand am", "stand",
    "datenstand", "exportiert am", "erstellt am", "erzeugt am", "gedruckt am", "datum", "stichtag", "au",
    "a la date du",
    "date d'export", "exporte le", "edite le", "genere le", "mis a jour le", "situation au", "etat au", "fecha",
    "a fecha de", "exportado el", "generado el", "actualizado", "al dia", "per", "peildatum", "stand per",
    "geexporteerd op",
    "bijgewerkt", "afgedrukt op", "exporterad", "uppdaterad", "utskriven", "eksporteret", "opdateret", "udskrevet",
    "eksportert", "oppdatert", "pr.", "pr",
  ]

  /// The date after one of the phrases, in the cell itself or in the next that is filled; nil: the row states none.
  static func date(in row: TableRow, more: [String] = []) -> String? {
    let cells = row.cells.map { HeaderText.trimmed($0) }.filter { !$0.isEmpty }
    for (index, cell) in cells.enumerated() {
      if let text = date(inCell: cell, next: index + 1 < cells.count ? cells[index + 1] : nil, more: more) {
        return text
      }
    }
    return nil
  }

  private static func date(inCell cell: String, next: String?, more: [String]) -> String? {
    let folded = HeaderText.folded(cell)
    let spans = DateScanner.dates(in: cell).filter { $0.precision == .day }
    if spans.isEmpty {
      guard let next, DateScanner.isDate(next) || ValueShape(next) == .date else { return nil }
      var label = folded[...]
      while let last = label.last, ":-= ".contains(last) { label.removeLast() }
      let isLabel = (phrases + more.map(HeaderText.folded)).contains { label == $0 || label.hasSuffix(" " + $0) }
      return isLabel ? next : nil
    }
    // The phrase must stand right before the date: a title may speak of other dates too.
    let scalars = Array(cell.unicodeScalars)
    for span in spans {
      var before = String.UnicodeScalarView()
      before.append(contentsOf: scalars[..<span.range.lowerBound])
      var lead = HeaderText.folded(String(before))[...]
      while let last = lead.last, ":-=(,. ".contains(last) { lead.removeLast() }
      for phrase in phrases + more.map(HeaderText.folded) {
        let bare = phrase.hasSuffix(".") ? String(phrase.dropLast()) : phrase
        if lead == bare || lead.hasSuffix(" " + bare) || lead.hasSuffix("-" + bare) || lead.hasSuffix("(" + bare)
          || lead.hasSuffix("#" + bare) || lead.hasSuffix("," + bare)
        {
          return span.text
        }
      }
    }
    return nil
  }
}
