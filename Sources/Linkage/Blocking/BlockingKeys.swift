/// The cheap keys under which a unit is filed; units that share one become candidates.
struct BlockingKeys {
  /// The names of the rules, in a fixed order; at most 32.
  static let rules = [
    "two name words by sound", "name word and initial", "name variant and family name", "name beginnings",
    "birth date", "name word and part of birth date", "email", "email local part", "phone", "identifier",
    "postcode and name word", "city and name word", "street", "place and birth date", "rare name word",
    "category and name words", "postcode and initials", "name word and birth year",
  ]

  let population: Population
  private let emailLocal: [Int: [UInt64]]
  private let areas: [UInt64]

  init(_ population: Population) {
    self.population = population
    var locals: [Int: [UInt64]] = [:]
    for (position, comparison) in population.comparisons.enumerated() where comparison.measure == .email {
      locals[position] = population.columns[position]?.vocabulary.values.map { value in
        let local = value.prefix { $0 != UInt8(ascii: "@") }
        return local.count >= 4 ? Self.hash(bytes: local) : 0
      }
    }
    emailLocal = locals
    areas =
      population.address.map { address in
        address.postcodes.values.map { $0.isEmpty ? 0 : Self.hash(bytes: address.area($0)) }
      } ?? []
  }

  /// The keys of a unit under a rule.
  func keys(_ unit: Int, rule: Int) -> [UInt64] {
    switch rule {
    case 0...3, 14: nameKeys(unit, rule: rule)
    case 4: date(unit).map { [Self.mix(UInt64($0.roughDay), 4)] } ?? []
    case 5, 17: dateAndName(unit, rule: rule)
    case 6...9: valueKeys(unit, rule: rule)
    case 10, 11, 16: placeAndName(unit, rule: rule)
    case 12: street(unit)
    case 13: placeAndDate(unit)
    default: []
    }
  }

  /// What a block that is too big is split by, in order; 0 is missing.
  func refinement(_ unit: Int, step: Int) -> UInt64 {
    switch step {
    case 0: return date(unit).map { UInt64($0.year) } ?? 0
    case 1: return words(unit).first.map { UInt64($0) } ?? 0
    case 2: return area(unit)
    case 3: return population.address.map { UInt64($0.city[unit]) } ?? 0
    default: return date(unit).map { UInt64($0.month * 31 + $0.day) } ?? 0
    }
  }
  static let refinementSteps = 5

  // MARK: Parts

  private func words(_ unit: Int) -> [Int32] {
    guard let names = population.names else { return [] }
    var words: [Int32] = []
    for form in names.forms(of: unit) {
      for index in names.all(names.forms[form]) where !words.contains(names.words[index]) {
        words.append(names.words[index])
      }
    }
    return Array(words.prefix(6))
  }

  private func longWords(_ unit: Int) -> [Int32] {
    guard let names = population.names else { return [] }
    return words(unit).filter { names.tokens.bytes($0).count > 1 }
  }

  private func sound(_ word: Int32) -> UInt64 {
    population.names.map { UInt64($0.tokens.sounds[Int(word)]) } ?? 0
  }

  private func initial(_ word: Int32) -> UInt64 {
    population.names.map { UInt64($0.tokens.initials[Int(word)]) } ?? 0
  }

  private func prefix(_ word: Int32, _ length: Int) -> UInt64 {
    guard let names = population.names else { return 0 }
    return Self.hash(bytes: names.tokens.bytes(word).prefix(length))
  }

  private func date(_ unit: Int) -> DateParts? {
    guard let dates = population.dates, dates.first[unit] != 0 else { return nil }
    return dates.dates[Int(dates.first[unit])]
  }

  private func area(_ unit: Int) -> UInt64 {
    population.address.map { areas[Int($0.postcode[unit])] } ?? 0
  }

  // MARK: Rules

  private func nameKeys(_ unit: Int, rule: Int) -> [UInt64] {
    let words = longWords(unit)
    if rule == 14 { return words.map { Self.mix(UInt64($0), 14) } }
    var keys: [UInt64] = []
    if rule == 1 {
      let all = self.words(unit)
      for word in words {
        for other in all where other != word { keys.append(Self.mix(sound(word), initial(other), 1)) }
      }
      return unique(keys)
    }
    for (index, word) in words.enumerated() {
      for other in words[(index + 1)...] {
        switch rule {
        case 0: keys.append(Self.mix(min(sound(word), sound(other)), max(sound(word), sound(other)), 0))
        case 3:
          let a = prefix(word, 3), b = prefix(other, 3)
          keys.append(Self.mix(min(a, b), max(a, b), 3))
        default:
          guard let tokens = population.names?.tokens else { continue }
          for group in tokens.variantGroups[Int(word)] { keys.append(Self.mix(UInt64(group), sound(other), 2)) }
          for group in tokens.variantGroups[Int(other)] { keys.append(Self.mix(UInt64(group), sound(word), 2)) }
        }
      }
    }
    return unique(keys)
  }

  private func dateAndName(_ unit: Int, rule: Int) -> [UInt64] {
    guard let date = date(unit) else { return [] }
    var keys: [UInt64] = []
    for word in words(unit) {
      let sound = sound(word), year = UInt64(date.year), month = UInt64(date.month), day = UInt64(date.day)
      if rule == 17 {
        keys.append(Self.mix(initial(word), year << 8 | month, 171))
        keys.append(Self.mix(sound, year, 170))
        continue
      }
      if day > 0 {
        keys.append(Self.mix(sound, month << 8 | day, 51))
        keys.append(Self.mix(sound, year << 8 | day, 52))
        keys.append(Self.mix(sound, day << 8 | month, 51))
      }
      if month > 0 { keys.append(Self.mix(sound, year << 8 | month, 53)) }
    }
    return unique(keys)
  }

  private func valueKeys(_ unit: Int, rule: Int) -> [UInt64] {
    var keys: [UInt64] = []
    for (position, comparison) in population.comparisons.enumerated() {
      let fits: Bool =
        switch comparison.measure {
        case .email: rule == 6 || rule == 7
        case .phone: rule == 8
        case .identifier: rule == 9
        default: false
        }
      guard fits, let column = population.columns[position] else { continue }
      for value in column.values(of: unit) {
        if rule == 7, let local = emailLocal[position]?[Int(value)] {
          if local != 0 { keys.append(Self.mix(local, 7)) }
          let whole = column.vocabulary.values[Int(value)]
          if whole.count >= 8 { keys.append(Self.mix(Self.hash(bytes: whole.prefix(6)), 71)) }
          if let at = whole.firstIndex(of: UInt8(ascii: "@")), at > 0 {
            keys.append(Self.mix(Self.hash(bytes: whole[at...]), UInt64(whole[0]), 72))
          }
        } else {
          keys.append(Self.mix(UInt64(value), UInt64(position), UInt64(rule)))
        }
      }
    }
    return unique(keys)
  }

  private func placeAndName(_ unit: Int, rule: Int) -> [UInt64] {
    guard let address = population.address else { return [] }
    let words = words(unit)
    if rule == 16 {
      guard address.postcode[unit] != 0 else { return [] }
      return unique(words.map { Self.mix(UInt64(address.postcode[unit]), initial($0), 16) })
    }
    let place = rule == 10 ? area(unit) : UInt64(address.city[unit])
    return place == 0 ? [] : unique(words.map { Self.mix(place, sound($0), UInt64(rule)) })
  }

  private func street(_ unit: Int) -> [UInt64] {
    guard let address = population.address, address.street[unit] != 0 else { return [] }
    return [Self.mix(UInt64(address.street[unit]), 12)]
  }

  private func placeAndDate(_ unit: Int) -> [UInt64] {
    guard let address = population.address, let date = date(unit) else { return [] }
    var keys: [UInt64] = []
    if address.postcode[unit] != 0 {
      keys.append(Self.mix(UInt64(address.postcode[unit]), UInt64(date.year), 130))
    }
    return keys
  }

  private func unique(_ keys: [UInt64]) -> [UInt64] {
    keys.count < 2 ? keys : Array(Set(keys))
  }

  // MARK: Hashing

  static func mix(_ values: UInt64...) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for value in values {
      hash = (hash ^ value) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 29
    }
    return hash
  }

  static func hash(bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash | 1
  }
}
