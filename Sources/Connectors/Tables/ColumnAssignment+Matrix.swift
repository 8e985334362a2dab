import Records

/// Columns of training matrices: each is a certificate, and each cell an answer.
extension ColumnAssignment {
  /// Columns whose header nothing knows but whose cells are those of a matrix.
  mutating func assignMatrix(_ section: TableSection) {
    assignMatrixNumbers()
    // Columns without a name are no credentials.
    if spec?.onlyListed == true || (section.headerRows.isEmpty && spec?.layout == nil) { return }
    guard !columns.contains(where: { $0.role.field == .credential && !isWide($0) }) else {
      demoteMatrix(section)
      return
    }
    let known = columns.filter(isWide).count
    // Figures are days where the columns of known credentials hold such figures too.
    let hasSerials = columns.contains { isWide($0) && $0.profile.looksLikeSerials }
    let candidates = columns.indices.filter { index in
      let profile = columns[index].profile
      return columns[index].role == .unused && columns[index].how == .unmapped && !section.headers[index].isEmpty
        && (profile.looksLikeMatrix || (hasSerials && profile.looksLikeSerials))
        && !isAboutSomethingElse(section.headers[index])
    }
    for index in columns.indices where known >= 1 && columns[index].role == .unused && columns[index].how == .unmapped {
      // `SIA Licence` beside `SIA Expiry`: the numbers of what has its days in a column of its own.
      if let credential = credentialBeside(section.headers[index]),
        columns[index].profile.share(.number, .identifier) >= 0.5
      {
        set(index, .wide(credential, .number), 0.6, .values)
        continue
      }
      guard columns[index].profile.share(.number, .identifier) >= 0.6,
        let credential = HeaderReader.unknownNumber(section.headers[index])
      else { continue }
      set(index, .wide(credential, .number), 0.6, .values)
    }
    let words = candidates.filter { columns[$0].profile.share(.tick, .notApplicable, .progressWord) > 0 }
    guard known >= 1 || (words.count >= 2 && candidates.count >= 2) else { return }
    for index in candidates {
      let header = HeaderText.trimmed(section.headers[index])
      let part = columns[index].profile.share(.date, .month) >= 0.5 ? HeaderReader.unknownPart(header) : nil
      set(index, .wide(part?.credential ?? header, part?.field ?? .cell), known >= 1 ? 0.7 : 0.55, .values)
    }
  }

  /// The certificate of another column whose name is the header's, words for cards and licences aside.
  private func credentialBeside(_ header: String) -> String? {
    let name = HeaderText.tokens(header).filter { !HeaderReader.cardWords.contains($0) }
    guard !name.isEmpty else { return nil }
    for column in columns {
      if case .wide(let credential, let field) = column.role, field != .cell, field != .number,
        HeaderText.tokens(credential) == name
      {
        return credential
      }
    }
    return nil
  }

  /// Cells under a credential's name that are long numbers and no days: those of the certificates.
  private mutating func assignMatrixNumbers() {
    for index in columns.indices {
      guard case .wide(let credential, .cell) = columns[index].role else { continue }
      let profile = columns[index].profile
      guard profile.filled >= 2, profile.share(.number, .identifier) >= 0.9, !profile.looksLikeSerials,
        profile.distinct.allSatisfy({ $0.utf8.count >= 5 && !isPackedDate($0) })
      else { continue }
      set(index, .wide(credential, .number), 0.7, .values)
    }
  }

  /// In a table with a credential column, a header that happens to name a credential is none.
  private mutating func demoteMatrix(_ section: TableSection) {
    for index in columns.indices {
      guard case .wide(_, let field) = columns[index].role, section.groups[index] == nil else { continue }
      if field == .cell {
        if !columns[index].profile.looksLikeMatrix { set(index, .unused, 0, .unmapped) }
      } else {
        // "License Expiry" where a catalogue knows "License".
        if !has(field), !ForeignHeader.isOne(section.headers[index]) {
          set(index, .holding(field, group: 0), 0.8, .header)
        }
      }
    }
  }

  private func isAboutSomethingElse(_ header: String) -> Bool {
    let words = Set(HeaderText.tokens(header))
    // A column a month or a day counts shifts or visits.
    if words.allSatisfy({ Self.calendarWords.contains($0) || Int($0) != nil }) { return true }
    // A column of results is of some examination, not one by itself.
    if words.allSatisfy(Self.resultWords.contains) { return true }
    return !words.isDisjoint(with: [
      "review", "appraisal", "contract", "interview", "probation", "updated", "modified", "created", "seen", "week",
      "holiday", "leave", "birthday", "remote", "manager", "fulltime", "parttime", "shift", "paid", "salary", "pay",
      "reminder", "sent", "contacted", "call", "gender", "sex", "flag", "compliant", "compliance", "overall", "entry",
      "excluded", "sanctioned", "debarred", "file", "scanned", "uploaded", "parking", "locker", "shirt", "tshirt",
      "tunic", "size", "uniform", "shoe",
      "shoes", "boots", "helmet", "laptop",
      "fob", "keys", "meal", "lunch", "diet", "dietary", "allergy", "allergies", "vegetarian", "photo", "newsletter",
      "smoker", "payslip", "spind", "schrank", "parkplatz", "vestiaire", "taquilla", "kluisje", "armario",
    ])
  }

  private static let resultWords: Set<String> = [
    "passed", "pass", "fail", "current", "valid", "ok", "complete", "up", "to", "result", "results", "score", "grade",
    "mark", "marks", "outcome", "exam", "test",
    "final",
    "theory", "practical", "attempt", "attempts", "bestanden", "ergebnis", "note", "resultat", "resultado", "nota",
  ]
  private static let calendarWords: Set<String> = [
    "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul", "july", "aug",
    "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec", "december", "mon", "monday",
    "tue",
    "tues", "tuesday", "wed", "wednesday", "thu", "thur", "thurs", "thursday", "fri", "friday", "sat", "saturday",
    "sun",
    "sunday", "q", "week", "wk", "month", "day", "qtr", "quarter", "januar", "februar", "marz", "mai", "juni", "juli",
    "oktober", "dezember", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
  ]
}
