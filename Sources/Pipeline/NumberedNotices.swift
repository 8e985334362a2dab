import Normalization
import Records

/// Finds whose licence a message means that gives its number alone: by the other records that give the same number.
///
/// People and their numbers change, so this is done at each derivation and never kept: a list that comes after the
/// message ties it all the same. The message's own words stay the evidence; the credential's name and who its holder
/// is are lent by the record that the number stands in.
struct NumberedNotices {
  /// A record that gives one of the numbers.
  private struct Bearer {
    var credential: String?
    var person: [MappedValue]
    /// The smaller, the more it is worth: whose people are ours first, then by authority, then the newest.
    var rank: [Int]
  }

  private var bearers: [String: [Bearer]] = [:]
  private let catalogue: Catalogue

  /// - Parameter files: In the order of the evidence.
  /// - Returns: The files with the credential, and where nobody is named the holder, beside each number that others
  ///   give to one person; a number that nobody bears, or several do, stays alone.
  static func resolve(_ files: [EvidenceFile], catalogue: Catalogue) -> [EvidenceFile] {
    let mail = files.lazy.filter { $0.info.source.authority == .correspondence }
    let wanted = Set(mail.flatMap(\.records).flatMap(\.subjects).compactMap(number))
    guard !wanted.isEmpty else { return files }
    let notices = NumberedNotices(files, wanted, catalogue)
    return files.map { file in
      guard file.info.source.authority == .correspondence else { return file }
      var copy = file
      for index in copy.records.indices {
        for place in copy.records[index].subjects.indices {
          notices.complete(&copy.records[index].subjects[place])
        }
      }
      return copy
    }
  }

  /// Whether a record gives a number in place of a credential's name and holder, or of somebody known by it.
  static func speaksByNumber(_ record: MappedRecord) -> Bool {
    record.subjects.contains { subject in
      number(subject) != nil || subject.person.contains { $0.meaning == MappedValue.byNumber }
    }
  }

  /// The number, folded, that a subject gives in place of a credential's name; nil where it does not.
  private static func number(_ subject: MappedSubject) -> String? {
    subject.holdings.lazy.joined().first { $0.field == .number && $0.meaning == MappedValue.byNumber }
      .map { CredentialNumber.key($0.text) }
  }

  private init(_ files: [EvidenceFile], _ wanted: Set<String>, _ catalogue: Catalogue) {
    self.catalogue = catalogue
    for (place, file) in files.enumerated() {
      let source = file.info.source
      guard ![.promise, .exclusion].contains(source.authority) else { continue }
      let rank = [source.population == .everyone ? 1 : 0, source.authority.credentialRank, -place]
      for record in file.records where record.disposition == .accepted || record.disposition == .unchanged {
        for subject in record.subjects where Self.number(subject) == nil {
          for holding in subject.holdings {
            guard let value = holding.first(where: { $0.field == .number }) else { continue }
            let key = CredentialNumber.key(value.text)
            guard wanted.contains(key) else { continue }
            let named = holding.first { $0.field == .credential }?.text
            bearers[key, default: []].append(
              Bearer(
                credential: named ?? (source.covers.count == 1 ? source.covers[0] : nil),
                person: subject.person.filter { Self.identifying.contains($0.field) }, rank: rank))
          }
        }
      }
    }
  }

  /// Dates are left out: their order is that of the file they stand in.
  private static let identifying: Set<Field> = [
    .employeeNumber, .fullName, .givenName, .middleName, .familyName, .nameSuffix, .email, .npi,
  ]

  private func complete(_ subject: inout MappedSubject) {
    guard let key = Self.number(subject), let known = bearers[key] else { return }
    let sorted = known.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
    guard let credential = credential(of: sorted) else { return }
    for place in subject.holdings.indices where !subject.holdings[place].contains(where: { $0.field == .credential }) {
      subject.holdings[place].insert(MappedValue(.credential, credential, column: "message"), at: 0)
    }
    if subject.person.isEmpty, let holder = holder(among: sorted) {
      subject.person = holder.map { value in
        var copy = value
        copy.meaning = MappedValue.byNumber
        return copy
      }
    }
  }

  /// What the number is of; nil where the records differ on that.
  private func credential(of bearers: [Bearer]) -> String? {
    let named = bearers.compactMap(\.credential)
    let types = Set(named.map { catalogue.match($0).code ?? NameComparison.fold($0) })
    return types.count == 1 ? named.first : nil
  }

  /// The person of the records that are worth most; nil where they are of several people.
  private func holder(among bearers: [Bearer]) -> [MappedValue]? {
    guard let best = bearers.first(where: { !$0.person.isEmpty }) else { return nil }
    let equals = bearers.filter { $0.rank.prefix(2) == best.rank.prefix(2) && !$0.person.isEmpty }
    func name(_ bearer: Bearer) -> Set<Substring> {
      let texts = bearer.person.filter { ![.email, .npi, .employeeNumber].contains($0.field) }.map(\.text)
      return Set(NameComparison.fold(texts.joined(separator: " ")).split { !$0.isLetter })
    }
    let own = name(best)
    let isOne = equals.allSatisfy { other in
      let words = name(other)
      return words.isEmpty || own.isEmpty || words.isSubset(of: own) || own.isSubset(of: words)
    }
    return isOne ? best.person : nil
  }
}
