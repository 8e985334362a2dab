/// The little of a unit that tells at a glance whether a pair is worth comparing, in one line of memory.
struct UnitSketch: Sendable {
  /// The words of a name of one form and one word a part; 0 where a part is missing.
  var given: Int32 = 0
  var middle: Int32 = 0
  var family: Int32 = 0
  /// Whether the name is more than that, so that a glance does not tell.
  var isComplex = false
  var date: Int32 = 0
  var digits: UInt64 = 0
  var street: Int32 = 0
  var city: Int32 = 0
  var postcode: Int32 = 0
  var postcodeLetters: UInt32 = 0
  var email: Int32 = 0
  var emailLetters: UInt32 = 0
  var phone: Int32 = 0
  var phoneLetters: UInt32 = 0

  /// The sketches of all units.
  static func all(of population: Population) -> [UnitSketch] {
    let email = population.measures.firstIndex(of: .email), phone = population.measures.firstIndex(of: .phone)
    return (0..<population.count).map { unit in
      var sketch = UnitSketch()
      if let names = population.names { sketch.set(names, unit) }
      if let dates = population.dates {
        sketch.date = dates.first[unit]
        sketch.digits = dates.digits[Int(dates.first[unit])]
      }
      if let address = population.address {
        sketch.street = address.street[unit]
        sketch.city = address.city[unit]
        sketch.postcode = address.postcode[unit]
        sketch.postcodeLetters = address.postcodeLetters[Int(address.postcode[unit])]
      }
      if let column = email.flatMap({ population.columns[$0] }) {
        sketch.email = column.first[unit]
        sketch.emailLetters = column.traits[Int(column.first[unit])].letters
        if column.several[Int32(unit)] != nil { sketch.isComplex = true }
      }
      if let column = phone.flatMap({ population.columns[$0] }) {
        sketch.phone = column.first[unit]
        sketch.phoneLetters = column.traits[Int(column.first[unit])].letters
        if column.several[Int32(unit)] != nil { sketch.isComplex = true }
      }
      return sketch
    }
  }

  private mutating func set(_ names: NameTable, _ unit: Int) {
    let forms = names.forms(of: unit)
    if forms.isEmpty { return }
    let form = names.forms[forms.lowerBound]
    guard forms.count == 1, form.given <= 1, form.middle <= 1, form.family <= 1 else {
      isComplex = true
      return
    }
    if let index = names.given(form).first { given = names.words[index] }
    if let index = names.middle(form).first { middle = names.words[index] }
    if let index = names.family(form).first { family = names.words[index] }
  }
}
