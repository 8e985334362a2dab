import Store

/// Blanks what names a person in mail: in headers, in text of every transfer encoding, and in what came attached.
struct MailBlanking {
  let search: TextSearch
  /// What takes the place of attached files, by the hash of their bytes.
  let replacements: [String: [UInt8]]

  func blank(_ file: inout [UInt8], wholes: [Range<Int>], parts: [(range: Range<Int>, search: TextSearch)]) {
    let mail = MailParts(file)
    for leaf in mail.leaves { blank(&file, leaf, wholes, parts) }
    let packed = mail.leaves.filter { $0.encoding == .base64 }.map(\.range)
    for subject in mail.subjects where wholes.contains(where: { $0.contains(subject.lowerBound) }) {
      fill(&file, [subject])
    }
    // Headers, and what stands in text as it is.
    var start = 0
    for gap in packed.map(Optional.some) + [nil] {
      let range = start..<(gap?.lowerBound ?? file.count)
      blankPlain(&file, range, search)
      for part in parts where part.range.overlaps(range) {
        blankPlain(&file, part.range.clamped(to: range), part.search)
      }
      start = gap?.upperBound ?? file.count
    }
  }

  // MARK: - Leaves

  private func blank(
    _ file: inout [UInt8], _ leaf: MailParts.Leaf, _ wholes: [Range<Int>],
    _ parts: [(range: Range<Int>, search: TextSearch)]
  ) {
    let range = leaf.range
    let whole = wholes.first { $0.overlaps(range) }
    let own = parts.filter { $0.range.overlaps(range) }.map(\.search)
    switch leaf.encoding {
    case .identity:
      if let new = replacements[sha256(of: Array(file[range]))] {
        file.replaceSubrange(range, with: new)
      } else if let whole {
        fill(&file, [withoutHead(file, whole, in: range)])
      }
    case .base64:
      let old = TransferCoding.base64Decoded(file, range)
      if let new = blanked(old, isWhole: whole != nil, own), new != old {
        TransferCoding.base64Replace(&file, range, by: new)
      }
    case .quotedPrintable:
      let old = TransferCoding.quotedDecoded(file, range)
      if let new = blanked(old.bytes, isWhole: whole != nil, own), new != old.bytes {
        TransferCoding.quotedReplace(&file, old, by: new)
      }
    }
  }

  private func blanked(_ content: [UInt8], isWhole: Bool, _ own: [TextSearch]) -> [UInt8]? {
    if let new = replacements[sha256(of: content)] { return new }
    if isWhole { return content.map { $0 == 0x0D || $0 == 0x0A ? $0 : 0x20 } }
    return ([search] + own).reduce(content) { bytes, search in
      FileBlanking(search: search).blanked(bytes, family: nil)
    }
  }

  /// What of a record lies in a leaf; of mail saved as text the lines up to the first empty one are its header.
  private func withoutHead(_ file: [UInt8], _ record: Range<Int>, in leaf: Range<Int>) -> Range<Int> {
    let range = record.clamped(to: leaf)
    guard range.lowerBound > leaf.lowerBound || record.lowerBound == 0 else { return range }
    var start = range.lowerBound
    while start < range.upperBound {
      let end = file[start..<range.upperBound].firstIndex(of: 0x0A).map { $0 + 1 } ?? range.upperBound
      if file[start..<end].allSatisfy({ $0 == 0x0A || $0 == 0x0D }) { break }
      start = end
    }
    return start..<range.upperBound
  }

  private func fill(_ file: inout [UInt8], _ ranges: [Range<Int>]) {
    for range in ranges {
      for index in range where file[index] != 0x0D && file[index] != 0x0A { file[index] = 0x20 }
    }
  }

  // MARK: - Headers and plain text

  private func blankPlain(_ file: inout [UInt8], _ range: Range<Int>, _ search: TextSearch) {
    fill(&file, search.places(in: file, range))
    for run in EncodedWordRun.all(in: file, range) { run.blank(&file, search) }
  }
}

/// Encoded words of a header that follow each other: senders cut names in two.
struct EncodedWordRun {
  private struct Word {
    var text: Range<Int>
    var isBase64: Bool
  }

  private var words: [Word] = []
  private var end = 0

  static func all(in bytes: [UInt8], _ range: Range<Int>) -> [EncodedWordRun] {
    var runs: [EncodedWordRun] = []
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      guard bytes[index] == UInt8(ascii: "="), bytes[index + 1] == UInt8(ascii: "?"),
        let (word, end) = word(bytes, at: index, before: range.upperBound)
      else {
        index += 1
        continue
      }
      let isNext =
        runs.last.map { bytes[$0.end..<index].allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) } } ?? false
      if !isNext { runs.append(EncodedWordRun()) }
      runs[runs.count - 1].words.append(word)
      runs[runs.count - 1].end = end
      index = end
    }
    return runs
  }

  /// `=?charset?B|Q?text?=`
  private static func word(_ bytes: [UInt8], at start: Int, before limit: Int) -> (Word, end: Int)? {
    guard let label = bytes[(start + 2)..<limit].prefix(80).firstIndex(of: 0x3F), label + 3 < limit,
      bytes[label + 2] == 0x3F
    else { return nil }
    var close = label + 3
    while close + 1 < limit, !(bytes[close] == 0x3F && bytes[close + 1] == 0x3D), bytes[close] != 0x0A { close += 1 }
    guard close + 1 < limit, bytes[close] == 0x3F else { return nil }
    let kind = bytes[label + 1] | 0x20
    guard kind == UInt8(ascii: "b") || kind == UInt8(ascii: "q") else { return nil }
    return (Word(text: label + 3..<close, isBase64: kind == UInt8(ascii: "b")), close + 2)
  }

  func blank(_ file: inout [UInt8], _ search: TextSearch) {
    let parts = words.map { word in
      word.isBase64
        ? (bytes: TransferCoding.base64Decoded(file, word.text), places: [Range<Int>]())
        : Self.quoted(file, word.text)
    }
    var joined = parts.flatMap(\.bytes)
    let found = search.places(in: joined)
    guard !found.isEmpty else { return }
    for place in found { for index in place { joined[index] = 0x20 } }
    var start = 0
    for (word, part) in zip(words, parts) {
      let new = Array(joined[start..<start + part.bytes.count])
      start += part.bytes.count
      if word.isBase64 {
        TransferCoding.base64Replace(&file, word.text, by: new)
      } else {
        // A plain blank would end the word: an underscore stands for one.
        for index in new.indices where new[index] != part.bytes[index] {
          let place = part.places[index]
          file.replaceSubrange(place, with: place.count == 1 ? [UInt8(ascii: "_")] : Array("=20".utf8))
        }
      }
    }
  }

  private static func quoted(_ file: [UInt8], _ range: Range<Int>) -> (bytes: [UInt8], places: [Range<Int>]) {
    var decoded = TransferCoding.quotedDecoded(file, range)
    for index in decoded.bytes.indices
    where decoded.bytes[index] == UInt8(ascii: "_") && decoded.places[index].count == 1 {
      decoded.bytes[index] = 0x20
    }
    return decoded
  }
}
