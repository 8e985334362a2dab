/// The cheap keys under which a unit is filed; units that share one become candidates.
struct BlockingKeys: Sendable {
  /// The names of the rules, in a fixed order; at most 32.
  static let rules = [
    "two name words by sound", "name word and initial", "name variant and family name", "name beginnings",
    "birth date", "name word and part of birth date", "email", "email local part", "phone", "identifier",
    "postcode and name word", "city and name word", "street", "place and birth date", "rare name word",
    "category and name words", "postcode and initials", "name word and birth year",
  ]

  /// A single word says little: only where few share it is it a key.
  static let rareWord = 14
  static let fewSharers = 12
  /// What the parts of a birth date with a name bring up as well, wherever many have a birth date.
  static let nameAndYear = 17

  let population: Population
  /// For each unit its dataset.
  let datasetOfUnit: View<Int32>
  private let datasets: Flat<Int32>
  /// For each e-mail comparison and value: the local part, the beginning of the whole, and the host with the initial.
  private let emails: [Int: [EmailKeys]]
  private let areas: Flat<UInt64>
  /// The distinct words of each unit's name, at most six, one unit after the other.
  private let words: Flat<Int32>
  private let firstWord: Flat<Int32>
  /// For each word the beginning of three letters.
  private let beginnings: Flat<UInt64>
  private let tokens: TokenView?
  private let dates: View<DateParts>
  private let dateOfUnit: View<Int32>
  private let address: AddressView?

  private typealias EmailKeys = (local: UInt64, beginning: UInt64, host: UInt64)

  init(_ population: Population) {
    self.population = population
    datasets = Flat(population.datasets)
    datasetOfUnit = datasets.view
    var emails: [Int: [EmailKeys]] = [:]
    for (position, measure) in population.measures.enumerated() where measure == .email {
      emails[position] = population.columns[position]?.vocabulary.map(Self.parts)
    }
    self.emails = emails
    var words: [Int32] = [], firstWord: [Int32] = [0]
    for unit in 0..<population.count {
      Self.addWords(of: unit, population.names, to: &words)
      firstWord.append(Int32(words.count))
    }
    self.words = Flat(words)
    self.firstWord = Flat(firstWord)
    beginnings = Flat(population.names?.tokens.vocabulary.map { Self.hash(bytes: $0.prefix(3)) } ?? [])
    areas = Flat(
      population.address?.postcodes.map { $0.isEmpty ? 0 : Self.hash(bytes: AddressColumn.area($0)) } ?? [])
    tokens = population.names?.tokens.view
    dates = population.dates?.dates.view ?? View()
    dateOfUnit = population.dates?.first.view ?? View()
    address = population.address?.view
  }

  private static func parts(of value: Bytes) -> EmailKeys {
    let at = value.firstIndex(of: UInt8(ascii: "@")) ?? value.count
    let host = at > 0 && at < value.count ? mix(hash(bytes: value[at...]), UInt64(value[0]), 72) : 0
    return (
      at >= 4 ? mix(hash(bytes: value[..<at]), 7) : 0, value.count >= 8 ? mix(hash(bytes: value.prefix(6)), 71) : 0,
      host
    )
  }

  private static func addWords(of unit: Int, _ names: NameTable?, to words: inout [Int32]) {
    guard let names else { return }
    let start = words.count
    for form in names.forms(of: unit) {
      for index in names.all(names.forms[form])
      where words.count < start + 6 && !words[start...].contains(names.words[index]) {
        words.append(names.words[index])
      }
    }
  }

  /// Adds the keys of a unit under a rule.
  func collect(_ unit: Int, rule: Int, into keys: inout KeyBuffer) {
    switch rule {
    case 0...3, 14: nameKeys(unit, rule: rule, into: &keys)
    case 4: if let date = date(unit) { keys.add(Self.mix(UInt64(date.roughDay), 4)) }
    case 5, 17: dateAndName(unit, rule: rule, into: &keys)
    case 6...9: valueKeys(unit, rule: rule, into: &keys)
    case 10, 11, 16: placeAndName(unit, rule: rule, into: &keys)
    case 12: street(unit, into: &keys)
    case 13: placeAndDate(unit, into: &keys)
    default: break
    }
  }

  /// What a block that is too big is split by, in order; 0 is missing.
  func refinement(_ unit: Int, step: Int) -> UInt64 {
    switch step {
    case 0: return date(unit).map { UInt64($0.year) } ?? 0
    case 1: return range(unit).isEmpty ? 0 : UInt64(words[range(unit).lowerBound])
    case 2: return area(unit)
    case 3: return address.map { UInt64($0.city[unit]) } ?? 0
    default: return date(unit).map { UInt64($0.month * 31 + $0.day) } ?? 0
    }
  }
  static let refinementSteps = 5

  // MARK: Parts

  private func range(_ unit: Int) -> Range<Int> { Int(firstWord[unit])..<Int(firstWord[unit + 1]) }

  private func isLong(_ word: Int32) -> Bool { (tokens?.traits[word].length ?? 0) > 1 }
  private func sound(_ word: Int32) -> UInt64 { tokens.map { UInt64($0.traits[word].sound) } ?? 0 }
  private func initial(_ word: Int32) -> UInt64 { tokens.map { UInt64($0.traits[word].initial) } ?? 0 }

  private func date(_ unit: Int) -> DateParts? {
    guard dateOfUnit.count > 0, dateOfUnit[unit] != 0 else { return nil }
    return dates[dateOfUnit[unit]]
  }

  private func area(_ unit: Int) -> UInt64 { address.map { areas[$0.postcode[unit]] } ?? 0 }

  // MARK: Rules

  private func nameKeys(_ unit: Int, rule: Int, into keys: inout KeyBuffer) {
    let range = range(unit)
    for place in range where isLong(words[place]) {
      let word = words[place]
      if rule == 14 {
        keys.add(Self.mix(UInt64(word), 14))
        continue
      }
      if rule == 1 {
        for other in range where words[other] != word {
          keys.add(Self.mix(sound(word), initial(words[other]), 1))
        }
        continue
      }
      for other in (place + 1)..<max(place + 1, range.upperBound) where isLong(words[other]) {
        twoWords(word, words[other], rule: rule, into: &keys)
      }
    }
  }

  private func twoWords(_ word: Int32, _ other: Int32, rule: Int, into keys: inout KeyBuffer) {
    switch rule {
    case 0: keys.add(Self.mix(min(sound(word), sound(other)), max(sound(word), sound(other)), 0))
    case 3:
      let a = beginnings[Int(word)], b = beginnings[Int(other)]
      keys.add(Self.mix(min(a, b), max(a, b), 3))
    default:
      guard let tokens else { return }
      for group in tokens.variantGroups(of: word) { keys.add(Self.mix(UInt64(group), sound(other), 2)) }
      for group in tokens.variantGroups(of: other) { keys.add(Self.mix(UInt64(group), sound(word), 2)) }
    }
  }

  private func dateAndName(_ unit: Int, rule: Int, into keys: inout KeyBuffer) {
    guard let date = date(unit) else { return }
    let year = UInt64(date.year), month = UInt64(date.month), day = UInt64(date.day)
    for place in range(unit) {
      let word = words[place], sound = sound(word)
      if rule == 17 {
        keys.add(Self.mix(initial(word), year << 8 | month, 171))
        keys.add(Self.mix(sound, year, 170))
        continue
      }
      if day > 0 {
        keys.add(Self.mix(sound, month << 8 | day, 51))
        keys.add(Self.mix(sound, year << 8 | day, 52))
        keys.add(Self.mix(sound, day << 8 | month, 51))
      }
      if month > 0 { keys.add(Self.mix(sound, year << 8 | month, 53)) }
    }
  }

  private func valueKeys(_ unit: Int, rule: Int, into keys: inout KeyBuffer) {
    for (position, measure) in population.measures.enumerated() {
      let fits: Bool =
        switch measure {
        case .email: rule == 6 || rule == 7
        case .phone: rule == 8
        case .identifier: rule == 9
        default: false
        }
      guard fits, let column = population.columns[position] else { continue }
      if column.several.isEmpty || column.several[Int32(unit)] == nil {
        let value = column.first[unit]
        if value != 0 { add(value, position, rule: rule, to: &keys) }
      } else {
        for value in column.values(of: unit) { add(value, position, rule: rule, to: &keys) }
      }
    }
  }

  private func add(_ value: Int32, _ position: Int, rule: Int, to keys: inout KeyBuffer) {
    guard rule == 7 else { return keys.add(Self.mix(UInt64(value), UInt64(position), UInt64(rule))) }
    guard let parts = emails[position]?[Int(value)] else { return }
    for key in [parts.local, parts.beginning, parts.host] where key != 0 { keys.add(key) }
  }

  private func placeAndName(_ unit: Int, rule: Int, into keys: inout KeyBuffer) {
    guard let address else { return }
    if rule == 16 {
      guard address.postcode[unit] != 0 else { return }
      for place in range(unit) { keys.add(Self.mix(UInt64(address.postcode[unit]), initial(words[place]), 16)) }
      return
    }
    let home = rule == 10 ? area(unit) : UInt64(address.city[unit])
    if home == 0 { return }
    for place in range(unit) { keys.add(Self.mix(home, sound(words[place]), UInt64(rule))) }
  }

  private func street(_ unit: Int, into keys: inout KeyBuffer) {
    if let address, address.street[unit] != 0 {
      keys.add(Self.mix(UInt64(address.street[unit]), 12))
    }
  }

  private func placeAndDate(_ unit: Int, into keys: inout KeyBuffer) {
    guard let address, let date = date(unit), address.postcode[unit] != 0 else { return }
    keys.add(Self.mix(UInt64(address.postcode[unit]), UInt64(date.year), 130))
  }

  // MARK: Hashing

  static func mix(_ a: UInt64, _ b: UInt64, _ c: UInt64 = 0x5EED) -> UInt64 {
    stirred(stirred(stirred(0x9E37_79B9_7F4A_7C15, a), b), c)
  }

  private static func stirred(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let product = (hash ^ value) &* 0xBF58_476D_1CE4_E5B9
    return product ^ product >> 29
  }

  static func hash(bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash | 1
  }
}

/// The distinct keys of one unit under one rule; the space is used again for the next.
struct KeyBuffer {
  private(set) var keys: [UInt64] = []

  mutating func clear() { keys.removeAll(keepingCapacity: true) }

  mutating func add(_ key: UInt64) {
    if !keys.contains(key) { keys.append(key) }
  }
}
