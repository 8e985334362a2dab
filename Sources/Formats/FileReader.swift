/// Reads any file: finds its family, refuses what is no text, and hands it to the reader of that family.
package enum FileReader {
  /// The family of a file, by what is in it; its name decides only where the content fits two.
  ///
  /// - Throws: `MusterError` when the file is empty, binary or cannot be read, or an option is none.
  package static func detectFamily(of file: InputFile, options: ReadOptions = ReadOptions()) throws -> FormatFamily {
    try options.check(for: file)
    try ContentCheck.refuseUnreadable(file)
    return try options.family ?? FamilyDetection.family(of: file, options: options)
  }

  /// Reads to the end of the file and hands each record over in file order.
  ///
  /// - Throws: `MusterError` when the file is refused; records that were handed over before are void then.
  package static func read(
    _ file: InputFile, options: ReadOptions, into sink: any RecordSink
  ) throws -> ReadOutcome {
    switch try detectFamily(of: file, options: options) {
    case .csv where try WorkbookReader.isWorkbook(file): try WorkbookReader.read(file, options: options, into: sink)
    case .csv: try DelimitedReader.read(file, options: options, into: sink)
    case .fixed: try FixedWidthReader.read(file, options: options, into: sink)
    case .xml: try XMLRecordReader.read(file, options: options, into: sink)
    case .json: try JSONRecordReader.read(file, options: options, into: sink)
    case .mail: try MailReader.read(file, options: options, into: sink)
    }
  }
}
