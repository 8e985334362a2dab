extension LinkageModel {
  /// Something in a model that cannot be.
  public struct Fault: Hashable, Sendable {
    /// The field, as in `comparisons[2].levels[0].m`.
    public var path: String
    public var expected: String
    public var found: String
  }

  /// The version of the format that this library reads and writes.
  public static let currentVersion = 1

  /// What is wrong with the model, in its order; a model without faults can be scored with.
  public var faults: [Fault] {
    var faults: [Fault] = []
    func check(_ holds: Bool, _ path: String, _ expected: String, _ found: String) {
      if !holds { faults.append(Fault(path: path, expected: expected, found: found)) }
    }
    check(version == Self.currentVersion, "version", "\(Self.currentVersion)", "\(version)")
    check(prior > 0 && prior.isFinite, "prior", "a number above 0", "\(prior)")
    check(householdPrior > 0 && householdPrior.isFinite, "householdPrior", "a number above 0", "\(householdPrior)")
    check(linkThreshold > 0 && linkThreshold < 1, "linkThreshold", "a probability between 0 and 1", "\(linkThreshold)")
    check(
      reviewThreshold > 0 && reviewThreshold <= linkThreshold, "reviewThreshold",
      "a probability above 0 and up to linkThreshold", "\(reviewThreshold)")
    var seen: Set<String> = []
    for (index, comparison) in comparisons.enumerated() {
      let path = "comparisons[\(index)]"
      check(seen.insert(comparison.name).inserted, path + ".name", "each name once", "\"\(comparison.name)\" again")
      faults += Self.faults(comparison, path)
    }
    check(!comparisons.isEmpty, "comparisons", "at least one comparison", "none")
    return faults
  }

  private static func faults(_ comparison: Comparison, _ path: String) -> [Fault] {
    guard let names = Linkage.Comparison.levels(named: comparison.name) else {
      return [Fault(path: path + ".name", expected: "the name of a comparison", found: "\"\(comparison.name)\"")]
    }
    let found = comparison.levels.map(\.name)
    if found != names {
      let expected = "the levels " + names.joined(separator: ", ")
      return [Fault(path: path + ".levels", expected: expected, found: found.joined(separator: ", "))]
    }
    var faults: [Fault] = []
    for (index, level) in comparison.levels.enumerated() {
      for (name, value) in [("m", level.m), ("u", level.u), ("h", level.h)] where !(value > 0 && value <= 1) {
        faults.append(
          Fault(
            path: path + ".levels[\(index)].\(name)", expected: "a probability above 0 and up to 1", found: "\(value)"))
      }
    }
    for (name, sum) in [
      ("m", comparison.levels.reduce(0) { $0 + $1.m }), ("u", comparison.levels.reduce(0) { $0 + $1.u }),
    ]
    where faults.isEmpty && !(sum > 0.5 && sum < 1.5) {
      faults.append(Fault(path: path + ".levels", expected: "values of \(name) that add up to 1", found: "\(sum)"))
    }
    return faults
  }
}

extension Comparison {
  /// The levels of the comparison of a name, the missing one left out; `nil` where there is none of that name.
  static func levels(named name: String) -> [String]? {
    let fixed: [(String, Measure)] = [
      ("given name", .givenName), ("middle name", .middleName), ("family name", .familyName), ("address", .address),
      ("birth date", .birthDate), ("email", .email), ("phone", .phone), ("identifier", .identifier),
      ("category", .category), ("text", .text),
    ]
    for (generic, measure) in fixed where name == generic { return Array(levels(of: measure).dropFirst()) }
    for (generic, measure) in fixed.suffix(3) where name.hasPrefix(generic + " ") {
      return Array(levels(of: measure).dropFirst())
    }
    return nil
  }
}
