/// Makes the records of households: each of one year, by an office that is careful, in a hurry, or scans paper.
struct RecordMaker {
  static let header = "given_name,middle_name,family_name,birth_date,gender,street,city,postcode,phone,email"

  private(set) var rows: [(text: String, person: Int)] = []
  private(set) var households = 0
  private var maker: HouseholdMaker
  private var wanted = 0

  var people: Int { maker.people }

  init(seed: UInt64) { maker = HouseholdMaker(seed: seed) }

  /// Makes households until there are so many records.
  mutating func fill(_ count: Int) {
    wanted = count
    rows.reserveCapacity(count)
    while rows.count < wanted {
      households += 1
      for person in maker.next() { addRecords(of: person) }
    }
  }

  /// The places of the rows, shuffled.
  mutating func shuffledOrder() -> [Int] { rows.indices.shuffled(using: &maker.chance) }

  private mutating func addRecords(of person: Person) {
    let count = 1 + maker.chance.weighted([0.46, 0.27, 0.14, 0.08, 0.05])
    for index in 0..<count where rows.count < wanted {
      // The same row once more: a file that was sent twice.
      if index > 0, maker.chance.happens(0.06) {
        rows.append(rows[rows.count - 1])
      } else {
        rows.append((text(of: person), person.number))
      }
    }
  }

  private enum Care { case careful, hurried, scanned }

  private mutating func text(of person: Person) -> String {
    let first = max(HouseholdMaker.firstYear, min(person.birth.year, HouseholdMaker.lastYear))
    let year = maker.chance.number(first...HouseholdMaker.lastYear)
    let care: Care = [.careful, .hurried, .scanned][maker.chance.weighted([0.55, 0.33, 0.12])]
    let home = person.home.value(in: year)
    let isChild = year - person.birth.year < 14
    var (given, family) = names(of: person, in: year)
    if maker.chance.happens(0.008) { (given, family) = (family, given) }
    let phone = isChild || maker.chance.happens(0.4) ? home.phone : person.mobile?.value(in: year) ?? home.phone
    let isDateWrong = maker.chance.happens(care == .careful ? 0.006 : 0.05)
    let birth = isDateWrong ? Damage.date(person.birth, &maker.chance) : person.birth.text
    var cells = [
      field(given, care, missing: 0.015), middle(of: person, care), field(family, care, missing: 0.01),
      maker.chance.happens(0.07) ? "" : birth,
      maker.chance.happens(0.1) ? "" : maker.chance.happens(0.004) != person.isMale ? "m" : "f",
      field(home.street, care, missing: 0.12), field(home.city, care, missing: 0.04),
      field(home.postcode, care, missing: 0.1), field(phone, care, missing: 0.3),
      isChild ? "" : field(person.email?.value(in: year) ?? "", care, missing: 0.3),
    ]
    if maker.chance.happens(0.05) { cells[0] = cells[0].uppercased(); cells[2] = cells[2].uppercased() }
    return cells.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",")
  }

  private mutating func names(of person: Person, in year: Int) -> (given: String, family: String) {
    var given = person.given, family = person.family.value(in: year)
    if maker.chance.happens(0.12), let familiar = Spelling.familiar(given, &maker.chance) {
      given = familiar
    } else if maker.chance.happens(0.015) {
      given = String(given.prefix(1)) + (maker.chance.happens(0.5) ? "." : "")
    }
    switch person.culture.kind {
    case .chinese:
      if maker.chance.happens(0.4) { given = given.filter { $0 != " " }.capitalizedFirst }
    case .hispanic:
      if maker.chance.happens(0.45) { family = String(family.split(separator: " ").first ?? "") }
    case .arabic:
      if maker.chance.happens(0.3), family.hasPrefix("al-") { family = String(family.dropFirst(3)) }
    case .german, .nordic:
      if maker.chance.happens(0.25) { (given, family) = (Spelling.writtenOut(given), Spelling.writtenOut(family)) }
    default: break
    }
    if maker.chance.happens(0.5) { (given, family) = (Spelling.plain(given), Spelling.plain(family)) }
    if family.contains("-"), maker.chance.happens(0.2) { family = String(family.split(separator: "-").last ?? "") }
    if let suffix = person.suffix, maker.chance.happens(0.3) { family += " " + suffix }
    return (given, family)
  }

  private mutating func middle(of person: Person, _ care: Care) -> String {
    guard let middle = person.middle else { return "" }
    switch maker.chance.weighted([0.45, 0.3, 0.25]) {
    case 0: return ""
    case 1: return String(middle.prefix(1))
    default: return field(middle, care, missing: 0)
    }
  }

  /// A value as an office has it.
  private mutating func field(_ value: String, _ care: Care, missing: Double) -> String {
    if value.isEmpty || maker.chance.happens(missing) { return "" }
    switch care {
    case .careful: return maker.chance.happens(0.008) ? Damage.typed(value, &maker.chance) : value
    case .hurried:
      if !maker.chance.happens(0.09) { return value }
      let isWord = value.first?.isLetter ?? false
      return isWord && maker.chance.happens(0.3)
        ? Damage.heard(value, &maker.chance) : Damage.typed(value, &maker.chance)
    case .scanned: return maker.chance.happens(0.14) ? Damage.scanned(value, &maker.chance) : value
    }
  }
}

extension String {
  /// The first letter a capital, the others not.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
