/// `muster.yaml`, read and checked.
package struct Organisation: Hashable, Sendable, Codable {
  package var name: String
  package var coordinator: Owner?
  package var backup: Owner?
  package var dateOrder: DateOrder
  /// Days before expiry, largest first.
  package var expiring: [Int]
  /// Seconds for which a file in the inbox must have been still.
  package var settleSeconds: Int
  /// IANA name of the zone of the audit date and of schedules.
  package var timeZone: String
  package var sources: [Source]

  package init(
    name: String, coordinator: Owner? = nil, backup: Owner? = nil, dateOrder: DateOrder = .dmy,
    expiring: [Int] = [90, 60, 30], settleSeconds: Int = 5, timeZone: String = "UTC", sources: [Source] = []
  ) {
    self.name = name
    self.coordinator = coordinator
    self.backup = backup
    self.dateOrder = dateOrder
    self.expiring = expiring
    self.settleSeconds = settleSeconds
    self.timeZone = timeZone
    self.sources = sources
  }

  package struct Owner: Hashable, Sendable, Codable {
    package var name: String
    package var email: String?

    package init(name: String, email: String? = nil) {
      self.name = name
      self.email = email
    }
  }
}

/// What else is dropped to say that a file is complete.
package enum CompanionKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// An empty file, or any.
  case done
  /// The file's SHA-256 as `sha256sum` writes it.
  case sha256
}

/// A configured origin of files, or one made up by the options of an import.
package struct Source: Hashable, Sendable, Codable {
  package var name: String
  package var authority: Authority
  /// Name of the connector; nil: found by looking at the file.
  package var connector: String?
  /// Glob under `inbox/`.
  package var files: String?
  /// What has to lie beside a file in `inbox/` before it is taken; nil: nothing.
  package var companion: CompanionKind?
  package var snapshot: SnapshotKind
  /// Share of the records (0 to 1) that a full snapshot may lose against the one before; nil: any.
  package var maxShrink: Double?
  /// Cron expression, five fields.
  package var schedule: String?
  /// Absolute path of the file that `schedule` fetches.
  package var path: String?
  /// Days within which a newer file is expected; nil: no expectation.
  package var expectedEvery: CalendarPeriod?
  /// Name of the issuing body, for `issuer` sources.
  package var issuer: String?
  /// Credential codes that this issuer's full files are complete for.
  package var covers: [String]
  package var population: Population
  /// To whom a `promise` source's promises were made; nil: a column of the file says.
  package var client: String?
  /// Of what one import kept of its source: that the file only added to a list, so that absence from it says nothing.
  package var isSupplement: Bool?

  package init(
    name: String, authority: Authority, connector: String? = nil, files: String? = nil,
    snapshot: SnapshotKind = .changes, maxShrink: Double? = nil, schedule: String? = nil, path: String? = nil,
    expectedEvery: CalendarPeriod? = nil, issuer: String? = nil, covers: [String] = [], population: Population = .ours,
    client: String? = nil
  ) {
    self.name = name
    self.authority = authority
    self.connector = connector
    self.files = files
    self.snapshot = snapshot
    self.maxShrink = maxShrink
    self.schedule = schedule
    self.path = path
    self.expectedEvery = expectedEvery
    self.issuer = issuer
    self.covers = covers
    self.population = population
    self.client = client
  }
}
