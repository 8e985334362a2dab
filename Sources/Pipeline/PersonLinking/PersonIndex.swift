import Records

/// Finds the people that a mention could be, without looking at all of them: the blocking rules of the register.
struct PersonIndex {
  private var everybody = PeopleByKey()
  /// People that HR does not know.
  private var strangers = PeopleByKey()
  private let names = NameBlockingKeys()

  /// - Parameter isNew: Whether the person has not yet used the name of that place among the mention's.
  mutating func add(_ mention: Mention, person: Int, isSpine: Bool, isNew: (Int) -> Bool) {
    var keys = PersonIndex.identityKeys(of: mention)
    for place in mention.names.indices where isNew(place) {
      keys += names.own(mention.names[place], number: mention.nameNumbers[place])
    }
    for key in keys {
      everybody.add(person, key)
      if !isSpine { strangers.add(person, key) }
    }
  }

  /// People that share a key with the mention, in the order in which they were made.
  ///
  /// - Parameter byIdentity: Whether names are left out: whatever decides by itself shares a number, an address or a
  ///   birth date.
  func candidates(for mention: Mention, byIdentity: Bool = false) -> [Int] {
    var found: [Int32] = []
    for key in PersonIndex.identityKeys(of: mention) { everybody.append(key, to: &found) }
    if !byIdentity { for key in nameKeys(of: mention) { everybody.append(key, to: &found) } }
    return PersonIndex.distinct(found)
  }

  /// People that could be the mention's, one of HR's employees, written down twice: HR's own, who are two unless they
  /// share a birth date, are met by that alone.
  func doubles(of mention: Mention) -> [Int] {
    if let birth = mention.birth, birth.precision != .day { return candidates(for: mention) }
    var found: [Int32] = []
    for key in PersonIndex.identityKeys(of: mention) { everybody.append(key, to: &found) }
    for key in nameKeys(of: mention) { strangers.append(key, to: &found) }
    return PersonIndex.distinct(found)
  }

  func people(withEmployeeKey key: String) -> [Int] {
    var found: [Int32] = []
    everybody.append(BlockingKey("e", key).hash, to: &found)
    return found.map(Int.init)
  }

  private static func distinct(_ people: [Int32]) -> [Int] {
    var distinct: [Int] = []
    for person in people.count > 1 ? people.sorted() : people where distinct.last != Int(person) {
      distinct.append(Int(person))
    }
    return distinct
  }

  private func nameKeys(of mention: Mention) -> [UInt64] {
    if mention.names.count == 1 { return names.search(mention.names[0], number: mention.nameNumbers[0]) }
    return zip(mention.names, mention.nameNumbers).flatMap { names.search($0, number: $1) }
  }

  private static func identityKeys(of mention: Mention) -> [UInt64] {
    var keys = mention.numbers.map { BlockingKey("n", $0).hash }
    if let key = mention.employeeKey { keys.append(BlockingKey("e", key).hash) }
    if let email = mention.email { keys.append(BlockingKey("m", email).hash) }
    if let phone = mention.phone { keys.append(BlockingKey("p", phone).hash) }
    if let npi = mention.npi { keys.append(BlockingKey("i", npi).hash) }
    if let birth = mention.birth, birth.precision == .day { keys.append(BlockingKey("b", birth.description).hash) }
    return keys
  }
}

/// People by what they share, in the order in which they came.
private struct PeopleByKey {
  /// Most keys are of one person alone.
  private var first: [UInt64: Int32] = [:]
  private var more: [UInt64: [Int32]] = [:]

  mutating func add(_ person: Int, _ key: UInt64) {
    let person = Int32(person)
    guard let one = first[key] else {
      first[key] = person
      return
    }
    if one != person, more[key]?.last != person { more[key, default: []].append(person) }
  }

  func append(_ key: UInt64, to found: inout [Int32]) {
    guard let one = first[key] else { return }
    found.append(one)
    if let others = more[key] { found += others }
  }
}

/// What two mentions of one person may share, as a number: 64 bits of FNV-1a over its kind and text.
struct BlockingKey {
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  init(_ kind: Unicode.Scalar) { add(UInt8(truncatingIfNeeded: kind.value)) }

  init(_ kind: Unicode.Scalar, _ text: String) {
    self.init(kind)
    for byte in text.utf8 { add(byte) }
  }

  mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
}
