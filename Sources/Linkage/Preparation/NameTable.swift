/// The names of all units as word numbers.
final class NameTable {
  /// Where the words of one form of a name stand in `words`.
  struct Form: Hashable {
    var start: Int32
    var given: Int8
    var middle: Int8
    var family: Int8
  }
  let tokens: Tokens
  private(set) var words: [Int32] = []
  private(set) var forms: [Form] = []
  /// For each unit its first form; the forms of a unit follow one another, the last entry closes the list.
  private(set) var firstForm: [Int32] = []

  /// - Parameter names: For each unit the forms of its name; none where it is missing.
  init(_ names: [[NameParts]]) {
    tokens = Tokens(names.lazy.flatMap { $0 }.flatMap { $0.given + $0.middle + $0.family })
    for forms in names {
      firstForm.append(Int32(self.forms.count))
      for form in forms { append(form) }
    }
    firstForm.append(Int32(forms.count))
  }

  private func append(_ parts: NameParts) {
    let limit = 6
    forms.append(
      Form(
        start: Int32(words.count), given: Int8(min(parts.given.count, limit)),
        middle: Int8(min(parts.middle.count, limit)), family: Int8(min(parts.family.count, limit))))
    for list in [parts.given, parts.middle, parts.family] {
      words += list.prefix(limit).map { tokens.vocabulary.number(of: $0) }
    }
  }

  func forms(of unit: Int) -> Range<Int> { Int(firstForm[unit])..<Int(firstForm[unit + 1]) }

  func given(_ form: Form) -> Range<Int> {
    let start = Int(form.start)
    return start..<start + Int(form.given)
  }

  func middle(_ form: Form) -> Range<Int> {
    let start = Int(form.start) + Int(form.given)
    return start..<start + Int(form.middle)
  }

  func family(_ form: Form) -> Range<Int> {
    let start = Int(form.start) + Int(form.given) + Int(form.middle)
    return start..<start + Int(form.family)
  }

  func all(_ form: Form) -> Range<Int> {
    let start = Int(form.start)
    return start..<start + Int(form.given) + Int(form.middle) + Int(form.family)
  }
}
