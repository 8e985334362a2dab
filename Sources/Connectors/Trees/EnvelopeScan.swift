import Formats
import Records

/// What stands around the records of an XML or JSON document: its own date, and marks of pages that are missing.
struct EnvelopeScan {
  private(set) var asAt: MappedValue?

  private static let dateKeys: Set<String> = [
    "reporteffectivedate", "effectivedate", "reportdate", "exportdate", "exportedat", "exportedon", "exported",
    "generatedat", "generatedon", "generated", "generationdate", "rundate", "reportrundate", "extractdate",
    "extractedat",
    "extractiondate", "creationdatetime", "createdat", "creationdate", "asof", "asofdate", "asat", "asatdate",
    "snapshotdate",
    "dataasof", "timestamp", "datestamp", "exporttimestamp", "lastupdated", "lastupdatedat", "reportgenerated",
    "issuedat",
    "retrievedat", "retrievedon", "asofentrydatetime", "asofeffectivedate", "documentdate", "filedate", "currentasof",
    "date",
    "stand", "stichtag", "exportdatum", "erstelltam", "datedexport", "fechaexportacion",
  ]

  private let keys: Set<String>
  private let preferred: [String]
  private var pages: (page: Int?, total: Int?) = (nil, nil)
  private var saysMore = false
  /// Counts of the document's own records, and of all there are where it may be one page.
  private var counts: (own: Int?, all: Int?) = (nil, nil)
  /// A plain `total`, which is of the records only where the document is said to be one page.
  private var total: Int?
  private var speaksOfPaging = false
  /// Whether anything but a `count` speaks of pages.
  private var speaksOfPages = false
  /// A `count` of the element that holds the records.
  private var plainCount: Int?

  private static let ownCountKeys: Set<String> = [
    "recordcount", "recordscount", "numberofrecords", "totalrecords", "totalrecordcount", "rowcount", "totalrows",
    "trailercount", "detailcount",
  ]
  private static let allCountKeys: Set<String> = [
    "totalcount", "totalresults", "totalelements", "totalitems", "totalhits", "odatacount", "resultcount",
    "totalentries", "totalobjects", "totalnumber", "totalsize", "grandtotal", "recordsfound", "recordstotal",
    "totalmatches",
  ]
  private static let moreKeys: Set<String> = [
    "hasmore", "hasnext", "hasnextpage", "moredata", "morerecords", "hasmoreresults", "truncated", "istruncated",
    "incompleteresults", "hasmorepages", "hasmorerecords", "hasmoreitems", "hasmoredata", "more", "moreavailable",
    "morepages", "moreresults", "moreresultsavailable", "nextpageavailable", "partial", "ispartial", "incomplete",
  ]
  private static let nextKeys: Set<String> = [
    "next", "nextpage", "nextpageurl", "nextlink", "odatanextlink", "nextpagetoken", "nextcursor", "continuationtoken",
    "nexturl", "nexttoken", "nextoffset", "nextrecordsurl", "nextpagenumber", "nexthref", "nextpagelink",
    "nextpageuri", "nexturi", "pagingtoken", "resumptiontoken", "scrollid",
  ]
  /// How many pages there are, beside which one this is.
  private static let pageCountKeys: Set<String> = [
    "totalpages", "pagecount", "pagestotal", "totalpagecount", "numberofpages", "numpages", "pages", "ofpages",
    "maxpage", "seitenzahl", "seitenanzahl", "seitengesamt", "nombrepages", "nombredepages", "totalpaginas",
    "paginas", "aantalpaginas", "antalsidor", "antalsider", "antallsider",
  ]
  private static let pageKeys: Set<String> = [
    "page", "pagenumber", "currentpage", "pageno", "pageindex", "seite", "pagina", "sida",
  ]
  /// Words that say that a plain `total` is of all pages.
  private static let pagingKeys: Set<String> = [
    "limit", "offset", "pagesize", "perpage", "itemsperpage", "startindex", "start", "count", "skip", "top", "size",
  ]

  /// - Parameters:
  ///   - more: Names that the connector gives for the file's date; they come first.
  ///   - records: The records of the document, whose bytes are left out.
  init(_ file: InputFile, encoding: String, more: [String], records: [RecordLocation]) throws {
    preferred = more.map(HeaderText.collapsed)
    keys = Self.dateKeys.union(preferred)
    guard let first = records.first else { return }
    let last = records[records.count - 1]
    let head = try Self.text(file, 0, min(first.offset, 64 << 10), encoding)
    let tailStart = last.offset + last.length
    var found: [(rank: Int, value: MappedValue)] = []
    scan(head, &found)
    plainCount = PlainCount.of(head)
    if last.length > 0, tailStart < file.size {
      scan(try Self.text(file, tailStart, min(file.size - tailStart, 16 << 10), encoding), &found)
    }
    asAt = found.min { $0.rank < $1.rank }?.value
  }

  /// Whether pages are missing, and how many records the document says it has where that is not how many there are.
  ///
  /// - Parameter found: How many records there are, by each way of counting them; the document may mean any of these,
  ///   and the last is of all.
  func verdict(counts found: [Int]) -> (isPartOfMore: Bool, miscount: MappedFile.Miscount?) {
    guard let all = found.last else { return (false, nil) }
    let isWhole = found.contains { counts.all == $0 || counts.own == $0 }
    // The last page of three is as little the whole as the first.
    var isPartOfMore = saysMore
    if let total = pages.total, total > 1, !isWhole { isPartOfMore = true }
    if let stated = counts.all, stated > all { isPartOfMore = true }
    if let total, total > all, speaksOfPaging || pages.page != nil || pages.total != nil { isPartOfMore = true }
    // The second page and so on, whatever says how many there are.
    if let page = pages.page, page > 1, pages.total == nil, counts.all == nil, speaksOfPaging { isPartOfMore = true }
    let isPlain = counts.all == nil && total == nil && pages.page == nil && pages.total == nil && !speaksOfPages
    guard let own = counts.own ?? (isPlain ? plainCount : nil), !found.contains(own), !isPartOfMore else {
      return (isPartOfMore, nil)
    }
    return (false, MappedFile.Miscount(expected: own, found: all, line: nil))
  }

  private static func text(_ file: InputFile, _ offset: Int, _ count: Int, _ encoding: String) throws -> String {
    guard count > 0 else { return "" }
    return TextDecoder.decode(try file.bytes(at: offset, count: count), charset: encoding).text
  }

  /// Takes `<name …>value<`, `name="value"` and `"name": "value"` alike.
  private mutating func scan(_ text: String, _ found: inout [(rank: Int, value: MappedValue)]) {
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      guard scalars[index].properties.isAlphabetic || scalars[index] == "_" else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count,
        scalars[index].properties.isAlphabetic || HeaderText.isDigit(scalars[index])
          || "_-.:".unicodeScalars.contains(scalars[index])
      { index += 1 }
      let isClosing = start > 0 && scalars[start - 1] == "/"
      if isClosing { continue }
      let name =
        String(String.UnicodeScalarView(scalars[start..<index])).split(separator: ":").last.map(String.init) ?? ""
      take(name, value(after: index, in: scalars), &found)
    }
  }

  /// The value that stands right after a name; nil where none does.
  private func value(after index: Int, in scalars: [Unicode.Scalar]) -> String? {
    var index = index
    let marks = "\"' \t\r\n=:>".unicodeScalars
    var isMarked = false
    while index < scalars.count, marks.contains(scalars[index]) {
      if "=:>".unicodeScalars.contains(scalars[index]) { isMarked = true }
      index += 1
    }
    guard isMarked else { return nil }
    let start = index
    while index < scalars.count, index - start < 64, !"<>\"',}\r\n".unicodeScalars.contains(scalars[index]) {
      index += 1
    }
    return HeaderText.trimmed(String(String.UnicodeScalarView(scalars[start..<index])))
  }

  /// `page: 2`, `pages: 3`, `page: 2 of 3`, `page: 2/3`.
  private mutating func takePage(_ key: String, _ value: String) {
    if Self.pageCountKeys.contains(key), let count = Int(value) { pages.total = count }
    guard Self.pageKeys.contains(key) else { return }
    let numbers = value.split { !$0.isNumber }.compactMap { Int($0) }
    guard let page = numbers.first else { return }
    pages.page = page
    let isOf = numbers.count == 2 && (value.contains("/") || value.lowercased().contains("of") || value.contains("von"))
    if isOf { pages.total = numbers[1] }
  }

  private mutating func take(_ name: String, _ value: String?, _ found: inout [(rank: Int, value: MappedValue)]) {
    guard let value, !value.isEmpty else { return }
    let key = HeaderText.collapsed(name)
    takePage(key, value)
    if Self.moreKeys.contains(key), value.lowercased() == "true" { saysMore = true }
    if Self.nextKeys.contains(key),
      !["null", "false", "{", "[", "none", "0", "-1", "}", "]"].contains(value.lowercased())
    {
      saysMore = true
    }
    // `<link rel="next" href="…"/>`
    if key == "rel", value.lowercased() == "next" { saysMore = true }
    if ["last", "islast", "islastpage", "endofresults", "complete", "iscomplete", "completeindicator"].contains(key),
      value.lowercased() == "false"
    {
      saysMore = true
    }
    if ["remaining", "remainingrecords", "remainingcount"].contains(key), let left = Int(value), left > 0 {
      saysMore = true
    }
    if key == "total", total == nil { total = Int(value) }
    if Self.pagingKeys.contains(key), Int(value) != nil {
      speaksOfPaging = true
      if key != "count" { speaksOfPages = true }
    }
    if Self.ownCountKeys.contains(key) { counts.own = counts.own ?? Int(value) }
    if Self.allCountKeys.contains(key) { counts.all = counts.all ?? Int(value) }
    guard keys.contains(key), let date = DateScanner.dates(in: value).first, date.precision == .day,
      date.range.lowerBound == 0
    else { return }
    let rank = preferred.firstIndex(of: key) ?? (key == "date" || key == "timestamp" ? 2000 : 1000)
    found.append((rank, MappedValue(.asAt, value, column: name)))
  }
}
