/// Fields of columns whose headers say nothing (`col1`, `Unnamed: 3`), told by what stands in them.
///
/// Names are looked for only where no header names any: a column of names under a header of its own may be somebody
/// else's, a contact's or a manager's.
struct ColumnGuess {
  /// For each column its field, where its values tell it.
  private(set) var fields: [Int: PersonField] = [:]

  private let samples: [[String]]
  /// The columns that no header names, in their order.
  private let unnamed: [Int]

  /// - Parameters:
  ///   - values: For each column the values that are there.
  ///   - unnamed: The columns that no header names and whose values have no plain shape.
  ///   - named: The fields that headers name.
  init(values: [[String]], unnamed: [Int], named: [PersonField]) {
    samples = values
    self.unnamed = unnamed.filter { values[$0].count >= Self.fewest }
    let names: [PersonField] = [.givenName, .middleName, .familyName, .fullName]
    if !named.contains(where: names.contains) { guessNames() }
    if !named.contains(.birthDate), !named.contains(.birthYear) { guessDateParts() }
    for column in self.unnamed where fields[column] == nil && share(column, Self.looksLikeStreet) >= 0.6 {
      fields[column] = .street
    }
  }

  // So few values prove nothing.
  private static let fewest = 3
  // In a list of a country's people at least so many begin with a name that is known to be a given name.
  private static let givenShare = 0.35

  private mutating func guessNames() {
    let worded = unnamed.filter { share($0, Self.isWritten) >= 0.9 }
    for column in worded where share(column, Self.beginsAsName) >= Self.givenShare {
      let words = samples[column].reduce(0) { $0 + Self.words($1).count }
      let isWhole = Double(words) >= 1.6 * Double(samples[column].count)
      fields[column] = isWhole ? .fullName : .givenName
    }
    guard let given = worded.first(where: { fields[$0] == .givenName }) else { return }
    // A second column of given names is the middle name.
    for column in worded where column != given && fields[column] == .givenName { fields[column] = .middleName }
    // The family name stands beside the given one, and says as much of who it is.
    let nearest = worded.filter { fields[$0] == nil && variety($0) * 2 >= variety(given) }
      .min { (abs($0 - given), $1) < (abs($1 - given), $0) }
    if let nearest, abs(nearest - given) <= 2 { fields[nearest] = .familyName }
  }

  /// Year, month and day of birth in columns side by side, in any order that dates are written in.
  private mutating func guessDateParts() {
    for start in unnamed where unnamed.contains(start + 1) && unnamed.contains(start + 2) {
      for order in [[0, 1, 2], [2, 1, 0], [2, 0, 1]] {
        let (year, month, day) = (start + order[0], start + order[1], start + order[2])
        guard areWithin(year, 1_850...2_030), areWithin(month, 1...12), areWithin(day, 1...31) else { continue }
        // Of two columns that never pass 12 the days vary as the months do, and nothing tells which is which.
        guard distinct(year) > 3, distinct(month) > 3, distinct(day) > 12 else { continue }
        (fields[year], fields[month], fields[day]) = (.birthYear, .birthMonth, .birthDay)
        return
      }
    }
  }

  private func areWithin(_ column: Int, _ range: ClosedRange<Int>) -> Bool {
    share(column) { value in
      value.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && Int(value).map(range.contains) ?? false
    } >= 0.95
  }

  private func share(_ column: Int, _ holds: (String) -> Bool) -> Double {
    Double(samples[column].count(where: holds)) / Double(max(1, samples[column].count))
  }

  private func distinct(_ column: Int) -> Int { Set(samples[column]).count }

  /// How many different values there are for each that is there.
  private func variety(_ column: Int) -> Double { Double(distinct(column)) / Double(max(1, samples[column].count)) }

  private static func words(_ value: String) -> [ArraySlice<UInt8>] {
    TextFolding.fold(value).split(separator: 0x20)
  }

  /// Whether it is written in letters alone, four words at most.
  private static func isWritten(_ value: String) -> Bool {
    let words = words(value)
    return !words.isEmpty && words.count <= 4 && words.joined().allSatisfy { $0 < 0x30 || $0 > 0x39 }
  }

  /// Whether it begins, or goes on behind a comma, with a given name of three letters or more.
  private static func beginsAsName(_ value: String) -> Bool {
    let parts = value.split(separator: ",", maxSplits: 1)
    let texts = parts.count == 2 ? [String(parts[1])] : [value]
    return texts.contains { text in
      guard let first = words(text).first, first.count >= 3 else { return false }
      return !GivenNameVariants.groups(of: Array(first)).isEmpty
    }
  }

  /// A number and words, either first: `12 Mill Lane`, `Hauptstr. 7a`.
  private static func looksLikeStreet(_ value: String) -> Bool {
    let words = words(value)
    guard words.count >= 2, let first = words.first?.first, let last = words.last?.first else { return false }
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    let lettered = words.contains { word in word.count >= 3 && word.allSatisfy { !isDigit($0) } }
    return isDigit(first) != isDigit(last) && lettered
  }
}
