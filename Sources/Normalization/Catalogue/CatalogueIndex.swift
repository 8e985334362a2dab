import Foundation
import Records

/// Finds the type of a credential's text.
struct CatalogueIndex: Sendable {
  struct Result {
    var type: Int?
    var method: CredentialTypeMatch.Method = .none
    var similarity = 0.0
    /// Types that the text fits alike, where that is why it has none.
    var ties: [Int] = []
  }

  /// One way to write a type, as words.
  struct Form {
    var type: Int
    /// Without the words that every credential's text may have.
    var words: Set<String>
    /// All words.
    var all: Set<String>
  }

  private var exact: [String: (rank: Int, types: [Int])] = [:]
  private var residual: [String: (rank: Int, types: [Int])] = [:]
  private var forms: [Form] = []
  private var issuers: [Set<String>] = []
  private var issuerKeys: [String] = []
  /// Whether the type is a licence or registration, which no course gives.
  private var isLicence: [Bool] = []
  private let similarity: CredentialSimilarity

  init(_ types: [CredentialType], shadows: [Int: Int] = [:]) {
    var forms: [Form] = []
    for (place, type) in types.enumerated() {
      let number = shadows[place] ?? place
      issuers.append(IssuerWords.words(type.issuer))
      issuerKeys.append(LatinFold.fold(type.issuer ?? ""))
      isLicence.append(Self.isLicence(type))
      let texts = [(type.code, 0), (type.name, 1)] + type.aliases.map { ($0, 2) }
      var seen: Set<Set<String>> = []
      for (text, stage) in texts {
        let rank = (type.isOwn ? 0 : 3) + stage
        let words = CredentialText.words(text)
        Self.add(number, rank, words.joined(separator: " "), to: &exact)
        // `fuer` for `für`.
        let spelled = CredentialText.words(LatinFold.umlautsSpelled(text))
        if spelled != words { Self.add(number, rank, spelled.joined(separator: " "), to: &exact) }
        let rest = CredentialText.residual(words)
        if rest.isEmpty { continue }
        if seen.insert(Set(words)).inserted { forms.append(Form(type: number, words: Set(rest), all: Set(words))) }
        // `Driver's License` is not to be had for `Driver` alone.
        if rest.count == 1 && words.count > 1 { continue }
        Self.add(number, rank, rest.sorted().joined(separator: " "), to: &residual)
      }
    }
    self.forms = forms
    similarity = CredentialSimilarity(forms)
  }

  /// A lower rank takes the text for itself; of equal rank, several types share it.
  private static func add(_ type: Int, _ rank: Int, _ key: String, to table: inout [String: (rank: Int, types: [Int])])
  {
    guard !key.isEmpty else { return }
    guard let known = table[key] else {
      table[key] = (rank, [type])
      return
    }
    if rank < known.rank {
      table[key] = (rank, [type])
    } else if rank == known.rank, !known.types.contains(type) {
      table[key] = (rank, known.types + [type])
    }
  }

  private static func isLicence(_ type: CredentialType) -> Bool {
    let words = Set((([type.name] + type.aliases).flatMap(CredentialText.words)))
    return !words.isDisjoint(with: ["license", "registration", "registered", "commission", "check"])
      || LatinFold.fold(type.issuer ?? "").hasPrefix("state")
  }

  func match(_ text: String, issuerHint: String?) -> Result {
    var result = find(text, issuerHint: issuerHint)
    let isCourse = !Set(CredentialText.words(text)).isDisjoint(with: CredentialText.courses)
    if isCourse, result.method == .similarity || result.method == .none {
      if let type = result.type, isLicence[type] { result = Result() }
      result.ties.removeAll { isLicence[$0] }
    }
    return result
  }

  private func find(_ text: String, issuerHint: String?) -> Result {
    let words = CredentialText.words(text)
    if words.isEmpty { return Result() }
    if let known = exact[words.joined(separator: " ")] {
      if let own = ofIssuer(words, known.types, issuerHint) { return Result(type: own, method: .alias, similarity: 1) }
      let method: CredentialTypeMatch.Method = [.code, .name, .alias][known.rank % 3]
      return decided(known.types, method, 1, issuerHint)
    }
    if let known = fromParts(text, issuerHint) { return known }
    let rest = CredentialText.residual(words)
    if rest.isEmpty { return Result() }
    if let known = residual[rest.sorted().joined(separator: " ")] {
      return decided(known.types, .similarity, 0.95, issuerHint)
    }
    if let known = withoutIssuer(Set(words), issuerHint) ?? withoutState(text, issuerHint) { return known }
    return similar(Set(rest), issuerHint)
  }

  /// `CPT` of a body that is not the one whose CPT the catalogue means, but has a type `NASM CPT`: that one.
  private func ofIssuer(_ words: [String], _ types: [Int], _ hint: String?) -> Int? {
    guard let hint, let type = types.first, types.count == 1, !issuers[type].isEmpty else { return nil }
    let telling = IssuerWords.telling(hint)
    guard !telling.isEmpty, issuers[type].isDisjoint(with: telling) else { return nil }
    let wanted = Set(words)
    let others = Set(
      forms.lazy.filter { form in
        let own = self.issuers[form.type]
        return telling.isSubset(of: own) && form.all != wanted && form.all.subtracting(own) == wanted
      }.map(\.type))
    return others.count == 1 ? others.first : nil
  }

  /// `TX RN License`: a state's code in capitals in front of or behind what is known without it.
  private func withoutState(_ text: String, _ hint: String?) -> Result? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1 else { return nil }
    for (code, rest) in [(words[0], words.dropFirst()), (words[words.count - 1], words.dropLast())] {
      guard NameCasing.isCapitals(code), CredentialText.stateCodes.contains(LatinFold.fold(code)) else { continue }
      let key = CredentialText.words(rest.joined(separator: " "))
      let left = CredentialText.residual(key)
      if left.isEmpty { continue }
      if let known = exact[key.joined(separator: " ")] ?? residual[left.sorted().joined(separator: " ")] {
        return decided(known.types, .similarity, 0.95, hint)
      }
    }
    return nil
  }

  /// `BLS - Basic Life Support`, `Basic Life Support (BLS)`: every part names the same type, or nothing of weight.
  private func fromParts(_ text: String, _ hint: String?) -> Result? {
    let parts = text.split(whereSeparator: { "()[]:;,–—|\n".contains($0) }).flatMap {
      String($0).replacingOccurrences(of: " - ", with: "\n").split(whereSeparator: \.isNewline).map(String.init)
    }
    guard parts.count > 1 else { return nil }
    var found: Set<Int>?
    for part in parts {
      let words = CredentialText.words(part)
      let rest = CredentialText.residual(words)
      if rest.isEmpty || found != nil && CredentialText.isRemark(words) { continue }
      let known = exact[words.joined(separator: " ")] ?? residual[rest.sorted().joined(separator: " ")]
      if let known {
        let types = Set(known.types)
        found = found.map { $0.intersection(types) } ?? types
      } else if !isJurisdiction(rest, part) {
        return nil
      }
    }
    guard let found, found.count == 1, let type = found.first else { return nil }
    return Result(type: type, method: .alias, similarity: 1)
  }

  private func isJurisdiction(_ words: [String], _ part: String) -> Bool {
    if words.allSatisfy({ CredentialText.states.contains($0) }) { return true }
    return words.count == 1 && CredentialText.stateCodes.contains(words[0])
      && NameCasing.isCapitals(CleanText.line(part))
  }

  /// All words of one way to write a type, and beside them its issuer or a state's name alone.
  private func withoutIssuer(_ words: Set<String>, _ hint: String?) -> Result? {
    var best: (size: Int, types: [Int]) = (0, [])
    for number in similarity.sharing(words) {
      let form = forms[number]
      guard form.words.count >= best.size, form.words.isSubset(of: words) else { continue }
      let needed = form.words.count == 1 ? form.all : form.words
      guard needed.isSubset(of: words) else { continue }
      let explained = words.subtracting(needed).allSatisfy { word in
        issuers[form.type].contains(word) || CredentialText.states.contains(word) || CredentialText.noise.contains(word)
      }
      guard explained else { continue }
      if form.words.count > best.size { best = (form.words.count, []) }
      if !best.types.contains(form.type) { best.types.append(form.type) }
    }
    return best.types.isEmpty ? nil : decided(best.types, .similarity, 0.93, hint)
  }

  private func similar(_ words: Set<String>, _ hint: String?) -> Result {
    var scores: [Int: Double] = [:]
    for number in similarity.candidates(words) {
      let form = forms[number]
      let score = similarity.score(words, form.words)
      if score > scores[form.type, default: 0] { scores[form.type] = score }
    }
    let ranked = scores.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let best = ranked.first, best.value >= CredentialSimilarity.threshold else { return Result() }
    let near = ranked.filter { best.value - $0.value < CredentialSimilarity.margin }.map(\.key)
    return decided(near, .similarity, best.value, hint)
  }

  private func decided(
    _ types: [Int], _ method: CredentialTypeMatch.Method, _ score: Double, _ hint: String?
  ) -> Result {
    if types.count == 1, let only = types.first { return Result(type: only, method: method, similarity: score) }
    if let hint {
      let words = IssuerWords.telling(hint)
      let same = types.filter { issuerKeys[$0] == LatinFold.fold(hint) }
      let fitting = same.isEmpty ? types.filter { !issuers[$0].isDisjoint(with: words) } : same
      if fitting.count == 1, let only = fitting.first { return Result(type: only, method: method, similarity: score) }
    }
    return Result(similarity: score, ties: types.sorted())
  }
}
