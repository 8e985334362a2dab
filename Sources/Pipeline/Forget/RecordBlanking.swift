import Formats

/// What takes the place of each byte of a record that is blanked as a whole; what its syntax needs stays.
enum RecordBlanking {
  typealias Fillers = [(index: Int, byte: UInt8)]

  static func fillers(
    _ bytes: [UInt8], _ range: Range<Int>, family: FormatFamily?, dialect: Dialect?
  ) -> Fillers {
    switch family {
    // The rows of a workbook in XML.
    case .csv where dialect == nil && bytes[range].first == UInt8(ascii: "<"): markup(bytes, range)
    case .csv: delimited(bytes, range, dialect)
    case .xml: markup(bytes, range)
    case .json: json(bytes, range)
    case .fixed, .mail, nil: plain(bytes, range, keeping: [])
    }
  }

  private static func plain(_ bytes: [UInt8], _ range: Range<Int>, keeping kept: Set<UInt8>) -> Fillers {
    range.compactMap { index in
      let byte = bytes[index]
      return byte == 0x0D || byte == 0x0A || kept.contains(byte) ? nil : (index, 0x20)
    }
  }

  /// Delimiters and quotes stay, and an escape before a quote, so that the row has the cells that it had.
  private static func delimited(_ bytes: [UInt8], _ range: Range<Int>, _ dialect: Dialect?) -> Fillers {
    let delimiter = Array((dialect?.delimiter ?? ",").utf8)
    let marks = Array(((dialect?.quote ?? "") + (dialect?.escape ?? "")).utf8)
    var fillers: Fillers = []
    var index = range.lowerBound
    while index < range.upperBound {
      if !delimiter.isEmpty, index + delimiter.count <= range.upperBound,
        bytes[index..<index + delimiter.count].elementsEqual(delimiter)
      {
        index += delimiter.count
        continue
      }
      if bytes[index] != 0x0D, bytes[index] != 0x0A, !marks.contains(bytes[index]) { fillers.append((index, 0x20)) }
      index += 1
    }
    return fillers
  }

  /// Text, values of attributes and comments go; tags and namespaces stay.
  private static func markup(_ bytes: [UInt8], _ range: Range<Int>) -> Fillers {
    var fillers: Fillers = []
    var index = range.lowerBound
    func begins(_ text: String) -> Bool {
      let wanted = Array(text.utf8)
      return index + wanted.count <= range.upperBound && bytes[index..<index + wanted.count].elementsEqual(wanted)
    }
    func end(of text: String, from start: Int) -> Int {
      let wanted = Array(text.utf8)
      var place = start
      while place + wanted.count <= range.upperBound {
        if bytes[place..<place + wanted.count].elementsEqual(wanted) { return place }
        place += 1
      }
      return range.upperBound
    }
    func blank(_ inner: Range<Int>) {
      for place in inner where bytes[place] != 0x0A && bytes[place] != 0x0D { fillers.append((place, 0x20)) }
    }
    while index < range.upperBound {
      if begins("<!--") {
        let close = end(of: "-->", from: index + 4)
        blank(min(index + 4, close)..<close)
        index = close + 3
      } else if begins("<![CDATA[") {
        let close = end(of: "]]>", from: index + 9)
        blank(min(index + 9, close)..<close)
        index = close + 3
      } else if bytes[index] == UInt8(ascii: "<") {
        index = tag(bytes, index, range.upperBound, blank)
      } else {
        let next = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "<")) ?? range.upperBound
        blank(index..<next)
        index = next
      }
    }
    return fillers
  }

  /// - Returns: The place behind the tag.
  private static func tag(_ bytes: [UInt8], _ start: Int, _ limit: Int, _ blank: (Range<Int>) -> Void) -> Int {
    var index = start + 1
    var nameStart = index
    while index < limit, bytes[index] != UInt8(ascii: ">") {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { nameStart = index + 1 }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let close = bytes[(index + 1)..<limit].firstIndex(of: byte) ?? limit
        let isNamespace = bytes[nameStart..<index].starts(with: Array("xmlns".utf8))
        if !isNamespace { blank(index + 1..<close) }
        index = close
      }
      index += 1
    }
    return min(index + 1, limit)
  }

  /// Texts go, numbers become 0; keys, `true`, `false` and `null` stay.
  private static func json(_ bytes: [UInt8], _ range: Range<Int>) -> Fillers {
    var fillers: Fillers = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        var close = index + 1
        while close < range.upperBound, bytes[close] != byte {
          close += bytes[close] == UInt8(ascii: "\\") ? 2 : 1
        }
        close = min(close, range.upperBound)
        var next = close + 1
        while next < range.upperBound, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[next]) { next += 1 }
        let isKey = next < range.upperBound && bytes[next] == UInt8(ascii: ":")
        if !isKey { fillers += (index + 1..<close).map { ($0, 0x20) } }
        index = close + 1
      } else if byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) {
        var isFirst = true
        while index < range.upperBound, "0123456789+-.eE".utf8.contains(bytes[index]) {
          fillers.append((index, isFirst ? UInt8(ascii: "0") : 0x20))
          isFirst = false
          index += 1
        }
      } else {
        index += 1
      }
    }
    return fillers
  }
}
