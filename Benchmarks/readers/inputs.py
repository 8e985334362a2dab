"""Makes the inputs of the reader benchmarks, the same bytes for the same seed and size.

usage: inputs.py csv|xml|mbox MEGABYTES FILE
"""

import csv
import random
import sys
from email.header import Header
from email.mime.application import MIMEApplication
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

GIVEN = ["Anna", "Jörg", "Maria", "Tom", "Ola", "Chidi", "Zoë", "Li"]
FAMILY = ["Reyes", "Berg", "Müller", "O'Brien", "Smith", "Nowak", "de la Cruz", "Van der Berg"]
WORDS = (
    "the renewal of your licence expires on 12 March 2027 please send the certificate number before Friday "
    "regards office café training passed exam nurse active expired pending North field"
).split()


def make_csv(size, path):
    """Twenty columns, of which about every sixth cell is quoted and has a delimiter and doubled quotes in it."""
    chance = random.Random(7)
    with open(path, "w", newline="", encoding="utf-8") as out:
        rows = csv.writer(out)
        rows.writerow(f"col{index}" for index in range(20))
        while out.tell() < size:
            for _ in range(1000):
                rows.writerow(cell(chance) for _ in range(20))


def cell(chance):
    kind = chance.random()
    if kind < 0.15:
        return '{}, {} "{}"'.format(*(chance.choice(WORDS) for _ in range(3)))
    if kind < 0.5:
        return str(chance.randrange(10 ** chance.randrange(1, 9)))
    if kind < 0.55:
        return ""
    return f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}"


ENTRY = """  <wd:Report_Entry>
    <wd:Worker wd:Descriptor="{given} {family}"><wd:ID wd:type="WID">{key:032x}</wd:ID><wd:ID
      wd:type="Employee_ID">{number:07d}</wd:ID></wd:Worker>
    <wd:First>{given}</wd:First><wd:Last>{family}</wd:Last>
    <wd:DateOfBirth>19{year}-03-1{day}-08:00</wd:DateOfBirth>
    <wd:Job_Title>Registered Nurse</wd:Job_Title><wd:Location_Name>North</wd:Location_Name>
    <wd:Licenses><wd:LicenseType wd:Descriptor="RN License"/><wd:IssuedDate>2024-01-01</wd:IssuedDate>
      <wd:ExpirationDate>2027-01-0{day}</wd:ExpirationDate></wd:Licenses>
  </wd:Report_Entry>
"""


def make_xml(size, path):
    """A report of the shape that Workday sends, a worker an entry."""
    chance = random.Random(11)
    with open(path, "w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n<wd:Report_Data xmlns:wd="urn:com.workday.report/X">\n')
        number = 0
        while out.tell() < size:
            for _ in range(500):
                number += 1
                out.write(
                    ENTRY.format(
                        given=chance.choice(GIVEN), family=chance.choice(FAMILY), key=chance.getrandbits(128),
                        number=number, year=chance.randrange(50, 99), day=chance.randrange(1, 9)))
        out.write("</wd:Report_Data>\n")


def make_mbox(size, path):
    """Messages with text and HTML in several encodings; every third has an attachment of 6,000 bytes."""
    chance = random.Random(5)
    with open(path, "wb") as out:
        number = 0
        while out.tell() < size:
            number += 1
            out.write(b"From ola@northfield.example Mon Mar  2 09:14:00 2026\n" + message(chance, number) + b"\n")


def message(chance, number):
    def text():
        return "\n".join(" ".join(chance.choice(WORDS) for _ in range(11)) for _ in range(12))

    whole = MIMEMultipart("mixed" if number % 3 == 0 else "alternative", boundary=f"=_{number}")
    whole["From"] = f"Ola Berg <ola{number}@northfield.example>"
    whole["To"] = 'dana@northfield.example, "Reyes, Dana" <d@northfield.example>'
    whole["Subject"] = Header(f"Müller renewal {number}", "utf-8")
    whole["Date"] = "Mon, 02 Mar 2026 09:14:00 +0100"
    whole["Message-ID"] = f"<{number}@northfield.example>"
    whole.attach(MIMEText(text(), "plain", "utf-8" if number % 2 else "iso-8859-1"))
    whole.attach(MIMEText("<html><body><p>" + text().replace("\n", "</p><p>") + "</p></body></html>", "html", "utf-8"))
    if number % 3 == 0:
        scan = MIMEApplication(chance.randbytes(6000))
        scan.add_header("Content-Disposition", "attachment", filename="scan.pdf")
        whole.attach(scan)
    return whole.as_bytes()


if __name__ == "__main__":
    family, megabytes, path = sys.argv[1:]
    {"csv": make_csv, "xml": make_xml, "mbox": make_mbox}[family](int(megabytes) * 1_000_000, path)
