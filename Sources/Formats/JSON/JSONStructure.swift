/// Finds the array whose elements are the records of a JSON text.
///
/// An array of objects has at least one object, and nothing else but nulls, which are objects that are missing. What
/// stands inside an array that mixes objects with other values is no list of records: that would leave the objects
/// around it out. The outermost is the one within the fewest arrays
/// and objects; of several at that depth the one with the most elements, of equals the first. Where the place is
/// given as a pointer, what stands there.
///
/// Where keys may be people's numbers, an object of objects under keys with figures counts as such an array.
final class JSONStructure {
  enum Shape { case array, object }

  struct Place {
    /// RFC 6901.
    var pointer: String
    var isArray: Bool
    /// An object whose members are the records.
    var isKeyed = false
    var line: Int
    /// Where it begins in the file; nil where that cannot be told.
    var fileOffset: Int?
    /// Where it begins in the text as UTF-8.
    var textOffset: Int
    fileprivate var depth: Int
    fileprivate var count: Int
  }

  private struct Start {
    var line: Int
    var fileOffset: Int?
    var textOffset: Int

    init(_ scanner: JSONScanner) {
      (line, fileOffset, textOffset) = (scanner.line, scanner.fileOffset, scanner.place)
    }
  }

  private struct Frame {
    var shape: Shape
    /// Where the key that is being read begins in `keyBytes`.
    var keyStart: Int
    var count = 0
    /// Whether nothing but objects and nulls came so far.
    var hasOnlyObjects = true
    /// What had been found before it.
    var foundBefore: Place?
    var candidatesBefore = 0
    /// Members or elements that are objects, and whether every key so far has figures.
    var objects = 0
    var hasNumberedKeys = true
    var hasOnlyYears = true
    /// Where it begins; kept for those that may be what is looked for.
    var start: Start?
  }

  private let wanted: String?
  @exclusivity(unchecked) private var frames: [Frame] = []
  @exclusivity(unchecked) private var keyBytes: [UInt8] = []
  @exclusivity(unchecked) private(set) var found: Place?

  /// Other places at the depth of the found one that could be records too.
  @exclusivity(unchecked) private var candidates: [Place] = []
  private let takesKeyed: Bool
  private static let mostCandidates = 200
  /// Arrays that mix objects with other values.
  @exclusivity(unchecked) private var mixed: [Place] = []

  init(wanted: String?, takesKeyed: Bool = false) {
    self.wanted = wanted
    self.takesKeyed = takesKeyed
  }

  /// Pointers to further lists at the depth of the one that was found.
  var others: [String] {
    guard let found else { return [] }
    let lists = candidates.filter { $0.depth == found.depth && $0.pointer != found.pointer }
    return (lists + mixed.filter { $0.depth <= found.depth }).map(\.pointer)
  }

  func open(_ shape: Shape, _ walker: JSONWalker) {
    var frame = Frame(shape: shape, keyStart: keyBytes.count)
    if wanted == nil, shape == .array { (frame.foundBefore, frame.candidatesBefore) = (found, candidates.count) }
    if let wanted {
      if found == nil, pointer == wanted { found = place(shape, Start(walker.scanner)) }
    } else if shape == .array || takesKeyed, frames.count <= found?.depth ?? .max {
      frame.start = Start(walker.scanner)
    }
    if shape == .object, let last = frames.indices.last { frames[last].objects += 1 }
    frames.append(frame)
  }

  func key(_ scanner: JSONScanner) {
    guard let last = frames.last else { return }
    keyBytes.removeSubrange(last.keyStart...)
    scanner.withText { keyBytes.append(contentsOf: $0) }
    if last.shape == .object {
      let place = frames.count - 1
      frames[place].count += 1
      let key = keyBytes[last.keyStart...]
      let hasFigures = key.contains { (0x30...0x39).contains($0) || $0 == 0x40 }
      if !hasFigures || key.count > 60 { frames[place].hasNumberedKeys = false }
      if !(key.count == 4 && (key.starts(with: "19".utf8) || key.starts(with: "20".utf8))) {
        frames[place].hasOnlyYears = false
      }
    }
  }

  func element(isObject: Bool, isNull: Bool) {
    frames[frames.count - 1].count += 1
    if !isObject, !isNull { frames[frames.count - 1].hasOnlyObjects = false }
  }

  func close() {
    guard let frame = frames.popLast() else { return }
    keyBytes.removeSubrange(frame.keyStart...)
    if wanted == nil, frame.shape == .array, frame.objects > 0, !frame.hasOnlyObjects { return closeMixed(frame) }
    guard let start = frame.start, frame.count > 0 else { return }
    if frame.shape == .object {
      guard frame.hasNumberedKeys, !frame.hasOnlyYears, frame.objects == frame.count, frame.count > 1 else { return }
    } else if !frame.hasOnlyObjects || frame.objects == 0 {
      return
    }
    if let last = candidates.last, last.depth > frames.count { candidates.removeAll { $0.depth > frames.count } }
    if candidates.count < Self.mostCandidates { candidates.append(place(frame.shape, start, count: frame.count)) }
    if let found, found.depth < frames.count || (found.depth == frames.count && found.count >= frame.count) { return }
    found = place(frame.shape, start, count: frame.count)
  }

  /// Takes back what was found inside an array that is no list of records.
  private func closeMixed(_ frame: Frame) {
    found = frame.foundBefore
    if candidates.count > frame.candidatesBefore { candidates.removeSubrange(frame.candidatesBefore...) }
    mixed.removeAll { $0.depth > frames.count }
    guard let start = frame.start, mixed.count < Self.mostCandidates else { return }
    mixed.append(place(.array, start, count: frame.count))
  }

  private func place(_ shape: Shape, _ start: Start, count: Int = 0) -> Place {
    Place(
      pointer: pointer, isArray: shape == .array, isKeyed: shape == .object && wanted == nil, line: start.line,
      fileOffset: start.fileOffset,
      textOffset: start.textOffset, depth: frames.count, count: count)
  }

  /// The pointer to what stands where the innermost open container has come to.
  private var pointer: String {
    var text = ""
    for (index, frame) in frames.enumerated() {
      text += "/"
      if frame.shape == .array {
        text += String(frame.count - 1)
      } else {
        let end = index + 1 < frames.count ? frames[index + 1].keyStart : keyBytes.count
        text += JSONPointer.escaped(String(decoding: keyBytes[frame.keyStart..<end], as: UTF8.self))
      }
    }
    return text
  }
}

/// Paths into JSON (RFC 6901).
enum JSONPointer {
  /// A key as it stands in a pointer.
  static func escaped(_ key: String) -> String {
    var text = ""
    for scalar in key.unicodeScalars {
      switch scalar {
      case "~": text += "~0"
      case "/": text += "~1"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
