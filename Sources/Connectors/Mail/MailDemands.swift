import Records

/// What a clause says only as asked for, of goods on sale, of everybody's certificates, or of a class and no
/// certificate.
struct MailDemands {
  let sentence: MailSentence
  /// Its words, without those of names, certificates and dates.
  let keys: [String]

  /// Whether a phrase tells nothing of a certificate that somebody holds or lost.
  func isVoid(_ hit: MailPatterns.Hit, in clause: Range<Int>) -> Bool {
    switch hit.fact {
    case .revoked, .suspended, .terminated, .lapsed, .restricted: isOfEvent(hit, clause)
    case .expires: isAskedFor(hit, clause) || isOfGoods(hit, clause) || isOfAll(clause)
    case .holds, .issued: isAskedFor(hit, clause) || isOfAll(clause)
    case .renewed, .passed: isAskedFor(hit, clause)
    default: false
    }
  }

  // MARK: - Asked for

  /// `We require that …`, `please send proof that …`, `I need it valid until …`, `must be valid until`.
  private func isAskedFor(_ hit: MailPatterns.Hit, _ clause: Range<Int>) -> Bool {
    let start = hit.words.lowerBound
    let from = clause.lowerBound..<start
    let stretch = Array(keys[(from.last { sentence.words[$0].mark != .none } ?? clause.lowerBound - 1) + 1..<start])
    if let that = stretch.firstIndex(where: Self.that.contains) {
      let before = stretch[..<that]
      if before.contains(where: Self.demands.contains) { return true }
      if let please = before.firstIndex(where: Self.please.contains),
        before[please...].prefix(4).contains(where: Self.asked.contains)
      {
        return true
      }
    }
    // Whoever says when a certificate expires, though he needs another, says it all the same.
    guard !hit.words.contains(where: { Self.endings.contains(keys[$0]) }) else { return false }
    if zip(stretch, stretch.dropFirst()).contains(where: { Self.needs.contains($0) && Self.objects.contains($1) }) {
      return true
    }
    let last = stretch.suffix(3)
    return hit.fact == .expires && last.last == "be"
      && last.contains { ["must", "should", "shall", "needs", "need", "has", "have", "ought"].contains($0) }
  }

  private static let that: Set<String> = ["that", "dass", "que", "dat", "att", "at", "whether"]
  private static let demands: Set<String> = [
    "require", "requires", "demand", "demands", "insist", "insists", "ask", "asks", "need", "needs", "ensure",
    "verlangen",
    "verlangt", "fordern", "exigeons", "exigimos", "eisen", "kraver",
  ]
  private static let please: Set<String> = ["please", "kindly", "bitte", "favor", "alstublieft", "venligst"]
  private static let asked: Set<String> = [
    "send", "provide", "submit", "show", "give", "forward", "upload", "confirm", "check", "verify", "ensure", "make",
    "prove", "supply", "document", "demonstrate", "senden", "bestatigen", "prufen", "schicken",
  ]
  private static let needs: Set<String> = [
    "need", "needs", "require", "requires", "want", "wants", "wanted", "needed", "brauche", "brauchen", "benotige",
    "benotigen",
  ]
  private static let objects: Set<String> = [
    "it", "them", "a", "an", "one", "someone", "somebody", "es", "ein", "eine",
  ]
  private static let endings: Set<String> = ["expires", "expire", "expired", "runs", "ends", "lapses"]

  // MARK: - Of something else

  /// `This BLS offer is valid until …`: what stands right before the verb is no certificate.
  private func isOfGoods(_ hit: MailPatterns.Hit, _ clause: Range<Int>) -> Bool {
    for index in (clause.lowerBound..<hit.words.lowerBound).reversed().prefix(4) {
      if Self.goods.contains(keys[index]) { return true }
      if sentence.words[index].mark != .none { break }
    }
    return false
  }

  private static let goods: Set<String> = [
    "voucher", "vouchers", "offer", "offers", "discount", "discounts", "coupon", "coupons", "promotion", "promo",
    "price",
    "prices", "deal", "deals", "sale", "quote", "quotation", "invoice", "order", "link", "subscription", "warranty",
    "ticket", "tickets", "seat", "seats", "gutschein", "angebot", "rabatt", "remise", "descuento", "oferta", "korting",
    "aanbieding", "rabat", "tilbud", "erbjudande", "passport", "visa", "insurance", "password",
  ]

  /// `BLS cards issued in November 2024 expire …` speaks of everybody's: several of one kind, and nobody's.
  private func isOfAll(_ clause: Range<Int>) -> Bool {
    let named = sentence.credentials(in: clause)
    guard named.count == 1, let last = named.first?.words.upperBound, sentence.people(in: clause).isEmpty else {
      return false
    }
    let behind = last < clause.upperBound ? sentence.words[last].key : ""
    return Self.kinds.contains(behind) || Self.kinds.contains(sentence.words[last - 1].key)
  }

  private static let kinds: Set<String> = [
    "cards", "courses", "classes", "certificates", "certifications", "licenses", "licences", "ecards", "badges",
    "kurse", "karten", "zertifikate", "cours", "certificats", "cursos", "certificados", "certificaten",
  ]

  /// `The BLS class … has been cancelled`.
  private func isOfEvent(_ hit: MailPatterns.Hit, _ clause: Range<Int>) -> Bool {
    keys[max(clause.lowerBound, hit.words.lowerBound - 8)..<hit.words.lowerBound].contains { Self.events.contains($0) }
      && keys[hit.words].contains { key in ["cancel", "withdr", "terminat", "suspend"].contains { key.hasPrefix($0) } }
  }

  private static let events: Set<String> = [
    "class", "classes", "course", "courses", "training", "session", "exam", "test", "appointment", "meeting", "booking",
    "workshop", "seminar", "lesson", "webinar", "event", "shift", "kurs", "cours", "curso", "cursus", "prufung",
  ]
}
