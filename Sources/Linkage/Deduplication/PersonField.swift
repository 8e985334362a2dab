/// What a column of a file of people holds, as far as linkage is concerned.
public enum PersonField: String, CaseIterable, Sendable {
  case givenName = "given_name"
  case middleName = "middle_name"
  case familyName = "family_name"
  case fullName = "full_name"
  case birthDate = "birth_date"
  case birthYear = "birth_year"
  case birthMonth = "birth_month"
  case birthDay = "birth_day"
  case email, phone, identifier, street, city, postcode, category, text
  /// The number of the record itself: it carries no evidence.
  case recordID = "record_id"
  /// Carries no evidence: a cluster number, a file's remarks.
  case ignored

  /// The field that a header names; `nil` where it names none that is known.
  public init?(header: String) {
    let words = Self.words(header)
    let name = words.joined(separator: "_")
    if let field = PersonField(rawValue: name) ?? Self.synonyms[name] ?? Self.synonyms[words.joined()] {
      self = field
      return
    }
    // "patient_first_name", "surname_fake", "lname_c1": the known name is a part of the header.
    for length in stride(from: words.count - 1, to: 0, by: -1) {
      for start in 0...(words.count - length) {
        let part = words[start..<start + length]
        let found = Self.synonyms[part.joined(separator: "_")] ?? PersonField(rawValue: part.joined(separator: "_"))
        if let found, length > 1 || found != .recordID && found != .ignored {
          self = found
          return
        }
      }
    }
    return nil
  }

  /// Whether a header says that it holds somebody's number, of whatever kind.
  static func namesNumber(_ header: String) -> Bool {
    words(header).contains { word in
      ["number", "nummer", "numero", "numer", "nomer", "cislo", "num", "no", "nr", "id"].contains(word)
        || word.hasSuffix("nummer") || word.hasSuffix("number")
    }
  }

  /// The words of a header folded, apart at signs, at digits and where `camelCase` begins a word.
  private static func words(_ header: String) -> [String] {
    var words: [[UInt8]] = [[]]
    var wasLower = false
    for byte in header.utf8 {
      let isUpper = byte >= 0x41 && byte <= 0x5A, isLower = byte >= 0x61 && byte <= 0x7A
      if isUpper, wasLower { words.append([]) }
      if isUpper || isLower || byte >= 0x80 || byte >= 0x30 && byte <= 0x39 {
        words[words.count - 1].append(isUpper ? byte | 0x20 : byte)
      } else {
        words.append([])
      }
      wasLower = isLower
    }
    return words.filter { !$0.isEmpty }.map {
      String(decoding: TextFolding.fold(String(decoding: $0, as: UTF8.self)), as: UTF8.self)
    }
  }

  private static let synonyms: [String: PersonField] = {
    let lists: [(PersonField, String)] = [
      (
        .givenName,
        "given first forename fname firstname first_name forenames givenname given_names fn christian_name vorname "
          + "prenom nombre nome voornaam preferred_name fname_c1 first_names rufname "
          + "fornamn fornavn etunimi imie jmeno krestni_jmeno keresztnev utonev imya eigenname onoma"
      ),
      (
        .middleName,
        "middle middlename mname second_name middle_names middle_initial mi fname_c2 second_first_name zweiter_vorname "
          + "mellannamn mellemnavn mellomnavn segundo_nombre otchestvo"
      ),
      (
        .familyName,
        "family last surname lname lastname last_name sname familyname sn nachname familienname nom nom_de_famille "
          + "apellido apellidos cognome achternaam lname_c1 maiden_name geburtsname former_name surnames "
          + "efternamn efternavn etternavn sukunimi nazwisko prijmeni vezeteknev csaladnev familiya sobrenome apelido "
          + "apelidos primer_apellido eponymo"
      ),
      (
        .fullName,
        "name fullname full_name person person_name display_name displayname first_and_surname worker employee "
          + "employee_name member_name patient_name first_and_last_name first_last_name other_names aliases alias "
          + "known_as complete_name vollname "
          + "namn navn nimi fio nome_completo nombre_completo nom_complet imie_i_nazwisko nombre_y_apellidos"
      ),
      (
        .birthDate,
        "dob date_of_birth birthdate birth_date birthday geburtsdatum bdate born d_o_b dateofbirth birth_dt "
          + "fecha_nacimiento date_naissance geburtstag geboortedatum "
          + "fodelsedatum fodselsdato fodselsdag syntymaaika data_urodzenia datum_narozeni data_rozhdeniya "
          + "data_nascimento data_de_nascimento data_di_nascita data_nascita fecha_de_nacimiento date_de_naissance "
          + "ne_le szuletesi_datum"
      ),
      (.birthYear, "by yob birthyear year_of_birth geburtsjahr byear"),
      (.birthMonth, "bm mob birthmonth month_of_birth geburtsmonat bmonth"),
      (.birthDay, "bd birthday_day birth_day day_of_birth geburtstag_tag bday"),
      (
        .email,
        "email e_mail mail email_address e_mail_address emailaddress mail_address "
          + "epost e_post sahkoposti correo correo_electronico courriel adres_e_mail"
      ),
      (
        .phone,
        "phone telephone tel mobile cell phone_number telephone_number mobile_number phonenumber telefon handy fax "
          + "cell_phone home_phone work_phone contact_number "
          + "telefono telefone telefonnummer telefoon puhelin mobil mobilnummer telefonszam rufnummer celular movil"
      ),
      (
        .identifier,
        "ssn soc_sec_id social_security_number national_id nino nhs_number nhs_no tax_id passport passport_number "
          + "employee_number employee_no employee_id emp_no emp_id staff_no staff_id personnel_number personalnummer "
          + "licence_number license_number licence_no license_no npi driver_license medicare_number badge_number "
          + "insurance_number member_number worker_id employeeid socsecid mrn "
          + "sozialversicherungsnummer ahv_nummer ahv passnummer personnummer fodselsnummer cpr cpr_nummer pesel "
          + "rodne_cislo henkilotunnus codice_fiscale cpf dni nie nif bsn snils inn nin steuer_id steuernummer "
          + "personalnr matricule numero_de_securite_sociale codigo_empleado mitarbeiternummer"
      ),
      (
        .street,
        "street address address_1 address_2 address1 address2 address_line_1 address_line_2 addr street_number "
          + "street_address street_name house_number house_no strasse strasze hausnummer adresse addr1 addr2 "
          + "streetnumber home_address rue calle "
          + "gata gatuadress gade adresse_1 ulice ulica ulitsa adres via indirizzo direccion endereco morada katuosoite "
          + "straat"
      ),
      (
        .city,
        "city town suburb locality place birth_place birthplace place_of_birth municipality village ort stadt wohnort "
          + "ville ciudad city_name "
          + "stad poststed postort paikkakunta kaupunki miasto mesto gorod cidade citta comune woonplaats localidad"
      ),
      (
        .postcode,
        "postcode zip zipcode zip_code postal_code post_code plz postalcode postcode_fake code_postal cap "
          + "postnummer postnr postinumero kod_pocztowy psc indeks cep codigo_postal postleitzahl iranyitoszam"
      ),
      (
        .category,
        "gender sex state province region county country nationality occupation job job_title profession department "
          + "dept location title position role marital_status ethnicity race religion company employer beruf "
          + "geschlecht abteilung site office "
          + "kon kjonn sukupuoli plec pohlavi pol genero sexo sexe sesso stilling yrke stanowisko"
      ),
      (
        .recordID,
        "id rec_id record_id unique_id uid row_id rowid row record_number index key rec_no recid uniqueid recordid "
          + "row_number line no nr"
      ),
      (.ignored, "cluster cluster_id entity_id ent_id group_id match_probability truth source file"),
    ]
    var table: [String: PersonField] = [:]
    for (field, names) in lists {
      for name in names.split(separator: " ") { table[String(name)] = field }
    }
    return table
  }()
}
