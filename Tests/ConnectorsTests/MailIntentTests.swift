import Connectors
import Records
import Testing

/// What somebody means to do is no evidence, what was done is: in every language that the rules know.
private let plans: [String] = [
  "I will renew my BLS next week and then it will be valid until 30 November 2028.",
  "Next week I renew my BLS, and then it is valid until 30 November 2028.",
  "Ich werde mein BLS nächste Woche verlängern und dann ist es gültig bis 30. November 2028.",
  "Je vais renouveler mon BLS la semaine prochaine et il sera valable jusqu'au 30 novembre 2028.",
  "Je renouvelle mon BLS la semaine prochaine ; il sera alors valable jusqu'au 30 novembre 2028.",
  "Si je renouvelle mon BLS, il sera valable jusqu'au 30 novembre 2028.",
  "Voy a renovar mi BLS la próxima semana y será válido hasta el 30 de noviembre de 2028.",
  "Renovaré mi BLS la próxima semana y entonces será válido hasta el 30 de noviembre de 2028.",
  "Espero renovar mi BLS hasta el 30 de noviembre de 2028.",
  "Ik ga mijn BLS volgende week verlengen en dan is het geldig tot 30 november 2028.",
  "Ik verleng mijn BLS volgende week en dan is het geldig tot 30 november 2028.",
  "Mijn BLS zal geldig zijn tot 30 november 2028.",
  "Jag ska förnya mitt BLS nästa vecka och då gäller det till 30 november 2028.",
  "Jag förnyar mitt BLS nästa vecka och sedan är det giltigt till 30 november 2028.",
  "Jeg vil forny mit BLS i næste uge, og så er det gyldigt til 30. november 2028.",
  "Jeg fornyer mit BLS i næste uge, og så vil det være gyldigt til 30. november 2028.",
  "Jeg skal fornye mitt BLS neste uke, og da er det gyldig til 30. november 2028.",
  "Jeg fornyer mitt BLS neste uke, og da vil det være gyldig til 30. november 2028.",
]

/// Each with what it says of the sender's BLS.
private let done: [(String, String)] = [
  ("I renewed my BLS last week and it is valid until 30 November 2028.", "'30 November 2028'"),
  ("Ich habe mein BLS verlängert, es ist gültig bis 30. November 2028.", "'30. November 2028'"),
  ("J'ai renouvelé mon BLS, il est valable jusqu'au 30 novembre 2028.", "'30 novembre 2028'"),
  ("J'ai renouvelé mon BLS et il sera valable jusqu'au 30 novembre 2028.", "'30 novembre 2028'"),
  ("Mon BLS expirera le 30 novembre 2028.", "'30 novembre 2028'"),
  ("He renovado mi BLS y es válido hasta el 30 de noviembre de 2028.", "'30 de noviembre de 2028'"),
  ("Mi BLS vencerá el 30 de noviembre de 2028.", "'30 de noviembre de 2028'"),
  ("Ik heb mijn BLS verlengd en het is geldig tot 30 november 2028.", "'30 november 2028'"),
  ("Jag har förnyat mitt BLS och det gäller till 30 november 2028.", "'30 november 2028'"),
  ("Jeg har fornyet mit BLS, og det er gyldigt til 30. november 2028.", "'30. november 2028'"),
  ("Jeg har fornyet mitt BLS, og det er gyldig til 30. november 2028.", "'30. november 2028'"),
]

@Suite("Intent in mail")
struct MailIntentTests {
  private func read(_ body: String) throws -> [String] {
    let text =
      "From: Jane Doe <jane.doe@north.example>\nTo: Dana Reyes <dana@north.example>\nSubject: note\n"
      + "Date: Wed, 4 Nov 2026 10:00:00 +0100\nMessage-ID: <1@x.example>\nMIME-Version: 1.0\n"
      + "Content-Type: text/plain; charset=utf-8\n\n\(body)\n"
    return lines(try map(text, name: "a.eml"))
  }

  @Test(arguments: plans) func noEvidence(_ body: String) throws {
    #expect(try read(body) == ["ignored no-facts"])
  }

  @Test(arguments: done) func evidence(_ body: String, _ expiry: String) throws {
    let said = try read(body)
    #expect(said.count == 1)
    #expect(said.first?.contains("credential=BLS") == true)
    #expect(said.first?.contains("expires_on=\(expiry)") == true, "\(said)")
  }
}
