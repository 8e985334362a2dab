/// What of a unit decides most comparisons, in one line of memory: pairs are met in no order, and each line that has to
/// be fetched costs more than what is done with it.
struct UnitSketch: BitwiseCopyable, Sendable {
  /// The words of a name of one form and one word a part; 0 where a part is missing. They come first in this order.
  var given: Int32 = 0
  var middle: Int32 = 0
  var family: Int32 = 0
  /// Whether the name is more than that.
  var hasManyNames = false
  /// Whether there are several e-mail addresses or telephones.
  var hasManyContacts = false
  /// Whether the e-mail address is made of a word of the name.
  var isEmailFromName = false
  var emailLength: UInt8 = 0
  var date: Int32 = 0
  var street: Int32 = 0
  var city: Int32 = 0
  var postcode: Int32 = 0
  var email: Int32 = 0
  /// As in `ValueColumn.Traits`.
  var emailLetters: UInt32 = 0
  var emailLocal: UInt32 = 0
  var phone: Int32 = 0
  var phoneEnds: UInt32 = 0
  var phoneTail: UInt32 = 0
  /// The value of the first category.
  var category: Int32 = 0
  /// One bit a letter of the longest word of the street.
  var streetLetters: UInt32 = 0

  /// Whether a glance does not tell.
  var isComplex: Bool { hasManyNames || hasManyContacts }

  /// The sketches of all units.
  static func all(of population: Population) -> Flat<UnitSketch> {
    func column(_ measure: Comparison.Measure) -> ValueColumn? {
      population.measures.firstIndex(of: measure).flatMap { population.columns[$0] }
    }
    let email = column(.email), phone = column(.phone), category = column(.category)
    return Flat(count: population.count) { sketches in
      for unit in 0..<population.count {
        var sketch = UnitSketch()
        if let names = population.names { sketch.set(names, unit) }
        if let dates = population.dates { sketch.date = dates.first[unit] }
        if let address = population.address {
          sketch.street = address.street[unit]
          sketch.streetLetters = address.streetLetters[sketch.street]
          sketch.city = address.city[unit]
          sketch.postcode = address.postcode[unit]
        }
        if let email { sketch.set(email: email, unit) }
        sketch.isEmailFromName = population.emailFromName[unit] == 1
        if let phone {
          let value = phone.first[unit], traits = phone.traits[value]
          (sketch.phone, sketch.phoneEnds, sketch.phoneTail) = (value, traits.ends, traits.tail)
          if phone.several[Int32(unit)] != nil { sketch.hasManyContacts = true }
        }
        if let category { sketch.category = category.first[unit] }
        sketches.initializeElement(at: unit, to: sketch)
      }
    }
  }

  private mutating func set(email column: ValueColumn, _ unit: Int) {
    let value = column.first[unit], traits = column.traits[value]
    (email, emailLetters, emailLocal) = (value, traits.letters, traits.local)
    emailLength = UInt8(clamping: traits.length)
    hasManyContacts = traits.length > 255 || column.several[Int32(unit)] != nil
  }

  private mutating func set(_ names: NameTable, _ unit: Int) {
    let forms = names.forms(of: unit)
    if forms.isEmpty { return }
    let form = names.forms[forms.lowerBound]
    guard forms.count == 1, form.given <= 1, form.middle <= 1, form.family <= 1 else {
      hasManyNames = true
      return
    }
    if let index = names.given(form).first { given = names.words[index] }
    if let index = names.middle(form).first { middle = names.words[index] }
    if let index = names.family(form).first { family = names.words[index] }
  }
}
