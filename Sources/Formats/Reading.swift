package import Diagnostics
package import Records

/// The families of files that can be read.
package enum FormatFamily: String, Sendable, CaseIterable { case csv, xml, mail, json, fixed }

/// What a user may say of a file; nil means: found by looking.
package struct ReadOptions: Sendable {
  package var family: FormatFamily?
  package var encoding: String?
  /// May be longer than a character.
  package var delimiter: String?
  /// The empty string means that there is no quote character.
  package var quote: String?
  package var escape: String?
  /// Layout of fixed-width text; nil: an aligned header is looked for.
  package var layout: FixedWidthLayout?
  /// Whether the bytes of every attached file are handed over, not only of those that can be read as files.
  package var keepsAttachments = false
  package var limits = ReadLimits()

  package init(family: FormatFamily? = nil) { self.family = family }
}

/// Columns of fixed-width text, in characters from 0.
package struct FixedWidthLayout: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package var name: String
    package var start: Int
    package var length: Int

    package init(name: String, start: Int, length: Int) {
      self.name = name
      self.start = start
      self.length = length
    }
  }

  package var columns: [Column]

  package init(columns: [Column]) { self.columns = columns }
}

/// Where reading stops and says so. RELIABILITY figures; each a setting.
package struct ReadLimits: Sendable {
  package var fieldBytes = 1 << 20
  package var columns = 4096
  package var recordBytes = 4 << 20
  package var recordLines = 10_000
  package var xmlDepth = 64
  package var xmlTextBytes = 1 << 20
  package var xmlAttributeBytes = 64 << 10
  package var xmlAttributes = 256
  package var mimeDepth = 32
  package var mimeParts = 1_000
  package var headerBytes = 256 << 10
  package var jsonDepth = 64

  package init() {}
}

/// Takes what a reader yields, in file order.
package protocol RecordSink: AnyObject {
  /// Whether nobody sees what was taken before the file has been read to its end, so that `restart` can void it: a
  /// reader that has to guess at first may then read once.
  var holdsBack: Bool { get }
  /// Forgets every record that was taken or rejected; called only where `holdsBack`.
  func restart()
  func take(_ record: SourceRecord) throws
  /// A record that cannot be used: where it begins and why; it counts as read.
  func reject(at location: RecordLocation, _ reason: DispositionReason, _ diagnostic: Diagnostic) throws
  /// A problem that costs no record.
  func note(_ diagnostic: Diagnostic)
}

extension RecordSink {
  package var holdsBack: Bool { false }
  package func restart() { preconditionFailure("only a sink that holds back can be told to begin again") }
}

/// What is known of a file once it has been read to its end.
package struct ReadOutcome: Sendable {
  package var family: FormatFamily
  /// `utf-8`, `windows-1252`, `utf-16le` and so on, in lower case.
  package var encoding: String
  /// How sure the encoding is: said by a mark or declaration, proved, or a fall-back.
  package var encodingOrigin: EncodingOrigin
  /// For delimited text.
  package var dialect: Dialect?
  /// Records read, rejected ones included.
  package var recordCount = 0
  package var rejectedCount = 0
  /// mbox, eml or outlook-text for mail; record element path for XML; nil else.
  package var variant: String?
  /// Paths of further kinds of elements that repeat in an XML document at the depth of its records.
  package var otherRecordPaths: [String] = []
  /// The file broke off inside a record or element, or a count or paging mark says that some of it is missing.
  package var isCutOff = false

  package init(family: FormatFamily, encoding: String, encodingOrigin: EncodingOrigin) {
    self.family = family
    self.encoding = encoding
    self.encodingOrigin = encodingOrigin
  }
}

package enum EncodingOrigin: String, Sendable { case byteOrderMark, declared, given, proved, fallback }

/// How delimited text is written.
package struct Dialect: Hashable, Sendable {
  package var delimiter: String
  /// nil: none.
  package var quote: String?
  /// nil: a quote inside a quoted cell is doubled.
  package var escape: String?

  package init(delimiter: String, quote: String?, escape: String? = nil) {
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
  }
}
