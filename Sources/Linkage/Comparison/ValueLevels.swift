/// The levels of two different values of the simple measures.
enum ValueLevels {
  /// The level of two different values where a glance tells it; nil where they must be looked at.
  ///
  /// Each edit changes at most two letters of the sets, and a letter that the other text lacks has no partner there.
  static func glance(_ a: ValueColumn.Traits, _ b: ValueColumn.Traits, _ measure: Comparison.Measure) -> UInt8? {
    let changed = (a.letters ^ b.letters).nonzeroBitCount
    switch measure {
    case .email: return a.local != b.local && changed * 5 > Int(a.length) + Int(b.length) ? 6 : nil
    case .phone:
      return a.tail != b.tail && (changed > 2 || !ValueColumn.Traits.mayBeOneEdit(a.ends, b.ends)) ? 4 : nil
    case .identifier: return changed > 2 ? 3 : nil
    default: return nil
    }
  }

  static func level(_ a: Bytes, _ b: Bytes, _ measure: Comparison.Measure) -> UInt8 {
    switch measure {
    case .email: email(a, b)
    case .phone: phone(a, b)
    case .identifier: min(a.count, b.count) >= 4 && StringDistance.edits(a, b, limit: 1) == 1 ? 2 : 3
    case .category: category(a, b)
    case .text: text(a, b)
    default: 0
    }
  }

  private static func email(_ a: Bytes, _ b: Bytes) -> UInt8 {
    let at = UInt8(ascii: "@")
    let localA = Bytes(rebasing: a.prefix { $0 != at }), localB = Bytes(rebasing: b.prefix { $0 != at })
    let limit = min(a.count, b.count) >= 12 ? 2 : 1
    if localA.count >= 3, localA.isSame(as: localB) { return 2 }
    let overlap = StringDistance.letterOverlap(a, b)
    if overlap < 0.8 { return 6 }
    if StringDistance.edits(a, b, limit: limit) <= limit { return 3 }
    let winkler = StringDistance.likeness(a, b)
    return overlap >= 0.9 && winkler >= 0.8 || winkler >= 0.94 ? 4 : 6
  }

  private static func phone(_ a: Bytes, _ b: Bytes) -> UInt8 {
    let tails = (Bytes(rebasing: a.suffix(7)), Bytes(rebasing: b.suffix(7)))
    if min(a.count, b.count) >= 7, tails.0.isSame(as: tails.1) { return 2 }
    return StringDistance.edits(a, b, limit: 1) == 1 ? 3 : 4
  }

  private static func category(_ a: Bytes, _ b: Bytes) -> UInt8 {
    if min(a.count, b.count) >= 4, StringDistance.edits(a, b, limit: 1) == 1 { return 2 }
    return StringDistance.likeness(a, b) >= 0.93 ? 2 : 3
  }

  private static func text(_ a: Bytes, _ b: Bytes) -> UInt8 {
    let left = Set(TextFolding.words(Array(a))), right = Set(TextFolding.words(Array(b)))
    let common = left.intersection(right).count, all = left.union(right).count
    if common * 3 >= all * 2 { return 2 }
    return common * 4 >= all ? 3 : 4
  }
}

/// The level of an address from the likeness of its parts.
enum AddressLevel {
  /// - Parameters: -1 missing, 0 different, higher is more alike; 3 the same.
  static func level(street: Int, city: Int, postcode: Int) -> UInt8 {
    let place = postcode >= 1 || city >= 1
    if street < 0, city < 0, postcode < 0 { return 0 }
    if street >= 2 { return place || city < 0 && postcode < 0 ? 1 : 2 }
    if street == 1, place { return 3 }
    if postcode == 3 { return city >= 1 ? 4 : 5 }
    if city >= 1 {
      if postcode == 1 { return 6 }
      return city == 3 ? (postcode < 0 ? 7 : 8) : 9
    }
    return postcode == 1 ? 9 : 10
  }
}
