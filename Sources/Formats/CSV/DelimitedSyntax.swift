/// A dialect as the bytes that a scanner looks for.
struct DelimitedSyntax: Sendable {
  let delimiter: [UInt8]
  /// Empty: none.
  let quote: [UInt8]
  /// Empty: a quote is escaped by doubling it alone.
  let escape: [UInt8]

  init(delimiter: [UInt8], quote: [UInt8], escape: [UInt8]) {
    precondition(!delimiter.isEmpty, "a delimiter has at least one byte")
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
  }

  /// The dialect in the bytes that a stream of `encoding` shows.
  init(_ dialect: Dialect, encoding: TextEncoding) {
    func bytes(_ text: String?) -> [UInt8] { encoding.streamBytes(of: text ?? "") }
    let escape = dialect.escape == dialect.quote ? nil : dialect.escape
    self.init(delimiter: bytes(dialect.delimiter), quote: bytes(dialect.quote), escape: bytes(escape))
  }
}

extension TextEncoding {
  /// The bytes of a text in the stream of a file of this encoding: converted files show UTF-8.
  func streamBytes(of text: String) -> [UInt8] {
    guard form == .singleByte, let table = SingleByteTable.table(for: self) else { return Array(text.utf8) }
    return text.unicodeScalars.flatMap { scalar -> [UInt8] in
      if scalar.isASCII { return [UInt8(scalar.value)] }
      // A character that the encoding has not got cannot be in the file; its UTF-8 stands in for it.
      return table.scalars.firstIndex(of: scalar).map { [UInt8($0)] } ?? Array(String(scalar).utf8)
    }
  }
}
