/// Compares the names of units, part by part.
struct NameComparer: BitwiseCopyable, Sendable {
  private let tokens: TokenView
  private let words: View<Int32>
  private let forms: View<NameTable.Form>
  private let firstForm: View<Int32>

  init(_ table: NameTable) {
    tokens = table.tokens.view
    words = table.words.view
    forms = table.forms.view
    firstForm = table.firstForm.view
  }

  /// The words of one form of a name.
  private struct Name {
    let given, middle, family: UnsafeBufferPointer<Int32>
  }

  /// How the two forms of the names of two units agree that agree most; `nil` where one has no name.
  ///
  /// - Parameter known: What two words were found to be.
  func best(_ sketches: View<UnitSketch>, _ left: Int, _ right: Int, _ known: inout PairCache) -> NameAgreement? {
    if let a = sketches.place(of: left), let b = sketches.place(of: right), !a.pointee.hasManyNames,
      !b.pointee.hasManyNames
    {
      guard a.pointee.given | a.pointee.middle | a.pointee.family != 0 else { return nil }
      guard b.pointee.given | b.pointee.middle | b.pointee.family != 0 else { return nil }
      return agreement(Self.name(a), Self.name(b), &known)
    }
    var best: NameAgreement?
    for one in Int(firstForm[left])..<Int(firstForm[left + 1]) {
      for other in Int(firstForm[right])..<Int(firstForm[right + 1]) {
        let found = agreement(name(forms[one]), name(forms[other]), &known)
        if best.map({ found.rank > $0.rank }) ?? true { best = found }
      }
    }
    return best
  }

  /// Reads what is known of the words of a name.
  @inline(__always)
  func fetched(_ sketch: UnitSketch) -> UInt32 {
    tokens.traits[sketch.given].letters ^ tokens.traits[sketch.family].letters
  }

  @inline(__always)
  private static func name(_ sketch: UnsafePointer<UnitSketch>) -> Name {
    let words = UnsafeRawPointer(sketch).assumingMemoryBound(to: Int32.self)
    func part(_ place: Int) -> UnsafeBufferPointer<Int32> {
      UnsafeBufferPointer(start: words + place, count: words[place] == 0 ? 0 : 1)
    }
    return Name(given: part(0), middle: part(1), family: part(2))
  }

  private func name(_ form: NameTable.Form) -> Name {
    func part(_ range: Range<Int>) -> UnsafeBufferPointer<Int32> { words.part(range.lowerBound, range.upperBound) }
    return Name(given: part(form.givenWords), middle: part(form.middleWords), family: part(form.familyWords))
  }

  private func relation(_ left: Int32, _ right: Int32, asGiven: Bool, _ known: inout PairCache) -> TokenRelation {
    if left == right { return .exact }
    let (one, other) = (tokens.traits[left], tokens.traits[right])
    if one.length <= 1 || other.length <= 1 { return one.initial == other.initial ? .initial : .different }
    if one.cannotBeLike(other, asGiven: asGiven) { return .different }
    let both = known.result(left, right) {
      tokens.givenRelation($0, $1).rawValue << 4 | tokens.relation($0, $1).rawValue
    }
    return TokenRelation(rawValue: asGiven ? both >> 4 : both & 15) ?? .different
  }

  /// The best relation between two ranges of words.
  private func best(
    _ left: UnsafeBufferPointer<Int32>, _ right: UnsafeBufferPointer<Int32>, asGiven: Bool = false,
    _ known: inout PairCache
  ) -> (relation: TokenRelation, left: Int32, right: Int32) {
    var best: (relation: TokenRelation, left: Int32, right: Int32) = (.different, 0, 0)
    for one in left {
      for other in right {
        let found = relation(one, other, asGiven: asGiven, &known)
        if found > best.relation || best.left == 0 { best = (found, one, other) }
      }
    }
    return best
  }

  private func agreement(_ a: Name, _ b: Name, _ known: inout PairCache) -> NameAgreement {
    var result = NameAgreement()
    if !a.given.isEmpty, !b.given.isEmpty {
      let found = best(a.given, b.given, asGiven: true, &known)
      result.setGiven(found.relation, found.left, found.right)
      if result.given == NameAgreement.givenConflict {
        let crossed = max(
          best(a.given, b.middle, asGiven: true, &known).relation,
          best(a.middle, b.given, asGiven: true, &known).relation)
        if crossed >= .variant { result.given = NameAgreement.givenElsewhere }
      }
    }
    if !a.family.isEmpty, !b.family.isEmpty {
      let found = best(a.family, b.family, &known)
      let isWhole = a.family.count == b.family.count && (a.family.count == 1 || a.family.elementsEqual(b.family))
      result.setFamily(found.relation, found.left, found.right, whole: isWhole)
    }
    crossParts(a, b, &known, into: &result)
    compareMiddle(a.middle, b.middle, &known, into: &result)
    return result
  }

  /// Words of one part that stand in another part of the other name: swapped, double or former names.
  private func crossParts(_ a: Name, _ b: Name, _ known: inout PairCache, into result: inout NameAgreement) {
    let familyFails = result.family == 0 || result.family == NameAgreement.familyConflict
    let givenFails = result.given == 0 || result.given == NameAgreement.givenConflict
    guard familyFails else { return }
    let forward = best(a.family, b.given, &known), backward = best(a.given, b.family, &known)
    if givenFails {
      let good = max(forward.relation, backward.relation) >= .typo
      if good {
        if forward.relation >= .typo {
          result.family = NameAgreement.familyElsewhere
          result.familyWords = (forward.left, forward.left)
        }
        if backward.relation >= .typo {
          if result.family == NameAgreement.familyElsewhere {
            result.given = NameAgreement.givenElsewhere
            // Both readings of swapped names, of which the commoner counts.
            result.givenWords = (backward.left, forward.right)
            result.familyWords = (forward.left, backward.right)
          } else {
            result.family = NameAgreement.familyElsewhere
            result.familyWords = (backward.right, backward.right)
            result.given = level(ofRest: a.family, a.middle, b.given, b.middle, forward.relation, &known, result.given)
          }
        } else {
          result.given = level(ofRest: a.given, a.middle, b.family, b.middle, backward.relation, &known, result.given)
        }
        return
      }
    }
    let viaMiddle = best(a.family, b.middle, &known), viaOther = best(a.middle, b.family, &known)
    let found = viaMiddle.relation >= viaOther.relation ? viaMiddle : viaOther
    if found.relation >= .typo {
      result.family = NameAgreement.familyElsewhere
      let family = viaMiddle.relation == found.relation ? viaMiddle.left : viaOther.right
      result.familyWords = (family, viaOther.relation == found.relation ? viaOther.right : family)
    }
  }

  /// The level of the given names where one word of each name agrees in another part: a conflict where what is left of
  /// both agrees nowhere, since the names have then one word of two in common.
  ///
  /// The word that agreed as a family name is not at the same time a given name that conflicts.
  private func level(
    ofRest one: UnsafeBufferPointer<Int32>, _ middle: UnsafeBufferPointer<Int32>,
    _ other: UnsafeBufferPointer<Int32>, _ otherMiddle: UnsafeBufferPointer<Int32>, _ relation: TokenRelation,
    _ known: inout PairCache, _ given: UInt8
  ) -> UInt8 {
    if one.isEmpty || other.isEmpty || relation != .different { return 0 }
    let elsewhere = max(best(one, otherMiddle, &known).relation, best(middle, other, &known).relation)
    return elsewhere == .different ? given : 0
  }

  private func compareMiddle(
    _ a: UnsafeBufferPointer<Int32>, _ b: UnsafeBufferPointer<Int32>, _ known: inout PairCache,
    into result: inout NameAgreement
  ) {
    guard !a.isEmpty, !b.isEmpty else { return }
    let found = best(a, b, asGiven: true, &known)
    switch found.relation {
    case .exact:
      result.middle = tokens.traits[found.left].length > 1 ? 1 : 2
      result.middleWord = found.left
    case .initial: result.middle = 2
    case .variant, .typo, .similar: result.middle = 3
    case .different: result.middle = 4
    }
  }
}
