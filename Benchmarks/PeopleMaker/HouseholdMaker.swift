/// Makes households: people who share a home, a telephone and often a name.
struct HouseholdMaker {
  var chance: Chance
  private(set) var people = 0
  static let firstYear = 2004
  static let lastYear = 2025

  init(seed: UInt64) { chance = Chance(seed: seed) }

  /// The members of one household, with what happens to them in twenty years.
  mutating func next() -> [Person] {
    let culture = Culture.all[chance.weighted(Culture.weights)]
    let home = Home.random(&chance)
    var members: [Person] = []
    switch chance.weighted([0.34, 0.2, 0.36, 0.05, 0.05]) {
    case 0: members = [adult(culture, home, born: 1930...2004)]
    case 1: members = couple(culture, home, born: 1930...1995)
    case 2: members = withChildren(couple(culture, home, born: 1955...1995), culture, home)
    case 3:
      members = (0..<chance.number(2...4)).map { _ in
        adult(Culture.all[chance.weighted(Culture.weights)], home, born: 1980...2005)
      }
    default:
      let parent = adult(culture, home, born: 1930...1955)
      members = withChildren([parent], culture, home, grown: true)
    }
    move(&members)
    for index in members.indices { settle(&members[index]) }
    return members
  }

  private mutating func person(
    _ culture: Culture, _ home: Home, isMale: Bool, given: String, family: String, birth: Day
  ) -> Person {
    people += 1
    let middle = chance.happens(0.6) ? culture.given(isMale: isMale, &chance) : nil
    return Person(
      number: people, culture: culture, isMale: isMale, given: given, middle: middle == given ? nil : middle,
      birth: birth, suffix: nil, family: Person.History(isMale ? family : culture.feminine(family)),
      home: Person.History(home), mobile: nil, email: nil)
  }

  private mutating func adult(_ culture: Culture, _ home: Home, born: ClosedRange<Int>) -> Person {
    let isMale = chance.happens(0.5)
    let given = culture.given(isMale: isMale, &chance), family = culture.family(&chance)
    return person(culture, home, isMale: isMale, given: given, family: family, birth: Day.random(born, &chance))
  }

  /// Two people, the second of whom may take the other's name or put it beside the own one.
  private mutating func couple(_ culture: Culture, _ home: Home, born: ClosedRange<Int>) -> [Person] {
    let first = adult(culture, home, born: born)
    let other = chance.happens(0.85) ? culture : Culture.all[chance.weighted(Culture.weights)]
    let isMale = chance.happens(0.06) ? first.isMale : !first.isMale
    let birth = Day.random((first.birth.year - 6)...(first.birth.year + 6), &chance)
    var second = person(
      other, home, isMale: isMale, given: other.given(isMale: isMale, &chance), family: other.family(&chance),
      birth: birth)
    let married = chance.number((Self.firstYear - 12)...Self.lastYear)
    let common = first.family.value(in: 0)
    switch chance.weighted([0.62, 0.1, 0.28]) {
    case 0: second.family.change(married, second.isMale ? common : culture.feminine(common))
    case 1: second.family.change(married, second.family.value(in: 0) + "-" + common)
    default: break
    }
    // Before the wedding there were two homes.
    if married > Self.firstYear {
      let before = Home.random(&chance)
      second.home = Person.History(before)
      second.home.change(married, home)
    }
    return [first, second]
  }

  private mutating func withChildren(
    _ parents: [Person], _ culture: Culture, _ home: Home, grown: Bool = false
  ) -> [Person] {
    var members = parents
    let eldest = parents.map(\.birth.year).max() ?? 1970
    let family = parents[0].family.value(in: 0)
    var count = chance.number(1...3)
    while count > 0 {
      let first = min(eldest + 20, 2018)
      let birth = Day.random(first...min(max(first, eldest + 38), 2020), &chance)
      let isTwin = chance.happens(0.06)
      var named: String?
      for _ in 0..<(isTwin ? 2 : 1) {
        var child = child(culture, home, parents, family, birth, twin: named)
        named = child.given
        if !grown, birth.year + 22 < Self.lastYear, chance.happens(0.8) {
          let leaving = birth.year + chance.number(18...26)
          if leaving <= Self.lastYear { child.home.change(max(leaving, Self.firstYear), Home.random(&chance)) }
          if !child.isMale, chance.happens(0.4) {
            child.family.change(leaving + chance.number(2...9), culture.feminine(culture.family(&chance)))
          }
        }
        members.append(child)
      }
      count -= 1
    }
    return members
  }

  /// A child; some bear a parent's name, twins often names of one initial.
  private mutating func child(
    _ culture: Culture, _ home: Home, _ parents: [Person], _ family: String, _ birth: Day, twin: String?
  ) -> Person {
    let isMale = chance.happens(0.5)
    let namesake = parents.first { $0.isMale == isMale }
    if twin == nil, let namesake, chance.happens(0.07) {
      var junior = person(culture, home, isMale: isMale, given: namesake.given, family: family, birth: birth)
      junior.suffix = "Jr"
      return junior
    }
    var given = culture.given(isMale: isMale, &chance)
    if let twin {
      for _ in 0..<6 where given == twin || chance.happens(0.5) && given.first != twin.first {
        given = culture.given(isMale: isMale, &chance)
      }
    }
    return person(culture, home, isMale: isMale, given: given, family: family, birth: birth)
  }

  /// The household moves together now and then.
  private mutating func move(_ members: inout [Person]) {
    for year in Self.firstYear...Self.lastYear where chance.happens(0.045) {
      let next = Home.random(&chance), shared = members[0].home.value(in: year - 1).street
      for index in members.indices where members[index].home.value(in: year).street == shared {
        members[index].home.change(year, next)
      }
    }
  }

  /// Telephone and e-mail of somebody's own; they change now and then.
  private mutating func settle(_ person: inout Person) {
    if chance.happens(0.8) {
      var mobile = Person.History("07" + chance.digits(8))
      if chance.happens(0.3) {
        mobile.change(chance.number(Self.firstYear...Self.lastYear), "07" + chance.digits(8))
      }
      person.mobile = mobile
    }
    if chance.happens(0.8) {
      var email = Person.History(address(of: person))
      if chance.happens(0.35) {
        email.change(chance.number(Self.firstYear...Self.lastYear), address(of: person))
      }
      person.email = email
    }
  }

  private mutating func address(of person: Person) -> String {
    let given = Spelling.plain(person.given).lowercased().filter(\.isLetter)
    let family = Spelling.plain(person.family.value(in: Self.lastYear)).lowercased().filter(\.isLetter)
    let number = chance.number(1...999), year = person.birth.year % 100
    let host = chance.frequent(Self.hosts)
    switch chance.below(6) {
    case 0: return "\(given).\(family)@\(host)"
    case 1: return "\(given).\(family)\(number)@\(host)"
    case 2: return "\(given.prefix(1))\(family)\(Day.two(year))@\(host)"
    case 3: return "\(given)\(Day.two(year))@\(host)"
    case 4: return "\(family).\(given.prefix(1))\(number)@\(host)"
    default: return chance.frequent(Self.whims) + "\(number)\(Day.two(year))@\(host)"
    }
  }

  private static let hosts = (0..<40).map { "mail\($0).example" }
  private static let whims = """
    sunny blue tiger rocky happy lucky star moon ocean river crazy super magic silver golden red green dragon eagle wolf \
    rainbow butterfly flower cookie honey sugar panda kitty
    """.split(separator: " ").map(String.init)
}
