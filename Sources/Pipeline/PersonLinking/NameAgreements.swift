import Normalization
import Records

/// How names agree, worked out once for each pair of distinct names.
final class NameAgreements {
  private var numbers: [PersonName: Int] = [:]
  private var names: [PersonName] = []
  /// Without the called name, which is a form of its own.
  private var formal: [PersonName] = []
  /// Given and family name, folded; and with the called name in the given one's place.
  private var short: [String] = []
  private var called: [String?] = []
  private var givenLengths: [Int] = []
  private var known: [UInt64: PersonComparison.NameAgreement] = [:]

  /// The number of a name, the same for equal names.
  func number(of name: PersonName) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    var bare = name
    if name.given != nil { bare.preferred = nil }
    formal.append(bare)
    short.append(NameComparison.fold(bare.shortForm))
    givenLengths.append(NameComparison.fold(name.given ?? name.written).count)
    called.append(
      name.preferred.map { NameComparison.fold([$0, name.family].compactMap { $0 }.joined(separator: " ")) })
    return names.count - 1
  }

  /// How a record's names agree with a person's.
  ///
  /// Nickname, initial and typing error are measured against the person's full names: HR's, else the fullest used. A
  /// short form that a record has used is matched by itself only, since what is a form of a form may be somebody else.
  func agreement(_ mention: Mention, _ person: PersonCluster) -> PersonComparison.NameAgreement {
    if mention.nameNumbers.isEmpty || person.nameNumbers.isEmpty { return .absent }
    let full = person.formalNumbers.isEmpty ? fullest(person.nameNumbers) : person.formalNumbers
    let best = agreement(mention.nameNumbers, full)
    if best == .exact || best == .known { return best }
    return isUsed(mention.nameNumbers, person.nameNumbers) ? .known : best
  }

  /// The best agreement between any of the names and any of the others.
  func agreement(_ left: [Int], _ right: [Int]) -> PersonComparison.NameAgreement {
    if left.isEmpty || right.isEmpty { return .absent }
    var best = PersonComparison.NameAgreement.unlike
    for a in left {
      for b in right {
        let agreement = agreement(a, b)
        if agreement == .exact { return .exact }
        if agreement.rawValue > best.rawValue { best = agreement }
      }
    }
    return best
  }

  /// The names whose given name is written out the most.
  func fullest(_ candidates: [Int]) -> [Int] {
    let lengths = candidates.map { givenLengths[$0] }
    guard let longest = lengths.max() else { return candidates }
    return zip(candidates, lengths).filter { $0.1 == longest }.map(\.0)
  }

  /// Whether one of the names stands, word for word, among those that records have used, called names included.
  private func isUsed(_ left: [Int], _ used: [Int]) -> Bool {
    left.contains { a in used.contains { b in short[a] == short[b] || short[a] == called[b] } }
  }

  private func agreement(_ left: Int, _ right: Int) -> PersonComparison.NameAgreement {
    let key = UInt64(left) << 32 | UInt64(right)
    if let agreement = known[key] { return agreement }
    let agreement = PersonComparison.nameAgreement(formal[left], formal[right])
    known[key] = agreement
    return agreement
  }
}
