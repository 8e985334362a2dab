/// Every diagnostic there is: `stage.kebab-case`, stable, never reused.
package enum DiagnosticCode: String, Sendable, Codable, CaseIterable {
  // reading: the file as such
  case readMissingFile = "read.missing-file"
  case readNotAFile = "read.not-a-file"
  case readEmptyFile = "read.empty-file"
  case readBinaryFile = "read.binary-file"
  case readNotReadable = "read.not-readable"
  // reading: text encoding
  case encodingFallback = "encoding.fall-back"
  case encodingUndecodable = "encoding.undecodable"
  case encodingUnknown = "encoding.unknown"
  case encodingContradiction = "encoding.contradiction"
  // reading: delimited text and fixed width
  case csvTextAfterQuote = "csv.text-after-quote"
  case csvOpenQuote = "csv.open-quote"
  case csvFieldLimit = "csv.field-limit"
  case csvRecordLimit = "csv.record-limit"
  case csvColumnLimit = "csv.column-limit"
  case csvNulByte = "csv.nul-byte"
  case csvLineEnd = "csv.line-end"
  case fixedNoLayout = "fixed.no-layout"
  // reading: XML
  case xmlMalformed = "xml.malformed"
  case xmlNamespace = "xml.namespace"
  case xmlEntity = "xml.entity"
  case xmlLimit = "xml.limit"
  // reading: mail
  case mailMalformed = "mail.malformed"
  case mailLimit = "mail.limit"
  case mailCharset = "mail.charset"
  // reading: JSON
  case jsonMalformed = "json.malformed"
  case jsonRepeatedKey = "json.repeated-key"
  case jsonLimit = "json.limit"
  // configuration
  case configMissing = "config.missing-file"
  case configSyntax = "config.syntax"
  case configUnknownKey = "config.unknown-key"
  case configMissingKey = "config.missing-key"
  case configBadValue = "config.bad-value"
  case configConflict = "config.conflict"
  // connectors
  case connectorUnknown = "connector.unknown"
  case connectorUnknownColumn = "connector.unknown-column"
  case connectorNone = "connector.none-fits"
  case connectorAmbiguous = "connector.ambiguous"
  case connectorUnmapped = "connector.unmapped-column"
  case connectorNoRecords = "connector.no-records"
  // importing
  case importKnown = "import.known"
  case importUnknownSource = "import.unknown-source"
  case importShrunk = "import.shrunk-snapshot"
  case importCutOff = "import.cut-off"
  case importChangedWhileRead = "import.changed-while-read"
  case importBadOption = "import.bad-option"
  // workspace and register
  case workspaceNone = "workspace.none"
  case workspaceExists = "workspace.exists"
  case workspaceNotWritable = "workspace.not-writable"
  case outputNotWritable = "output.not-writable"
  case registerLocked = "register.locked"
  case registerReadOnly = "register.read-only"
  case registerDamaged = "register.damaged"
  case registerNewer = "register.newer-version"
  case registerIO = "register.io-error"
  case registerLink = "register.link"
  case registerUnknownID = "register.unknown-id"
}
