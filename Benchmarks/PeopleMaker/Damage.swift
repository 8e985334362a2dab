/// What typing, hearing and scanning do to a text.
enum Damage {
  /// One slip of the fingers: a letter left out, put in, replaced by its neighbour on the keyboard, or two swapped.
  static func typed(_ text: String, _ chance: inout Chance) -> String {
    var letters = Array(text)
    guard letters.count > 1 else { return text }
    let place = chance.below(letters.count)
    switch chance.weighted([0.25, 0.2, 0.3, 0.25]) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(neighbour(of: letters[place], &chance), at: place)
    case 2: letters[place] = neighbour(of: letters[place], &chance)
    default:
      if place + 1 < letters.count { letters.swapAt(place, place + 1) } else { letters.swapAt(place, place - 1) }
    }
    return String(letters)
  }

  private static func neighbour(of letter: Character, _ chance: inout Chance) -> Character {
    if let digit = letter.wholeNumberValue, letter.isASCII {
      return Character(String((digit + (chance.happens(0.5) ? 1 : 9)) % 10))
    }
    let lower = Character(letter.lowercased())
    for row in ["qwertyuiop", "asdfghjkl", "zxcvbnm"] {
      let keys = Array(row)
      guard let place = keys.firstIndex(of: lower) else { continue }
      let other = keys[place == 0 ? 1 : place == keys.count - 1 ? place - 1 : place + (chance.happens(0.5) ? 1 : -1)]
      return letter.isUppercase ? Character(other.uppercased()) : other
    }
    return "e"
  }

  private static let lookAlikes: [(String, String)] = [
    ("rn", "m"), ("m", "rn"), ("cl", "d"), ("d", "cl"), ("l", "1"), ("I", "l"), ("O", "0"), ("0", "O"), ("5", "S"),
    ("S", "5"), ("B", "8"), ("8", "B"), ("1", "l"), ("e", "c"), ("h", "b"), ("vv", "w"), ("w", "vv"), ("g", "q"),
    ("u", "ii"), ("6", "b"), ("2", "Z"), ("i", "j"),
  ]

  /// What a scanner takes a letter for.
  static func scanned(_ text: String, _ chance: inout Chance) -> String {
    let fitting = lookAlikes.filter { text.contains($0.0) }
    guard !fitting.isEmpty else { return text }
    let (from, to) = chance.pick(fitting)
    let letters = Array(text), pattern = Array(from)
    let places = (0...(letters.count - pattern.count)).filter { Array(letters[$0..<$0 + pattern.count]) == pattern }
    let place = chance.pick(places)
    return String(letters[..<place]) + to + String(letters[(place + pattern.count)...])
  }

  private static let soundAlikes: [(String, String)] = [
    ("ph", "f"), ("ck", "k"), ("ie", "y"), ("y", "ie"), ("ei", "ie"), ("ai", "ay"), ("tt", "t"), ("nn", "n"),
    ("ll", "l"),
    ("s", "z"), ("c", "k"), ("mann", "man"), ("son", "sen"), ("er", "ar"), ("ou", "u"), ("ee", "ea"), ("w", "v"),
    ("sch", "sh"), ("gh", "g"), ("dt", "t"),
  ]

  /// What somebody writes who heard it.
  static func heard(_ text: String, _ chance: inout Chance) -> String {
    let fitting = soundAlikes.filter { text.dropFirst().contains($0.0) }
    guard !fitting.isEmpty else { return typed(text, &chance) }
    let (from, to) = chance.pick(fitting)
    let letters = Array(text), pattern = Array(from)
    for place in 1..<letters.count where place + pattern.count <= letters.count {
      if Array(letters[place..<place + pattern.count]) == pattern {
        return String(letters[..<place]) + to + String(letters[(place + pattern.count)...])
      }
    }
    return text
  }

  /// A slip in a date: day and month swapped, a digit, the year, or the first of January for want of better.
  static func date(_ day: Day, _ chance: inout Chance) -> String {
    switch chance.weighted([0.3, 0.35, 0.2, 0.15]) {
    case 0 where day.day <= 12: return Day(year: day.year, month: day.day, day: day.month).text
    case 1:
      var digits = Array(day.text)
      let place = chance.pick([2, 3, 6, 8, 9])
      digits[place] = Character(String(chance.below(10)))
      return String(digits)
    case 2: return Day(year: day.year + (chance.happens(0.5) ? 1 : -1), month: day.month, day: day.day).text
    default: return Day(year: day.year, month: 1, day: 1).text
    }
  }
}
