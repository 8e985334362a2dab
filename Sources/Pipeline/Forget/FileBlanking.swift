import Formats

/// Blanks what names a person in the bytes of a file, each byte by another, so that all places hold and the rest of the
/// file still parses.
struct FileBlanking {
  /// Looked for in the whole file.
  var search: TextSearch
  /// Records that speak of the person alone: all that they say goes.
  var wholes: [Range<Int>] = []
  /// Records that speak of others too, with what they say of the person.
  var parts: [(range: Range<Int>, search: TextSearch)] = []
  /// What takes the place of files that came attached, by the hash of their bytes.
  var replacements: [String: [UInt8]] = [:]

  /// - Parameters:
  ///   - family: nil: a file that no reader takes.
  ///   - dialect: Of delimited text.
  func blanked(_ file: [UInt8], family: FormatFamily?, dialect: Dialect? = nil) -> [UInt8] {
    var output = file
    if family == .mail {
      MailBlanking(search: search, replacements: replacements).blank(&output, wholes: wholes, parts: parts)
      return output
    }
    let view = ByteView(file)
    for whole in wholes {
      let range = view.range(ofFile: whole)
      for (index, byte) in RecordBlanking.fillers(view.bytes, range, family: family, dialect: dialect) {
        view.fill(&output, at: index, with: byte)
      }
    }
    var places = search.places(in: view.bytes)
    for part in parts { places += part.search.places(in: view.bytes, view.range(ofFile: part.range)) }
    let json = family == .json && !places.isEmpty ? JSONPlacesOfStrings(view.bytes) : nil
    for place in places {
      let wide = json?.wholeNumber(around: place) ?? place
      for index in wide {
        let isNumber = json.map { !$0.isInString(place.lowerBound) } ?? false
        view.fill(&output, at: index, with: isNumber && index == wide.lowerBound ? UInt8(ascii: "0") : 0x20)
      }
    }
    return output
  }
}

/// Which bytes of JSON stand in strings.
struct JSONPlacesOfStrings {
  private let bytes: [UInt8]
  private var inString: [Bool]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    inString = Array(repeating: false, count: bytes.count)
    var isOpen = false
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") {
        isOpen.toggle()
      } else {
        inString[index] = isOpen
        if isOpen, bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count {
          inString[index + 1] = true
          index += 1
        }
      }
      index += 1
    }
  }

  func isInString(_ index: Int) -> Bool { inString[index] }

  /// The number that the place is part of; the place itself in a string.
  func wholeNumber(around place: Range<Int>) -> Range<Int> {
    guard !isInString(place.lowerBound) else { return place }
    func isPart(_ index: Int) -> Bool { "0123456789+-.eE".utf8.contains(bytes[index]) }
    var (start, end) = (place.lowerBound, place.upperBound)
    while start > 0, isPart(start - 1) { start -= 1 }
    while end < bytes.count, isPart(end) { end += 1 }
    return start..<end
  }
}
