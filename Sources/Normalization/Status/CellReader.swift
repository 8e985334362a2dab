import Foundation
import Records

/// Reads cells of training matrices, and what people write where a date should stand.
///
/// Ticks and words of having claim the credential without a date; a date is its expiry unless a word says otherwise;
/// `N/A`, dashes, blanks, `no` and wishes (`required`, `to book`, `see HR`) claim nothing; whatever else stands there is
/// a claim whose status is unknown, with its words kept.
enum CellReader {
  static func read(_ text: String) -> CellReading {
    let line = CleanText.line(text)
    if EmptyWords.saysNothing(line) { return .nothing }
    if line.utf8.count > LongestText.cell {
      return CellReading(status: .unknown, word: line, isUnmapped: true, note: line)
    }
    if let mark = CellMarks.leading(line) {
      let rest = CleanText.trimmed(mark.rest, of: "-–—:,;")
      var reading = rest.isEmpty ? mark.reading : words(rest)
      // A cross beside a word of having is a cross; beside a day nobody can tell whether it was one that ended.
      if mark.reading.claims == false, reading.claims {
        if reading.issued == nil, reading.expires == nil { return .nothing }
        if reading.status?.isValidWord ?? true { reading = doubted(reading, line) }
      }
      if mark.reading.isUnmapped, reading.status == .active {
        reading.status = .unknown
        reading.isUnmapped = true
        reading.word = line
      }
      if mark.reading.status == .active, reading.isUnmapped, reading.expires == nil {
        reading.status = .active
        reading.isUnmapped = false
        reading.note = rest
        reading.word = line
      }
      return reading
    }
    return words(line)
  }

  private static func words(_ line: String) -> CellReading {
    if let reading = wordOnly(line) ?? CellEvents.nothingHeld(line) ?? CellEvents.prolonged(line) { return reading }
    if let (number, rest) = CellNumber.before(line) {
      var reading = words(rest)
      if reading.claims {
        reading.number = number
        return reading
      }
    }
    if let (term, plan) = CellEvents.withPlan(line) {
      var reading = words(term)
      reading.note = [reading.note, plan].compactMap { $0 }.joined(separator: "; ")
      return reading
    }
    if let reading = dates(line) ?? bracketed(line) ?? dateFirst(line) ?? severalDates(line) {
      return due(asked(denied(reading, line), line), line)
    }
    if let status = StatusWords.credential(line) { return held(status, line) }
    if let number = CellNumber.whole(line) {
      var reading = held(.active, line)
      reading.word = nil
      reading.number = number
      return reading
    }
    return CellReading(status: .unknown, word: line, isUnmapped: true, note: line)
  }

  private static func held(_ status: CredentialStatus, _ word: String) -> CellReading {
    CellReading(status: status, word: word, renewalInProcess: StatusWords.isRenewalInProcess(word))
  }

  /// A claim that nobody can tell is one.
  private static func doubted(_ reading: CellReading, _ line: String) -> CellReading {
    var reading = reading
    reading.status = .unknown
    reading.isUnmapped = true
    reading.word = line
    reading.note = reading.note ?? line
    return reading
  }

  /// A date beside words that take it back is of unknown standing, unless they say which.
  private static func denied(_ reading: CellReading, _ line: String) -> CellReading {
    guard reading.claims, [nil, .active, .expired].contains(reading.status), Denial.isIn(line) else { return reading }
    let words = line.split(separator: " ").filter { !$0.contains(where: \.isNumber) }.joined(separator: " ")
    var reading = reading
    reading.word = line
    reading.note = reading.note ?? line
    if let status = StatusWords.credential(words), status != .active {
      reading.status = Denial.status(status, words)
    } else {
      reading.status = .unknown
      reading.isUnmapped = true
    }
    return reading
  }

  /// `expired? 12/12/27`, `12/12/27?`: whoever writes it does not know.
  private static func asked(_ reading: CellReading, _ line: String) -> CellReading {
    guard reading.claims, line.contains("?"), reading.status != .inProcess else { return reading }
    let isDated = reading.issued != nil || reading.expires != nil
    guard isDated || !(reading.status?.isValidWord ?? true) else { return reading }
    return doubted(reading, line)
  }

  /// A day on which something is due is the end of the term that is held; that it was read so is noted. One that was
  /// due, or is overdue, has gone by without a renewal.
  private static func due(_ reading: CellReading, _ line: String) -> CellReading {
    guard reading.claims, reading.expires != nil, reading.status?.isValidWord ?? true else { return reading }
    let words = LatinFold.fold(line).split(separator: " ").map(String.init)
    guard words.contains(where: CellWords.due.contains), !words.contains("not") else { return reading }
    var reading = reading
    if zip(words, words.dropFirst()).contains(where: { $0 == "was" && CellWords.due.contains($1) }) {
      reading.status = .lapsed
      reading.word = line
    }
    let own = reading.note.flatMap { line.contains($0) ? nil : $0 }
    reading.note = [own, "\(line): read as the day on which it expires"].compactMap { $0 }.joined(separator: "; ")
    return reading
  }

  /// The cell is one of the known words, question marks and stars aside.
  private static func wordOnly(_ line: String) -> CellReading? {
    let folded = LatinFold.fold(line)
    if folded.isEmpty { return nil }
    if DateWords.never.contains(folded), folded != "never" {
      return CellReading(neverExpires: true, status: .active, word: line)
    }
    if CellWords.nothing.contains(folded) { return .nothing }
    if CellWords.unknown.contains(folded) {
      return CellReading(status: .unknown, word: line, isUnmapped: false, note: line)
    }
    if CellWords.inProcess.contains(folded) { return held(.inProcess, line) }
    if CellWords.held.contains(folded) { return held(.active, line) }
    if folded.allSatisfy({ $0.isNumber || $0 == " " }) { return nil }
    if let status = CredentialStatusList.exact[folded] { return held(status, line) }
    let first = folded.split(separator: " ").first.map(String.init) ?? ""
    if CellWords.inProcessStarts.contains(first) || folded.hasPrefix("in progress") || folded.hasPrefix("in process")
      || folded.hasPrefix("on order")
    {
      var reading = held(.inProcess, line)
      reading.note = line
      return reading
    }
    return nil
  }

  /// The cell is a date, a range, or one date with its word.
  private static func dates(_ line: String) -> CellReading? {
    let shape = DateShapeParser.shape(line)
    if CellNumber.isNoDate(line, shape) { return nil }
    switch shape {
    case .absent:
      return EndlessDate.isIn(line) ? CellReading(neverExpires: true, status: .active, word: line) : .nothing
    case .never: return CellReading(neverExpires: true, status: .active, word: line)
    case .range(let first, let second): return CellReading(issued: first, expires: second)
    case .serial(let number):
      return (20_000...80_000).contains(number) ? CellReading(expires: shape) : nil
    case .written, .triple, .impossible, .yearless: return placed(shape, line)
    case .unreadable: return nil
    }
  }

  /// A date in its field by the word before it.
  private static func placed(_ shape: DateShape, _ line: String) -> CellReading {
    let tokens = LatinFold.fold(line).split(separator: " ").map(String.init).filter { !$0.contains { $0.isNumber } }
    var reading = CellReading()
    let isVerified = tokens.contains { $0 == "verified" || $0 == "checked" }
    let isExpiry = tokens.contains { DateWords.expiry.contains($0) }
    let isIssue = tokens.contains { DateWords.issue.contains($0) }
    if CellEvents.isRenewed(tokens) {
      reading.issued = shape
      reading.isRenewal = true
    } else if isVerified {
      reading.verified = shape
    } else if isIssue && !isExpiry {
      reading.issued = shape
    } else {
      reading.expires = shape
    }
    if tokens.contains(where: { ["expired", "abgelaufen", "lapsed", "verlopen"].contains($0) }) {
      reading.status = tokens.contains("lapsed") ? .lapsed : .expired
      reading.word = line
    }
    return reading
  }

  /// `12/05/2025 (card no 4471, copy w/ Ann)`: what stands in brackets is a note, perhaps with a number.
  private static func bracketed(_ line: String) -> CellReading? {
    guard let open = line.firstIndex(where: { $0 == "(" || $0 == "[" }), open != line.startIndex else { return nil }
    let close = line[open...].firstIndex { $0 == ")" || $0 == "]" } ?? line.endIndex
    let main = CleanText.line(
      line[..<open] + " " + (close < line.endIndex ? line[line.index(after: close)...] : ""))
    let note = CleanText.line(String(line[line.index(after: open)..<close]))
    guard !main.isEmpty else { return nil }
    var reading = EmptyWords.saysNothing(main) ? CellReading.nothing : words(main)
    guard reading.claims else { return reading }
    let inside = DateShapeParser.shape(note)
    if reading.expires == nil, reading.issued == nil, reading.status != .inProcess, isDate(inside) {
      let placed = placed(inside, note)
      reading.expires = placed.expires
      reading.issued = placed.issued
    } else if reading.status == nil || reading.status == .active, let status = StatusWords.credential(note) {
      reading.status = status
      reading.word = line
    }
    if reading.issued == nil, CellEvents.isTerm(note) { swap(&reading.issued, &reading.expires) }
    reading.number = reading.number ?? CellNumber.inNote(note)
    reading.note = [reading.note, note].compactMap { $0 }.joined(separator: "; ")
    if reading.status == nil, reading.number == nil, !isDate(inside), UnreadNote.isIn(note) { reading.unread = note }
    return reading
  }

  static func isDate(_ shape: DateShape) -> Bool {
    switch shape {
    case .written, .triple, .range: true
    default: false
    }
  }

  /// A date, then words: the words are a note, or a status.
  private static func dateFirst(_ line: String) -> CellReading? {
    let pieces = line.split(separator: " ").map(String.init)
    guard pieces.count > 1 else { return nil }
    for count in stride(from: min(pieces.count - 1, 5), to: 0, by: -1) {
      let head = CleanText.trimmed(pieces[..<count].joined(separator: " "), of: ",;:-–—")
      let shape = DateShapeParser.shape(head)
      guard isDate(shape), head.contains(where: \.isNumber) else { continue }
      let rest = CleanText.trimmed(pieces[count...].joined(separator: " "), of: ",;:-–—")
      if isDateWithin(rest) { return nil }
      var reading = dates(head) ?? CellReading()
      if let status = StatusWords.credential(rest) {
        reading.status = status
        reading.word = rest
      }
      if reading.issued == nil, CellEvents.isTerm(rest) { swap(&reading.issued, &reading.expires) }
      reading.number = CellNumber.inNote(rest)
      reading.note = rest.isEmpty ? nil : rest
      return reading
    }
    return dateLast(pieces, line)
  }

  /// Words, then a date: `BLS exp 3/24`, `Level 2 12/05/2025`.
  private static func dateLast(_ pieces: [String], _ line: String) -> CellReading? {
    for start in 1..<pieces.count {
      let tail = CleanText.trimmed(pieces[start...].joined(separator: " "), of: ",;:-–—")
      let shape = DateShapeParser.shape(tail)
      guard isDate(shape), tail.contains(where: \.isNumber) else { continue }
      let head = CleanText.trimmed(pieces[..<start].joined(separator: " "), of: ",;:-–—")
      if isDateWithin(head) { return nil }
      let before = words(head)
      if before.status == .inProcess { return before }
      var reading = dates(tail) ?? CellReading()
      if case .range = shape {
      } else if reading.issued == nil,
        LatinFold.fold(head).split(separator: " ").contains(
          where: { DateWords.issue.contains(String($0)) && !DateWords.expiry.contains(String($0)) })
      {
        reading.issued = reading.expires
        reading.expires = nil
      }
      if let status = StatusWords.credential(head), status != .active {
        reading.status = status
        reading.word = head
        // The day on which it was revoked is the end of no term.
        if [.revoked, .suspended, .surrendered].contains(status), !CellEvents.namesTerm(head), !line.contains("?") {
          reading.expires = nil
        }
      }
      reading.number = CellNumber.inNote(head)
      reading.note = head
      return reading
    }
    return nil
  }

  static func isDateWithin(_ text: String) -> Bool {
    text.split(separator: " ").contains { piece in
      let trimmed = CleanText.trimmed(String(piece), of: ",;:()")
      return trimmed.contains(where: \.isNumber) && isDate(DateShapeParser.shape(trimmed))
    }
  }

  /// `issued 3/24 exp 3/26`, `3/24, renewed to 3/26`: each date in its field.
  private static func severalDates(_ line: String) -> CellReading? {
    let pieces = line.split(whereSeparator: { $0 == " " || $0 == "," || $0 == ";" }).map(String.init)
    var reading = CellReading()
    var word = ""
    var dated = 0
    for piece in pieces {
      let trimmed = CleanText.trimmed(piece, of: "()[]:.")
      let shape = trimmed.contains(where: \.isNumber) ? DateShapeParser.shape(trimmed) : .unreadable
      if isDate(shape) {
        dated += 1
        let isExpiry = DateWords.expiry.contains(word) || word.isEmpty && dated == 2
        if isExpiry { reading.expires = shape } else { reading.issued = reading.issued ?? shape }
        word = ""
      } else {
        let folded = LatinFold.fold(trimmed)
        if DateWords.expiry.contains(folded) || DateWords.issue.contains(folded) { word = folded }
      }
    }
    guard dated == 2, reading.expires != nil else { return nil }
    return reading
  }
}
