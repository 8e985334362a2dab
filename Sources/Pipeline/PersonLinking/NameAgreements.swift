import Normalization
import Records

/// How names agree, worked out once for each pair of distinct names.
final class NameAgreements {
  private var numbers: [PersonName: Int] = [:]
  private var names: [PersonName] = []
  private var known: [UInt64: PersonComparison.NameAgreement] = [:]

  /// The number of a name, the same for equal names.
  func number(of name: PersonName) -> Int {
    if let number = numbers[name] { return number }
    names.append(name)
    numbers[name] = names.count - 1
    return names.count - 1
  }

  /// The best agreement between any of the names and any of the others; `absent` where either side has none.
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

  private func agreement(_ left: Int, _ right: Int) -> PersonComparison.NameAgreement {
    let key = UInt64(left) << 32 | UInt64(right)
    if let agreement = known[key] { return agreement }
    let agreement = PersonComparison.nameAgreement(names[left], names[right])
    known[key] = agreement
    return agreement
  }
}
