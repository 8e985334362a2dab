import Records

/// Who meets what, and which requirements rest on which credential.
struct Coverage: Sendable {
  private let register: DerivedRegister
  /// By requirement: indexes of the people in its scope.
  let scope: [[Int]]
  /// By requirement: indexes of the people in scope who hold something valid that meets it.
  let holders: [[Int]]

  init(_ register: DerivedRegister) {
    self.register = register
    let requirements = register.input.requirements
    var scope: [[Int]] = Array(repeating: [], count: requirements.count)
    var holders = scope
    for (index, file) in register.people.enumerated() {
      for requirement in file.requirements {
        scope[requirement].append(index)
        let isMet = file.holdings.contains {
          $0.isValid && register.types.meets($0.credential.code, requirements[requirement])
        }
        if isMet { holders[requirement].append(index) }
      }
    }
    self.scope = scope
    self.holders = holders
  }

  /// Whether so many valid holders that `at_least` asks for are there; false for requirements without it.
  func isCovered(_ requirement: Int) -> Bool {
    guard let atLeast = register.input.requirements[requirement].atLeast else { return false }
    return holders[requirement].count >= atLeast
  }

  /// Requirements that rest on a holding: it would meet them, and no other valid one of the person does.
  func restingOn(_ holding: Holding, of file: PersonFile) -> [Requirement] {
    let requirements = register.input.requirements
    return file.requirements.filter { index in
      let requirement = requirements[index]
      guard register.types.meets(holding.credential.code, requirement), !isCovered(index) else { return false }
      return !file.holdings.contains {
        $0.credential.id != holding.credential.id && $0.isValid
          && register.types.meets($0.credential.code, requirement)
      }
    }.map { requirements[$0] }
  }

  /// Requirements in the person's scope that would rest on the holding if the person had no other.
  func wouldRest(on holding: Holding, of file: PersonFile) -> [Requirement] {
    let requirements = register.input.requirements
    return file.requirements.filter { !isCovered($0) }.map { requirements[$0] }
      .filter { register.types.meets(holding.credential.code, $0) }
  }

  /// The valid holding that meets a requirement, the one that lasts longest first.
  func meeting(_ requirement: Requirement, of file: PersonFile) -> Holding? {
    file.holdings.filter { $0.isValid && register.types.meets($0.credential.code, requirement) }
      .max { left, right in
        let (a, b) = (left.credential.expiresOn?.lastDay, right.credential.expiresOn?.lastDay)
        switch (a, b) {
        case (nil, nil): return right.credential.id < left.credential.id
        case (nil, .some): return false
        case (.some, nil): return true
        case (.some(let x), .some(let y)): return x != y ? x < y : right.credential.id < left.credential.id
        }
      }
  }
}

extension [Requirement] {
  /// Critical if regulation or a client asks for it, else as said.
  func severity(bestPractice: Severity, none: Severity) -> Severity {
    if contains(where: { $0.basis != .bestPractice }) { return .critical }
    return isEmpty ? none : bestPractice
  }
}
