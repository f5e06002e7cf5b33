v_nummer;achternaam;tussenvoegsel;voornamen;voorletters;geslacht;geboortedatum;geboorteplaats;geboorteland;nationaliteit;burgerlijke_staat;taal;taal_2;dialect;leest_eigen_taal;tolk_nodig;tolk_voorkeur;tolk_kanaal;telefoon;email;geheimhouding;straat;huisnummer;toevoeging;postcode;woonplaats;gezinsrelatie;dossiernummer;wet;doelgroep;verblijfsgrond;vergunning_van;vergunning_tot;inburgeringsplichtig;einde_termijn_duo;gemeente;coa_locatie;coa_contact;uiterste_huisvesting;gezinsgrootte;opleiding;werkervaring;opmerkingen;casemanager;datum_koppeling;datum_huisvesting;datum_brp
;999990019́مُحَمَّدሰላምregel een  twee	[31m qja regel een  twee	[31m qx;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;j.bakker;;;
;Bashir;;Bakri;;M;12-04-1990;;Soedan;Soedanese;;Arabisch (Soedanees);;;;altijd;;;;;;;;;;Zwolle;;;;;;;;;;;;;;;;;;root;26-08-2026;;
;é31-12-2026;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;
;gj,jab+3wgjaw;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;
2901000029;Hagos;;Selam;;V;00-00-1994;;;;;Tigrinya;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;root;18-09-2026;;
;ja;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;
2901000031;Jafari;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;root;;;
2901000042;Rahimi;;Zahra;;;19-05-1982;;;;;Dari;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;j.bakker;;;
;,regel een  twee	[31m qregel een  twee	[31m qmHagosw;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;
2901000053;Tesfay;;Yonas;;;01-01-2000;;;;;Tigrinya;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;root;01-04-2026;08-06-2026;09-06-2026
