# Makes the invented COA list of the demo, always the same one:
#   LC_ALL=C awk -f data/demo/maak-lijst.awk | iconv -f UTF-8 -t WINDOWS-1252 >data/demo/coa-lijst.csv
# 200 rows as Excel saves them, with what goes wrong in such lists. Which row gets which blemish is
# in the table at the bottom of BEGIN. Nobody in it exists.

# Own generator, because rand() differs between versions of awk.
function random(below) {
    state = (state * 16807) % 2147483647
    return state % below
}
function pick(list,    n, part) {
    n = split(list, part, " ")
    return part[1 + random(n)]
}
# `list` holds weights and texts: "3:ongehuwd 1:gescheiden"; _ stands for a blank.
function weighted(list,    n, i, part, sum, at, text) {
    n = split(list, part, " ")
    for (i = 1; i <= n; i++)
        sum += part[i] + 0
    at = random(sum)
    for (i = 1; i <= n; i++) {
        at -= part[i] + 0
        if (at < 0) {
            text = substr(part[i], index(part[i], ":") + 1)
            gsub(/_/, " ", text)
            return text
        }
    }
}
# Day numbers count from 1 March of the year 0, so that February comes last.
function day_number(y, m, d) {
    if (m < 3) {
        y--
        m += 12
    }
    return 365 * y + int(y / 4) - int(y / 100) + int(y / 400) + int((153 * (m - 3) + 2) / 5) + d
}
function date(n,    y, m, d) {
    y = int((n - 1) / 365.2425)
    while (n <= day_number(y, 3, 0))
        y--
    while (n > day_number(y + 1, 3, 0))
        y++
    d = n - day_number(y, 3, 0)
    m = int((5 * d - 3) / 153)
    d -= int((153 * m + 2) / 5)
    return sprintf("%02d-%02d-%d", d, m < 10 ? m + 3 : m - 9, m < 10 ? y : y + 1)
}

function country_add(name, nationality, language, habit, men, women, families) {
    countries = countries " " name
    nation[name] = nationality
    speech[name] = language
    custom[name] = habit
    man[name] = men
    woman[name] = women
    family_name[name] = families
}
function birth(year, guessed) {
    if (guessed && random(100) < 45)
        return "01-01-" year
    return sprintf("%02d-%02d-%d", 1 + random(28), 1 + random(12), year)
}
function remark(    n) {
    if (random(100) >= 35)
        return ""
    n = 1 + random(remarks)
    return cell["geslacht"] == "M" && remark_text[n] ~ /zwanger/ ? "" : remark_text[n]
}
function first_name(sex,    name, tries) {
    do
        name = pick(sex == "M" ? man[land] : woman[land])
    while (name in at_home && ++tries < 30)
    at_home[name]
    return name
}

function member(role, sex, year,    first, last) {
    split("", cell)
    cell["geslacht"] = sex
    first = first_name(sex)
    last = role == "kind" ? (custom[land] == "vadersnaam" ? father : shared) : pick(family_name[land])
    if (role != "kind" && sex == "M")
        father = first
    if (role == "hoofdpersoon")
        shared = last
    cell["v"] = sprintf("29000%05d", 317 * ++people + random(300))
    cell["achternaam"] = last
    cell["voornamen"] = first
    if (last ~ /^al-/ && random(2)) {
        cell["tussenvoegsel"] = "al"
        sub(/^al-/, "", cell["achternaam"])
    }
    cell["geboren"] = birth(year, land ~ /Eritrea|Afghanistan|Somali|Soedan/)
    cell["rol"] = role
    member_story(2026 - year)
    return row()
}
function member_story(age) {
    cell["opmerkingen"] = age < 18 ? "" : remark()
    cell["tolk"] = age < 12 ? "" : weighted("8:ja 1:nee 1:J")
    if (age < 4)
        cell["opleiding"] = ""
    else if (age < 18)
        cell["opleiding"] = age < 12 ? "basisschool" : "ISK"
    else {
        cell["opleiding"] = weighted(schooling)
        if (age > 21)
            cell["werk"] = weighted(trades)
    }
    if (cell["rol"] == "partner" || (cell["rol"] == "hoofdpersoon" && couple))
        cell["staat"] = "gehuwd"
    else
        cell["staat"] = cell["rol"] == "kind" ? "ongehuwd" : weighted(unmarried)
    if (cell["geslacht"] == "M")
        sub(/weduwe/, "weduwnaar", cell["staat"])
}
function household(    size, children, i, kind, head_year, sex) {
    land = weighted(origin)
    kurdish = land == "Syrië" && random(9) == 0
    kind = random(100)
    couple = kind < 40
    children = kind < 30 ? 1 + random(4) : kind > 88 ? 1 + random(2) : 0
    persons = 1 + couple + children
    # The list runs from March 2024 to November 2026, ever faster.
    linked = day_number(2024, 3, 4) + int(979 * sqrt(rows / 200)) + random(9)
    granted = linked - 14 - random(40)
    housed = linked + 35 + random(70)
    number = sprintf("D-%s-%04d", substr(date(linked), 9, 2), 101 + 7 * ++households)
    place = weighted(shelters)
    head_year = children ? 1974 + random(20) : 1972 + random(34)
    sex = kind > 88 || random(100) < 22 ? "V" : "M"
    split("", at_home)
    father = pick(man[land])
    at_home[father]
    member("hoofdpersoon", sex, head_year)
    if (couple)
        member("partner", sex == "M" ? "V" : "M", head_year + random(7) - 2)
    for (i = 1; i <= children; i++)
        member("kind", random(2) ? "M" : "V", smallest(2025, head_year + 23 + 3 * i))
}

function smallest(a, b) {
    return a < b ? a : b
}

function quoted(s) {
    if (s !~ /[;"\n]/)
        return s
    gsub(/"/, "\"\"", s)
    return "\"" s "\""
}
function line(    i, out, key, n) {
    n = split(columns, key, " ")
    for (i = 1; i <= n; i++)
        out = out quoted(cell[key[i]]) ";"
    # Two empty columns trail behind, as in a sheet that once was wider.
    printf "%s;\r\n", out
    rows++
}
function row(    extra) {
    if (rows >= 200)
        return
    cell["nummer"] = number
    cell["aantal"] = persons
    cell["land"] = land
    cell["nationaliteit"] = nation[land]
    cell["taal"] = kurdish ? "Koerdisch" : speech[land]
    cell["titel"] = weighted("9:asiel_bepaalde_tijd 1:Asiel_bep._tijd")
    cell["van"] = date(granted)
    cell["tot"] = substr(cell["van"], 1, 6) (substr(cell["van"], 7) + 5)
    cell["plek"] = place
    cell["koppeling"] = date(linked)
    cell["uiterlijk"] = date(linked + 84)
    cell["huisvesting"] = housed < day_number(2026, 11, 16) ? date(housed) : ""
    blemish(smet[rows + 1])
    line()
    if (rows < 200 && smet[rows] ~ /^nogmaals/)
        again(smet[rows])
}
# The same person a second time: the very row, in another spelling, or under another number.
function again(how) {
    if (how != "nogmaals") {
        cell["voornamen"] = cell["geslacht"] == "M" ? "Mohammad" : "Maryam"
        cell["opmerkingen"] = ""
    }
    if (how == "nogmaals_ander_nummer")
        cell["v"] = sprintf("%.0f", cell["v"] + 97)
    line()
}
function next_bsn() {
    return bsn[++bsns]
}
function all_dates(from, to,    key) {
    for (key in is_date)
        gsub(from, to, cell[key])
}
function blemish(what,    d) {
    if (what == "")
        return
    split(cell["geboren"], d, "-")
    if (what == "jaar")
        cell["geboren"] = "00-00-" d[3]
    else if (what == "maand")
        cell["geboren"] = "00-" d[2] "-" d[3]
    else if (what == "xx")
        cell["geboren"] = "xx-xx-" d[3]
    else if (what == "geboren_fout")
        cell["geboren"] = "31-11-" d[3]
    else if (what ~ /^bsn/)
        blemish_bsn(what)
    else if (what ~ /^v_/)
        blemish_number(what)
    else if (what ~ /^datum/)
        blemish_date(what)
    else if (what ~ /^nogmaals./)
        cell["voornamen"] = cell["geslacht"] == "M" ? "Mohamed" : "Mariam"
    else
        blemish_text(what)
}
function blemish_bsn(what) {
    cell["bsn"] = what == "bsn_fout" ? "999990018" : next_bsn()
    if (what == "bsn_acht")
        cell["bsn"] = substr(cell["bsn"], 2)
    else if (what == "bsn_bewaakt")
        cell["bsn"] = "=\"" cell["bsn"] "\""
}
function blemish_number(what,    v) {
    v = cell["v"]
    if (what == "v_punten")
        v = substr(v, 1, 3) "." substr(v, 4, 3) "." substr(v, 7)
    else if (what == "v_bewaakt")
        v = "=\"" v "\""
    else if (what == "v_wetenschap")
        v = "2,90003E+09"
    else if (what == "v_document")
        v = "IV-V4K2C7918"
    else if (what == "v_kort")
        v = substr(v, 1, 9)
    else
        v = ""
    cell["v"] = v
}
function blemish_date(what) {
    if (what == "datum_fout")
        cell["koppeling"] = "31-02-2024"
    else if (what == "datum_streep")
        all_dates("-", "/")
    else if (what == "datum_tijd")
        all_dates("$", " 00:00:00")
    else
        for (what in is_date)
            if (cell[what])
                cell[what] = substr(cell[what], 7) substr(cell[what], 3, 4) substr(cell[what], 1, 2)
}
function blemish_text(what) {
    if (what == "een_naam")
        cell["voornamen"] = ""
    else if (what == "punt") {
        cell["voornamen"] = cell["voornamen"] " " cell["achternaam"]
        cell["achternaam"] = "."
    } else if (what == "naamloos")
        cell["voornamen"] = cell["achternaam"] = cell["tussenvoegsel"] = ""
    else if (what == "harde_spatie")
        cell["achternaam"] = cell["achternaam"] "\302\240"
    else if (what == "dubbele_spatie")
        cell["voornamen"] = cell["voornamen"] "  " first_name(cell["geslacht"])
    else if (what == "regels")
        cell["opmerkingen"] = "heeft zus in de gemeente;\nbelt liever na 16 uur: \"overdag school\""
    else if (what == "rekent")
        cell["opmerkingen"] = "- wacht op gezinshereniging"
    else if (what == "syrie") {
        sub(/ë/, "e", cell["land"])
        sub(/ï/, "i", cell["land"])
    } else if (what == "kapitalen")
        cell["achternaam"] = toupper(cell["achternaam"])
    else if (what == "voluit")
        cell["geslacht"] = cell["geslacht"] == "M" ? "man" : "Vrouw"
}
function place_blemishes(table,    n, i, part, pair) {
    n = split(table, part, " ")
    for (i = 1; i <= n; i++) {
        split(part[i], pair, ":")
        smet[pair[1]] = pair[2]
    }
}

BEGIN {
    state = 20261122
    columns = "v bsn nummer achternaam tussenvoegsel voornamen geslacht geboren land nationaliteit" \
        " staat rol aantal titel van tot taal tolk opleiding werk plek koppeling uiterlijk" \
        " huisvesting opmerkingen"
    origin = "7:Syrië 3:Eritrea 2:Afghanistan 1:Iran 1:Somalië 2:Jemen 1:Turkije 1:Oekraïne 1:Soedan"
    unmarried = "7:ongehuwd 1:gescheiden 1:weduwe"
    schooling = "2:geen 3:basisschool 4:middelbare_school 2:vakopleiding 2:universiteit 1:onbekend"
    trades = "4: 2:landbouw 2:bouw 1:kapper 2:winkel 1:leraar 1:verpleegkundige 2:chauffeur 1:kok" \
        " 1:kleermaker 1:automonteur 1:boekhouder"
    shelters = "3:azc_Musselkanaal 2:azc_Dronten 2:azc_Harderwijk 2:azc_Almelo 1:azc_Hardenberg" \
        " 1:noodopvang_Zwolle"
    country_add("Syrië", "Syrische", "Arabisch", "familienaam",
        "Ahmad Khaled Omar Yousef Bassel Hassan Samer Ziad" \
        " Tarek Anas Wael Fadi Jamal Nabil Rami Louai",
        "Rania Hala Nour Lina Fatima Sahar Mariam Dima" \
        " Reem Yara Salma Ghada Amina Sawsan Rasha Hiba",
        "al-Hassan Haddad Khalil Darwish al-Masri Qasem Shaheen Barakat" \
        " al-Najjar Sabbagh Hamdan Mansour Issa Rahal Zein Othman")
    country_add("Eritrea", "Eritrese", "Tigrinya", "vadersnaam",
        "Yonas Tesfay Filmon Mebrahtu Dawit Kidane Robel Samuel Abel Natnael Merhawi Isaias",
        "Selam Rahel Winta Feven Semhar Luwam Helen Bisrat Saba Eden Yordanos Almaz",
        "Hagos Gebremedhin Kiflom Haile Weldu Araya" \
        " Habtemariam Okubay Tekle Mehari Berhane Ghebre")
    country_add("Afghanistan", "Afghaanse", "Dari", "familienaam",
        "Farid Reza Nasrullah Jawad Hamid Omid Najib Zabihullah",
        "Zahra Parwana Shabnam Laila Fereshta Nargis Soraya",
        "Ahmadi Rahimi Noori Hosseini Karimi Amiri Sadat Wardak Sultani")
    country_add("Iran", "Iraanse", "Perzisch", "familienaam",
        "Arash Behnam Saeed Kaveh Dariush Farhad Siamak",
        "Shirin Nasrin Mahsa Leila Parisa Golnaz",
        "Rezaei Moradi Jafari Tehrani Kazemi Sharifi Norouzi")
    country_add("Somalië", "Somalische", "Somalisch", "vadersnaam",
        "Abdi Guled Warsame Liban Yasin Bilal",
        "Hodan Faduma Ayaan Ifrah Sahra Ilhan",
        "Jama Farah Abdullahi Warsame Hersi")
    country_add("Jemen", "Jemenitische", "Arabisch", "familienaam",
        "Saleh Faisal Walid Murad Nasser Aiman",
        "Amal Huda Arwa Bushra Taqwa Ibtisam",
        "al-Qadi Saeed al-Shami Nagi al-Hakimi Muqbil Thabet")
    country_add("Turkije", "Turkse", "Turks", "familienaam",
        "Emre Kerem Cem Gökhan Murat",
        "Elif Zeynep Özlem Gülay Sevgi",
        "Aksoy Yilmaz Öztürk Çelik Polat")
    country_add("Oekraïne", "Oekraïense", "Oekraïens", "familienaam",
        "Oleksandr Serhii Andrii Taras Danylo Ivan",
        "Kateryna Olena Iryna Oksana Daryna",
        "Kovalenko Shevchuk Bondar Melnyk")
    country_add("Soedan", "Soedanese", "Arabisch", "vadersnaam",
        "Mustafa Bakri Idris Elfatih Mutasim Babiker",
        "Amna Salma Hanan Sumaya Ikhlas Nagla",
        "Osman Elamin Bashir Ahmed Adam")

    remark_text[++remarks] = "begane grond of lift nodig"
    remark_text[++remarks] = "spreekt redelijk Engels"
    remark_text[++remarks] = "volgt taalles op locatie"
    remark_text[++remarks] = "gezinshereniging aangevraagd"
    remark_text[++remarks] = "zwanger, uitgerekend in het voorjaar"
    remark_text[++remarks] = "liefst vrouwelijke tolk"
    remark_text[++remarks] = "broer woont al in de regio; wil graag dichtbij"
    remark_text[++remarks] = "rijbewijs uit eigen land"
    remark_text[++remarks] = "doet vrijwilligerswerk in ’t azc"
    remark_text[++remarks] = "afspraken via contactpersoon COA"

    # Numbers made for test systems; no person has them.
    split("000000012 000000024 000000036 000000048 000000061 000000073 000000085 000000097" \
        " 000000103 000000115 000000127 000000139 000000140 000000152", bsn, " ")
    split("geboren van tot koppeling uiterlijk huisvesting", part, " ")
    for (i in part)
        is_date[part[i]]

    place_blemishes("4:bsn 6:jaar 8:bsn_acht 11:v_punten 13:een_naam 15:bsn 17:voluit 19:maand")
    place_blemishes("21:bsn_bewaakt 23:nogmaals 26:v_bewaakt 28:bsn_acht 31:punt")
    place_blemishes("33:harde_spatie 35:bsn 37:datum_fout 40:syrie 42:jaar 44:bsn_acht")
    place_blemishes("46:v_punten 48:dubbele_spatie 51:regels 54:bsn_fout 57:bsn 60:een_naam")
    place_blemishes("63:nogmaals_anders_gespeld 68:bsn_bewaakt 71:v_wetenschap 74:maand")
    place_blemishes("76:kapitalen 79:bsn_acht 82:v_bewaakt 85:datum_streep 88:punt 91:nogmaals")
    place_blemishes("95:bsn 98:v_document 101:jaar 104:rekent 107:een_naam 110:bsn_acht")
    place_blemishes("113:datum_iso 116:v_punten 119:geboren_fout 122:harde_spatie 125:bsn")
    place_blemishes("128:v_kort 132:nogmaals_ander_nummer 135:regels 138:xx 141:voluit")
    place_blemishes("144:syrie 147:punt 150:bsn_bewaakt 153:dubbele_spatie 156:v_leeg")
    place_blemishes("159:v_bewaakt 162:maand 165:nogmaals 172:bsn 175:naamloos 178:een_naam")
    place_blemishes("181:v_punten 184:datum_tijd 187:jaar 190:kapitalen 193:regels 196:syrie")

    printf "%s", "V-nummer;BSN;Dossiernummer;Achternaam;Tussenvoegsel;Voornamen;Geslacht;" \
        "Geboortedatum;Geboorteland;Nationaliteit;Burgerlijke staat;Relatie tot hoofdpersoon;" \
        "Aantal personen;Verblijfsvergunning;Ingangsdatum vergunning;Einddatum vergunning;Taal;" \
        "Tolk nodig;Opleiding;Werkervaring;COA-locatie;Datum koppeling;" \
        "Uiterste huisvestingsdatum;Datum huisvesting;Opmerkingen;;\r\n"
    while (rows < 200)
        household()
    printf "Totaal;;;;;;;;;;;;%d;;;;;;;;;;;;;;\r\n", rows
}
